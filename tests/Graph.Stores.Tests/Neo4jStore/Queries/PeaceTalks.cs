using Graph.Core.Articles;
using Graph.Core.Mentions;
using Graph.Core.Pipeline;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Stores.Tests.Neo4jStore.Queries;

/// <summary>Four small articles that have something for every stored query.</summary>
internal static class PeaceTalks
{
    private static readonly Dictionary<string, Entity> Cast = new[]
    {
        new Entity("donald-trump", "Donald Trump", EntityKind.Person),
        new Entity("volodymyr-zelenskyy", "Volodymyr Zelenskyy", EntityKind.Person) { Wikidata = "Q3874799" },
        new Entity("vladimir-putin", "Vladimir Putin", EntityKind.Person),
        new Entity("steve-witkoff", "Steve Witkoff", EntityKind.Person),
        new Entity("sergey-lavrov", "Sergey Lavrov", EntityKind.Person),
        new Entity("russia", "Russia", EntityKind.Country),
        new Entity("ukraine", "Ukraine", EntityKind.Country),
        new Entity("united-states", "United States", EntityKind.Country),
        new Entity("moscow", "Moscow", EntityKind.Place) { Latitude = 55.75, Longitude = 37.62 },
        new Entity("ceasefire", "Ceasefire", EntityKind.Issue),
        new Entity("military-aid", "Military aid", EntityKind.Issue),
    }.ToDictionary(e => e.Id);

    public static IReadOnlyList<ArticleRecord> Records { get; } =
    [
        Article(
            "a1", "news/000_talks.txt", new DateOnly(2025, 4, 26),
            Says("steve-witkoff", Relation.Met, "vladimir-putin", "Witkoff met Putin in Moscow on 25 April.", date: "2025-04-25"),
            Says("steve-witkoff", Relation.Visited, "moscow", "Witkoff met Putin in Moscow on 25 April.", date: "2025-04-25"),
            Says("donald-trump", Relation.Proposed, "ceasefire", "Trump proposed a ceasefire.", date: "2025-03"),
            Says("ukraine", Relation.Accepted, "ceasefire", "Ukraine accepted the ceasefire weeks earlier."),
            Says("russia", Relation.Rejected, "ceasefire", "Russia turned the ceasefire down."),
            Says("donald-trump", Relation.Accused, "volodymyr-zelenskyy", "Trump accused Zelenskyy of stalling.", date: "2025-04-24"),
            Says("donald-trump", Relation.Met, "volodymyr-zelenskyy", "Trump may meet Zelenskyy in Rome.", StatementStatus.Possible)),
        Article(
            "a2", "news/001_reply.txt", new DateOnly(2025, 5, 2),
            Says("russia", Relation.Accepted, "ceasefire", "Russia would accept a ceasefire under conditions.", StatementStatus.Conditional),
            Says("volodymyr-zelenskyy", Relation.HoldsRole, "ukraine", "Ukrainian President Volodymyr Zelenskyy said so.", role: "president"),
            Says("sergey-lavrov", Relation.HoldsRole, "russia", "Lavrov spoke for Russia.", confidence: 0.5),
            Says("russia", Relation.Attacked, "ukraine", "Russia struck Ukraine on 1 May.", date: "2025-05-01", by: "volodymyr-zelenskyy"),
            Says("donald-trump", Relation.Accused, "volodymyr-zelenskyy", "Trump has not accused Zelenskyy of anything.", StatementStatus.Denied)),
        Article(
            "a3", "news/002_calls.txt", new DateOnly(2025, 5, 3),
            Says("donald-trump", Relation.SpokeWith, "vladimir-putin", "Trump and Putin spoke by phone in May.", date: "2025-05"),
            Says("donald-trump", Relation.SpokeWith, "steve-witkoff", "Trump spoke with Witkoff first."),
            Says("united-states", Relation.Aided, "ukraine", "The United States armed Ukraine in 2024.", date: "2024"),
            Says("donald-trump", Relation.Praised, "ukraine", "Trump praised Ukraine."),
            Says("vladimir-putin", Relation.Rejected, "ceasefire", "Putin rejected the ceasefire again."),
            Says("volodymyr-zelenskyy", Relation.Supports, "military-aid", "Zelenskyy wants more military aid."),
            Says("donald-trump", Relation.Opposes, "military-aid", "Trump is against more military aid."),
            Says("ukraine", Relation.NegotiatedWith, "united-states", "Ukraine negotiated with the United States."),
            Says("russia", Relation.NegotiatedWith, "united-states", "Russia negotiated with the United States."),
            Says("russia", Relation.NegotiatedWith, "ukraine", "Russia and Ukraine negotiated.")),
        Article("a4", "news/003_weather.txt", null),
    ];

    private static Statement Says(
        string source, Relation relation, string target, string evidence, StatementStatus status = StatementStatus.Asserted,
        string? date = null, string? role = null, string? by = null, double confidence = 0.9) =>
        new("", "", 0, default, evidence, relation, new Argument(source, Cast[source].Name, default), new Argument(target, Cast[target].Name, default), status)
        {
            Date = date,
            Role = role,
            AttributedTo = by,
            Confidence = confidence,
            Rule = "test",
        };

    private static ArticleRecord Article(string id, string source, DateOnly? date, params Statement[] statements)
    {
        var text = string.Join(' ', statements.Select(s => s.Evidence));
        var at = 0;
        Statement[] placed =
        [
            .. statements.Select((s, i) =>
            {
                var span = new TextSpan(at, at + s.Evidence.Length);
                at = span.End + 1;
                return s with { Id = $"{id}-s{i:00}", ArticleId = id, Sentence = i, Span = span };
            }),
        ];
        return new ArticleRecord(
            new Article(id, source, text, [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))]) { Date = date, Title = $"Title of {id}" },
            [
                .. placed.SelectMany(s => new[] { s.Source.EntityId, s.Target.EntityId, s.AttributedTo }).OfType<string>().Distinct()
                    .Order(StringComparer.Ordinal).Select(e => new EntityRecord(Cast[e], Forms(Cast[e]))),
            ],
            placed);
    }

    // Presidents share a surface form, as in real articles.
    private static string[] Forms(Entity entity) => entity.Id is "volodymyr-zelenskyy" or "vladimir-putin"
        ? [.. new[] { entity.Name, entity.Name.Split(' ')[^1], "the president" }.Order(StringComparer.Ordinal)]
        : entity.Kind == EntityKind.Issue ? [] : [entity.Name];
}
