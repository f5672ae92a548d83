using Graph.Core.Ontologies;
using Graph.Core.Pipeline;
using Graph.Sources;

namespace Graph.Stores.Tests.Neo4jStore;

/// <summary>The seed articles as the pipeline reads them.</summary>
internal static class Seeds
{
    private static readonly Lazy<IReadOnlyList<ArticleRecord>> Read = new(() =>
    {
        var pipeline = DefaultPipeline.Create(Ontology.Default);
        return
        [
            .. Directory.GetFiles(Folder("seeds"), "*.txt").Order(StringComparer.Ordinal)
                .Select(path => pipeline.Process(ArticleReader.Read(path).Article!))
                .OrderBy(r => r.Article.Id, StringComparer.Ordinal),
        ];
    });

    /// <summary>Their records, sorted by article id.</summary>
    public static IReadOnlyList<ArticleRecord> Records => Read.Value;

    /// <summary>A folder of the repository.</summary>
    public static string Folder(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Graph.sln"))) return Path.Combine(folder.FullName, name);
        throw new DirectoryNotFoundException("The tests run outside the repository.");
    }
}
