using Graph.Core.Statements;

namespace Graph.Core.Extraction.Positions;

/// <summary>A class of words by which actors take one kind of position.</summary>
/// <param name="Name">Its name in stances.yaml.</param>
/// <param name="Relation">The position taken.</param>
/// <param name="Flips">Whether it turns what is embedded in it: "refuse to accept".</param>
/// <param name="When">Whether its words take the position only where they are "refused", "negated" or "promised"; null where always.</param>
internal sealed record StanceClass(string Name, Relation Relation, bool Flips, string? When = null);
