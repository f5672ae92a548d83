using Graph.Core.Articles;
using Graph.Core.Mentions;
using Graph.Core.Merging;
using Graph.Core.Ontologies;
using Graph.Core.Pipeline;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Stores.Tests;

/// <summary>Articles about a David Mwangi who serves Kenya and one who serves Canada.</summary>
internal static class NamesakeRecords
{
    /// <summary>A Kenyan minister, a Canadian envoy, and one without a post in an article that names Kenya.</summary>
    public static IReadOnlyList<ArticleRecord> All { get; } = [Of("a1", "kenya", "Kenya", "minister"), Of("b2", "canada", "Canada", "envoy"), Of("c3", "kenya", "Kenya", null)];

    public static Namesakes Namesakes { get; } = new(Ontology.Default);

    public static IReadOnlyList<string> Ids { get; } = ["david-mwangi"];

    private static ArticleRecord Of(string article, string country, string name, string? role)
    {
        var text = $"David Mwangi of {name} said no more.";
        var person = new Argument("david-mwangi", "David Mwangi", new TextSpan(0, 12));
        var served = new Argument(country, name, new TextSpan(16, 16 + name.Length));
        var relation = role is null ? Relation.Criticized : Relation.HoldsRole;
        return new ArticleRecord(
            new Article(article, article + ".txt", text, [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))]),
            [new EntityRecord(new Entity(country, name, EntityKind.Country), [name]), new EntityRecord(new Entity("david-mwangi", "David Mwangi", EntityKind.Person), ["David Mwangi"])],
            [new Statement("s-" + article, article, 0, new TextSpan(0, text.Length), text, relation, person, served, StatementStatus.Asserted) { Role = role, Confidence = 0.9 }]) is var record
            ? record with { Entities = [.. record.Entities.OrderBy(e => e.Entity.Id, StringComparer.Ordinal)] } : record;
    }
}
