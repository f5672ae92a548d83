using System.Runtime.CompilerServices;
using Graph.Core.Pipeline;
using Microsoft.Data.Sqlite;

namespace Graph.Stores.Sqlite;

/// <summary>Keeps article records in one SQLite file with a schema that users may query.</summary>
/// <remarks>
/// Write-ahead log: readers and one writer do not block each other. A crash loses at most the article being written.
/// Unpaired surrogates, which UTF-8 cannot carry, come back as U+FFFD at the same offset.
/// </remarks>
public sealed class SqliteGraphStore : IGraphStore, IScoreStore
{
    private readonly SqliteStoreOptions _options;
    private readonly SemaphoreSlim _writing = new(1, 1);
    private SqliteConnection? _connection;

    /// <summary>Makes a store over a file; nothing is opened yet.</summary>
    public SqliteGraphStore(string path, SqliteStoreOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        Path = path;
        _options = options ?? new SqliteStoreOptions();
    }

    /// <summary>The store's file as given.</summary>
    public string Path { get; }

    /// <inheritdoc/>
    public Task InitializeAsync(CancellationToken cancellationToken) => InitializeAsync(SqliteSchema.Version, cancellationToken);

    /// <summary>Creates or migrates the schema up to a version, so that tests can make old stores.</summary>
    internal Task InitializeAsync(int version, CancellationToken cancellationToken) => WriteAsync(
        connection => SqliteSchema.Migrate(connection, Path, version), cancellationToken);

    /// <inheritdoc/>
    public Task SaveAsync(IReadOnlyCollection<ArticleRecord> records, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(records);
        return WriteAsync(
            connection =>
            {
                using var writer = new ArticleRecordWriter(connection);
                foreach (var record in records)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    writer.Replace(record);
                }
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<bool> DeleteAsync(string articleId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(articleId);
        var found = false;
        await WriteAsync(
            connection =>
            {
                using var writer = new ArticleRecordWriter(connection);
                found = writer.Delete(articleId);
            },
            cancellationToken).ConfigureAwait(false);
        return found;
    }

    /// <inheritdoc/>
    public Task ReplaceScoresAsync(IReadOnlyCollection<EntityScores> scores, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(scores);
        return WriteAsync(connection => ScoreWriter.Replace(connection, scores), cancellationToken);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ArticleRecord> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Its own connection and transaction: a snapshot, whatever is saved meanwhile.
        using var reader = Guard(() => new ArticleRecordReader(Open()));
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var record = Guard(reader.Next);
            if (record is null) break;
            yield return record;
        }

        await Task.CompletedTask.ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ArticleRecord> ReadNamesakesAsync(IReadOnlyCollection<string> commonIds, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(commonIds);
        var articles = Guard(() =>
        {
            using var connection = Open();
            return NamesakeQuery.Articles(connection, commonIds);
        });
        foreach (var article in articles)
        {
            if (await FindAsync(article, cancellationToken).ConfigureAwait(false) is { } record) yield return record;
        }
    }

    /// <summary>The record of one article by its id, or by its path or URL as given; null where there is none.</summary>
    public Task<ArticleRecord?> FindAsync(string idOrSource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(idOrSource);
        cancellationToken.ThrowIfCancellationRequested();
        using var reader = Guard(() => new ArticleRecordReader(Open(), idOrSource));
        return Task.FromResult(Guard(reader.Next));
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _connection?.Dispose();
        _connection = null;
        _writing.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task WriteAsync(Action<SqliteConnection> write, CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            write(_connection ??= Open());
        }
        catch (SqliteException e)
        {
            throw SqliteFailure.At(Path, e);
        }
        finally
        {
            _writing.Release();
        }
    }

    private T Guard<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (SqliteException e)
        {
            throw SqliteFailure.At(Path, e);
        }
    }

    private SqliteConnection Open()
    {
        if (Directory.Exists(Path)) throw new StoreException($"{Path}: is a folder; name a file with --store, such as {System.IO.Path.Combine(Path, "graph.db")}");
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = Path,
            Mode = _options.CreateIfMissing ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite,
            ForeignKeys = true,
            DefaultTimeout = (int)Math.Ceiling(_options.LockTimeout.TotalSeconds),
            Pooling = false,
        }.ToString());
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;";
            command.ExecuteNonQuery();
            return connection;
        }
        catch (SqliteException e)
        {
            connection.Dispose();
            throw SqliteFailure.At(Path, e);
        }
    }
}
