namespace Graph.Core.Pipeline;

/// <summary>An article that could not be processed; the run goes on without it.</summary>
/// <param name="Source">Path or URL as the user gave it.</param>
/// <param name="Stage">Where it failed: "read", "annotate", "link", "extract" or "store".</param>
/// <param name="Error">What is wrong and what to do, one line.</param>
public sealed record ArticleFailure(string Source, string Stage, string Error);
