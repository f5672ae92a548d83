using System.Collections.Frozen;
using Graph.Language;

namespace Graph.Core.Extraction.Positions;

/// <summary>The dictionary forms that an inflected word may have, to look it up in closed word lists.</summary>
/// <remarks>A lemmatiser must choose one form and errs on rare verbs; a closed list forgives forms that do not exist.</remarks>
internal static class BaseForms
{
    // Past forms that a lemmatiser seldom meets.
    private static readonly FrozenDictionary<string, string> Irregular = new Dictionary<string, string>
    {
        ["tore"] = "tear", ["torn"] = "tear", ["froze"] = "freeze", ["frozen"] = "freeze", ["unfroze"] = "unfreeze", ["unfrozen"] = "unfreeze", ["swore"] = "swear", ["sworn"] = "swear",
        ["shrank"] = "shrink", ["forsook"] = "forsake", ["forbade"] = "forbid", ["forbidden"] = "forbid", ["overrode"] = "override", ["overridden"] = "override", ["undertook"] = "undertake",
        ["undertaken"] = "undertake", ["withdrew"] = "withdraw", ["withdrawn"] = "withdraw", ["withheld"] = "withhold", ["upheld"] = "uphold", ["clung"] = "cling", ["flung"] = "fling", ["strove"] = "strive",
        ["foreswore"] = "forswear", ["forswore"] = "forswear", ["shook"] = "shake", ["threw"] = "throw", ["thrown"] = "throw", ["struck"] = "strike", ["laid"] = "lay", ["sought"] = "seek",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The lemma, the form as written, and what remains when regular endings are taken off.</summary>
    public static string[] Of(in Token token)
    {
        var lower = token.Text.ToLowerInvariant();
        var forms = new List<string>(6) { token.Lemma.ToLowerInvariant() };
        Add(forms, lower);
        if (Irregular.TryGetValue(lower, out var regular)) Add(forms, regular);
        if (token.Upos is UniversalPos.Verb or UniversalPos.Aux)
        {
            if (lower.EndsWith("ied", StringComparison.Ordinal) || lower.EndsWith("ies", StringComparison.Ordinal)) Add(forms, lower[..^3] + "y");
            else if (lower.EndsWith("ed", StringComparison.Ordinal)) AddStem(forms, lower[..^2]);
            else if (lower.EndsWith("ing", StringComparison.Ordinal)) AddStem(forms, lower[..^3]);
            else if (lower.EndsWith("es", StringComparison.Ordinal)) Add(forms, lower[..^2]);
            if (lower.EndsWith('s')) Add(forms, lower[..^1]);
        }
        else if (token.Xpos is "NNS" or "NNPS" && lower.Length > 3 && lower.EndsWith('s'))
        {
            if (lower.EndsWith("ies", StringComparison.Ordinal)) Add(forms, lower[..^3] + "y");
            Add(forms, lower[..^1]);
        }

        return [.. forms];
    }

    private static void AddStem(List<string> forms, string stem)
    {
        if (stem.Length < 2) return;
        Add(forms, stem);
        Add(forms, stem + "e");
        if (stem[^1] == stem[^2]) Add(forms, stem[..^1]);
    }

    private static void Add(List<string> forms, string form)
    {
        if (!forms.Contains(form)) forms.Add(form);
    }
}
