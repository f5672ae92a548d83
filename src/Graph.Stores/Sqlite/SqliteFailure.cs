using Microsoft.Data.Sqlite;

namespace Graph.Stores.Sqlite;

/// <summary>Says what a SQLite error means for the user of a store file.</summary>
internal static class SqliteFailure
{
    // https://www.sqlite.org/rescode.html
    private const int Busy = 5, Locked = 6, ReadOnly = 8, IoError = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    /// <summary>The store's error for an error of SQLite.</summary>
    public static StoreException At(string path, SqliteException error) => new($"{path}: {Meaning(error)}", error);

    private static string Meaning(SqliteException error) => error.SqliteErrorCode switch
    {
        Busy or Locked => "is locked by another program; wait until it has finished, or choose another file with --store",
        ReadOnly => "cannot be written to; check the permissions of the file and its folder, or choose another file with --store",
        CannotOpen => "cannot be opened or created; check that its folder exists and can be written to, or choose another file with --store",
        NotADatabase => "is not a store (not a SQLite file); choose another file with --store",
        Corrupt => "is damaged; restore it from a copy, or build it again from the articles into another file",
        Full => "the disk is full; free some space and run the command again, articles already stored are kept",
        IoError => $"cannot be read or written ({error.Message}); check the disk and the permissions of its folder",
        _ => $"SQLite error {error.SqliteErrorCode} ({error.Message}); if it persists, build the store again into another file",
    };
}
