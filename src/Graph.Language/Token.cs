namespace Graph.Language;

/// <summary>One syntactic word with its tags and its place in the dependency tree.</summary>
/// <param name="Index">Zero-based position in the sentence.</param>
/// <param name="Span">UTF-16 offsets into the annotated text.</param>
/// <param name="Text">The form as written.</param>
/// <param name="Lemma">The dictionary form, lower case but for proper nouns.</param>
/// <param name="Upos">Universal part of speech.</param>
/// <param name="Xpos">Penn Treebank tag.</param>
/// <param name="Features">UD morphological features, <c>Tense=Past|VerbForm=Fin</c>, or empty.</param>
/// <param name="Head">Index of the governing token; −1 for the root.</param>
/// <param name="Label">UD v2 relation to the head with its subtype, such as <c>nsubj:pass</c>.</param>
public readonly record struct Token(
    int Index,
    TextSpan Span,
    string Text,
    string Lemma,
    UniversalPos Upos,
    string Xpos,
    string Features,
    int Head,
    string Label);
