using Graph.Core.Mentions;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Extraction.Events;

/// <summary>Turns the posts that the resolver read from titles and appositions into HOLDS_ROLE candidates, and reads those of pronouns.</summary>
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

        foreach (var candidate in OfPronouns(article, sentence)) yield return candidate;
    }

    // "She is the deputy Canadian trade minister": known only once the pronoun is resolved
    private static IEnumerable<StatementCandidate> OfPronouns(AnnotatedArticle article, Sentence sentence)
    {
        IReadOnlyList<Mention>? mentions = null;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].Label != "nsubj" || sentence[i].Lemma is not ("he" or "she") || sentence[i].Head is not (>= 0 and var noun)
                || sentence.Child(noun, "cop") is not (>= 0 and var copula) || sentence[copula].Text is not ("is" or "'s" or "’s")
                || sentence.IsNegated(noun)) continue;
            mentions ??= SentenceMentions.Of(article, sentence);
            var post = mentions.FirstOrDefault(m => m.Head == noun && m is { Form: MentionForm.Description, IsListed: false, EntityIds: [_] });
            var holder = mentions.FirstOrDefault(m => m.Head == i && m is { Form: MentionForm.Pronoun, EntityIds: [_] });
            if (post is null || holder is null || KindOf(article, post) == EntityKind.Person || KindOf(article, holder) != EntityKind.Person) continue;
            yield return new StatementCandidate(
                Relation.HoldsRole,
                [new Argument(holder.EntityIds[0], holder.Text, holder.Span)],
                [new Argument(post.EntityIds[0], post.Text, post.Span)],
                noun,
                "HOLDS_ROLE/pronoun",
                0.85)
            {
                Role = TitleOf(post.Text),
                Status = StatementStatus.Asserted,
            };
        }
    }

    private static EntityKind? KindOf(AnnotatedArticle article, Mention mention) =>
        article.Entities.TryGetValue(mention.EntityIds[0], out var entity) ? entity.Kind : null;

    // "the deputy minister", "Lima's chief negotiator": without article and owner
    private static string TitleOf(string post)
    {
        var owner = post.LastIndexOf("'s ", StringComparison.Ordinal);
        if (owner < 0) owner = post.LastIndexOf("’s ", StringComparison.Ordinal);
        if (owner >= 0) return post[(owner + 3)..];
        return post.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? post[4..] : post;
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
