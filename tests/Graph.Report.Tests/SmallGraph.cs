using Graph.Core.Articles;
using Graph.Core.Mentions;
using Graph.Core.Pipeline;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Report.Tests;

/// <summary>Two articles about invented people, small enough to know every count by heart.</summary>
internal static class SmallGraph
{
    private static readonly Entity Anna = new("anna-berg", "Anna Berg", EntityKind.Person) { Wikidata = "Q1" };
    private static readonly Entity Boris = new("boris-lund", "Boris Lund", EntityKind.Person);
    private static readonly Entity Norland = new("norland", "Norland", EntityKind.Country);
    private static readonly Entity Harbour = new("harbour", "Harbour", EntityKind.Place) { Latitude = 60.5, Longitude = -1.25 };

    public static ArticleRecord First { get; } = Record("a",
        [Anna, Boris, Norland, Harbour],
        [
            Statement("a", 0, Relation.HoldsRole, Anna, Norland.Id, role: "foreign minister"),
            Statement("a", 1, Relation.Met, Anna, Boris.Id),
            Statement("a", 2, Relation.Accepted, Anna, "ceasefire"),
            Statement("a", 3, Relation.Visited, Boris, Harbour.Id, StatementStatus.Planned),
            Statement("a", 4, Relation.Supports, Boris, "sanctions", StatementStatus.Possible),
        ]);

    public static ArticleRecord Second { get; } = Record("b",
        [Anna, Boris],
        [
            Statement("b", 0, Relation.Met, Anna, Boris.Id, StatementStatus.Denied),
            Statement("b", 1, Relation.Rejected, Anna, "ceasefire") with { AttributedTo = Boris.Id },
        ]);

    public static ArticleRecord Record(string id, Entity[] entities, Statement[] statements) => new(
        new Article(id, $"news/{id}.txt", "", []) { Title = $"Title of {id}", Date = new DateOnly(2031, 5, 2) },
        [
            .. entities.Select(e => new EntityRecord(e, [e.Name]))
                .Concat(statements.Where(s => s.Relation.IsPosition()).Select(s => s.Target.EntityId).Distinct().Select(i => new EntityRecord(IssueNames.Entity(i), [])))
                .OrderBy(e => e.Entity.Id, StringComparer.Ordinal),
        ],
        statements);

    public static Statement Statement(string article, int sentence, Relation relation, Entity source, string target, StatementStatus status = StatementStatus.Asserted, string? role = null) => new(
        $"{article}{sentence}", article, sentence, new TextSpan(sentence * 100, (sentence * 100) + 50),
        $"Sentence {sentence} of {article}, with \"quotes\", <angles> & Ørsted.", relation,
        new Argument(source.Id, source.Name, new TextSpan(sentence * 100, (sentence * 100) + 5)),
        new Argument(target, target, new TextSpan((sentence * 100) + 10, (sentence * 100) + 15)), status)
    {
        Role = role,
        Date = "2031-05",
        Confidence = 0.875,
        Rule = "test",
    };
}
