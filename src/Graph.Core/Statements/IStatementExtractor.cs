using Graph.Core.Mentions;

namespace Graph.Core.Statements;

/// <summary>Finds the statements of an annotated article.</summary>
public interface IStatementExtractor
{
    /// <summary>Returns the statements in text order, each with its evidence.</summary>
    IReadOnlyList<Statement> Extract(AnnotatedArticle article);
}
