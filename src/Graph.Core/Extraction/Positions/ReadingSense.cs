namespace Graph.Core.Extraction.Positions;

/// <summary>How a phrase stands to the issue that it expresses.</summary>
internal enum ReadingSense
{
    /// <summary>It names the issue.</summary>
    Phrase,

    /// <summary>A clause whose subject does it itself.</summary>
    Act,

    /// <summary>A clause whose subject does what the other side wants of it.</summary>
    Consent,

    /// <summary>It expresses the opposite.</summary>
    Against,

    /// <summary>It points back to an issue named before: "the idea", "it".</summary>
    Anaphor,
}
