using Graph.Core.Articles;
using Graph.Core.Statements;

namespace Graph.Core.Pipeline;

/// <summary>All that is kept of one processed article; what stores hold and graphs are built from.</summary>
/// <param name="Article">The clean article.</param>
/// <param name="Entities">Entities it names, sorted by id, issues of its statements included.</param>
/// <param name="Statements">Its statements, sorted by sentence, then id.</param>
public sealed record ArticleRecord(
    Article Article,
    IReadOnlyList<EntityRecord> Entities,
    IReadOnlyList<Statement> Statements);
