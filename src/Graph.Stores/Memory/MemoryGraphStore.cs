using System.Runtime.CompilerServices;
using Graph.Core.Pipeline;

namespace Graph.Stores.Memory;

/// <summary>Keeps article records for the life of the process only.</summary>
/// <remarks>Safe for concurrent use; a reading sees the records of the moment it began.</remarks>
public sealed class MemoryGraphStore : IGraphStore
{
    private readonly Lock _lock = new();
    private readonly SortedDictionary<string, ArticleRecord> _records = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public Task InitializeAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task SaveAsync(IReadOnlyCollection<ArticleRecord> records, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(records);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
            foreach (var record in records)
                _records[record.Article.Id] = record;
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<bool> DeleteAsync(string articleId, CancellationToken cancellationToken)
    {
        lock (_lock) return Task.FromResult(_records.Remove(articleId));
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ArticleRecord> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArticleRecord[] records;
        lock (_lock) records = [.. _records.Values];
        foreach (var record in records)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return record;
        }

        await Task.CompletedTask.ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
