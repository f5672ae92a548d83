using Graph.Core.Pipeline;
using Graph.Stores.Sqlite;
using Microsoft.Data.Sqlite;

namespace Graph.Stores.Tests.Sqlite;

/// <summary>A store file in a folder of its own, deleted with it.</summary>
internal sealed class TemporaryStore : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("graph-store-");

    public TemporaryStore() => Store = new SqliteGraphStore(Path);

    public string Path => System.IO.Path.Combine(_folder.FullName, "graph.db");

    public SqliteGraphStore Store { get; }

    public static async Task<TemporaryStore> CreateAsync(params ArticleRecord[] records)
    {
        var store = new TemporaryStore();
        await store.Store.InitializeAsync(TestContext.Current.CancellationToken);
        await store.Store.SaveAsync(records, TestContext.Current.CancellationToken);
        return store;
    }

    /// <summary>All rows of all tables but the version's, as text.</summary>
    public string Dump()
    {
        using var connection = Connect();
        var tables = Strings(connection, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
        return string.Join("\n", tables.SelectMany(t => Strings(connection, $"SELECT * FROM {t} ORDER BY 1, 2").Select(row => $"{t}: {row}")));
    }

    public long Number(string sql)
    {
        using var connection = Connect();
        return long.Parse(Strings(connection, sql).Single());
    }

    public void Execute(string sql)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        return connection;
    }

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private static List<string> Strings(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "NULL" : reader.GetValue(i).ToString())));
        return rows;
    }
}
