using System.Collections.Frozen;
using Graph.Language;

namespace Graph.Core.Extraction.Positions;

/// <summary>The dictionary forms that an inflected word may have, to look it up in closed word lists.</summary>
/// <remarks>A lemmatiser must choose one form, keeps plurals that have no singular ("troops") and errs on rare verbs.</remarks>
internal static class DictionaryForms
{
    // Past forms that a lemmatiser seldom meets.
    private static readonly FrozenDictionary<string, string> Irregular = new Dictionary<string, string>
    {
        ["tore"] = "tear", ["torn"] = "tear", ["froze"] = "freeze", ["frozen"] = "freeze", ["unfroze"] = "unfreeze", ["unfrozen"] = "unfreeze", ["swore"] = "swear", ["sworn"] = "swear",
        ["shrank"] = "shrink", ["forsook"] = "forsake", ["forbade"] = "forbid", ["forbidden"] = "forbid", ["overrode"] = "override", ["overridden"] = "override", ["undertook"] = "undertake",
        ["undertaken"] = "undertake", ["withdrew"] = "withdraw", ["withdrawn"] = "withdraw", ["withheld"] = "withhold", ["upheld"] = "uphold", ["clung"] = "cling", ["flung"] = "fling", ["strove"] = "strive",
        ["foreswore"] = "forswear", ["forswore"] = "forswear", ["shook"] = "shake", ["threw"] = "throw", ["thrown"] = "throw", ["struck"] = "strike", ["laid"] = "lay", ["sought"] = "seek", ["aired"] = "air",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The lemma, the form as written, and of a plural what remains without its ending.</summary>
    public static string[] Of(in Token token)
    {
        var lower = token.Text.ToLowerInvariant();
        var forms = new List<string>(4) { token.Lemma.ToLowerInvariant() };
        Add(forms, lower);
        if (Irregular.TryGetValue(lower, out var regular)) Add(forms, regular);
        if (token.Xpos is "NNS" or "NNPS" && lower.Length > 3 && lower.EndsWith('s'))
        {
            if (lower.EndsWith("ies", StringComparison.Ordinal)) Add(forms, lower[..^3] + "y");
            Add(forms, lower[..^1]);
        }

        return [.. forms];
    }

    private static void Add(List<string> forms, string form)
    {
        if (!forms.Contains(form)) forms.Add(form);
    }
}
