namespace Graph.Core.Ontologies;

/// <summary>A word before or after a title that changes what it says about the holder.</summary>
/// <param name="Text">The word: former, then, deputy.</param>
/// <param name="Sort">What it changes.</param>
public sealed record RoleMarker(string Text, RoleMarkerSort Sort);
