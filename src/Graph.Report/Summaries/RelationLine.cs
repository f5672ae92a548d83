using Graph.Core.Mentions;
using Graph.Core.Merging;
using Graph.Core.Statements;

namespace Graph.Report.Summaries;

/// <summary>One edge with its ends and the statement that shows it best.</summary>
/// <param name="Edge">The edge.</param>
/// <param name="Source">Who.</param>
/// <param name="Target">Whom or where.</param>
/// <param name="Best">The statement to show.</param>
/// <param name="Article">Path or URL of that statement's article.</param>
public sealed record RelationLine(Edge Edge, Entity Source, Entity Target, Statement Best, string Article);
