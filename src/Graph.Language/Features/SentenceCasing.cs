namespace Graph.Language.Features;

/// <summary>How a sentence as a whole is written; capitals mean less in headlines.</summary>
internal enum SentenceCasing
{
    Normal,
    Lower,
    Title,
    Upper,
}
