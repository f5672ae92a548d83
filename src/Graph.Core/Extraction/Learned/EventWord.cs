using Graph.Language;

namespace Graph.Core.Extraction.Learned;

/// <summary>A word that evokes frames of a relation.</summary>
/// <param name="Token">The word.</param>
/// <param name="Relation">The relation.</param>
/// <param name="IsHeld">Whether the conditions of one of the frames hold.</param>
/// <param name="Confidence">The best estimate among the frames.</param>
/// <param name="IsNegated">Whether it is denied.</param>
/// <param name="IsPassive">Whether it is a passive verb.</param>
internal sealed record EventWord(Token Token, Statements.Relation Relation, bool IsHeld, double Confidence, bool IsNegated, bool IsPassive);
