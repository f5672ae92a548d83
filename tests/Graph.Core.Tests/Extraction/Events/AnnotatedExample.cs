using Graph.Core.Extraction;
using Graph.Core.Extraction.Events;
using Graph.Core.Mentions;
using Graph.Language;

namespace Graph.Core.Tests.Extraction.Events;

/// <summary>Parses a frame's example and gives it the mentions it marks.</summary>
internal static class AnnotatedExample
{
    // Names of countries and bodies in the examples; other names are persons.
    private static readonly HashSet<string> States =
        ["Kenya", "Somalia", "Uganda", "African Union"];

    public static AnnotatedArticle Of(FrameExample example)
    {
        var sentences = LanguageEngine.Default.Annotate(example.Text);
        var entities = new Dictionary<string, Entity>(StringComparer.Ordinal);
        var mentions = new List<Mention>();
        foreach (var marked in example.Mentions)
        {
            foreach (var name in marked.Names) entities.TryAdd(name, new Entity(name, name, Kind(name, marked)));
            var span = new TextSpan(marked.Start, marked.Start + marked.Text.Length);
            var sentence = sentences.First(s => s.Tokens.Any(t => t.Span.Overlaps(span)));
            int[] tokens = [.. sentence.Tokens.Where(t => t.Span.Overlaps(span)).Select(t => t.Index)];
            var head = tokens.FirstOrDefault(t => !tokens.Contains(sentence[t].Head), tokens[^1]);
            mentions.Add(new Mention(sentence.Index, tokens[0], tokens[^1] + 1, head, span, marked.Text, marked.Names.Count > 1 ? MentionForm.Plural : MentionForm.Name, marked.Names) { IsLocation = marked.IsPlace });
        }

        var article = PlainArticle.Of(example.Text);
        return TreeRepair.Apply(new AnnotatedArticle(article, sentences, mentions, entities));
    }

    private static EntityKind Kind(string name, ExampleMention marked) => marked.IsPlace ? EntityKind.Place : marked.IsState || States.Contains(name) ? EntityKind.Country : EntityKind.Person;
}
