namespace Graph.Language.Conllu;

/// <summary>One syntactic word of a CoNLL-U file.</summary>
/// <param name="Form">The form as written.</param>
/// <param name="Lemma">The lemma, <c>_</c> where the file gives none.</param>
/// <param name="Upos">Universal tag as written in the file.</param>
/// <param name="Xpos">Language-specific tag, <c>_</c> where the file gives none.</param>
/// <param name="Features">Morphological features, empty where the file gives none.</param>
/// <param name="Head">Index of the governing token; −1 for the root and where the file gives none.</param>
/// <param name="Label">Relation to the head.</param>
/// <param name="SpaceAfter">Whether white space follows in the raw text.</param>
public readonly record struct ConlluToken(
    string Form, string Lemma, string Upos, string Xpos, string Features, int Head, string Label, bool SpaceAfter);
