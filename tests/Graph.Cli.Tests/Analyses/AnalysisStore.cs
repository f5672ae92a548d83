using Graph.Core.Pipeline;
using Graph.Report.Tests;
using Graph.Stores.Sqlite;
using Microsoft.Data.Sqlite;

namespace Graph.Cli.Tests.Analyses;

/// <summary>A store with the annotated seed articles, so that tests depend on no extraction.</summary>
public sealed class AnalysisStore : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    internal TemporaryFolder Folder => _folder;

    public async ValueTask InitializeAsync()
    {
        await SaveAsync(_folder.Store, GoldRecords.OfSeeds());
        await SaveAsync(_folder.File("empty.db"), []);
        await SaveAsync(_folder.File("written.db"), [SmallGraph.First, SmallGraph.Second]);
        await SaveAsync(_folder.File("small.db"), [SmallGraph.First, SmallGraph.Second]);
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    internal Task<CommandLineRun> RunAsync(params string[] args) => CommandLineRun.OfAsync([.. args, "--store", _folder.Store]);

    internal Task<CommandLineRun> RunOnAsync(string store, params string[] args) => CommandLineRun.OfAsync([.. args, "--store", _folder.File(store)]);

    internal string[] Query(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.File(file)};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read()) rows.Add(reader.GetString(0));
        return [.. rows];
    }

    private static async Task SaveAsync(string path, IReadOnlyCollection<ArticleRecord> records)
    {
        await using var store = new SqliteGraphStore(path);
        await store.InitializeAsync(CancellationToken.None);
        await store.SaveAsync(records, CancellationToken.None);
    }
}
