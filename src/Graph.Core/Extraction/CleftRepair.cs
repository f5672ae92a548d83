using Graph.Core.Mentions;

namespace Graph.Core.Extraction;

/// <summary>Gives verbs the argument that a sentence brings to the fore or leaves to the end.</summary>
/// <remarks>"it was Kenya that broke the truce" says that Kenya broke it; "Peru protested, as did Chile" says it of both.</remarks>
internal static class CleftRepair
{
    /// <summary>Mends a sentence.</summary>
    public static void Apply(EditableTree tree, IReadOnlyList<Mention> named)
    {
        if (tree.Count > 6 && tree.Text(0) is "Among" or "Amongst") Among(tree);
        foreach (var mention in named)
        {
            if (mention.Form == MentionForm.Pronoun) continue;
            Unfold(tree, mention);
            JoinEllipsis(tree, mention);
        }
    }

    // "Among those who condemned the raid was Peru", the name taken for a clause about them: it did
    private static void Among(EditableTree tree)
    {
        var those = tree.Head(0);
        if (those < 1) return;
        // the name as the predicate
        if (tree.Label(those) == "obl" && tree.Head(those) is var name && name == tree.Root && name > those && tree.IsName(name) && tree.ChildBefore(name, "cop") is > 1 and var copula && !tree.HasSubject(name))
        {
            tree.Lift(those, name, -1, "root");
            tree.Attach(name, those, "appos");
            tree.Attach(copula, those, "dep");
            return;
        }

        if (those != tree.Root) return;
        for (var i = those + 1; i < tree.Count; i++)
        {
            if (tree.Head(i) != those || !tree.IsName(i) || tree.Label(i) is not ("acl:relcl" or "parataxis" or "conj") || tree.ChildBefore(i, "cop") is not (> 1 and var be) || tree.HasSubject(i)) continue;
            tree.Attach(i, those, "appos");
            tree.Attach(be, those, "dep");
        }
    }

    // "it was Kenya that broke the truce", not "it is a country that"
    private static void Unfold(EditableTree tree, Mention mention)
    {
        var focus = mention.Head;
        if (tree.ChildBefore(focus, "cop") is not (> 0 and var be) || be > mention.FirstToken || tree.ChildBefore(focus, "nsubj") is not (>= 0 and var it)
            || !tree.Text(it).Equals("it", StringComparison.OrdinalIgnoreCase) || tree.HasChild(focus, "case") || tree.Contains("not", it, focus)) return;
        var pronoun = mention.EndToken;
        while (pronoun < tree.Count && tree.Text(pronoun) is not ("that" or "who") && pronoun < mention.EndToken + 3) pronoun++;
        if (pronoun >= tree.Count || tree.Text(pronoun) is not ("that" or "who") || tree.Text(pronoun - 1) == ",") return;
        var role = tree.Label(pronoun);
        var verb = tree.Head(pronoun);
        if (role is not ("nsubj" or "nsubj:pass" or "obj") || verb < pronoun) return;
        // "said that it was Kenya that broke it" with both clauses for what is said
        var isBeside = tree.Label(verb) == "ccomp" && tree.Label(focus) == "ccomp" && tree.Head(verb) == tree.Head(focus);
        if (!isBeside && (tree.Head(verb) != focus || tree.Label(verb) != "acl:relcl")) return;
        tree.Lift(verb, focus, tree.Head(focus), tree.Label(focus));
        tree.Attach(focus, verb, role);
        tree.Attach(pronoun, verb, "mark");
        tree.Attach(it, verb, "dep");
        tree.Attach(be, verb, "dep");
        for (var i = 0; i < it; i++)
        {
            if (tree.Head(i) == focus) tree.Attach(i, verb, tree.Label(i));
        }
    }

    // "Peru condemned the raid, as did Chile": both condemned it
    private static void JoinEllipsis(EditableTree tree, Mention mention)
    {
        var be = mention.FirstToken - 1;
        while (be > 1 && tree.IsNominal(be)) be--;
        if (be < 3 || tree.Text(be) is not ("has" or "have" or "had" or "did" or "does" or "do") || tree.Text(be - 1) != "as" || tree.Text(be - 2) != ",") return;
        var verb = tree.Head(be);
        while (verb >= 0 && (verb > be || !tree.IsFullVerb(verb) || !tree.HasSubject(verb))) verb = tree.Head(verb);
        if (verb < 0 || mention.EndToken < tree.Count && tree.IsVerb(mention.EndToken)) return;
        // "as did Peru's envoy": the envoy did
        if (tree.HasGenitive(mention.Head)) return;
        if (tree.ChildBefore(verb, "nsubj") is >= 0 and var subject && tree.IsNominal(subject)) tree.Attach(mention.Head, subject, "conj");
    }
}
