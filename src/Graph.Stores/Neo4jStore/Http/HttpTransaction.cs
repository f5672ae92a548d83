using Graph.Stores.Neo4jStore.Transport;

namespace Graph.Stores.Neo4jStore.Http;

/// <summary>A transaction that the server keeps open between requests.</summary>
internal sealed class HttpTransaction(HttpTransport transport, string path) : ICypherTransaction
{
    /// <inheritdoc/>
    public async Task<CypherResult> RunAsync(CypherQuery query, CancellationToken cancellationToken)
    {
        var body = RequestJson.Write(query, readOnly: false, []);
        using var answer = await transport.PostAsync(path, body, cancellationToken).ConfigureAwait(false);
        return TypedJsonReader.Result(answer.RootElement);
    }
}
