using System.Text.Json;
using CsCheck;
using Graph.Core.Articles;
using Graph.Core.Mentions;
using Graph.Core.Pipeline;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Stores.Tests.Sqlite;

/// <summary>Random article records that overlap in their entities, with awkward texts.</summary>
internal static class RandomRecords
{
    private static readonly string[] Awkward =
        ["", "'", "\"; DROP TABLE articles; --", "Zelenskyy\u2019s", "a\0b", "\u202Eمرحبا", "🕊️", "line\nbreak\r\n", new string('x', 10_000)];

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String,
        Gen.Int[0, Awkward.Length - 1].Select(i => Awkward[i]))
        .Select(Valid);

    private static readonly Gen<TextSpan> Span = Gen.Select(Gen.Int[0, 100_000], Gen.Int[0, 500]).Select((start, length) => new TextSpan(start, start + length));

    private static readonly Gen<Entity> AnyEntity = Gen.Select(Gen.Int[0, 12], Text, Gen.Enum<EntityKind>(), Text.Null(), Gen.Double[-90, 90].Nullable(), Gen.Double[-180, 180].Nullable())
        .Select((id, name, kind, wikidata, lat, lon) => new Entity($"entity-{id}", name, kind) { Wikidata = wikidata, Latitude = lat, Longitude = lon });

    private static readonly Gen<Statement> AnyStatement =
        Gen.Select(
            Gen.Select(Text, Gen.Int[0, 1000], Span, Text),
            Gen.Select(Gen.Enum<Relation>(), Gen.Enum<StatementStatus>(), Gen.Bool, Gen.Double[0, 1]),
            Gen.Select(Text, Span, Text, Span),
            Gen.Select(Text.Null(), Text.Null(), Text.Null(), Text.Null(), Text))
        .Select((where, what, ends, rest) => new Statement(
            where.Item1, "", where.Item2, where.Item3, where.Item4, what.Item1,
            new Argument("", ends.Item1, ends.Item2), new Argument("", ends.Item3, ends.Item4), what.Item2)
        {
            IsReported = what.Item3,
            Confidence = what.Item4,
            AttributedTo = rest.Item1,
            Role = rest.Item2,
            Date = rest.Item3,
            TimeExpression = rest.Item4,
            Rule = rest.Item5,
        });

    private static readonly Gen<Article> AnyArticle = Gen.Select(
            Gen.Int[0, 4], Gen.Select(Text, Text, Text.Null(), Text.Null(), Text.Null()), Gen.Date.Nullable(),
            Gen.Select(Gen.Enum<BlockKind>(), Span, Text.Null()).Select((kind, span, speaker) => new Block(kind, span, speaker)).Array[0, 4])
        .Select((id, texts, date, blocks) => new Article($"article-{id}", texts.Item1, texts.Item2, blocks)
        {
            Title = texts.Item3,
            Byline = texts.Item4,
            Outlet = texts.Item5,
            Date = date is { } day ? DateOnly.FromDateTime(day) : null,
        });

    public static Gen<ArticleRecord> One { get; } = Gen.Select(AnyArticle, Gen.Select(AnyEntity, Text.Array[0, 3]).Array[1, 6], AnyStatement.Array[0, 5], Gen.Int[0, 1000])
        .Select((article, entities, statements, pick) =>
        {
            EntityRecord[] named =
            [
                .. entities.DistinctBy(e => e.Item1.Id).OrderBy(e => e.Item1.Id, StringComparer.Ordinal)
                    .Select(e => new EntityRecord(e.Item1, [.. e.Item2.Distinct().Order(StringComparer.Ordinal)])),
            ];
            return new ArticleRecord(article, named,
            [
                .. statements.Select((s, i) => s with
                {
                    ArticleId = article.Id,
                    Source = s.Source with { EntityId = named[(pick + i) % named.Length].Entity.Id },
                    Target = s.Target with { EntityId = named[(pick + i + 1) % named.Length].Entity.Id },
                }),
            ]);
        });

    /// <summary>Everything of a record, for comparison.</summary>
    public static string Print(ArticleRecord record) => JsonSerializer.Serialize(record);

    // UTF-8, which SQLite keeps, has no unpaired surrogates.
    private static string Valid(string text) => new([.. text.Select(c => char.IsSurrogate(c) && !text.Contains("🕊️") ? '?' : c)]);
}
