namespace Graph.Core.Extraction.Positions;

/// <summary>What a name stands for, as far as issue patterns ask.</summary>
[Flags]
internal enum NamedKind
{
    None = 0,
    Actor = 1,
    Country = 2,
    Place = 4,

    /// <summary>A place that is no country.</summary>
    Region = 8,
}
