using Graph.Analysis.Views;

namespace Graph.Analysis.Catalog;

/// <summary>What analyses are run on and how.</summary>
public sealed record AnalysisOptions
{
    /// <summary>Statements admitted.</summary>
    public ViewFilter Filter { get; init; } = ViewFilter.Default;

    /// <summary>Fixes random choices, 42 by default.</summary>
    public int Seed { get; init; } = 42;

    /// <summary>Resolution of communities, 1 by default.</summary>
    public double Resolution { get; init; } = 1;

    /// <summary>Actors above which betweenness and closeness are sampled, 5,000 by default.</summary>
    public int ExactLimit { get; init; } = 5000;

    /// <summary>Sources drawn where they are sampled, 500 by default.</summary>
    public int Samples { get; init; } = 500;
}
