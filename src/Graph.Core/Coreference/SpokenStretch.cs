using Graph.Core.Linking;
using Graph.Language;

namespace Graph.Core.Coreference;

/// <summary>A quotation, or a labelled turn of a transcript, while its speaker is looked for.</summary>
internal sealed class SpokenStretch(TextSpan span, bool isQuotation)
{
    public TextSpan Span { get; } = span;

    /// <summary>False for the turn of a labelled speaker or an interview's answer.</summary>
    public bool IsQuotation { get; } = isQuotation;

    /// <summary>The mention that speaks, or null.</summary>
    public LocalEntity? Speaker { get; set; }

    /// <summary>Sentence of the word that names the speaker; −1 where unknown.</summary>
    public int SpeakerSentence { get; set; } = -1;

    /// <summary>The subject of the verb of speech.</summary>
    public int SpeakerToken { get; set; } = -1;
}
