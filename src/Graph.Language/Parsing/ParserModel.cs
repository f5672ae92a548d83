using Graph.Language.Features;
using Graph.Language.Morphology;
using Graph.Language.Neural;

namespace Graph.Language.Parsing;

/// <summary>All that was learned: vectors, features, network, and the names of tags and relations.</summary>
/// <param name="Provenance">Treebanks, licences, date and scores, as JSON.</param>
/// <param name="Tags">Part-of-speech classes: universal and Penn tag.</param>
/// <param name="Labels">Dependency relations.</param>
/// <param name="Vectors">Pretrained word vectors.</param>
/// <param name="Features">Learned vectors of word parts.</param>
/// <param name="Lexicon">Lemmas and morphological features.</param>
/// <param name="Network">The trained network.</param>
internal sealed record ParserModel(
    string Provenance, string[] Tags, string[] Labels, WordVectors Vectors, FeatureTable Features, Lexicon Lexicon, Network Network)
{
    /// <summary>Raised whenever features or network change so that older model files no longer fit.</summary>
    public const int Version = 2;
}
