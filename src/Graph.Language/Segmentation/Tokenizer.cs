using static Graph.Language.Segmentation.CharacterClasses;

namespace Graph.Language.Segmentation;

/// <summary>Cuts text into syntactic words as the English UD treebanks do.</summary>
/// <remarks>Every character that is no white space lies in exactly one token. Linear in the text's length.</remarks>
internal readonly ref struct Tokenizer
{
    // A "word" longer than this is no word; cutting it keeps every later stage linear.
    private const int LongestWord = 400;

    private readonly string _text;
    private readonly List<TextSpan> _tokens;

    private Tokenizer(string text, List<TextSpan> tokens)
    {
        _text = text;
        _tokens = tokens;
    }

    /// <summary>Appends the tokens of a block in text order.</summary>
    public static void Tokenize(string text, TextSpan block, List<TextSpan> tokens)
    {
        var tokenizer = new Tokenizer(text, tokens);
        var at = block.Start;
        while (at < block.End)
        {
            if (IsSpace(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < block.End && !IsSpace(text[at]) && at - start < LongestWord) at++;
            if (at < block.End && at - start == LongestWord && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1])) at--;
            tokenizer.Chunk(start, at);
        }
    }

    /// <summary>A stretch without white space: outer punctuation goes off left and right, then the core.</summary>
    private void Chunk(int start, int end)
    {
        if (Emoticons.Contains(_text.AsSpan(start, end - start)))
        {
            Add(start, end);
            return;
        }

        while (start < end && PrefixLength(start, end) is > 0 and var length)
        {
            Add(start, start + length);
            start += length;
        }

        var core = end;
        while (core > start && SuffixLength(start, core) is > 0 and var length) core -= length;
        if (core > start) Core(start, core);
        // what came off on the right, now from left to right: the same cuts, as each was decided by its own characters
        while (core < end)
        {
            var length = RunLength(core, end);
            Add(core, core + length);
            core += length;
        }
    }

    /// <summary>Length of the punctuation to cut off at the left; 0 where a word begins.</summary>
    private int PrefixLength(int start, int end)
    {
        var c = _text[start];
        if (IsWord(c)) return 0;
        var next = start + 1 < end ? _text[start + 1] : ' ';
        if (IsApostrophe(c) && !IsOpener(c) && WordCutter.KeepsLeadingApostrophe(_text.AsSpan(start, end - start))) return 0;
        // -5, .5, #12, @name, &c.: signs that belong to the word
        if (c is '-' or '−' or '+' && char.IsAsciiDigit(next) && (start == 0 || !IsWord(_text[start - 1]))) return 0;
        if (c is '.' && char.IsAsciiDigit(next)) return 0;
        if (c is '@' or '#' && (char.IsLetter(next) || next == '_')) return 0;
        return RunLength(start, end);
    }

    /// <summary>Length of the punctuation to cut off at the right; 0 where the core ends in a word.</summary>
    private int SuffixLength(int start, int end)
    {
        var c = _text[end - 1];
        if (IsWord(c)) return 0;
        var run = 1;
        while (end - run > start && JoinsRuns(c) && SameRun(_text[end - run - 1], c)) run++;
        if (c == '.' && run == 1 && KeepsFullStop(start, end)) return 0;
        if (c is '/' && run == 1 && WebAddress.Matches(_text.AsSpan(start, end - start))) return 0;
        if (c is '+' or '#' && run <= 2 && end - run > start && char.IsAsciiLetter(_text[end - run - 1])) return 0; // C++, F#
        return run;
    }

    private bool KeepsFullStop(int start, int end)
    {
        // the word that the stop closes begins after the last hyphen, dash, bracket, quote or slash
        var word = end - 1;
        while (word > start && (IsWord(_text[word - 1]) || _text[word - 1] == '.')) word--;
        var form = _text.AsSpan(word, end - 1 - word);
        var kind = Abbreviations.KindOf(form);
        if (kind == AbbreviationKind.BeforeNumber) return FollowingCharacter(end) is var next && (char.IsAsciiDigit(next) || next is '#');
        // "plan B." ends a sentence; "George W. Bush" does not
        if (kind == AbbreviationKind.Initials && form.Length == 1)
            return char.IsUpper(FollowingCharacter(end)) || word > start;
        if (kind != AbbreviationKind.None) return true;
        // "Gennady I. Gerasimov", but "So do I. They left"
        if (form is "I" && word == start) return FollowsName(start) && char.IsUpper(FollowingCharacter(end));
        // (b. August 2015), (d. 1990)
        if (form.Length == 1 && char.IsLower(form[0]) && word > 0 && _text[word - 1] == '(') return true;
        // 1. 2. at the start of a line number a list
        return form.Length is 1 or 2 && word == start && IsDigits(form) && IsLineStart(start) && end < _text.Length;
    }

    // Whether the word before is capitalised as a name is, not as "So" is at the start of a sentence.
    private bool FollowsName(int start)
    {
        var last = start - 1;
        if (last < 1 || _text[last] != ' ' || !char.IsLower(_text[last - 1])) return false;
        var first = last - 1;
        while (first > 0 && IsWord(_text[first - 1])) first--;
        return last - first > 2 && char.IsUpper(_text[first]) && first > 1 && _text[first - 1] == ' ' && char.IsLetter(_text[first - 2]);
    }

    private char FollowingCharacter(int at)
    {
        while (at < _text.Length && IsSpace(_text[at])) at++;
        return at < _text.Length ? _text[at] : ' ';
    }

    private bool IsLineStart(int at)
    {
        for (var i = at - 1; i >= 0 && _text[i] is not ('\n' or '\r'); i--)
        {
            if (!IsSpace(_text[i])) return false;
        }

        return true;
    }

    private static bool IsDigits(ReadOnlySpan<char> form) => !form.ContainsAnyExceptInRange('0', '9');

    /// <summary>A word without outer punctuation: kept whole, or cut where punctuation joins two words.</summary>
    private void Core(int start, int end)
    {
        if (WebAddress.Matches(_text.AsSpan(start, end - start)))
        {
            Add(start, end);
            return;
        }

        var piece = start;
        for (var i = start + 1; i < end; i++)
        {
            if (IsWord(_text[i])) continue;
            var cut = JointLength(piece, i, end);
            if (cut == 0) continue;
            if (cut < 0)
            {
                // the punctuation stays with the left piece: "U.S.President"
                WordCutter.Cut(_text, piece, i + 1, _tokens);
                piece = i + 1;
                continue;
            }

            Piece(piece, i);
            Add(i, i + cut);
            piece = i + cut;
            i = piece - 1;
        }

        if (piece < end) Piece(piece, end);
    }

    // A piece may end in a stop of its own: "(U.S.)and" has "U.S." before the bracket.
    private void Piece(int start, int end)
    {
        if (start >= end) return;
        if (_text[end - 1] == '.' && end - start > 1 && !KeepsFullStop(start, end))
        {
            WordCutter.Cut(_text, start, end - 1, _tokens);
            Add(end - 1, end);
        }
        else
        {
            WordCutter.Cut(_text, start, end, _tokens);
        }
    }

    /// <summary>Length of a joint inside a word: 0 keeps it, −1 cuts after it.</summary>
    private int JointLength(int piece, int at, int end)
    {
        var c = _text[at];
        var before = at > piece ? _text[at - 1] : ' ';
        var next = at + 1 < end ? _text[at + 1] : ' ';
        if (IsHyphen(c))
        {
            if (next == c) return RunLength(at, end);
            return (IsWord(before) || before == '.') && IsWord(next) && !Hyphens.Keep(_text, piece, at, end) ? 1 : 0;
        }

        if (IsDash(c) || c == '…') return 1;
        if (c == '.')
        {
            if (next == '.') return RunLength(at, end);
            if (at == piece) return char.IsAsciiDigit(next) ? 0 : 1;
            return MissingSpace.After(_text.AsSpan(piece, end - piece), at - piece) switch
            {
                MissingSpaceKind.SeparateStop => 1,
                MissingSpaceKind.AbbreviationStop => -1,
                _ => 0,
            };
        }

        if (IsApostrophe(c) && c != '`') return IsWord(before) && IsWord(next) ? 0 : 1;
        if (IsOpener(c) || IsCloser(c) || IsQuote(c) || c is ';' or '|') return 1;
        if (c is '!' or '?') return RunLength(at, end);
        if (c is ',' or ':') return char.IsAsciiDigit(before) && char.IsAsciiDigit(next) ? 0 : 1;
        if (c is '/' or '\\') return char.IsLetter(before) && char.IsLetter(next) && at - piece > 1 && end - at > 2 ? 1 : 0;
        if (IsCurrency(c)) return char.IsAsciiDigit(next) ? -1 : 1;
        if (c is '*' or '=' or '~' or '>' or '<' or '+') return IsWord(next) && c is '+' or '~' ? 0 : RunLength(at, end);
        return c == '%' ? 1 : 0;
    }

    private int RunLength(int start, int end)
    {
        var c = _text[start];
        var length = 1;
        if (!JoinsRuns(c)) return length;
        while (start + length < end && SameRun(_text[start + length], c)) length++;
        return length;
    }

    private static bool SameRun(char a, char b) => a == b || (a is '!' or '?' && b is '!' or '?');

    private void Add(int start, int end) => _tokens.Add(new TextSpan(start, end));
}
