using Graph.Core.Mentions;

namespace Graph.Core.Extraction;

/// <summary>Joins the members of pairs that other words part: "met Abdi on Monday and Kamau on Tuesday", "Peru as well as Chile backed it".</summary>
internal static class SharedArgumentRepair
{
    /// <summary>Mends a sentence.</summary>
    public static void Apply(EditableTree tree, IReadOnlyList<Mention> mentions)
    {
        foreach (var name in mentions)
        {
            if (name.Form == MentionForm.Pronoun) continue;
            InTurn(tree, name);
            Gapped(tree, name);
            GappedClause(tree, name);
            Listed(tree, name);
        }

        for (var i = 1; i + 2 < tree.Count; i++)
            if (tree.Text(i) == "as" && tree.Text(i + 1) == "well" && tree.Text(i + 2) == "as") AsWellAs(tree, i);
    }

    // "met Abdi on Monday, Kamau on Tuesday and Wanjiru on Friday", "received Abdi, then Kamau and finally Wanjiru": objects one after the other
    private static void InTurn(EditableTree tree, Mention next)
    {
        var comma = next.FirstToken - 1;
        var isNumbered = comma > 0 && tree.Text(comma) is "then" or "later" or "next" or "finally" or "lastly" or "afterwards";
        if (isNumbered) comma--;
        if (comma < 3 || tree.Text(comma) != "," || tree.Label(next.Head) is not ("appos" or "parataxis" or "conj" or "dep" or "nmod" or "obl:unmarked" or "obj")) return;
        if (!isNumbered && !(TimeRepair.IsTime(tree.Text(comma - 1)) && next.EndToken + 1 < tree.Count && (tree.Text(next.EndToken) is "on" or "in" or "at" || TimeRepair.IsTime(tree.Text(next.EndToken))))) return;
        var verb = tree.Head(comma - 1);
        while (verb >= 0 && !tree.IsVerb(verb)) verb = tree.Head(verb);
        if (verb < 0 || verb > comma || !tree.IsFullVerb(verb)) return;
        for (var i = verb + 1; i < comma; i++)
        {
            if (tree.Head(i) != verb || tree.Label(i) != "obj" || !tree.IsName(i) || i == next.Head || TimeRepair.IsTime(tree.Text(i))) continue;
            tree.Attach(next.Head, i, "conj");
            return;
        }
    }

    // "met Abdi on Monday and Kamau on Tuesday", "thanked Peru for the tanks and Chile for the missiles": a further object
    private static void Gapped(EditableTree tree, Mention second)
    {
        if (tree.Label(second.Head) != "conj" || tree.Head(second.Head) is not (> 1 and var phrase) || phrase > second.FirstToken || tree.IsName(phrase) && !TimeRepair.IsTime(tree.Text(phrase))
            || tree.Label(phrase) is not ("obl" or "nmod" or "obl:unmarked")) return;
        var verb = tree.Head(phrase);
        if (tree.Label(phrase) == "nmod" && verb >= 0 && tree.Label(verb) == "obj" && tree.IsName(verb)) verb = tree.Head(verb);
        if (verb < 0 || verb > phrase || !tree.IsFullVerb(verb) || tree.ChildBefore(second.Head, "case") >= 0) return;
        var first = -1;
        for (var i = verb + 1; i < phrase; i++) if (tree.Head(i) == verb && tree.Label(i) is "obj" or "obl" && tree.IsName(i) && !TimeRepair.IsTime(tree.Text(i))) { first = i; break; }
        if (first < 0 || tree.Label(first) == "obl") return;
        // the same preposition follows both, or the first phrase is a time
        var marker = tree.ChildBefore(phrase, "case");
        var next = second.EndToken < tree.Count ? tree.Text(second.EndToken) : "";
        if (!(marker >= 0 && next == tree.Text(marker) && next != "of") && !(TimeRepair.IsTime(tree.Lemma(phrase)) || TimeRepair.IsTime(tree.Text(phrase)))) return;
        tree.Attach(second.Head, first, "conj");
    }

    // "accused Peru of backing the rebels and Chile of sheltering them", "urged Peru to leave and Chile to wait": the verb and its second object
    private static void GappedClause(EditableTree tree, Mention second)
    {
        var marker = second.EndToken;
        if (tree.Label(second.Head) is not ("conj" or "nsubj" or "obj" or "obl") || marker + 1 >= tree.Count || tree.Text(marker) is not ("of" or "to" or "for") || tree.ChildBefore(second.Head, "case") >= 0) return;
        var and = second.FirstToken - 1;
        if (and > 0 && tree.Text(and) == "the") and--;
        if (and < 4 || tree.Text(and) != "and") return;
        var own = marker + 1;
        while (own < tree.Count && tree.IsVerbModifier(own)) own++;
        if (own >= tree.Count || !tree.IsFullVerb(own) || tree.Xpos(own) != (tree.Text(marker) == "to" ? "VB" : "VBG")) return;
        for (var clause = tree.Head(second.Head); clause >= 0; clause = tree.Head(clause))
        {
            if (clause > and || !tree.IsFullVerb(clause) || tree.Xpos(clause) != tree.Xpos(own) || tree.Label(clause) is not ("advcl" or "xcomp" or "acl")
                || tree.ChildBefore(clause, "mark") is not (>= 0 and var mark) || tree.Text(mark) != tree.Text(marker)) continue;
            var verb = tree.Head(clause);
            if (verb >= 0 && tree.Label(clause) == "acl" && tree.Label(verb) is "obj" or "iobj") verb = tree.Head(verb);
            if (verb < 0 || verb > mark || !tree.IsFullVerb(verb)) return;
            var first = -1;
            for (var i = verb + 1; i < mark; i++) if (tree.Head(i) == verb && tree.Label(i) is "obj" or "iobj" && tree.IsNominal(i)) first = i;
            if (first < 0 || tree.Rightmost(first) >= and && tree.Label(clause) != "acl") return;
            tree.Attach(second.Head, first, "conj");
            tree.Attach(own, verb, tree.Label(clause) == "acl" ? "advcl" : tree.Label(clause));
            return;
        }
    }

    // "criticised, among others, Kamau and Abdi": the object comes after the phrase between commas
    private static void Listed(EditableTree tree, Mention name)
    {
        if (tree.Label(name.Head) is not ("conj" or "appos") || tree.Head(name.Head) is not (> 1 and var others) || tree.Lemma(others) is not ("other" or "thing")
            || tree.ChildBefore(others, "case") is not (> 1 and var among) || tree.Text(among) != "among" || tree.Text(among - 1) != ",") return;
        var verb = tree.Head(others);
        if (verb == among - 2 && tree.IsFullVerb(verb) && !tree.HasChild(verb, "obj") && name.FirstToken > others) tree.Attach(name.Head, verb, "obj");
    }

    // "blamed the army as well as Kamau": a second object, not something done to the first
    private static void Further(EditableTree tree, int marker)
    {
        if (marker + 3 >= tree.Count) return;
        var name = marker + 3;
        while (tree.Head(name) > marker + 2) name = tree.Head(name);
        if (!tree.IsNominal(name) || tree.Head(name) is not (>= 0 and var verb) || verb > marker
            || !tree.IsFullVerb(verb) || tree.Label(name) is not ("obl" or "obj" or "advcl") || tree.ChildBefore(name, "case") is >= 0 and var preposition && preposition > marker + 2) return;
        for (var i = marker - 1; i > verb; i--)
        {
            if (tree.Head(i) != verb || tree.Label(i) != "obj" || tree.Rightmost(i) != marker - 1) continue;
            tree.Attach(name, i, "conj");
            tree.Attach(marker, name, "cc");
            return;
        }
    }

    // "Peru as well as the Baltic states backed it"
    private static void AsWellAs(EditableTree tree, int marker)
    {
        Further(tree, marker);
        var verb = tree.Head(marker);
        // the marker may hang on the first of the two
        if (verb >= 0 && verb < marker && tree.IsNominal(verb)) verb = tree.Head(verb);
        if (verb < marker || !tree.IsVerb(verb)) return;
        var (first, second) = (-1, -1);
        for (var i = 0; i < verb; i++)
        {
            if (tree.Head(i) != verb || tree.Label(i) is not ("nsubj" or "nsubj:pass" or "obj")) continue;
            if (i < marker) first = i;
            else if (second < 0) second = i;
        }

        if (first < 0 || second < 0 || tree.Label(first) != tree.Label(second) || tree.Leftmost(second) != marker + 3) return;
        tree.Attach(second, first, "conj");
        tree.Attach(marker, second, "cc");
    }
}
