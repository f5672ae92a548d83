using Graph.Core.Statements;

namespace Graph.Quality;

/// <summary>A pair of ends with its features, and whether the annotation has it stand in a relation.</summary>
internal sealed record PairCase(uint[] Features, Relation Relation, bool IsRight);
