using System.Collections.Frozen;

namespace Graph.Core.Coreference;

/// <summary>A pronoun's person and case.</summary>
/// <param name="Kind">What it can stand for.</param>
/// <param name="IsPossessive">His, her, its, their, our, my.</param>
/// <param name="IsReflexive">Himself, itself: its antecedent is the subject of its clause.</param>
internal readonly record struct Pronoun(PronounKind Kind, bool IsPossessive, bool IsReflexive)
{
    private static readonly FrozenDictionary<string, Pronoun> All = new Dictionary<string, Pronoun>(StringComparer.Ordinal)
    {
        ["he"] = new(PronounKind.He, false, false), ["him"] = new(PronounKind.He, false, false), ["his"] = new(PronounKind.He, true, false), ["himself"] = new(PronounKind.He, false, true),
        ["she"] = new(PronounKind.She, false, false), ["her"] = new(PronounKind.She, true, false), ["hers"] = new(PronounKind.She, true, false), ["herself"] = new(PronounKind.She, false, true),
        ["it"] = new(PronounKind.It, false, false), ["its"] = new(PronounKind.It, true, false), ["itself"] = new(PronounKind.It, false, true),
        ["they"] = new(PronounKind.They, false, false), ["them"] = new(PronounKind.They, false, false), ["their"] = new(PronounKind.They, true, false), ["theirs"] = new(PronounKind.They, true, false), ["themselves"] = new(PronounKind.They, false, true),
        ["i"] = new(PronounKind.I, false, false), ["me"] = new(PronounKind.I, false, false), ["my"] = new(PronounKind.I, true, false), ["myself"] = new(PronounKind.I, false, true), ["mine"] = new(PronounKind.I, true, false),
        ["we"] = new(PronounKind.We, false, false), ["us"] = new(PronounKind.We, false, false), ["our"] = new(PronounKind.We, true, false), ["ours"] = new(PronounKind.We, true, false), ["ourselves"] = new(PronounKind.We, false, true),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Pronoun>.AlternateLookup<ReadOnlySpan<char>> Lookup = All.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads a folded word.</summary>
    public static bool TryRead(ReadOnlySpan<char> word, out Pronoun pronoun) => Lookup.TryGetValue(word, out pronoun);
}
