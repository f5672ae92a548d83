using System.Reflection;
using Microsoft.Data.Sqlite;

namespace Graph.Stores.Sqlite;

/// <summary>Brings a store file to the schema this program writes, one migration after the other.</summary>
/// <remarks><c>PRAGMA user_version</c> counts the migrations applied; each runs in its own transaction.</remarks>
internal static class SqliteSchema
{
    // "Actr": tells our files from other programs' SQLite files.
    private const int ApplicationId = 0x41637472;

    private static readonly string[] Migrations = Load();

    /// <summary>The version this program reads and writes.</summary>
    public static int Version => Migrations.Length;

    /// <summary>Applies what is missing, up to a version.</summary>
    /// <exception cref="StoreException">The file belongs to a newer version or to another program.</exception>
    public static void Migrate(SqliteConnection connection, string path, int upTo)
    {
        var version = Check(connection, path);
        for (; version < upTo; version++)
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            var current = (int)Number(connection, transaction, "PRAGMA user_version");
            if (current > version) continue; // another process was faster
            Execute(connection, transaction, Migrations[version]);
            Execute(connection, transaction, $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {version + 1};");
            transaction.Commit();
        }
    }

    private static int Check(SqliteConnection connection, string path)
    {
        var version = (int)Number(connection, null, "PRAGMA user_version");
        var application = Number(connection, null, "PRAGMA application_id");
        var tables = Number(connection, null, "SELECT count(*) FROM sqlite_master");
        if (application != ApplicationId && (tables > 0 || application != 0))
            throw new StoreException($"{path}: is a SQLite database of another program; choose another file with --store");
        if (version > Version)
        {
            throw new StoreException(
                $"{path}: was written by a newer version of actorgraph (schema {version}, this program knows {Version}); "
                + "update actorgraph or choose another file with --store");
        }

        return version;
    }

    private static long Number(SqliteConnection connection, SqliteTransaction? transaction, string sql)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    private static void Execute(SqliteConnection connection, SqliteTransaction transaction, string sql)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static string[] Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(n => n.StartsWith("sqlite.migrations.", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(n =>
                {
                    using var reader = new StreamReader(assembly.GetManifestResourceStream(n)!);
                    return reader.ReadToEnd();
                }),
        ];
    }
}
