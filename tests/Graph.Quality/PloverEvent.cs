namespace Graph.Quality;

/// <summary>A sentence with a coded event between named actors.</summary>
internal sealed record PloverEvent(string Id, string Type, string Text, IReadOnlyList<string> Sources, IReadOnlyList<string> Targets);
