using Microsoft.Data.Sqlite;

namespace Graph.Stores.Tests.Sqlite;

/// <summary>Looks into a store file behind the store's back.</summary>
internal static class StoreFile
{
    /// <summary>All rows of all tables as text.</summary>
    public static IReadOnlyList<string> Dump(string path)
    {
        using var connection = Connect(path);
        return
        [
            .. Rows(connection, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
                .SelectMany(table => Rows(connection, $"SELECT * FROM {table} ORDER BY 1, 2").Select(row => $"{table}: {row}")),
        ];
    }

    public static long Number(string path, string sql)
    {
        using var connection = Connect(path);
        return long.Parse(Rows(connection, sql).Single());
    }

    public static void Execute(string path, string sql)
    {
        using var connection = Connect(path);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public static SqliteConnection Connect(string path)
    {
        var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        return connection;
    }

    private static List<string> Rows(SqliteConnection connection, string sql)
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
