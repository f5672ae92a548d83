using Graph.Core.Names;
using Graph.Language;

namespace Graph.Training.Names;

/// <summary>A text with the spans of its names.</summary>
public sealed record LabelledText(string Text, IReadOnlyList<(TextSpan Span, NameKind Kind)> Names)
{
    /// <summary>Parses the text and gives every token its label.</summary>
    public IEnumerable<LabelledSentence> Annotate(LanguageEngine engine)
    {
        ArgumentNullException.ThrowIfNull(engine);
        foreach (var sentence in engine.Annotate(Text))
        {
            var labels = new int[sentence.Count];
            foreach (var (span, kind) in Names)
            {
                var inside = false;
                for (var i = 0; i < sentence.Count; i++)
                {
                    if (!span.Overlaps(sentence[i].Span)) continue;
                    labels[i] = inside ? NameLabels.Inside(kind) : NameLabels.Begin(kind);
                    inside = true;
                }
            }

            for (var i = 0; i < labels.Length; i++)
                if (!NameLabels.MayFollow(i == 0 ? -1 : labels[i - 1], labels[i])) labels[i] = NameLabels.Begin(NameLabels.Kind(labels[i]));
            yield return new LabelledSentence(sentence, labels);
        }
    }
}
