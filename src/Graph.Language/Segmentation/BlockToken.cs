namespace Graph.Language.Segmentation;

/// <summary>What the learned boundaries know of one token.</summary>
/// <param name="Word">Hash of the form in lower case, digits alike.</param>
/// <param name="Ending">Hash of its last letters.</param>
/// <param name="Shape">Casing and kind of its characters.</param>
/// <param name="Class">Its most frequent tag.</param>
/// <param name="Finite">Finite verbs up to and with it.</param>
/// <param name="Stop">Index of the next stop or last token of the paragraph, itself included.</param>
/// <param name="Paragraph">Index of its paragraph's first token.</param>
internal record struct BlockToken(uint Word, uint Ending, char Shape, byte Class, int Finite, int Stop, int Paragraph);
