using Graph.Analysis.Views;
using Graph.Core.Mentions;

namespace Graph.Analysis.Positions;

/// <summary>Camps by issue. Time O(actors · issues).</summary>
public static class Camps
{
    /// <summary>The camps of every issue, sorted by key.</summary>
    public static IReadOnlyList<IssueCamps> Compute(PositionView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return [.. view.Issues.Select(issue => new IssueCamps(issue, Where(issue, s => s > 0), Where(issue, s => s < 0), Where(issue, s => s == 0)))];

        Entity[] Where(Entity issue, Func<double, bool> side) => [.. view.Actors.Where(a => view.Stance(a.Id, issue.Id) is { } stance && side(stance))];
    }
}
