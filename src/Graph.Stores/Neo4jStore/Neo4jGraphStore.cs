using System.Runtime.CompilerServices;
using Graph.Core.Pipeline;
using Graph.Stores.Neo4jStore.Reading;
using Graph.Stores.Neo4jStore.Rows;
using Graph.Stores.Neo4jStore.Transport;
using Graph.Stores.Neo4jStore.Writing;

namespace Graph.Stores.Neo4jStore;

/// <summary>Keeps article records in a Neo4j database, in the graph that its users explore.</summary>
/// <remarks>
/// An article is never split between transactions; small ones share one. Passing errors, a restart of the server
/// included, are waited out. Other errors come as <see cref="StoreException"/>.
/// </remarks>
public sealed class Neo4jGraphStore : IGraphStore, IScoreStore
{
    private const int StatementsPerTransaction = 5_000;
    private const int ArticlesPerPage = 200;

    private readonly Neo4jSettings _settings;
    private readonly ICypherTransport _transport;
    private readonly TransientRetry _retry;

    private Neo4jGraphStore(Neo4jSettings settings, ICypherTransport transport, ServerInfo server, TransientRetry retry)
    {
        _settings = settings;
        _transport = transport;
        _retry = retry;
        Server = server;
    }

    /// <summary>What the server says of itself.</summary>
    public ServerInfo Server { get; }

    /// <summary>Address and database, for messages.</summary>
    public string Name => $"{_settings.Address.OriginalString}, database {_settings.Database}";

    /// <summary>Connects to the database and checks address, credentials and version.</summary>
    /// <exception cref="StoreException">The database cannot be used; the message names the remedy.</exception>
    public static Task<Neo4jGraphStore> ConnectAsync(Neo4jSettings settings, CancellationToken cancellationToken) =>
        ConnectAsync(settings, Transports.Create(settings), Patience, cancellationToken);

    /// <summary>Connects over a given transport.</summary>
    internal static async Task<Neo4jGraphStore> ConnectAsync(
        Neo4jSettings settings, ICypherTransport transport, TimeSpan patience, CancellationToken cancellationToken)
    {
        try
        {
            var server = await transport.HandshakeAsync(cancellationToken).ConfigureAwait(false);
            if (!server.IsSupported) throw Neo4jErrors.TooOld(settings, server);
            return new Neo4jGraphStore(settings, transport, server, new TransientRetry(patience, TimeProvider.System));
        }
        catch (Exception e)
        {
            await transport.DisposeAsync().ConfigureAwait(false);
            if (Neo4jErrors.Explain(settings, e) is { } explained) throw explained;
            throw;
        }
    }

    /// <summary>How long passing errors are waited out unless told otherwise: two minutes.</summary>
    internal static TimeSpan Patience { get; } = TimeSpan.FromMinutes(2);

    /// <inheritdoc/>
    public async Task InitializeAsync(CancellationToken cancellationToken)
    {
        foreach (var statement in CypherFiles.List("schema").SelectMany(CypherFiles.Statements))
            await QueryAsync(new CypherQuery(statement), readOnly: false, cancellationToken).ConfigureAwait(false);
        await QueryAsync(new CypherQuery("CALL db.awaitIndexes(600)"), readOnly: false, cancellationToken).ConfigureAwait(false);
        await QueryAsync(new CypherQuery(WriteCypher.TakeTurn), readOnly: false, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task SaveAsync(IReadOnlyCollection<ArticleRecord> records, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(records);
        // Of two records of an article the later one counts; in the order of their ids writers meet no deadlock.
        var latest = records.Reverse().DistinctBy(r => r.Article.Id).OrderBy(r => r.Article.Id, StringComparer.Ordinal).ToAsyncEnumerable();
        await foreach (var batch in RecordBatches.OfAsync(latest, StatementsPerTransaction, cancellationToken).ConfigureAwait(false))
        {
            var rows = new RecordRows(batch);
            await TransactAsync(t => new ArticleWriter(t, cancellationToken).ReplaceAsync(rows), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public async Task<bool> DeleteAsync(string articleId, CancellationToken cancellationToken)
    {
        var found = await QueryAsync(new CypherQuery("MATCH (a:Article {id: $id}) RETURN a.id", "id", articleId), readOnly: true, cancellationToken).ConfigureAwait(false);
        if (found.Rows.Count == 0) return false;
        await TransactAsync(t => new ArticleWriter(t, cancellationToken).RemoveAsync([articleId]), cancellationToken).ConfigureAwait(false);
        return true;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ArticleRecord> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var after = "";
        while (true)
        {
            var parameters = new Dictionary<string, object?> { ["after"] = after, ["page"] = ArticlesPerPage };
            var page = await QueryAsync(new CypherQuery(RecordReader.Cypher, parameters), readOnly: true, cancellationToken).ConfigureAwait(false);
            foreach (var row in page.Rows)
            {
                var record = RecordReader.Read(row);
                after = record.Article.Id;
                yield return record;
            }

            if (page.Rows.Count < ArticlesPerPage) yield break;
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ArticleRecord> ReadNamesakesAsync(IReadOnlyCollection<string> commonIds, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(commonIds);
        object?[] keys = [.. commonIds.Select(EntityKey.Of)];
        var found = await QueryAsync(new CypherQuery(RecordReader.Namesakes, "ids", keys), readOnly: true, cancellationToken).ConfigureAwait(false);
        foreach (var ids in found.Rows.Select(r => r[0]).Chunk(ArticlesPerPage))
        {
            var page = await QueryAsync(new CypherQuery(RecordReader.ById, "ids", ids), readOnly: true, cancellationToken).ConfigureAwait(false);
            foreach (var row in page.Rows) yield return RecordReader.Read(row);
        }
    }

    /// <summary>Runs a query and waits out passing errors.</summary>
    /// <exception cref="StoreException">The server refuses the query or went away for good.</exception>
    public async Task<CypherResult> QueryAsync(CypherQuery query, bool readOnly, CancellationToken cancellationToken)
    {
        try
        {
            return await _retry.RunAsync(token => _transport.RunAsync(query, readOnly, token), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (Neo4jErrors.Explain(_settings, e) is { } explained)
        {
            throw explained;
        }
    }

    /// <summary>Sets analysis results on entity nodes, for styling and querying in Neo4j.</summary>
    /// <param name="values">Property values by entity id; a null value removes the property.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    /// <exception cref="ArgumentException">A property is one that the store itself derives.</exception>
    public async Task WriteBackAsync(
        IReadOnlyDictionary<string, IReadOnlyDictionary<string, object?>> values, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Values.SelectMany(v => v.Keys).FirstOrDefault(WriteCypher.EntityProperties.Contains) is { } taken)
            throw new ArgumentException($"The property '{taken}' is derived from the articles; write the result under another name.", nameof(values));
        foreach (var chunk in values.OrderBy(v => v.Key, StringComparer.Ordinal).Chunk(StatementsPerTransaction))
        {
            object?[] rows = [.. chunk.Select(v => new Dictionary<string, object?> { ["id"] = EntityKey.Of(v.Key), ["values"] = v.Value })];
            await TransactAsync(
                async t =>
                {
                    await t.RunAsync(new CypherQuery(WriteCypher.TakeTurn), cancellationToken).ConfigureAwait(false);
                    await t.RunAsync(new CypherQuery(WriteCypher.WriteBack, "rows", rows), cancellationToken).ConfigureAwait(false);
                },
                cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public async Task ReplaceScoresAsync(IReadOnlyCollection<EntityScores> scores, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(scores);
        var values = scores.ToDictionary(s => EntityKey.Of(s.EntityId), ScoreProperties.Of, StringComparer.Ordinal);
        var scored = await QueryAsync(new CypherQuery(ScoreProperties.Scored), readOnly: true, cancellationToken).ConfigureAwait(false);
        foreach (var row in scored.Rows) values.TryAdd((string)row[0]!, ScoreProperties.None);
        await WriteBackAsync(values, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _transport.DisposeAsync();

    private async Task TransactAsync(Func<ICypherTransaction, Task> work, CancellationToken cancellationToken)
    {
        try
        {
            await _retry.RunAsync(
                async token =>
                {
                    await _transport.TransactAsync(work, token).ConfigureAwait(false);
                    return true;
                },
                cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (Neo4jErrors.Explain(_settings, e) is { } explained)
        {
            throw explained;
        }
    }
}
