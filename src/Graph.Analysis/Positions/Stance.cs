namespace Graph.Analysis.Positions;

/// <summary>Which side of an issue a statement puts its actor on.</summary>
public enum Stance
{
    /// <summary>Neither: a mere possibility, or no position at all.</summary>
    Open,

    /// <summary>In favour.</summary>
    For,

    /// <summary>Against.</summary>
    Against,
}
