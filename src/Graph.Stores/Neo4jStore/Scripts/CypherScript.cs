using Graph.Core.Pipeline;

namespace Graph.Stores.Neo4jStore.Scripts;

/// <summary>Writes a Cypher script that builds the graph in cypher-shell or Neo4j Browser.</summary>
/// <remarks>It holds the very queries that loading runs, so it ends in the same graph; running it again changes nothing.</remarks>
public static class CypherScript
{
    // The server parses each statement's literal as a whole, so they are kept small.
    private const int StatementsPerBatch = 200;

    /// <summary>Writes schema and records, which come sorted by article id.</summary>
    public static async Task WriteAsync(IAsyncEnumerable<ArticleRecord> records, TextWriter output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(output);
        var settings = new Neo4jSettings("http://localhost:7474");
        await using var store = await Neo4jGraphStore.ConnectAsync(settings, new ScriptTransport(output), TimeSpan.Zero, cancellationToken).ConfigureAwait(false);
        await output.WriteAsync("// Builds the graph; run with: cypher-shell -f FILE\n\n".AsMemory(), cancellationToken).ConfigureAwait(false);
        await store.InitializeAsync(cancellationToken).ConfigureAwait(false);
        await foreach (var batch in RecordBatches.OfAsync(records, StatementsPerBatch, cancellationToken).ConfigureAwait(false))
            await store.SaveAsync(batch, cancellationToken).ConfigureAwait(false);
    }
}
