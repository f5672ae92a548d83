using Graph.Core.Articles;
using Graph.Core.Mentions;
using Graph.Core.Pipeline;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Stores.CrashingWriter;

/// <summary>Records with two entities and two statements.</summary>
public static class SmallRecord
{
    /// <summary>A complete record.</summary>
    public static ArticleRecord Of(string id) => Make(id, [Statement(id, 0), Statement(id, 1)]);

    /// <summary>A record whose second statement never comes.</summary>
    public static ArticleRecord StoppingAt(string id) => Make(id, new EndlessList(Statement(id, 0)));

    private static ArticleRecord Make(string id, IReadOnlyList<Statement> statements) => new(
        new Article(id, $"{id}.txt", "Anna Berg met Boris Lund. Boris Lund met Anna Berg.", [new Block(BlockKind.Paragraph, new TextSpan(0, 51))]),
        [
            new EntityRecord(new Entity("anna-berg", "Anna Berg", EntityKind.Person), ["Anna Berg"]),
            new EntityRecord(new Entity("boris-lund", "Boris Lund", EntityKind.Person), ["Boris Lund"]),
        ],
        statements);

    private static Statement Statement(string article, int sentence) => new(
        $"{article}-{sentence}", article, sentence, new TextSpan(0, 25), "Anna Berg met Boris Lund.", Relation.Met,
        new Argument("anna-berg", "Anna Berg", new TextSpan(0, 9)),
        new Argument("boris-lund", "Boris Lund", new TextSpan(14, 24)),
        StatementStatus.Asserted);
}
