using Graph.Core.Statements;

namespace Graph.Stores.Neo4jStore.Import;

/// <summary>What an edge's statements come to, without keeping them; as <see cref="Core.Merging.Edge"/> has it.</summary>
internal sealed class EdgeSummary
{
    private readonly Dictionary<string, Rank> _roles = new(StringComparer.Ordinal);
    private readonly SortedSet<StatementStatus> _statuses = [];
    private string? _lastArticle;
    private Rank _bestRank;

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

    /// <summary>The titles held, the best evidenced first.</summary>
    public IEnumerable<string> Roles => _roles.OrderBy(r => r.Value).Select(r => r.Key);

    /// <summary>Adds a statement; those of an article come one after the other.</summary>
    public void Add(Statement statement, string articleSource)
    {
        var rank = new Rank(statement.Status, -statement.Confidence, statement.Sentence, statement.Id);
        if (Count == 0 || rank.CompareTo(_bestRank) < 0) (Best, BestSource, _bestRank) = (statement, articleSource, rank);
        Count++;
        if (_lastArticle != statement.ArticleId) Articles++;
        _lastArticle = statement.ArticleId;
        _statuses.Add(statement.Status);
        if (statement.Date is { } date)
        {
            if (FirstDate is null || string.CompareOrdinal(date, FirstDate) < 0) FirstDate = date;
            if (LastDate is null || string.CompareOrdinal(date, LastDate) > 0) LastDate = date;
        }

        if (statement.Role is { } role && (!_roles.TryGetValue(role, out var held) || rank.CompareTo(held) < 0)) _roles[role] = rank;
    }

    private readonly record struct Rank(StatementStatus Status, double Doubt, int Sentence, string Id) : IComparable<Rank>
    {
        public int CompareTo(Rank other)
        {
            var order = Status.CompareTo(other.Status);
            if (order == 0) order = Doubt.CompareTo(other.Doubt);
            if (order == 0) order = Sentence.CompareTo(other.Sentence);
            return order != 0 ? order : string.CompareOrdinal(Id, other.Id);
        }
    }
}
