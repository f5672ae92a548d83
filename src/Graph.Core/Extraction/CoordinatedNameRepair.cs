using Graph.Core.Mentions;
using Graph.Language;

namespace Graph.Core.Extraction;

/// <summary>Gives a verb behind "and" or "but" the name right behind that word for its subject, where the name was taken for a member of the clause before.</summary>
/// <remarks>"Kamau met Abdi over dinner, but Peru, which claims the island, threatened Chile": Peru is no second guest.</remarks>
internal static class CoordinatedNameRepair
{
    private const int MaxDescriptions = 2;

    /// <summary>Mends a sentence.</summary>
    public static void Apply(EditableTree tree, Mention[] named)
    {
        foreach (var name in named)
        {
            if (name.Form == MentionForm.Pronoun || tree.Label(name.Head) != "conj" || tree.Head(name.Head) is not (>= 0 and var fellow) || fellow > name.FirstToken) continue;
            var and = name.FirstToken - 1;
            while (and > 0 && (tree.IsTitle(and) || tree.IsModifier(and)) && tree.Text(and) is not ("and" or "but" or ",")) and--;
            if (and < 2 || tree.Text(and) is not ("and" or "but") || Verb(tree, name) is not (>= 0 and var verb)) continue;
            Split(tree, name.Head, fellow, and, verb);
        }
    }

    private static void Split(EditableTree tree, int name, int fellow, int and, int verb)
    {
        // "met Abdi over dinner, but Peru … threatened": the object before was read as the subject of the verb behind
        if (tree.Label(fellow) is "nsubj" && tree.Head(fellow) == verb)
        {
            var first = tree.Leftmost(fellow) - 1;
            if (first < 1 || !tree.IsFullVerb(first) || tree.Xpos(first) is not ("VBD" or "VBZ" or "VBP") || !tree.HasSubject(first) || tree.HasChild(first, "obj")) return;
            tree.Attach(verb, first, "conj");
            tree.Attach(fellow, first, "obj");
            Join(tree, name, and, verb, first);
            return;
        }

        for (var above = fellow; above >= 0; above = tree.Head(above))
        {
            if (above == verb || above > and) return;
            // "after Kamau and Abdi, the envoy, had left": a clause of both
            if (tree.ChildBefore(above, "case") is >= 0 and var marker && tree.Text(marker) is "after" or "before" or "since" or "until" or "as" or "when" or "while") return;
            if (!tree.IsFullVerb(above)) continue;
            if (!IsFinite(tree, above) || !tree.HasSubject(above) || tree.Label(above) is not ("root" or "conj" or "parataxis") || tree.Dominates(verb, above)) return;
            // a subject of its own stands behind "and", or none at all
            if (Subject(tree, verb) is >= 0 and var own && own > and) return;
            Join(tree, name, and, verb, above);
            return;
        }
    }

    private static void Join(EditableTree tree, int name, int and, int verb, int first)
    {
        tree.Tag(verb, UniversalPos.Verb, tree.Xpos(verb) == "VBN" && !tree.HasChild(verb, "aux") && !tree.HasChild(verb, "aux:pass") ? "VBD" : tree.Xpos(verb));
        if (!tree.Dominates(verb, first)) tree.Attach(verb, first, "conj");
        tree.Attach(name, verb, tree.HasChild(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
        tree.Attach(and, verb, "cc");
        // what stands behind the verb belongs to no description before it
        for (var i = verb + 1; i < tree.Count; i++)
            if (tree.Head(i) > and && tree.Head(i) < verb) tree.Attach(i, verb, tree.Label(i));
    }

    // the finite verb behind a name and what describes it between commas
    private static int Verb(EditableTree tree, Mention name)
    {
        var at = name.EndToken;
        if (at >= tree.Count || tree.Text(at) != ",") return -1;
        for (var descriptions = 0; descriptions < MaxDescriptions; descriptions++)
        {
            var start = at + 1;
            if (start >= tree.Count || tree.Xpos(start) is not ("WP" or "WDT" or "WP$" or "WRB" or "DT" or "NN" or "NNP" or "PRP$" or "IN")) return -1;
            at = start;
            while (at < tree.Count && tree.Text(at) != ",") at++;
            var verb = at + 1;
            while (verb < tree.Count && tree.IsVerbModifier(verb)) verb++;
            if (verb >= tree.Count) return -1;
            if (tree.IsFullVerb(verb) && (IsFinite(tree, verb) || tree.Xpos(verb) == "VBN" && !tree.IsPreposition(verb + 1 < tree.Count ? verb + 1 : verb))) return verb;
        }

        return -1;
    }

    private static int Subject(EditableTree tree, int verb) =>
        tree.ChildBefore(verb, "nsubj") is >= 0 and var subject ? subject : tree.ChildBefore(verb, "nsubj:pass");

    private static bool IsFinite(EditableTree tree, int verb) => tree.Xpos(verb) is "VBD" or "VBZ" or "VBP" || tree.HasFiniteAuxiliary(verb);
}
