namespace Graph.Language.Morphology;

/// <summary>Which inflections a verb's form can be: "lift" is no past tense, "cut" may be one.</summary>
internal static class VerbForms
{
    private const int ShortestWord = 3;

    /// <summary>Whether English spelling allows a form to carry a Penn tag; true of all tags but inflected verbs' and of what is no plain word.</summary>
    public static bool Allow(string xpos, ReadOnlySpan<char> form)
    {
        if (xpos is not ("VBD" or "VBN" or "VBG" or "VBZ") || form.Length < ShortestWord) return true;
        Span<char> lower = stackalloc char[form.Length <= 32 ? form.Length : 32];
        if (form.Length > lower.Length || form.ToLowerInvariant(lower) < 0 || lower.ContainsAnyExceptInRange('a', 'z')) return true;
        return xpos switch
        {
            "VBG" => lower.EndsWith("in") || lower.EndsWith("ing") || lower is "gon", // gon na
            "VBZ" => lower[^1] is 's' or 'z',
            _ => lower.EndsWith("ed") || IrregularVerbs.Contains(lower),
        };
    }
}
