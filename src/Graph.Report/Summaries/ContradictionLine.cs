using Graph.Analysis.Positions;
using Graph.Core.Mentions;
using Graph.Core.Merging;

namespace Graph.Report.Summaries;

/// <summary>A contradiction with the names and articles that a reader needs.</summary>
/// <param name="Kind">Whether the position changed, sources disagree, or a fact is disputed.</param>
/// <param name="Source">The actor.</param>
/// <param name="Target">The issue, or the other actor or place.</param>
/// <param name="Contradiction">The two statements.</param>
/// <param name="FirstArticle">Path or URL of the first statement's article.</param>
/// <param name="SecondArticle">Path or URL of the second's.</param>
public sealed record ContradictionLine(
    ContradictionKind Kind, Entity Source, Entity Target, Contradiction Contradiction, string FirstArticle, string SecondArticle)
{
    /// <summary>All contradictions of a graph, those on issues first.</summary>
    public static IReadOnlyList<ContradictionLine> Of(KnowledgeGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var sources = graph.Articles.ToDictionary(a => a.Id, a => a.Source, StringComparer.Ordinal);
        return
        [
            .. Contradictions.Find(graph)
                .Select(c => new ContradictionLine(
                    c.Kind, graph.Entity(c.First.Source.EntityId), graph.Entity(c.First.Target.EntityId), c,
                    sources[c.First.ArticleId], sources[c.Second.ArticleId]))
                .OrderBy(c => c.Target.Kind != EntityKind.Issue),
        ];
    }
}
