namespace Graph.Report.Quality;

/// <summary>How closely a statement must agree with the gold.</summary>
public enum ScoreLevel
{
    /// <summary>Relation, pair, and real, unreal or denied status.</summary>
    Strict,

    /// <summary>Relation and pair.</summary>
    Typed,

    /// <summary>Group of relations (consult, agree, pro, con …) and pair.</summary>
    Lenient,
}
