using Graph.Language;

namespace Graph.Core.Coreference;

/// <summary>Reads grammatical roles, clauses and co-arguments from the tree.</summary>
internal static class Grammar
{
    /// <summary>The role of a token; conjuncts and appositions have their first member's.</summary>
    public static GrammaticalRole Role(Sentence sentence, int token)
    {
        for (var steps = 0; steps < 8 && sentence[token].Head >= 0 && sentence[token].Label is "conj" or "appos" or "flat" or "compound"; steps++)
            token = sentence[token].Head;
        var label = sentence[token].Label;
        if (label.StartsWith("nsubj", StringComparison.Ordinal)) return GrammaticalRole.Subject;
        return label switch
        {
            "obj" or "iobj" => GrammaticalRole.Object,
            "nmod:poss" => GrammaticalRole.Possessor,
            _ when label.StartsWith("obl", StringComparison.Ordinal) => GrammaticalRole.Oblique,
            "root" => GrammaticalRole.Subject,
            _ => GrammaticalRole.Other,
        };
    }

    /// <summary>The predicate that a token is an argument of, conjuncts and appositions climbed; −1 at the root.</summary>
    public static int Predicate(Sentence sentence, int token)
    {
        for (var steps = 0; steps < 8 && sentence[token].Head >= 0 && sentence[token].Label is "conj" or "appos" or "flat" or "compound"; steps++)
            token = sentence[token].Head;
        return sentence[token].Head;
    }

    /// <summary>Whether one token stands below another in the tree.</summary>
    public static bool IsBelow(Sentence sentence, int token, int ancestor)
    {
        for (var steps = 0; token >= 0 && steps < 60; steps++, token = sentence[token].Head) if (token == ancestor) return true;
        return false;
    }

    /// <summary>Whether the trees are built at all.</summary>
    public static bool HasTree(Sentence sentence) => sentence[sentence.Root].Upos != UniversalPos.X;
}
