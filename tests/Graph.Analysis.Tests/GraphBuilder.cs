using Graph.Core.Articles;
using Graph.Core.Mentions;
using Graph.Core.Merging;
using Graph.Core.Pipeline;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Analysis.Tests;

/// <summary>Builds small knowledge graphs: "A MET B" in one article a call.</summary>
internal sealed class GraphBuilder
{
    private readonly List<(string Article, DateOnly? Day, string? Outlet, Statement Statement)> _statements = [];

    public GraphBuilder Say(
        string source, Relation relation, string target,
        string article = "a", string? date = null, StatementStatus status = StatementStatus.Asserted, double confidence = 1,
        string? speaker = null, DateOnly? published = null, string? outlet = null, string? evidence = null)
    {
        var id = $"s{_statements.Count:D3}";
        _statements.Add((article, published, outlet, new Statement(
            id, article, _statements.Count, new TextSpan(0, 0), evidence ?? id, relation,
            new Argument(source, source, default), new Argument(target, target, default), status)
        {
            Date = date,
            Confidence = confidence,
            AttributedTo = speaker,
        }));
        return this;
    }

    public KnowledgeGraph Build() => KnowledgeGraph.Build(_statements.GroupBy(s => s.Article).Select(g => new ArticleRecord(
        new Article(g.Key, g.Key, "", []) { Date = g.First().Day, Outlet = g.First().Outlet },
        [
            .. g.SelectMany(s => new[] { (Id: s.Statement.Source.EntityId, IsIssue: false), (Id: s.Statement.Target.EntityId, IsIssue: s.Statement.Relation.IsPosition()) })
                .Distinct()
                .Select(e => new EntityRecord(new Entity(e.Id, e.Id, e.IsIssue ? EntityKind.Issue : EntityKind.Person), [])),
        ],
        [.. g.Select(s => s.Statement)])));
}
