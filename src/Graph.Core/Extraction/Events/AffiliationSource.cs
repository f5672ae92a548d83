using Graph.Core.Mentions;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Extraction.Events;

/// <summary>Turns the posts that the resolver read from titles and appositions into HOLDS_ROLE candidates.</summary>
public sealed class AffiliationSource : ICandidateSource
{
    /// <inheritdoc/>
    public IEnumerable<StatementCandidate> Find(AnnotatedArticle article, Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(sentence);
        var text = article.Article.Text;
        foreach (var post in article.Affiliations)
        {
            if (post.Sentence != sentence.Index) continue;
            yield return new StatementCandidate(
                Relation.HoldsRole,
                [new Argument(post.PersonId, post.PersonSpan.In(text), post.PersonSpan)],
                [new Argument(post.OrganizationId, post.OrganizationSpan.In(text), post.OrganizationSpan)],
                TokenIn(sentence, post.PersonSpan),
                "HOLDS_ROLE/affiliation",
                post.Confidence)
            {
                Role = post.Role,
                Status = post.IsDenied ? StatementStatus.Denied : StatementStatus.Asserted,
            };
        }
    }

    private static int TokenIn(Sentence sentence, TextSpan span)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].Span.Overlaps(span)) return i;
        }

        return sentence.Root;
    }
}
