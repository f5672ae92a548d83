using Graph.Core.Articles;
using Graph.Core.Mentions;
using Graph.Core.Names;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Quality;

/// <summary>Builds annotated articles from gold mentions, so that extraction is measured apart from resolution.</summary>
internal static class GoldMentions
{
    /// <summary>The names that the pipeline tells its parser.</summary>
    public static readonly FullNames Names = new(Ontology.Default);

    public static AnnotatedArticle Annotate(Article article, IEnumerable<GoldMention> gold)
    {
        var sentences = LanguageEngine.Default.Annotate(article.Text, article.Blocks.Select(b => b.Span), Names);
        var entities = new SortedDictionary<string, Entity>(StringComparer.Ordinal);
        var mentions = new List<Mention>();
        foreach (var mention in gold.OrderBy(m => m.Span))
        {
            foreach (var name in mention.Names) entities.TryAdd(Id(name), new Entity(Id(name), name, Kind(mention.Kind)));
            if (Locate(sentences, mention, article.Text) is { } located) mentions.Add(located);
        }

        return new AnnotatedArticle(article, sentences, mentions, entities);
    }

    private static Mention? Locate(IReadOnlyList<Sentence> sentences, GoldMention gold, string text)
    {
        var sentence = sentences.FirstOrDefault(s => s.Tokens.Any(t => t.Span.Overlaps(gold.Span)));
        if (sentence is null) return null;
        int[] tokens = [.. sentence.Tokens.Where(t => t.Span.Overlaps(gold.Span)).Select(t => t.Index)];
        var head = tokens.FirstOrDefault(t => !tokens.Contains(sentence[t].Head), tokens[^1]);
        var token = sentence[head];
        var form = gold.Names.Count > 1 ? MentionForm.Plural
            : token.Upos == UniversalPos.Pron ? MentionForm.Pronoun
            : token.Upos == UniversalPos.Adj ? MentionForm.Demonym
            : char.IsLower(text[gold.Span.Start]) ? MentionForm.Description
            : MentionForm.Name;
        return new Mention(sentence.Index, tokens[0], tokens[^1] + 1, head, gold.Span, gold.Span.In(text), form, [.. gold.Names.Select(Id)])
        {
            IsLocation = gold.Kind == "place",
            IsListed = form != MentionForm.Pronoun,
            Reason = "gold",
        };
    }

    private static string Id(string name) => Report.Quality.GoldNames.Normalize(name).Replace(' ', '-');

    private static EntityKind Kind(string kind) => kind switch
    {
        "person" => EntityKind.Person,
        "organization" => EntityKind.Organization,
        "country" => EntityKind.Country,
        "place" => EntityKind.Place,
        _ => EntityKind.Group,
    };
}
