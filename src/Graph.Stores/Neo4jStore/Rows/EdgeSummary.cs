using Graph.Core.Statements;

namespace Graph.Stores.Neo4jStore.Rows;

/// <summary>What an edge's statements come to, without keeping them; as <see cref="Core.Merging.Edge"/> has it.</summary>
internal sealed class EdgeSummary
{
    private readonly SortedSet<string> _roles = new(StringComparer.Ordinal);
    private readonly SortedSet<StatementStatus> _statuses = [];
    private string? _lastArticle;

    /// <summary>Number of statements.</summary>
    public long Count { get; private set; }

    /// <summary>Number of articles.</summary>
    public long Articles { get; private set; }

    /// <summary>Earliest date.</summary>
    public string? FirstDate { get; private set; }

    /// <summary>Latest date.</summary>
    public string? LastDate { get; private set; }

    /// <summary>The statement to show first.</summary>
    public Statement Best { get; private set; } = null!;

    /// <summary>Path or URL of the best statement's article.</summary>
    public string BestSource { get; private set; } = "";

    /// <summary>The statuses in the enumeration's order.</summary>
    public IEnumerable<StatementStatus> Statuses => _statuses;

    /// <summary>The titles held, sorted.</summary>
    public IReadOnlyCollection<string> Roles => _roles;

    /// <summary>Adds a statement; those of an article come one after the other.</summary>
    public void Add(Statement statement, string articleSource)
    {
        if (Count == 0 || IsBetter(statement, Best)) (Best, BestSource) = (statement, articleSource);
        Count++;
        if (_lastArticle != statement.ArticleId) Articles++;
        _lastArticle = statement.ArticleId;
        _statuses.Add(statement.Status);
        if (statement.Role is { } role) _roles.Add(role);
        if (statement.Date is not { } date) return;
        if (FirstDate is null || string.CompareOrdinal(date, FirstDate) < 0) FirstDate = date;
        if (LastDate is null || string.CompareOrdinal(date, LastDate) > 0) LastDate = date;
    }

    private static bool IsBetter(Statement statement, Statement other)
    {
        var order = statement.Status.CompareTo(other.Status);
        if (order == 0) order = other.Confidence.CompareTo(statement.Confidence);
        if (order == 0) order = statement.Sentence.CompareTo(other.Sentence);
        return order == 0 ? string.CompareOrdinal(statement.Id, other.Id) < 0 : order < 0;
    }
}
