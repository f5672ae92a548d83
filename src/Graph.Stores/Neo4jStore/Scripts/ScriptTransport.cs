using System.Text;
using Graph.Stores.Neo4jStore.Transport;

namespace Graph.Stores.Neo4jStore.Scripts;

/// <summary>Writes queries as a Cypher script instead of running them.</summary>
internal sealed class ScriptTransport(TextWriter output) : ICypherTransport, ICypherTransaction
{
    /// <inheritdoc/>
    public bool Answers => false;

    /// <inheritdoc/>
    public Task<ServerInfo> HandshakeAsync(CancellationToken cancellationToken) =>
        Task.FromResult(new ServerInfo(ServerInfo.Minimum.ToString(), ""));

    /// <inheritdoc/>
    public Task<CypherResult> RunAsync(CypherQuery query, bool readOnly, CancellationToken cancellationToken) =>
        readOnly ? Task.FromResult(CypherResult.Empty) : RunAsync(query, cancellationToken);

    /// <inheritdoc/>
    public Task TransactAsync(Func<ICypherTransaction, Task> work, CancellationToken cancellationToken) => work(this);

    /// <inheritdoc/>
    public async Task<CypherResult> RunAsync(CypherQuery query, CancellationToken cancellationToken)
    {
        var text = new StringBuilder(query.Text);
        foreach (var (name, value) in query.Parameters)
        {
            var literal = new StringBuilder();
            CypherLiteral.Append(literal, value);
            var at = query.Text.IndexOf('$' + name, StringComparison.Ordinal);
            text.Remove(at, name.Length + 1).Insert(at, literal);
        }

        text.Append(";\n\n");
        await output.WriteAsync(text, cancellationToken).ConfigureAwait(false);
        return CypherResult.Empty;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
