using System.Collections.Frozen;
using Graph.Core.Statements;

namespace Graph.Analysis.Views;

/// <summary>The sets of relations that views are built from.</summary>
public static class RelationSets
{
    /// <summary>What actors do with and to one another; states such as offices are no interaction.</summary>
    public static FrozenSet<Relation> Interactions { get; } = new[]
    {
        Relation.Met, Relation.SpokeWith, Relation.NegotiatedWith, Relation.AgreedWith, Relation.Urged, Relation.Accused, Relation.Criticized,
        Relation.Praised, Relation.Threatened, Relation.Attacked, Relation.Sanctioned, Relation.Aided,
    }.ToFrozenSet();

    /// <summary>Cooperation: positive ties.</summary>
    public static FrozenSet<Relation> Cooperation { get; } = new[] { Relation.AgreedWith, Relation.Praised, Relation.Aided }.ToFrozenSet();

    /// <summary>Conflict: negative ties. Meeting and urging are neither.</summary>
    public static FrozenSet<Relation> Conflict { get; } = new[]
    {
        Relation.Accused, Relation.Criticized, Relation.Threatened, Relation.Attacked, Relation.Sanctioned,
    }.ToFrozenSet();

    /// <summary>Positions in favour of an issue.</summary>
    public static FrozenSet<Relation> InFavour { get; } = new[] { Relation.Proposed, Relation.Accepted, Relation.Supports }.ToFrozenSet();

    /// <summary>Positions against an issue.</summary>
    public static FrozenSet<Relation> Against { get; } = new[] { Relation.Rejected, Relation.Opposes }.ToFrozenSet();
}
