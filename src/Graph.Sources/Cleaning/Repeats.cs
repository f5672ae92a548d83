namespace Graph.Sources.Cleaning;

/// <summary>Finds lines that say again what another line of the page says: teasers, pull quotes, repeated headlines.</summary>
internal static class Repeats
{
    // Comparing all pairs is for articles; a dump of thousands of lines has no teasers worth the time.
    private const int MaximumLines = 1000;

    /// <summary>Whether each line is a repeat that is to be dropped.</summary>
    /// <remarks>Of equal lines the first stays; a cut-off teaser and a pull quote go in favour of the whole text.</remarks>
    public static bool[] Find(IReadOnlyList<PageLine> lines)
    {
        var keys = lines.Select(l => Key(l.Text)).ToArray();
        var dropped = new bool[lines.Count];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Count; i++) dropped[i] = keys[i].Length > 0 && !seen.Add(keys[i]);

        if (lines.Count > MaximumLines) return dropped;
        for (var i = 0; i < lines.Count; i++)
        {
            if (dropped[i] || lines[i].Words < 6) continue;
            var cutOff = IsCutOff(lines[i].Text);
            for (var j = 0; j < lines.Count && !dropped[i]; j++)
            {
                if (i == j || dropped[j] || keys[j].Length <= keys[i].Length) continue;
                dropped[i] = cutOff
                    ? keys[j].StartsWith(keys[i], StringComparison.Ordinal)
                    : lines[i].EndsSentence && keys[j].Contains(keys[i], StringComparison.Ordinal);
            }
        }

        return dropped;
    }

    private static bool IsCutOff(string line) =>
        line.TrimEnd(' ', ']', ')') is [.., '…'] or [.., '.', '.', '.'];

    // Letters and digits only, so that quotes, dashes and case do not hide a repeat.
    private static string Key(string line) =>
        string.Create(line.Count(char.IsLetterOrDigit), line, static (key, text) =>
        {
            var at = 0;
            foreach (var c in text)
                if (char.IsLetterOrDigit(c)) key[at++] = char.ToLowerInvariant(c);
        });
}
