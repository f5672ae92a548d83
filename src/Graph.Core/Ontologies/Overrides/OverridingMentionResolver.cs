using Graph.Core.Articles;
using Graph.Core.Mentions;
using Graph.Language;

namespace Graph.Core.Ontologies.Overrides;

/// <summary>Lets a user's merges and splits have the last word over another resolver.</summary>
public sealed class OverridingMentionResolver(IMentionResolver inner, Ontology ontology) : IMentionResolver
{
    private readonly IdentityOverrides _overrides = new(ontology);

    /// <inheritdoc/>
    public AnnotatedArticle Resolve(Article article, IReadOnlyList<Sentence> sentences) => _overrides.Apply(inner.Resolve(article, sentences));
}
