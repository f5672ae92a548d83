using Graph.Core.Mentions;
using Graph.Language;

namespace Graph.Core.Extraction;

/// <summary>Finds statement candidates in one sentence of an annotated article.</summary>
/// <remarks>Implementations are stateless and safe to share; they decide who, what and whom, not status or attribution.</remarks>
public interface ICandidateSource
{
    /// <summary>Returns the sentence's candidates in the order of their triggers.</summary>
    IEnumerable<StatementCandidate> Find(AnnotatedArticle article, Sentence sentence);
}
