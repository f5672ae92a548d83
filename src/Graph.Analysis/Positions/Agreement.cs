using Graph.Analysis.Views;
using Graph.Core.Mentions;

namespace Graph.Analysis.Positions;

/// <summary>Who agrees with whom, issue by issue. Time O(actors² · issues).</summary>
public static class Agreement
{
    /// <summary>All pairs with at least so many shared issues, sorted by ids.</summary>
    public static IReadOnlyList<ActorAgreement> Compute(PositionView view, int minimumIssues = 1)
    {
        ArgumentNullException.ThrowIfNull(view);
        var result = new List<ActorAgreement>();
        for (var i = 0; i < view.Actors.Count; i++)
            for (var j = i + 1; j < view.Actors.Count; j++)
            {
                var (a, b) = (view.Actors[i], view.Actors[j]);
                var shared = view.Issues
                    .Select(issue => (issue.Id, A: view.Stance(a.Id, issue.Id), B: view.Stance(b.Id, issue.Id)))
                    .Where(s => s.A is not null && s.B is not null)
                    .ToArray();
                if (shared.Length >= Math.Max(1, minimumIssues))
                    result.Add(new ActorAgreement(a, b, shared.Average(s => s.A!.Value * s.B!.Value), [.. shared.Select(s => s.Id)]));
            }

        return result;
    }
}
