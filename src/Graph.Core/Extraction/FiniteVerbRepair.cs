using Graph.Language;

namespace Graph.Core.Extraction;

/// <summary>Gives sentences and clauses the finite verb that was read as a participle or below the clause it governs.</summary>
internal static class FiniteVerbRepair
{
    /// <summary>"while his host, Abdi, warned that it must be closed": subject and conjunction of the verb before the inner clause.</summary>
    public static void Uncross(EditableTree tree)
    {
        for (var i = 0; i < tree.Count; i++)
        {
            if (tree.Label(i) is not ("mark" or "nsubj" or "nsubj:pass") || tree.Head(i) <= i + 1) continue;
            for (var inner = tree.Head(i); tree.Head(inner) is >= 0 and var outer && (tree.Label(inner) is "ccomp" or "xcomp" || IsParticiple(tree, inner)); inner = outer)
            {
                if (outer <= i || outer > inner || !tree.IsFullVerb(outer) || IsParticiple(tree, outer)) continue;
                if (tree.Label(i) == "mark" ? tree.ChildBefore(outer, "mark") < 0 : !tree.HasSubject(outer) && tree.IsNominal(i))
                    tree.Attach(i, outer, tree.Label(i) == "mark" ? "mark" : "nsubj");
                break;
            }
        }
    }

    // "Kamau called on Peru to withdraw, adding that": the participle has no subject of its own
    private static bool IsParticiple(EditableTree tree, int verb) =>
        tree.Xpos(verb) == "VBG" && tree.Label(verb) == "advcl" && verb > 0 && tree.Text(verb - 1) == "," && !tree.HasFiniteAuxiliary(verb);

    /// <summary>"The premier, Josianne Camenzuli, consulted Italy": no participle, as the sentence has no other verb.</summary>
    public static void FindFiniteVerb(EditableTree tree)
    {
        var root = tree.Root;
        // "will be a blockade of lorries bound for Goma"
        if (!tree.IsNominal(root) || tree.HasChild(root, "cop") && tree.HasSubject(root)) return;
        for (var i = root + 1; i < tree.Count; i++)
        {
            if (IsVerbAfterName(tree, i, root))
            {
                var thing = tree.Head(i);
                if (!tree.IsFullVerb(i)) tree.Tag(i, UniversalPos.Verb, "VBD");
                tree.Promote(i, root);
                if (thing != root) tree.Attach(thing, i, "obj");
                return;
            }

            if (tree.Head(i) != root || tree.Label(i) is not ("acl" or "amod") || tree.Xpos(i) is not ("VBD" or "VBN")) continue;
            var next = i + 1 < tree.Count ? tree.Text(i + 1) : "";
            if (next is "of" or "by" && tree.Text(i + 2 < tree.Count ? i + 2 : i) is not ("phone" or "telephone") && tree.Xpos(i) == "VBN") return;
            tree.Promote(i, root);
            return;
        }
    }

    // "Kamau and his counterpart, Abdi, discussed trade." as names and a heap of nouns: the only verb is the sentence's
    private static bool IsVerbAfterName(EditableTree tree, int verb, int root)
    {
        // "Kenyan tanks shelled positions near Garissa."
        var follows = tree.Xpos(verb - 1) == "NNS" && (verb - 1 == root || tree.Head(verb - 1) == root) && tree.Label(verb) == "amod"
            && tree.Text(verb).EndsWith("ed", StringComparison.Ordinal);
        if (!(follows || (tree.Xpos(verb) is "VBN" or "VBD" && tree.Text(verb - 1) == "," && tree.IsName(verb - 2)))
            || tree.Text(tree.Count - 1) != "." || tree.Text(verb + 1) == "by") return false;
        var head = tree.Head(verb);
        if (!(head == root && tree.Label(verb) == "parataxis")
            && !(tree.Label(verb) == "amod" && head > verb && tree.Head(head) == root
                && tree.Label(head) is "list" or "appos" or "dep" or "conj" or "parataxis")) return false;
        for (var i = 0; i < tree.Count; i++)
        {
            if (i != verb && tree.IsVerb(i) && tree.Xpos(i) is "VBD" or "VBZ" or "VBP" or "MD") return false;
        }

        return true;
    }
}
