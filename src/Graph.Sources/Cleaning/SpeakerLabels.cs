using Graph.Core.Articles;

namespace Graph.Sources.Cleaning;

/// <summary>The speaker labels of a transcript or interview.</summary>
internal sealed class SpeakerLabels
{
    private readonly HashSet<string> _names;

    private readonly bool _hasAnswers;

    private SpeakerLabels(HashSet<string> names, bool hasAnswers) => (_names, _hasAnswers) = (names, hasAnswers);

    /// <summary>Collects the labels: names in capitals, and names in mixed case that label two lines or more.</summary>
    /// <remarks>It takes two to talk: a single label is a dateline, "MANILA: The Philippines said".</remarks>
    public static SpeakerLabels Of(IReadOnlyList<PageLine> lines)
    {
        var labels = lines.Select(l => LineStarts.Speaker(l.Text[LineStarts.Marker(l.Text)..])).OfType<(string Name, int Length, bool Capitals)>().ToArray();
        // Between questions and answers one label is enough: "Ruiz: …", then "Q: …", "A: …".
        var hasAnswers = lines.Count(l => LineStarts.QuestionLabel(l.Text) > 0) > 1 && lines.Count(l => LineStarts.AnswerLabel(l.Text) > 0) > 1;
        return new SpeakerLabels(labels.Length < 2 && !hasAnswers
            ? []
            : [.. labels.GroupBy(s => s.Name, StringComparer.Ordinal).Where(g => hasAnswers || g.Count() > 1 || g.First().Capitals).Select(g => g.Key)], hasAnswers);
    }

    /// <summary>The speaker and the label's length, or null where the line has no such label.</summary>
    public (string Speaker, int Length)? Match(string line) =>
        _hasAnswers && LineStarts.AnswerLabel(line) is > 0 and var answer
            ? (Block.Answer, answer)
            : LineStarts.Speaker(line) is { } label && _names.Contains(label.Name) ? (label.Name, label.Length) : null;
}
