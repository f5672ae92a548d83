namespace Graph.Training.Parsing;

/// <summary>What a training run depends on besides its data; the defaults are those of the shipped model.</summary>
internal sealed record TrainingOptions
{
    public ulong Seed { get; init; } = 1;

    public int Epochs { get; init; } = 22;

    public int BatchTokens { get; init; } = 350;

    public float Rate { get; init; } = 3e-3f;

    public float Dropout { get; init; } = 0.25f;

    /// <summary>Share of sentences that are varied in case or lose their stop.</summary>
    public float Augmented { get; init; } = 0.1f;

    /// <summary>Share of sentences in which about half of the names are invented ones.</summary>
    public float InventedNames { get; init; } = 0.2f;

    /// <summary>Share of sentences in which each name is one word.</summary>
    public float FoldedNames { get; init; } = 0.5f;

    /// <summary>How often an epoch holds each news tree corrected by hand.</summary>
    public int CorrectedTrees { get; init; } = 2;

    /// <summary>Share of sentences after which a crop of one of their clauses follows.</summary>
    public float Crops { get; init; } = 0.5f;

    /// <summary>Share of reported clauses that come once more as demands.</summary>
    public float Demands { get; init; } = 0.3f;

    /// <summary>How often a word's own vector is withheld, so that its parts learn to stand in.</summary>
    public float WordDropout { get; init; } = 0.15f;

    public float PretrainedDropout { get; init; } = 0.05f;

    /// <summary>What a wrong tag costs beside a wrong head or relation.</summary>
    public float TagWeight { get; init; } = 1;

    public int Half { get; init; } = 128;

    public int Layers { get; init; } = 4;

    public int TagLayer { get; init; } = 3;

    public int Arc { get; init; } = 96;
}
