using Graph.Core.Merging;
using Graph.Core.Pipeline;

namespace Graph.Stores;

/// <summary>Keeps article records and gives them back; one transaction an article.</summary>
public interface IGraphStore : IAsyncDisposable
{
    /// <summary>Creates or migrates the schema; safe to call again.</summary>
    Task InitializeAsync(CancellationToken cancellationToken);

    /// <summary>Replaces exactly what the store holds of each article; idempotent.</summary>
    Task SaveAsync(IReadOnlyCollection<ArticleRecord> records, CancellationToken cancellationToken);

    /// <summary>Removes an article and all that no other article supports.</summary>
    /// <returns>Whether the store held the article.</returns>
    Task<bool> DeleteAsync(string articleId, CancellationToken cancellationToken);

    /// <summary>All records, sorted by article id.</summary>
    IAsyncEnumerable<ArticleRecord> ReadAsync(CancellationToken cancellationToken);

    /// <summary>Records of the articles that name any of these people or a namesake told apart from one, sorted by article id.</summary>
    /// <remarks>A store may leave out those whom all of its articles give one post, or none; this default reads everything.</remarks>
    IAsyncEnumerable<ArticleRecord> ReadNamesakesAsync(IReadOnlyCollection<string> commonIds, CancellationToken cancellationToken)
    {
        var ids = commonIds.ToHashSet(StringComparer.Ordinal);
        return ReadAsync(cancellationToken).Where(r => r.Entities.Any(e => ids.Contains(Namesakes.CommonId(e.Entity.Id))));
    }
}
