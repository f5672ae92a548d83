using System.Diagnostics;
using System.Globalization;
using Graph.Cli.Output;
using Graph.Core.Pipeline;
using Graph.Stores;
using Graph.Stores.Neo4jStore;
using Spectre.Console;

namespace Graph.Cli.Loading;

/// <summary>Copies records into Neo4j, batch by batch, and says how fast.</summary>
internal static class LoadRun
{
    // As many as the store puts into a transaction.
    private const int StatementsPerBatch = 5_000;

    /// <summary>Loads all records of a store.</summary>
    /// <returns>One line about it.</returns>
    public static async Task<string> RunAsync(Terminal terminal, IGraphStore from, Neo4jGraphStore to, CancellationToken cancellationToken)
    {
        await to.InitializeAsync(cancellationToken).ConfigureAwait(false);
        var (articles, statements) = await CountAsync(from, cancellationToken).ConfigureAwait(false);
        var watch = Stopwatch.StartNew();
        if (terminal.ShowsProgress)
        {
            await Bar(terminal).StartAsync(async progress =>
            {
                var task = progress.AddTask("Loading statements", maxValue: Math.Max(1, statements));
                await CopyAsync(from, to, done =>
                {
                    task.Increment(done);
                    task.Description = string.Create(CultureInfo.InvariantCulture, $"Loading statements, {task.Value / watch.Elapsed.TotalSeconds:N0}/s");
                }, cancellationToken).ConfigureAwait(false);
            }).ConfigureAwait(false);
        }
        else
        {
            await CopyAsync(from, to, _ => { }, cancellationToken).ConfigureAwait(false);
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"Loaded {Wording.Count(articles, "article")} with {Wording.Count(statements, "statement")} into {to.Name} in {watch.Elapsed.TotalSeconds:0.0} s ({statements / Math.Max(watch.Elapsed.TotalSeconds, 0.001):N0} statements/s).");
    }

    private static async Task CopyAsync(IGraphStore from, Neo4jGraphStore to, Action<int> advance, CancellationToken cancellationToken)
    {
        await foreach (var batch in RecordBatches.OfAsync(from.ReadAsync(cancellationToken), StatementsPerBatch, cancellationToken).ConfigureAwait(false))
        {
            await to.SaveAsync(batch, cancellationToken).ConfigureAwait(false);
            advance(batch.Sum(r => r.Statements.Count));
        }
    }

    private static async Task<(int Articles, int Statements)> CountAsync(IGraphStore store, CancellationToken cancellationToken)
    {
        var (articles, statements) = (0, 0);
        await foreach (ArticleRecord record in store.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            articles++;
            statements += record.Statements.Count;
        }

        return (articles, statements);
    }

    private static Progress Bar(Terminal terminal) => terminal.ErrorScreen.Progress()
        .AutoClear(true)
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn());
}
