using Graph.Core.Mentions;
using Graph.Core.Statements;

namespace Graph.Core.Extraction.Learned;

/// <summary>Two ends that a word of a sentence might join, with what speaks for and against it.</summary>
/// <param name="Relation">The relation that the word may express.</param>
/// <param name="Source">Who.</param>
/// <param name="Target">Whom or where.</param>
/// <param name="Trigger">Index of the word; status and time are read from there.</param>
/// <param name="Features">Hashes of the features that hold, whatever the relation.</param>
public readonly record struct PairCandidate(Relation Relation, Mention Source, Mention Target, int Trigger, uint[] Features);
