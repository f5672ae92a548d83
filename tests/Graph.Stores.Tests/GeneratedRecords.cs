using CsCheck;
using Graph.Core.Articles;
using Graph.Core.Mentions;
using Graph.Core.Pipeline;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Stores.Tests;

/// <summary>Random records as the pipeline makes them: sorted, unique ids, entities that overlap and differ between articles.</summary>
internal static class GeneratedRecords
{
    private static readonly string[] Awkward =
    [
        "", "'", "`", "\"", "\\", "}) DETACH DELETE n //", "'; DROP TABLE articles; --", "$rows", "\\u0027}) DETACH DELETE n //", "{x: 1}", "a\0b", "\u202Eمرحبا بالعالم",
        "🕊️ 和平", "line\nbreak\r\n", "Zelenskyy\u2019s", new string('x', 10_000), string.Concat(Enumerable.Repeat("长", 4_000)),
    ];

    private static readonly Gen<string> Text = Gen.OneOf(Gen.String.Select(Valid), OneOf(Awkward));

    private static readonly Gen<TextSpan> Span =
        Gen.Select(Gen.Int[0, 100_000], Gen.Int[0, 500]).Select((start, length) => new TextSpan(start, start + length));

    private static readonly Gen<string> EntityId = Gen.Frequency(
        (9, Gen.Int[0, 9].Select(i => $"entity-{i}")),
        (1, OneOf([.. Awkward.Where(a => a.Length > 0)])));

    private static readonly Gen<Entity> AnyEntity =
        Gen.Select(EntityId, Text, Gen.Enum<EntityKind>(), Text.Null(), Gen.Double[-90, 90].Nullable(), Gen.Double[-180, 180].Nullable())
            .Select((id, name, kind, wikidata, latitude, longitude) =>
                new Entity(id, name, kind) { Wikidata = wikidata, Latitude = latitude, Longitude = longitude });

    private static readonly Gen<string> AnyDate = Gen.Select(Gen.Int[2014, 2026], Gen.Int[1, 12], Gen.Int[1, 28], Gen.Int[0, 3])
        .Select((y, m, d, precision) => precision switch
        {
            0 => $"{y}",
            1 => $"{y}-{m:00}",
            2 => $"{y}-{m:00}-{d:00}",
            _ => "last week",
        });

    private static readonly Gen<Statement> AnyStatement =
        Gen.Select(
            Gen.Select(Gen.Int[0, 1000], Span, Text),
            Gen.Select(Gen.Enum<Relation>(), Gen.Enum<StatementStatus>(), Gen.Bool, Gen.Double[0, 1]),
            Gen.Select(Text, Span, Text, Span),
            Gen.Select(Text.Null(), AnyDate.Null(), Text.Null(), Text))
        .Select((where, what, ends, rest) => new Statement(
            "", "", where.Item1, where.Item2, where.Item3, what.Item1,
            new Argument("", ends.Item1, ends.Item2), new Argument("", ends.Item3, ends.Item4), what.Item2)
        {
            IsReported = what.Item3,
            Confidence = what.Item4,
            Role = rest.Item1,
            Date = rest.Item2,
            TimeExpression = rest.Item3,
            Rule = rest.Item4,
        });

    private static readonly Gen<Article> AnyArticle = Gen.Select(
            Gen.Int[0, 5], Gen.Select(Text, Text, Text.Null(), Text.Null(), Text.Null()), Gen.Date.Nullable(),
            Gen.Select(Gen.Enum<BlockKind>(), Span, Text.Null()).Select((kind, span, speaker) => new Block(kind, span, speaker)).Array[0, 4])
        .Select((id, texts, date, blocks) => new Article($"article-{id}", texts.Item1, texts.Item2, blocks)
        {
            Title = texts.Item3,
            Byline = texts.Item4,
            Outlet = texts.Item5,
            Date = date is { } day ? DateOnly.FromDateTime(day) : null,
        });

    /// <summary>One record; its article is one of six.</summary>
    public static Gen<ArticleRecord> One { get; } =
        Gen.Select(AnyArticle, Gen.Select(AnyEntity, Text.Array[0, 3]).Array[1, 6], AnyStatement.Array[0, 6], Gen.Int[0, 1000])
            .Select((article, entities, statements, pick) => Assemble(article, entities, statements, pick));

    /// <summary>Records of different articles.</summary>
    public static Gen<ArticleRecord[]> Several { get; } = One.Array[1, 5].Select(records => records.DistinctBy(r => r.Article.Id).ToArray());

    private static Gen<string> OneOf(string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static ArticleRecord Assemble(Article article, (Entity, string[])[] entities, Statement[] statements, int pick)
    {
        EntityRecord[] named =
        [
            .. entities.DistinctBy(e => e.Item1.Id).OrderBy(e => e.Item1.Id, StringComparer.Ordinal)
                .Select(e => new EntityRecord(e.Item1, [.. e.Item2.Distinct().Order(StringComparer.Ordinal)])),
        ];
        string Entity(int i) => named[i % named.Length].Entity.Id;
        return new ArticleRecord(article, named,
        [
            .. statements.Select((s, i) => s with
            {
                Id = $"{article.Id}-{i}",
                ArticleId = article.Id,
                Source = s.Source with { EntityId = Entity(pick) },
                Target = s.Target with { EntityId = Entity(pick + i) },
                AttributedTo = s.IsReported ? Entity(pick + 2) : null,
            }).OrderBy(s => s.Sentence).ThenBy(s => s.Id, StringComparer.Ordinal),
        ]);
    }

    // UTF-8, in which stores keep text, has no unpaired surrogates.
    private static string Valid(string text) => new([.. text.Select(c => char.IsSurrogate(c) ? '?' : c)]);
}
