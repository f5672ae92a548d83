using Graph.Core.Articles;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Pipeline;

/// <summary>Article → sentences → mentions → statements → record.</summary>
public sealed class ArticlePipeline(LanguageEngine language, IMentionResolver resolver, IStatementExtractor extractor)
{
    /// <summary>Issues by key, whose names the records give; others are named by their keys.</summary>
    public IReadOnlyDictionary<string, IssueDefinition>? Issues { get; init; }

    /// <summary>Knows names that the parser takes for one word; null for none.</summary>
    public INameSpotter? Names { get; init; }

    /// <summary>Processes one article; nothing is shared between calls.</summary>
    public ArticleRecord Process(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var sentences = language.Annotate(article.Text, article.Blocks.Select(b => b.Span), Names);
        var annotated = resolver.Resolve(article, sentences);
        return Record(annotated, extractor.Extract(annotated), Issues);
    }

    /// <summary>Assembles the sorted record of an annotated article and its statements.</summary>
    public static ArticleRecord Record(AnnotatedArticle annotated, IEnumerable<Statement> statements, IReadOnlyDictionary<string, IssueDefinition>? issueNames = null)
    {
        ArgumentNullException.ThrowIfNull(annotated);
        var all = statements.ToArray();
        var onlookers = annotated.Onlookers.Where(id => !all.Any(s => s.Target.EntityId == id
            && IsDoneTo(s.Relation))).ToHashSet(StringComparer.Ordinal);
        Statement[] sorted = [.. WithoutOnlookers(all, onlookers).OrderBy(s => s.Sentence).ThenBy(s => s.Id, StringComparer.Ordinal)];
        var surfaces = annotated.Entities.Keys.ToDictionary(id => id, _ => new SortedSet<string>(StringComparer.Ordinal));
        // A group that nothing but descriptions name is an actor only where it acts.
        var described = annotated.Entities.Values.Where(e => e.Kind == EntityKind.Group).Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        var sharing = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in annotated.Mentions.Where(m => m.IsListed))
        {
            foreach (var id in mention.EntityIds)
            {
                // "Eritrean forces" after "Ethiopian and" acts for both and names one
                if (mention.Form == MentionForm.Plural && id != mention.EntityIds[0]) sharing.Add(id);
                else surfaces[id].Add(mention.Text);
                if (mention.Form != MentionForm.Description) described.Remove(id);
            }
        }

        var used = sorted.SelectMany(s => new[] { s.Source.EntityId, s.Target.EntityId, s.AttributedTo }).OfType<string>().ToHashSet();
        var named = annotated.Entities.Values
            .Where(e => !onlookers.Contains(e.Id)
                && (((surfaces[e.Id].Count > 0 || sharing.Contains(e.Id)) && !described.Contains(e.Id)) || used.Contains(e.Id)))
            .Select(e => new EntityRecord(e, [.. surfaces[e.Id]]));
        var issues = sorted.Where(s => s.Relation.IsPosition()).Select(s => s.Target.EntityId).Distinct()
            .Where(id => !annotated.Entities.ContainsKey(id))
            .Select(id => new EntityRecord(issueNames?.GetValueOrDefault(id) is { } issue ? new Entity(id, issue.Name, EntityKind.Issue) : IssueNames.Entity(id), []));
        EntityRecord[] entities = [.. named.Concat(issues).OrderBy(e => e.Entity.Id, StringComparer.Ordinal)];
        return new ArticleRecord(annotated.Article, entities, sorted);
    }

    // What others do to a reporter or a resident makes him a party to it; what he says or whom he meets does not.
    private static bool IsDoneTo(Relation relation) =>
        relation is Relation.Attacked or Relation.Sanctioned or Relation.Accused or Relation.Criticized or Relation.Praised;

    private static IEnumerable<Statement> WithoutOnlookers(IEnumerable<Statement> statements, HashSet<string> onlookers) =>
        onlookers.Count == 0 ? statements : statements
            .Where(s => !onlookers.Contains(s.Source.EntityId) && !onlookers.Contains(s.Target.EntityId))
            .Select(s => s.AttributedTo is { } speaker && onlookers.Contains(speaker) ? s with { AttributedTo = null } : s);
}
