using Graph.Report.Quality;

namespace Graph.Quality;

/// <summary>One or two sentences with gold mentions and statements.</summary>
internal sealed record Snippet(string Id, string Text, IReadOnlyList<GoldMention> Mentions, IReadOnlyList<GoldStatement> Statements);
