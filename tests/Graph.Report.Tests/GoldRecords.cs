using Graph.Core.Articles;
using Graph.Core.Mentions;
using Graph.Core.Pipeline;
using Graph.Core.Statements;
using Graph.Language;
using Graph.Report.Quality;

namespace Graph.Report.Tests;

/// <summary>Article records that say what annotators found, so that reports can be tested without extraction.</summary>
internal static class GoldRecords
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Records of the seed articles' annotations.</summary>
    public static IReadOnlyList<ArticleRecord> OfSeeds() => [.. GoldReader.ReadDirectory(Path.Combine(Root, "tests", "gold")).Select(g => Of(g))];

    /// <summary>The record of one annotation.</summary>
    public static ArticleRecord Of(GoldArticle gold, Func<GoldStatement, bool>? keep = null)
    {
        var entities = gold.Entities.DistinctBy(e => Slug(e.Name)).ToDictionary(e => Slug(e.Name), e => new EntityRecord(
            new Entity(Slug(e.Name), e.Name, Enum.Parse<EntityKind>(e.Kind, ignoreCase: true)),
            [.. e.Mentions.Distinct().Order(StringComparer.Ordinal)]), StringComparer.Ordinal);
        var statements = new List<Statement>();
        foreach (var s in gold.Statements.Where(keep ?? (s => !s.Optional)))
        {
            Assert.True(Relations.TryParse(s.Relation, out var relation));
            foreach (var name in relation.IsPosition() ? [s.Source] : new[] { s.Source, s.Target })
                entities.TryAdd(Slug(name), new EntityRecord(new Entity(Slug(name), name, EntityKind.Group), []));
            if (relation.IsPosition()) entities.TryAdd(s.Target, new EntityRecord(IssueNames.Entity(s.Target), []));
            var (source, target) = (Slug(s.Source), relation.IsPosition() ? s.Target : Slug(s.Target));
            if (relation.IsSymmetric() && string.CompareOrdinal(target, source) < 0) (source, target) = (target, source);
            statements.Add(new Statement(
                $"{gold.Name}-{statements.Count:D3}", gold.Name, statements.Count, new TextSpan(0, s.Sentence.Length), s.Sentence, relation,
                new Argument(source, s.Source, default), new Argument(target, s.Target, default),
                Enum.Parse<StatementStatus>(s.Status, ignoreCase: true)) { Role = relation == Relation.HoldsRole ? "official" : null });
        }

        return new ArticleRecord(
            new Article(gold.Name, $"seeds/{gold.Name}.txt", "", []),
            [.. entities.Values.OrderBy(e => e.Entity.Id, StringComparer.Ordinal)],
            statements);
    }

    /// <summary>Records as a store would stream them.</summary>
    public static async IAsyncEnumerable<ArticleRecord> Stream(IEnumerable<ArticleRecord> records)
    {
        foreach (var record in records.OrderBy(r => r.Article.Id, StringComparer.Ordinal)) yield return record;
        await Task.CompletedTask;
    }

    private static string Slug(string name) => GoldNames.Normalize(name).Replace(' ', '-');

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Graph.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException($"No Graph.sln above {AppContext.BaseDirectory}.");
    }
}
