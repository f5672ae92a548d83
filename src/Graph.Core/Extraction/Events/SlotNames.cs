using System.Collections.Frozen;

namespace Graph.Core.Extraction.Events;

/// <summary>Tells the names of logical slots from prepositions, which are slots too.</summary>
internal static class SlotNames
{
    private static readonly FrozenSet<string> Logical = FrozenSet.ToFrozenSet(
    [
        "subj", "obj", "iobj", "comp", "inf", "pred", "cond", "poss", "mod", "holder", "ctx", "carrier", "gov", "any", "aux", "cop", "prt", "adv", "neg",
        "surface", "self", "case", "mark", "title", "or", "fellow",
    ]);

    // What a condition may look at and no argument is called: "[obj=medal, title]" asks for a lemma.
    private static readonly FrozenSet<string> AlsoWords = FrozenSet.ToFrozenSet(["surface", "self", "case", "mark", "title", "or", "fellow"]);

    private static readonly FrozenSet<string> Prepositions = FrozenSet.ToFrozenSet(
        ["of", "for", "to", "from", "with", "against", "about", "over", "on", "upon", "in", "into", "at", "by", "out", "between"]);

    /// <summary>Whether a slot is found by the structure and not by a preposition.</summary>
    public static bool IsLogical(string slot) => Logical.Contains(slot);

    /// <summary>Whether a word in a list of conditions starts a condition of its own.</summary>
    public static bool StartsCondition(string word) => Prepositions.Contains(word) || (Logical.Contains(word) && !AlsoWords.Contains(word));
}
