namespace Graph.Report.Quality;

/// <summary>An entity as annotators list it.</summary>
public sealed record GoldEntity(string Name, string Kind, IReadOnlyList<string> Mentions, bool Optional);
