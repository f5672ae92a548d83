namespace Graph.Report.Quality;

/// <summary>An annotated article.</summary>
/// <param name="Name">File name without extension.</param>
public sealed record GoldArticle(string Name, IReadOnlyList<GoldEntity> Entities, IReadOnlyList<GoldStatement> Statements);
