using QuikGraph;

namespace Graph.Analysis.Compact;

/// <summary>A weighted edge between two vertex numbers.</summary>
public readonly record struct CompactEdge(int Source, int Target, double Weight = 1) : IEdge<int>;
