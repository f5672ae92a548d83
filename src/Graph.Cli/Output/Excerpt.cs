using Graph.Core.Statements;

namespace Graph.Cli.Output;

/// <summary>Cuts evidence to a width, keeping the words that name both ends in view.</summary>
internal static class Excerpt
{
    private const char Ellipsis = '…';

    /// <summary>The statement's evidence on one line of at most a number of characters.</summary>
    public static string Of(Statement statement, int width)
    {
        var evidence = Fold(statement.Evidence);
        if (evidence.Length <= width) return evidence;
        var ends = new[] { Find(evidence, statement.Source.Mention), Find(evidence, statement.Target.Mention) }.Where(e => e.Start >= 0).ToArray();
        return ends.Length == 0
            ? Cut(evidence, 0, width)
            : Cut(evidence, Start(ends.Min(e => e.Start), ends.Max(e => e.End), evidence.Length, width), width);
    }

    /// <summary>A text's beginning on one line of at most a number of characters.</summary>
    public static string Of(string text, int width)
    {
        var folded = Fold(text);
        return folded.Length <= width ? folded : Cut(folded, 0, width);
    }

    private static (int Start, int End) Find(string evidence, string mention)
    {
        var at = mention.Length == 0 ? -1 : evidence.IndexOf(Fold(mention), StringComparison.Ordinal);
        return (at, at + mention.Length);
    }

    // From the sentence's beginning where that shows both ends, else centred on them.
    private static int Start(int first, int last, int length, int width)
    {
        if (last + 2 <= width) return 0;
        var centred = first - Math.Max(0, (width - (last - first)) / 2);
        return Math.Clamp(centred, 0, length - width);
    }

    private static string Cut(string text, int start, int width)
    {
        var end = Math.Min(text.Length, start + width);
        if (start > 0)
        {
            var space = text.IndexOf(' ', start, Math.Min(20, end - start));
            start = space < 0 ? start + 1 : space + 1;
        }

        if (end < text.Length)
        {
            var space = text.LastIndexOf(' ', end - 1, Math.Min(20, end - start));
            end = space < 0 ? end - 1 : space;
        }

        // Never half of a character beyond the basic plane.
        if (start > 0 && char.IsLowSurrogate(text[start])) start++;
        if (end < text.Length && char.IsLowSurrogate(text[end])) end--;
        return (start > 0 ? Ellipsis.ToString() : "") + text[start..end].Trim() + (end < text.Length ? Ellipsis.ToString() : "");
    }

    private static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
