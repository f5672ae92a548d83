using static Graph.Language.Segmentation.CharacterClasses;

namespace Graph.Language.Segmentation;

/// <summary>Groups the tokens of a block into sentences.</summary>
/// <remarks>Goes by stops, quotes, capitals and line breaks; a blank line always ends a sentence.</remarks>
internal readonly ref partial struct SentenceSplitter
{
    private readonly string _text;
    private readonly IReadOnlyList<TextSpan> _tokens;
    private readonly bool[] _opens;
    private readonly bool _wrapped;

    private SentenceSplitter(string text, IReadOnlyList<TextSpan> tokens)
    {
        _text = text;
        _tokens = tokens;
        _opens = StraightQuotes(text, tokens);
        _wrapped = IsWrapped(text.AsSpan(tokens[0].Start, tokens[^1].End - tokens[0].Start));
    }

    /// <summary>Index just past the last token of each sentence.</summary>
    public static List<int> Ends(string text, IReadOnlyList<TextSpan> tokens) => Ends(text, tokens, BoundaryModel.Default);

    /// <summary>Ends by the rules and a model; by the rules alone where there is none.</summary>
    /// <remarks>The model only adds boundaries: where a rule sees one it stands.</remarks>
    internal static List<int> Ends(string text, IReadOnlyList<TextSpan> tokens, BoundaryModel? model)
    {
        var ends = new List<int>();
        if (tokens.Count == 0) return ends;
        var splitter = new SentenceSplitter(text, tokens);
        var gaps = model is null ? null : new BoundaryGaps(text, tokens, model);
        var start = 0;
        for (var next = 1; next < tokens.Count; next++)
        {
            var rule = splitter.Rule(start, next);
            var ending = rule switch
            {
                BoundaryRule.Inside => false,
                BoundaryRule.Unmarked or BoundaryRule.InnerStop or BoundaryRule.InnerAbbreviation => gaps is not null && gaps.IsBoundary(start, next, rule),
                _ => true,
            };
            if (!ending) continue;
            ends.Add(next);
            start = next;
        }

        ends.Add(tokens.Count);
        return ends;
    }

    /// <summary>What the rules say of each gap, given where sentences begin, to learn from.</summary>
    internal static BoundaryRule[] Rules(string text, IReadOnlyList<TextSpan> tokens, IReadOnlySet<int> starts)
    {
        var splitter = new SentenceSplitter(text, tokens);
        var rules = new BoundaryRule[tokens.Count];
        var start = 0;
        for (var next = 1; next < rules.Length; next++)
        {
            rules[next] = splitter.Rule(start, next);
            if (starts.Contains(next)) start = next;
        }

        return rules;
    }

    /// <summary>What the rules say of the gap before a token, in a sentence that began at another.</summary>
    private BoundaryRule Rule(int start, int next)
    {
        var lines = LineBreaks(next);
        if (lines >= 2) return BoundaryRule.Between;
        if (lines == 1 && BreaksSentence(next)) return BoundaryRule.Between;
        if (ClosesWhatPrecedes(next) || IsFootnote(next)) return BoundaryRule.Inside;
        if (LostLineBreak(start, next)) return BoundaryRule.LostLine;
        // "They left. -- Reuters": the signature's dash goes with its name
        if (IsDateline(start, next) || (next == start + 1 && next + 1 == _tokens.Count && start > 0 && IsSignature(start))) return BoundaryRule.Inside;
        var stop = next - 1;
        while (stop > start + 3 && Form(stop) is "]" && IsFootnote(stop - 2)) stop -= 3;
        while (stop > start && ClosesWhatPrecedes(stop)) stop--;
        var ending = Form(stop);
        if (IsStop(ending))
        {
            if ((stop == start && ending is not "." && ending[0] is '.' or '…') || !EndsAtStop(start, stop, next)) return BoundaryRule.InnerStop;
            return stop == next - 1 && ending is "." && _tokens[next].Start > _tokens[stop].End && IsPlainWord(stop - 1) && char.IsUpper(Form(next)[0])
                ? BoundaryRule.Between
                : BoundaryRule.Stop;
        }

        if (ending.Length > 1 && ending[^1] == '.')
            return EndsAtAbbreviation(start, stop, next) ? BoundaryRule.Abbreviation : BoundaryRule.InnerAbbreviation;
        return _tokens[next].Start == _tokens[next - 1].End || lines > 0 ? BoundaryRule.Inside : BoundaryRule.Unmarked;
    }

    private bool EndsAtStop(int start, int stop, int next)
    {
        var ending = Form(stop);
        var follower = FirstWord(next);
        // "moving!." "services.?" "*new*.*": what hangs on the stop
        if (IsStop(Form(next)) || (Form(next)[0] == '*' && _tokens[next].Start == _tokens[stop].End)) return false;
        if (follower.IsEmpty) return !IsJoiner(next) || IsSignature(next);
        // "1." and "a." number a list item; "(1.)" too
        if (stop == start + 1 && ending is "." && IsListNumber(Form(start))) return false;
        if (ending[0] is '.' or '…' && ending.Length + (ending[0] == '…' ? 1 : 0) > 1) return StartsUpper(follower);
        if (ending is "!" && stop > start && Form(stop - 1) is "Yahoo") return SentenceStarters.Contains(follower);
        var lower = char.IsLower(follower[0]) && !WebAddress.Matches(follower);
        if (ending[0] is '!' or '?') return !lower || (stop == next - 1 && !IsQuoteToken(next));
        // “We won.” he said
        if (lower) return stop == next - 1 && _tokens[next].Start > _tokens[stop].End && IsPlainWord(stop - 1);
        return true;
    }

    private bool EndsAtAbbreviation(int start, int stop, int next)
    {
        var form = Form(stop);
        var kind = Abbreviations.KindOf(form[..^1]);
        if (kind is AbbreviationKind.Title or AbbreviationKind.BeforeNumber or AbbreviationKind.None || stop == start) return false;
        var follower = FirstWord(next);
        if (!StartsUpper(follower)) return false;
        if (stop < next - 1) return true;
        // "she wrote on X. Trump answered": the platform, no initial
        if (form is "X." && Form(stop - 1) is "on") return true;
        if (kind == AbbreviationKind.Initials && form.Length == 2) return SentenceStarters.Contains(follower) && char.IsLower(Form(stop - 1)[0]);
        return SentenceStarters.Contains(follower) || IsQuoteToken(next);
    }

    /// <summary>Closing quotes and brackets belong to the sentence before them.</summary>
    private bool ClosesWhatPrecedes(int index)
    {
        if (index == 0) return false;
        var form = Form(index);
        if (Emoticons.Contains(form)) return LineBreaks(index) == 0;
        if (form.Length > 2) return false;
        if (form is "\"" or "''" || (form.Length == 1 && IsApostrophe(form[0]) && form[0] != '’')) return !_opens[index];
        return IsCloser(form[0]);
    }

    // "… by 2014.[7] The" or "[7, 8]": a reference mark closes the sentence before it
    private bool IsFootnote(int open) => open + 2 < _tokens.Count && Form(open) is "[" && Form(open + 2) is "]"
        && !Form(open + 1).ContainsAnyExceptInRange('0', '9');

    // "MANAMA — ", "KYIV, March 3 (Reuters) - ": the story begins behind the dash, in the same sentence.
    private bool IsDateline(int start, int next)
    {
        const int longest = 12;
        var place = Form(start);
        if (place.Length < 3 || place.ContainsAnyInRange('a', 'z') || !char.IsUpper(place[0]) || next - start > longest) return false;
        for (var i = start + 1; i < next + 1 && i < start + longest && i < _tokens.Count; i++)
        {
            if (IsDash(Form(i)[0]) || Form(i) is "-" or "--") return next <= i + 1;
        }

        return false;
    }

    // "… to come. -- Reuters", "… of the list. - Notes"
    private bool IsSignature(int dash) => dash + 1 < _tokens.Count && (IsDash(Form(dash)[0]) || Form(dash)[0] == '-')
        && _tokens[dash].Start > _tokens[dash - 1].End && char.IsUpper(Form(dash + 1)[0]);

    private bool IsQuoteToken(int index) => Form(index) is { Length: 1 } form && (IsQuote(form[0]) || IsOpener(form[0]));

    private bool IsJoiner(int index) => IsDash(Form(index)[0]) || Form(index) is "," or ";" or ":" or "--" or "-";

    /// <summary>The first token from an index on that begins with a letter or digit, past quotes, brackets and bullets.</summary>
    private ReadOnlySpan<char> FirstWord(int index)
    {
        for (var i = index; i < _tokens.Count && i < index + 4; i++)
        {
            var form = Form(i);
            if (IsWord(form[0])) return form;
            if (i > index && LineBreaks(i) > 0) return default;
            if (IsJoiner(i)) return default;
            if (form.Length > 1 && IsWord(form[1])) return form[1..];
        }

        return default;
    }

    private bool IsPlainWord(int index)
    {
        if (index < 0) return false;
        var form = Form(index);
        return form.Length > 1 && !form.ContainsAnyExceptInRange('a', 'z');
    }

    private static bool IsStop(ReadOnlySpan<char> form) => form[0] is '.' or '!' or '?' or '…' or '。' or '؟' && !IsWord(form[^1]);

    private static bool IsListNumber(ReadOnlySpan<char> form) =>
        form.Length <= 2 && (!form.ContainsAnyExceptInRange('0', '9') || (form.Length == 1 && char.IsLetter(form[0]) && form[0] != 'I'));

    private static bool IsBullet(ReadOnlySpan<char> form) => form[0] is '•' or '*' or '-' or '–' or '—' or '·' or '▪' or '●' or '◦' or '➊' or '►' or '»';

    private static bool StartsUpper(ReadOnlySpan<char> form) => !form.IsEmpty && (char.IsUpper(form[0]) || char.IsDigit(form[0]));

    private ReadOnlySpan<char> Form(int index) => _text.AsSpan(_tokens[index].Start, _tokens[index].Length);

    /// <summary>Which straight quotes open: those after a space or opener and before a word, else every other one.</summary>
    private static bool[] StraightQuotes(string text, IReadOnlyList<TextSpan> tokens)
    {
        var opens = new bool[tokens.Count];
        var inside = false;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (text[tokens[i].Start] is not ('"' or '\'' or '`')) continue;
            var spaceBefore = tokens[i].Start == 0 || IsSpace(text[tokens[i].Start - 1]) || IsOpener(text[tokens[i].Start - 1]);
            var spaceAfter = tokens[i].End == text.Length || IsSpace(text[tokens[i].End]);
            opens[i] = spaceBefore != spaceAfter ? spaceBefore : !inside;
            inside = opens[i];
        }

        return opens;
    }
}
