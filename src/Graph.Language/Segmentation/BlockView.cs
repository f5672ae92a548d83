using Graph.Language.Features;

namespace Graph.Language.Segmentation;

/// <summary>Looks up what the learned boundaries need of a block's tokens.</summary>
internal static class BlockView
{
    /// <summary>Describes the tokens of a block.</summary>
    public static BlockToken[] Of(string text, IReadOnlyList<TextSpan> tokens, WordClasses words)
    {
        var view = new BlockToken[tokens.Count];
        var finite = 0;
        var paragraph = 0;
        Span<char> lower = stackalloc char[32];
        for (var i = 0; i < view.Length; i++)
        {
            if (i > 0 && text.AsSpan(tokens[i - 1].End..tokens[i].Start).Count('\n') > 1) paragraph = i;
            var form = text.AsSpan(tokens[i].Start, Math.Min(tokens[i].Length, lower.Length));
            for (var c = 0; c < form.Length; c++) lower[c] = char.IsDigit(form[c]) ? '0' : char.ToLowerInvariant(form[c]);
            var (word, ending) = (WordClasses.WordKey(lower[..form.Length]), WordClasses.EndingKey(lower[..form.Length]));
            var known = words.Of(word, ending);
            if (words.Finite[known]) finite++;
            view[i] = new BlockToken(word, ending, Shape(form), known, finite, 0, paragraph);
        }

        var stop = view.Length - 1;
        for (var i = view.Length - 1; i >= 0; i--)
        {
            if (view[i].Shape == '.' || (i + 1 < view.Length && view[i + 1].Paragraph == i + 1)) stop = i;
            view[i].Stop = stop;
        }

        return view;
    }

    // stops '.', other signs themselves, 9 digits, x lower, C capitalised, A upper, X one capital, I an initial, D U.S., m mixed, @ addresses
    private static char Shape(ReadOnlySpan<char> form)
    {
        var c = form[0];
        if (c is '.' or '!' or '?' or '…' && (form.Length == 1 || !char.IsLetterOrDigit(form[^1]))) return form.Length > 1 ? 'e' : '.';
        if (char.IsDigit(c)) return form.Contains('/') || form.Contains(':') || form.Contains('-') ? 't' : form[^1] == '.' ? 'n' : '9';
        if (!char.IsLetter(c)) return form.Length > 1 ? char.IsLetterOrDigit(form[1]) ? '\'' : (char)(c | 0x100) : c;
        if (form.Length > 4 && form.ContainsAny("@/") | form.StartsWith("www.")) return '@';
        if (form.Length == 1) return char.IsUpper(c) ? 'X' : 'y';
        if (form[^1] == '.') return form.Length == 2 ? 'I' : 'D';
        var upper = 0;
        foreach (var letter in form) if (char.IsUpper(letter)) upper++;
        if (!char.IsUpper(c)) return upper > 0 ? 'm' : 'x';
        return upper == form.Length ? 'A' : upper > 1 ? 'M' : 'C';
    }
}
