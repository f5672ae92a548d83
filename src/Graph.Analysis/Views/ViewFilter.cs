using Graph.Core.Statements;

namespace Graph.Analysis.Views;

/// <summary>Which statements a view is built from.</summary>
public sealed record ViewFilter
{
    /// <summary>Everything but what the articles deny.</summary>
    public static ViewFilter Default { get; } = new();

    /// <summary>Relations admitted; null admits all that the view deals with.</summary>
    public IReadOnlySet<Relation>? Relations { get; init; }

    /// <summary>Statuses admitted; by default all but denied.</summary>
    public IReadOnlySet<StatementStatus> Statuses { get; init; } =
        new HashSet<StatementStatus> { StatementStatus.Asserted, StatementStatus.Planned, StatementStatus.Possible, StatementStatus.Conditional };

    /// <summary>Least confidence admitted, 0 to 1.</summary>
    public double MinimumConfidence { get; init; }

    /// <summary>First day admitted; a statement without a date passes only where neither bound is set.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day admitted.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>True for attributed statements only, false for unattributed ones only, null for both.</summary>
    public bool? Attributed { get; init; }

    /// <summary>Whether a statement passes.</summary>
    public bool Admits(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return (Relations?.Contains(statement.Relation) ?? true)
            && Statuses.Contains(statement.Status)
            && statement.Confidence >= MinimumConfidence
            && (Attributed is null || Attributed == (statement.AttributedTo is not null || statement.IsReported))
            && IsInPeriod(statement.Date);
    }

    // A date counts where its year, month or day touches the period.
    private bool IsInPeriod(string? date)
    {
        if (From is null && Until is null) return true;
        return date is not null
            && (From is not { } from || string.CompareOrdinal(date, from.ToString("O")[..date.Length]) >= 0)
            && (Until is not { } until || string.CompareOrdinal(date, until.ToString("O")[..date.Length]) <= 0);
    }
}
