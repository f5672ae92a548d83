using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Graph.Core.Pipeline;
using Graph.Sources;

namespace Graph.Cli.Ingestion;

/// <summary>Runs the pipeline over a stream of articles on several threads, keeping their order.</summary>
/// <remarks>A bounded window is in flight, so memory does not grow with the number of articles.</remarks>
internal sealed class ArticleProcessor(ArticlePipeline pipeline, int jobs)
{
    /// <summary>Yields one result an article, in the order of the input.</summary>
    public async IAsyncEnumerable<Processed> ProcessAsync(
        IAsyncEnumerable<ReadResult> articles, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var window = Channel.CreateBounded<Task<Processed>>(new BoundedChannelOptions(2 * jobs) { SingleReader = true, SingleWriter = true });
        var feeding = FeedAsync(articles, window.Writer, stop.Token);
        try
        {
            await foreach (var task in window.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
                yield return await task.ConfigureAwait(false);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await feeding.ConfigureAwait(false);
        }
    }

    private async Task FeedAsync(IAsyncEnumerable<ReadResult> articles, ChannelWriter<Task<Processed>> window, CancellationToken cancellationToken)
    {
        using var slots = new SemaphoreSlim(jobs, jobs);
        var running = new List<Task>();
        try
        {
            await foreach (var article in articles.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                await slots.WaitAsync(cancellationToken).ConfigureAwait(false);
                var task = Task.Run(() => Process(article, slots), CancellationToken.None);
                running.RemoveAll(t => t.IsCompleted);
                running.Add(task);
                await window.WriteAsync(task, cancellationToken).ConfigureAwait(false);
            }

            window.Complete();
        }
        catch (Exception e)
        {
            window.TryComplete(e);
        }

        await Task.WhenAll(running).ConfigureAwait(false);
    }

    private Processed Process(ReadResult read, SemaphoreSlim slots)
    {
        try
        {
            return read.Article is { } article ? new Processed(pipeline.Process(article), null) : new Processed(null, read.Failure);
        }
        catch (Exception e)
        {
            // One article that trips a defect must not cost the others of the run.
            return new Processed(null, new ArticleFailure(read.Article!.Source, "process",
                $"a defect stopped it ({e.GetType().Name}: {e.Message}); the article was left out, please report it"));
        }
        finally
        {
            slots.Release();
        }
    }
}
