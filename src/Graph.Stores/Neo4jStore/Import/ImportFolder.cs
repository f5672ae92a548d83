using Graph.Core.Mentions;
using Graph.Core.Pipeline;
using Graph.Core.Statements;
using Graph.Stores.Neo4jStore.Rows;

namespace Graph.Stores.Neo4jStore.Import;

/// <summary>Writes the folder that <c>neo4j-admin database import full</c> builds a database from.</summary>
/// <remarks>Articles, mentions and statements stream through; memory holds one summary an entity and an edge.</remarks>
public static class ImportFolder
{
    /// <summary>Writes the folder from records that come sorted by article id.</summary>
    /// <returns>The command that imports it, to be run in the folder with the server stopped.</returns>
    public static async Task<string> WriteAsync(IAsyncEnumerable<ArticleRecord> records, string folder, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(records);
        Directory.CreateDirectory(folder);
        var graph = new GraphSummary();
        await using (var parts = new ImportedParts(folder))
        {
            await foreach (var record in records.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                parts.Write(record);
                graph.Add(record);
            }
        }

        await WriteEntitiesAsync(Path.Combine(folder, "entities.csv"), graph.Entities).ConfigureAwait(false);
        await WriteEdgesAsync(Path.Combine(folder, "edges.csv"), graph.Edges).ConfigureAwait(false);
        await using (var store = new ImportFile(Path.Combine(folder, "store.csv"), "name:ID(Store)", ":LABEL")) store.Write("actorgraph", "GraphStore");
        return await ImportCommand.WriteAsync(folder, cancellationToken).ConfigureAwait(false);
    }

    private static async Task WriteEntitiesAsync(string path, SortedDictionary<string, EntitySummary> entities)
    {
        await using var file = new ImportFile(
            path, "id:ID(Entity)", "name", "kind", "wikidata", "latitude:double", "longitude:double", "fullId", "aliases:string[]",
            "articles:long", "firstArticle", ":LABEL");
        foreach (var (key, summary) in entities)
        {
            var entity = summary.First;
            file.Write(
                key, NodeName.Shorten(entity.Name), KindNames.Of(entity.Kind), entity.Wikidata, entity.Latitude, entity.Longitude,
                key == entity.Id ? null : entity.Id, summary.Aliases.Count == 0 ? null : summary.Aliases, summary.Articles, summary.FirstArticle,
                Labels(entity.Kind));
        }
    }

    private static async Task WriteEdgesAsync(string path, SortedDictionary<EdgeKey, EdgeSummary> edges)
    {
        await using var file = new ImportFile(
            path, ":START_ID(Entity)", ":END_ID(Entity)", "count:long", "firstDate", "lastDate", "status", "statuses:string[]",
            "articles:long", "roles:string[]", "evidence", "source", "confidence:double",
            "sentence:long", "statement", ":TYPE");
        foreach (var (key, edge) in edges)
        {
            file.Write(
                key.Source, key.Target, edge.Count, edge.FirstDate, edge.LastDate, KindNames.Of(edge.Best.Status), edge.Statuses.Select(KindNames.Of),
                edge.Articles, edge.Roles.Count == 0 ? null : edge.Roles, edge.Best.Evidence, edge.BestSource, edge.Best.Confidence,
                edge.Best.Sentence, edge.Best.Id, key.Relation.Label());
        }
    }

    private static string[] Labels(EntityKind kind) =>
        kind is EntityKind.Place or EntityKind.Issue ? ["Entity", kind.ToString()] : ["Entity", "Actor", kind.ToString()];
}
