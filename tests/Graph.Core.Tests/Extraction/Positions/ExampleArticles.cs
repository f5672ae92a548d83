using System.Text.RegularExpressions;
using Graph.Core.Mentions;
using Graph.Language;

namespace Graph.Core.Tests.Extraction.Positions;

/// <summary>Annotates the examples of the ontology files: the actors in them are Norway and Peru.</summary>
internal static partial class ExampleArticles
{
    private static readonly Dictionary<string, Entity> Known = new Entity[]
    {
        new("norway", "Norway", EntityKind.Country), new("peru", "Peru", EntityKind.Country), new("nato", "NATO", EntityKind.Organization),
        new("crimea", "Crimea", EntityKind.Place), new("kosovo", "Kosovo", EntityKind.Country), new("quito", "Quito", EntityKind.Place),
    }.ToDictionary(e => e.Id);

    public static AnnotatedArticle Annotate(string text, DateOnly? date = null)
    {
        var article = PlainArticle.Of(text) with { Date = date };
        var sentences = LanguageEngine.Default.Annotate(text);
        var mentions = new List<Mention>();
        foreach (var match in Names().EnumerateMatches(text))
        {
            var span = new TextSpan(match.Index, match.Index + match.Length);
            var word = span.In(text);
            var entity = Known[word == "Norwegian" ? "norway" : word.ToLowerInvariant()];
            var sentence = sentences.First(s => s.Span.Contains(span.Start));
            var token = sentence.TokenAt(span.Start);
            mentions.Add(new Mention(sentence.Index, token, token + 1, token, span, word, MentionForm.Name, [entity.Id]) { IsLocation = entity.Kind == EntityKind.Place });
        }

        return new AnnotatedArticle(article, sentences, mentions, Known);
    }

    [GeneratedRegex(@"\b(Norwegian|Norway|Peru|NATO|Crimea|Kosovo|Quito)\b")]
    private static partial Regex Names();
}
