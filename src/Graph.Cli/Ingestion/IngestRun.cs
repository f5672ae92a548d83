using Graph.Cli.Composition;
using Graph.Cli.Errors;
using Graph.Cli.Output;
using Graph.Core.Merging;
using Graph.Core.Pipeline;
using Graph.Stores;
using Spectre.Console;

namespace Graph.Cli.Ingestion;

/// <summary>One ingestion from the command line: expand, process, save, report.</summary>
internal static class IngestRun
{
    // A bar that flashes by for a handful of articles only distracts.
    private const int FewArticles = 8;

    /// <summary>Ingests paths into a store and names every failure on standard error.</summary>
    /// <exception cref="CommandException">The paths hold no article file.</exception>
    public static async Task<IngestReport> RunAsync(
        Terminal terminal, string[] paths, string? ontology, IGraphStore store, int jobs, CancellationToken cancellationToken)
    {
        var feed = ArticleFeed.Of(paths);
        if (feed.Count == 0)
            throw new CommandException($"{string.Join(", ", paths)}: no article files found; give text files, or folders that hold .txt files");
        var world = Pipelines.Load(ontology);
        var processor = new ArticleProcessor(DefaultPipeline.Create(world), jobs);
        var ingestion = new ArticleIngestion(store, new Namesakes(world));
        IngestReport report;
        if (terminal.ShowsProgress && feed.Count > FewArticles)
        {
            report = await Bar(terminal).StartAsync(progress =>
            {
                var task = progress.AddTask("Reading articles", maxValue: feed.Count);
                return SaveAsync(() => task.Increment(1));
            }).ConfigureAwait(false);
        }
        else
        {
            report = await SaveAsync(() => { }).ConfigureAwait(false);
        }

        foreach (var failure in report.Failures) terminal.Fail($"{failure.Source}: {failure.Error}");
        return report;

        Task<IngestReport> SaveAsync(Action advance) =>
            ingestion.SaveAsync(processor.ProcessAsync(feed.ReadAsync(cancellationToken), cancellationToken), advance, cancellationToken);
    }

    private static Progress Bar(Terminal terminal) => terminal.ErrorScreen.Progress()
        .AutoClear(true)
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn());
}
