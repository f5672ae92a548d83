using Graph.Core.Merging;
using Graph.Core.Pipeline;

namespace Graph.Stores;

/// <summary>Keeps the namesakes of a store apart as articles come and go.</summary>
public static class NamesakeSeparation
{
    private const int IdsAtOnce = 500;

    /// <summary>Tells the bearers of the given names apart, or joins those whom nothing tells apart any more.</summary>
    /// <param name="store">The store, which holds the articles already.</param>
    /// <param name="namesakes">How they are told apart.</param>
    /// <param name="commonIds">Common ids of the people in the articles that came or went.</param>
    /// <param name="cancellationToken">Cancels between articles.</param>
    /// <returns>Number of articles whose records changed.</returns>
    public static async Task<int> ApplyAsync(IGraphStore store, Namesakes namesakes, IEnumerable<string> commonIds, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(namesakes);
        var changed = 0;
        foreach (var ids in commonIds.Distinct().Order(StringComparer.Ordinal).Chunk(IdsAtOnce))
        {
            var before = new List<ArticleRecord>();
            await foreach (var record in store.ReadNamesakesAsync(ids, cancellationToken).ConfigureAwait(false)) before.Add(record);
            var after = namesakes.Separate(before, ids);
            var moved = after.Where((record, i) => !ReferenceEquals(record, before[i])).ToArray();
            if (moved.Length > 0) await store.SaveAsync(moved, cancellationToken).ConfigureAwait(false);
            changed += moved.Length;
        }

        return changed;
    }
}
