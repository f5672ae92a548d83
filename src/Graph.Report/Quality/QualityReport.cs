namespace Graph.Report.Quality;

/// <summary>The scores of a set of articles together.</summary>
public sealed class QualityReport(IReadOnlyList<ArticleScore> articles)
{
    /// <summary>Scores by article, in the gold's order.</summary>
    public IReadOnlyList<ArticleScore> Articles => articles;

    /// <summary>Entity names over all articles.</summary>
    public Tally Entities => articles.Aggregate(Tally.Zero, (sum, a) => sum + a.Entities);

    /// <summary>Statements over all articles and relations at one level.</summary>
    public Tally Statements(ScoreLevel level) => articles.Aggregate(Tally.Zero, (sum, a) => sum + a.Total(level));

    /// <summary>Recall of actor statements with an end that their sentence does not name.</summary>
    public Tally ImplicitEnds => articles.Aggregate(Tally.Zero, (sum, a) => sum + a.ImplicitEnds);

    /// <summary>Statements by relation at one level, sorted by label.</summary>
    public IReadOnlyDictionary<string, Tally> ByRelation(ScoreLevel level)
    {
        var result = new SortedDictionary<string, Tally>(StringComparer.Ordinal);
        foreach (var (relation, tally) in articles.SelectMany(a => a.Statements[level]))
            result[relation] = result.GetValueOrDefault(relation, Tally.Zero) + tally;
        return result;
    }

    /// <summary>How far the confidences of all scored statements can be relied on.</summary>
    public Reliability Reliability => new([.. articles.SelectMany(a => a.Reliability)]);
}
