using System.Net.Sockets;
using Graph.Stores.Neo4jStore.Transport;
using Neo4j.Driver;

namespace Graph.Stores.Neo4jStore.Bolt;

/// <summary>Speaks Bolt by Neo4j's driver, bookmarks chained.</summary>
internal sealed class BoltTransport : ICypherTransport
{
    private readonly IDriver _driver;
    private readonly string _database;
    private readonly bool _encrypted;
    private Bookmarks? _bookmarks;

    public BoltTransport(Neo4jSettings settings)
    {
        _database = settings.Database;
        _encrypted = settings.Address.Scheme.Contains('+', StringComparison.Ordinal);
        var credentials = settings.Password is null ? AuthTokens.None : AuthTokens.Basic(settings.Username, settings.Password);
        _driver = GraphDatabase.Driver(settings.Address, credentials, o => o.WithConnectionTimeout(TimeSpan.FromSeconds(10)));
    }

    /// <inheritdoc/>
    public async Task<ServerInfo> HandshakeAsync(CancellationToken cancellationToken)
    {
        var info = await GreetAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
        var version = info.Agent.Split('/')[^1];
        var server = new ServerInfo(version, "");
        if (!server.IsSupported) return server;
        var components = await RunAsync(new CypherQuery("CALL dbms.components() YIELD edition RETURN edition"), readOnly: true, cancellationToken).ConfigureAwait(false);
        return server with { Edition = components.Rows[0][0] as string ?? "" };
    }

    /// <inheritdoc/>
    public async Task<CypherResult> RunAsync(CypherQuery query, bool readOnly, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        await using var session = Open(readOnly ? AccessMode.Read : AccessMode.Write);
        return await BoltErrors.TranslateAsync(async () =>
        {
            var result = await BoltRows.ReadAsync(session, query, cancellationToken).ConfigureAwait(false);
            _bookmarks = session.LastBookmarks;
            return result;
        }).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task TransactAsync(Func<ICypherTransaction, Task> work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        await using var session = Open(AccessMode.Write);
        await BoltErrors.TranslateAsync(async () =>
        {
            // Disposal rolls back what was not committed.
            await using var transaction = await session.BeginTransactionAsync().ConfigureAwait(false);
            await work(new BoltTransaction(transaction)).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            await transaction.CommitAsync().ConfigureAwait(false);
            _bookmarks = session.LastBookmarks;
            return true;
        }).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _driver.DisposeAsync();

    // A plain server hangs up on a TLS greeting: the socket worked, and yet there is no connection.
    private async Task<IServerInfo> GreetAsync()
    {
        try
        {
            return await BoltErrors.TranslateAsync(_driver.GetServerInfoAsync).ConfigureAwait(false);
        }
        catch (ConnectionException e) when (_encrypted && e.IsTransient && !BoltErrors.Causes(e).OfType<SocketException>().Any())
        {
            throw new ConnectionException(ConnectionFailure.Tls, "the server hung up on the TLS greeting", e);
        }
    }

    private IAsyncSession Open(AccessMode mode) => _driver.AsyncSession(o =>
    {
        o.WithDatabase(_database).WithDefaultAccessMode(mode);
        if (_bookmarks is not null) o.WithBookmarks(_bookmarks);
    });
}
