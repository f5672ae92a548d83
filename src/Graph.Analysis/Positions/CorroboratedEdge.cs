using Graph.Core.Merging;

namespace Graph.Analysis.Positions;

/// <summary>How many independent articles stand behind an edge.</summary>
/// <param name="Edge">The edge.</param>
/// <param name="Articles">Articles whose evidence is not a copy of another's.</param>
/// <param name="Outlets">Distinct outlets among them, where known.</param>
public sealed record CorroboratedEdge(Edge Edge, int Articles, int Outlets);
