using Graph.Core.Articles;
using Graph.Core.Mentions;
using Graph.Core.Pipeline;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Benchmarks.Neo4jLoading;

/// <summary>Articles of 20 statements each about 2,000 entities, a few of which are in most of the news.</summary>
internal static class GeneratedCorpus
{
    private const int StatementsPerArticle = 20;
    private const int Entities = 2_000;

    private static readonly EntityKind[] Kinds = [EntityKind.Person, EntityKind.Person, EntityKind.Country, EntityKind.Organization, EntityKind.Issue];

    private static readonly Entity[] Cast =
        [.. Enumerable.Range(0, Entities).Select(i => new Entity($"entity-{i}", $"Entity {i}", Kinds[i % Kinds.Length]))];

    /// <summary>The corpus with a number of statements; always the same.</summary>
    public static IReadOnlyList<ArticleRecord> Of(int statements)
    {
        var random = new Random(20250426);
        return [.. Enumerable.Range(0, statements / StatementsPerArticle).Select(i => Article(i, random))];
    }

    private static ArticleRecord Article(int number, Random random)
    {
        var id = $"article-{number:000000}";
        var statements = new List<Statement>();
        for (var i = 0; i < StatementsPerArticle; i++)
        {
            var (source, target) = (Pick(random), Pick(random));
            var evidence = $"In sentence {i} of article {number}, {source.Name} is said to deal with {target.Name} in some way or other.";
            statements.Add(new Statement(
                $"{id}-{i:00}", id, i, new TextSpan(i * 100, (i * 100) + evidence.Length), evidence, (Relation)random.Next(Relations.All.Count),
                new Argument(source.Id, source.Name, default), new Argument(target.Id, target.Name, default), StatementStatus.Asserted)
            {
                Date = $"2025-{1 + (number % 12):00}",
                Confidence = 0.9,
                Rule = "generated",
            });
        }

        var text = string.Join(' ', statements.Select(s => s.Evidence));
        EntityRecord[] entities =
        [
            .. statements.SelectMany(s => new[] { s.Source.EntityId, s.Target.EntityId }).Distinct().Order(StringComparer.Ordinal)
                .Select(e => Cast[int.Parse(e["entity-".Length..], System.Globalization.CultureInfo.InvariantCulture)])
                .Select(e => new EntityRecord(e, [e.Name])),
        ];
        return new ArticleRecord(new Article(id, $"{id}.txt", text, [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))]), entities, statements);
    }

    // The cube makes the first entities frequent, as presidents are.
    private static Entity Pick(Random random) => Cast[(int)(Entities * Math.Pow(random.NextDouble(), 3))];
}
