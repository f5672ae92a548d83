using Graph.Language;

namespace Graph.Core.Statements;

/// <summary>One end of a statement and the words that name it.</summary>
/// <param name="EntityId">The actor, place or issue.</param>
/// <param name="Mention">The surface form.</param>
/// <param name="Span">Offsets of the surface form in the clean text; it may lie outside the evidence.</param>
public sealed record Argument(string EntityId, string Mention, TextSpan Span);
