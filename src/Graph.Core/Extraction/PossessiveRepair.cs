using Graph.Language;

namespace Graph.Core.Extraction;

/// <summary>Gives owners what they own: in "Peru's Kamau met" it is Kamau who meets, not Peru and Kamau.</summary>
internal static class PossessiveRepair
{
    private const int LongestPhrase = 6;

    /// <summary>Mends a sentence.</summary>
    public static void Apply(EditableTree tree)
    {
        for (var i = 1; i + 1 < tree.Count; i++)
        {
            if (tree.Xpos(i) != "POS" || tree.Label(i) != "case" || tree.Head(i) is not (>= 0 and var owner) || owner > i || !tree.IsNominal(owner) || tree.Label(owner) == "nmod:poss") continue;
            if (tree.Label(owner) == "nsubj" && tree.Head(owner) == i + 1 && tree.Xpos(i + 1) == "VBG")
            {
                // "the leak was Peru's doing"
                tree.Tag(i + 1, UniversalPos.Noun, "NN");
                tree.Attach(owner, i + 1, "nmod:poss");
                continue;
            }

            if (Owned(tree, i) is not (>= 0 and var thing) || thing == owner || tree.Head(owner) < 0) continue;
            // "Peru and Chile's ministers" may be both countries'
            if (!tree.IsName(thing) && (tree.Label(owner) == "conj" || tree.HasChild(owner, "conj"))) continue;
            var and = tree.ChildBefore(owner, "cc");
            // what hung on its owner takes the owner's place
            if (tree.Dominates(owner, thing))
            {
                var (head, label) = (tree.Head(owner), tree.Label(owner));
                if (tree.Head(thing) != owner) continue;
                tree.Attach(thing, head, label);
            }
            else if (tree.Label(owner) == "conj" && tree.Label(thing) is "nsubj" or "obj" && tree.Head(thing) == tree.Head(tree.Head(owner)))
            {
                // "Kamau and Peru's Abdi met": the second subject is the first one's fellow
                tree.Attach(thing, tree.Head(owner), "conj");
            }
            else if (tree.Head(thing) != tree.Head(owner) && !(tree.Label(owner) == "conj" && tree.Label(thing) == "conj"))
            {
                continue;
            }

            if (tree.Head(thing) == owner) continue;
            tree.Attach(owner, thing, "nmod:poss");
            if (and >= 0) tree.Attach(and, thing, "cc");
        }
    }

    // The head of the phrase that follows: "first deputy foreign minister", "Nicolás Maduro"
    private static int Owned(EditableTree tree, int apostrophe)
    {
        var end = Math.Min(tree.Count, apostrophe + 1 + LongestPhrase);
        for (var i = apostrophe + 1; i < end; i++)
        {
            if (!tree.IsNominal(i))
            {
                if (tree.IsAdjective(i) || tree.Xpos(i) is "CD" or "RB" or "VBN" or "VBG" or "``" or "''") continue;
                return -1;
            }

            var thing = i;
            while (tree.Label(thing) is "compound" or "amod" or "nmod:desc" && tree.Head(thing) > thing && tree.Head(thing) < end && tree.IsNominal(tree.Head(thing))) thing = tree.Head(thing);
            return thing;
        }

        return -1;
    }
}
