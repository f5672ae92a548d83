using Graph.Analysis.Positions;
using Graph.Analysis.Views;
using Graph.Core.Mentions;
using Graph.Core.Merging;
using Graph.Core.Statements;

namespace Graph.Analysis.Catalog;

/// <summary>Tables about who stands where, and how well it is evidenced.</summary>
internal static class PositionAnalyses
{
    public static AnalysisTable Agreements(KnowledgeGraph graph, AnalysisOptions options) => new(
        "agreement", "Who agrees with whom", "1: the same side on every shared issue; −1: opposite sides. Rests on so many issues.",
        ["actor", "other", "agreement", "issues", "on"],
        [
            .. Agreement.Compute(PositionView.Build(graph, options.Filter))
                .OrderByDescending(a => a.Issues.Count).ThenByDescending(a => Math.Abs(a.Score)).ThenBy(a => a.A.Id, StringComparer.Ordinal).ThenBy(a => a.B.Id, StringComparer.Ordinal)
                .Select(a => (object?[])[a.A.Name, a.B.Name, a.Score, a.Issues.Count, string.Join(", ", a.Issues)]),
        ]);

    public static AnalysisTable Camps(KnowledgeGraph graph, AnalysisOptions options) => new(
        "camps", "Who is for and against each issue", "Divided: quoted on both sides equally often.",
        ["issue", "in favour", "against", "divided"],
        [
            .. Positions.Camps.Compute(PositionView.Build(graph, options.Filter))
                .OrderByDescending(c => c.InFavour.Count + c.Against.Count + c.Divided.Count).ThenBy(c => c.Issue.Id, StringComparer.Ordinal)
                .Select(c => (object?[])[c.Issue.Name, Names(c.InFavour), Names(c.Against), Names(c.Divided)]),
        ]);

    public static AnalysisTable Contradictions(KnowledgeGraph graph, AnalysisOptions options)
    {
        var sources = graph.Articles.ToDictionary(a => a.Id, a => a.Source);
        return new AnalysisTable(
            "contradictions", "What does not go together", "Changed: two dates tell the positions apart. Sources disagree: nothing does.",
            ["kind", "actor", "target", "first", "second", "first evidence", "first article", "second evidence", "second article"],
            [
                .. Positions.Contradictions.Find(graph, options.Filter).Select(c => (object?[])[
                    Kind(c.Kind), graph.Entity(c.First.Source.EntityId).Name, graph.Entity(c.First.Target.EntityId).Name,
                    Label(c.First), Label(c.Second), c.First.Evidence, sources[c.First.ArticleId], c.Second.Evidence, sources[c.Second.ArticleId]]),
            ])
        {
            Quotes = [("first evidence", "first article"), ("second evidence", "second article")],
        };
    }

    public static AnalysisTable Corroboration(KnowledgeGraph graph, AnalysisOptions options) => new(
        "corroboration", "Independent articles behind each edge", "Copies of one sentence count once; only asserted statements count.",
        ["source", "relation", "target", "articles", "outlets", "statements"],
        [
            .. Positions.Corroboration.Compute(graph, options.Filter).Where(c => c.Articles > 0)
                .Select(c => (object?[])[graph.Entity(c.Edge.SourceId).Name, c.Edge.Relation.Label(), graph.Entity(c.Edge.TargetId).Name, c.Articles, c.Outlets, c.Edge.Count]),
        ]);

    private static string Names(IEnumerable<Entity> entities) => string.Join(", ", entities.Select(e => e.Name));

    private static string Label(Statement s) => s.Relation.Label() + (s.Status == StatementStatus.Asserted ? "" : $" ({s.Status.Label()})") + (s.Date is null ? "" : $" {s.Date}");

    private static string Kind(ContradictionKind kind) => kind switch
    {
        ContradictionKind.Changed => "changed",
        ContradictionKind.SourcesDisagree => "sources disagree",
        _ => "fact disputed",
    };
}
