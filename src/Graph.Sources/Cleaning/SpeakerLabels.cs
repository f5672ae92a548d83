namespace Graph.Sources.Cleaning;

/// <summary>The speaker labels of a transcript or interview.</summary>
internal sealed class SpeakerLabels
{
    private readonly HashSet<string> _names;

    private SpeakerLabels(HashSet<string> names) => _names = names;

    /// <summary>Collects the labels: names in capitals, and names in mixed case that label two lines or more.</summary>
    /// <remarks>It takes two to talk: a single label is a dateline, "MANILA: The Philippines said".</remarks>
    public static SpeakerLabels Of(IReadOnlyList<PageLine> lines)
    {
        var labels = lines.Select(l => LineStarts.Speaker(l.Text[LineStarts.Marker(l.Text)..])).OfType<(string Name, int Length, bool Capitals)>().ToArray();
        return new SpeakerLabels(labels.Length < 2
            ? []
            : [.. labels.GroupBy(s => s.Name, StringComparer.Ordinal).Where(g => g.Count() > 1 || g.First().Capitals).Select(g => g.Key)]);
    }

    /// <summary>The speaker and the label's length, or null where the line has no such label.</summary>
    public (string Speaker, int Length)? Match(string line) =>
        LineStarts.Speaker(line) is { } label && _names.Contains(label.Name) ? (label.Name, label.Length) : null;
}
