using Graph.Cli.Composition;
using Graph.Cli.Lookup;
using Graph.Core.Mentions;
using Graph.Core.Merging;
using Graph.Core.Statements;
using Graph.Report.Exports;

namespace Graph.Cli.Analyses;

/// <summary>The graph of a store with the names that users may call its entities by.</summary>
internal sealed record LoadedGraph(KnowledgeGraph Graph, EntityLookup Lookup)
{
    private readonly Dictionary<string, string> _sources = Graph.Articles.ToDictionary(a => a.Id, a => a.Source, StringComparer.Ordinal);

    /// <summary>Loads the graph of an existing store.</summary>
    public static async Task<LoadedGraph> LoadAsync(string store, CancellationToken cancellationToken)
    {
        await using var opened = await GraphStores.OpenExistingAsync(store, cancellationToken).ConfigureAwait(false);
        var records = await LightRecords.ReadAsync(opened.ReadAsync(cancellationToken), cancellationToken).ConfigureAwait(false);
        return new LoadedGraph(KnowledgeGraph.Build(records), new EntityLookup(records));
    }

    /// <summary>The entity meant by a name, alias or id.</summary>
    public Entity Find(string name) => Lookup.Find(name);

    /// <summary>Path or URL of a statement's article.</summary>
    public string Source(Statement statement) => _sources[statement.ArticleId];
}
