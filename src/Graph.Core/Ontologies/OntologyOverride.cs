namespace Graph.Core.Ontologies;

/// <summary>A user's correction of identity: two nodes are one, or one name means another.</summary>
/// <param name="Sort">Merge or split.</param>
/// <param name="From">Merge: id that disappears. Split: the name as articles write it.</param>
/// <param name="To">Id of the entity meant.</param>
/// <param name="Article">Split: only in this article; null for all.</param>
/// <param name="Origin">File and line.</param>
public sealed record OntologyOverride(OverrideSort Sort, string From, string To, string? Article, string Origin);
