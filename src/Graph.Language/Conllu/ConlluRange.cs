namespace Graph.Language.Conllu;

/// <summary>A surface token that spans several syntactic words.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="Last">Index of its last word.</param>
/// <param name="Form">The form as written.</param>
/// <param name="SpaceAfter">Whether white space follows in the raw text.</param>
public readonly record struct ConlluRange(int First, int Last, string Form, bool SpaceAfter);
