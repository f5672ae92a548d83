using Graph.Analysis.Views;
using Graph.Core.Merging;
using Graph.Core.Statements;

namespace Graph.Analysis.Positions;

/// <summary>An actor's positions on issues in order of time, with reversals.</summary>
public static class PositionTimeline
{
    /// <summary>The steps sorted by issue, date (undated last), article and sentence.</summary>
    public static IReadOnlyList<TimelineStep> Compute(KnowledgeGraph graph, string actorId, string? issueKey = null, ViewFilter? filter = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        filter ??= ViewFilter.Default;
        var articleDates = graph.Articles.ToDictionary(a => a.Id, a => a.Date?.ToString("O"));
        var steps = new List<TimelineStep>();
        foreach (var issue in graph.Statements
            .Where(s => s.Relation.IsPosition() && s.Source.EntityId == actorId && (issueKey is null || s.Target.EntityId == issueKey) && filter.Admits(s))
            .GroupBy(s => s.Target.EntityId)
            .OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var (sign, last) = (0, (string?)null);
            foreach (var (statement, date) in issue.Select(s => (s, Date: s.Date ?? articleDates[s.ArticleId]))
                .OrderBy(s => s.Date is null).ThenBy(s => s.Date, StringComparer.Ordinal).ThenBy(s => s.s.ArticleId, StringComparer.Ordinal).ThenBy(s => s.s.Sentence))
            {
                var now = PositionView.Sign(statement.Relation);
                steps.Add(new TimelineStep(statement, date, sign != 0 && now != sign && PartialDates.Compare(last, date) < 0));
                if (date is not null) (sign, last) = (now, date);
            }
        }

        return steps;
    }
}
