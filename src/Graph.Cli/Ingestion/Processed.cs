using Graph.Core.Pipeline;

namespace Graph.Cli.Ingestion;

/// <summary>A record, or why there is none; exactly one of both is set.</summary>
internal sealed record Processed(ArticleRecord? Record, ArticleFailure? Failure);
