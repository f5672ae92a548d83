using System.Collections.Frozen;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;

namespace Graph.Core.Extraction;

/// <summary>Hangs clauses on the noun that they tell of where no pronoun, or one behind a preposition, opens them.</summary>
/// <remarks>"The deal Kamau announced on Friday angered Peru", "Kamau, with whom Peru has clashed, left".</remarks>
internal static class BareRelativeRepair
{
    private static readonly FrozenSet<string> Telling = WordLists.English["clause verbs"];

    /// <summary>Mends a sentence before titles are joined to names.</summary>
    public static void Apply(EditableTree tree, IReadOnlyList<Mention> mentions)
    {
        foreach (var name in mentions)
        {
            if (name.FirstToken < 2 || name.EndToken + 1 >= tree.Count || name.Form is MentionForm.Pronoun) continue;
            Told(tree, name);
        }

        for (var i = 3; i + 1 < tree.Count; i++)
        {
            if (tree.Text(i) is "whom" or "which") BehindPreposition(tree, i);
        }
    }

    // "The deal Kamau announced on Friday angered Peru", "struck a town Kenya had retaken"
    private static void Told(EditableTree tree, Mention name)
    {
        var noun = name.FirstToken - 1;
        if (!tree.IsCommonNoun(noun) || tree.ChildBefore(noun, "det") < 0 && tree.ChildBefore(noun, "nmod:poss") < 0) return;
        var verb = name.EndToken;
        while (verb + 1 < tree.Count && tree.IsVerbModifier(verb)) verb++;
        var isApposed = tree.Head(name.Head) == noun && tree.Label(name.Head) is "appos" or "flat" && tree.Head(noun) == verb;
        if (!tree.IsFullVerb(verb) || !isApposed && (tree.Head(name.Head) != verb || tree.Label(name.Head) != "nsubj") || tree.HasChild(verb, "obj")) return;
        if (tree.Head(noun) == verb && tree.Label(noun) == "nsubj")
        {
            if (Main(tree, verb) is not (> 0 and var main)) return;
            if (tree.Dominates(verb, main)) tree.Lift(main, verb, tree.Head(verb), tree.Label(verb));
            for (var i = verb + 1; i < main; i++)
                if (tree.Head(i) == main && tree.Label(i).StartsWith("nsubj", StringComparison.Ordinal)) tree.Attach(i, verb, "obl");
            tree.Attach(noun, main, tree.HasChild(main, "aux:pass") ? "nsubj:pass" : "nsubj");
            if (isApposed) tree.Attach(name.Head, verb, "nsubj");
            tree.Attach(verb, noun, "acl:relcl");
        }
        else if (isApposed) return;
        else if (tree.Label(verb) == "ccomp" && tree.Label(noun) is "obj" or "obl" && tree.Head(noun) == tree.Head(verb) && tree.Head(verb) < noun
            && !Telling.Contains(tree.Lemma(tree.Head(verb)))
            && tree.Lemma(tree.Head(verb)) is not ("tell" or "inform" or "remind" or "assure" or "convince" or "show" or "promise" or "persuade" or "notify" or "advise" or "make" or "see")
            && !tree.HasChild(verb, "ccomp")) tree.Attach(verb, noun, "acl:relcl");
    }

    // the finite verb behind the clause that has no subject but what a preposition opens
    private static int Main(EditableTree tree, int verb)
    {
        for (var i = verb + 1; i < tree.Count; i++)
        {
            if (tree.Text(i) is "," or ";" or ":" or "\"" or "”") return -1;
            if (!tree.IsFullVerb(i) && !tree.HasChild(i, "cop") || tree.Head(i) != verb && tree.Head(verb) != i) continue;
            if (tree.ChildBefore(i, "mark") >= 0 || tree.ChildBefore(i, "cc") > verb || !(tree.Xpos(i) is "VBD" or "VBZ" or "VBP" || tree.HasFiniteAuxiliary(i)))
                return -1;
            if (tree.Head(verb) == i) return tree.Label(verb) is "csubj" or "advcl" or "ccomp" ? i : -1;
            return tree.HasSubject(i) ? -1 : i;
        }

        return -1;
    }

    // "Kamau, with whom Peru has clashed, left": the clause tells of the noun before the comma
    private static void BehindPreposition(EditableTree tree, int pronoun)
    {
        if (!tree.IsPreposition(pronoun - 1) || tree.Text(pronoun - 2) != "," || !tree.IsNominal(pronoun - 3) || tree.Label(pronoun) is not ("obl" or "nmod")) return;
        var verb = tree.Head(pronoun);
        if (verb < pronoun || !tree.IsFullVerb(verb) || tree.ChildBefore(verb, "mark") >= 0 || tree.Label(verb) is not ("advcl" or "root" or "ccomp" or "parataxis" or "dep")) return;
        var noun = pronoun - 3;
        while (tree.Head(noun) is >= 0 and var above && above < pronoun && tree.IsNominal(above) && tree.Label(noun) is "flat" or "compound") noun = above;
        if (tree.Dominates(verb, noun))
        {
            if (tree.Label(verb) != "root") return;
            for (var outer = verb + 1; outer < tree.Count; outer++)
            {
                if (tree.Head(outer) != verb || tree.Label(outer) is not ("conj" or "parataxis" or "ccomp" or "advcl") || !tree.Dominates(outer, noun)
                    || !tree.IsFullVerb(outer)) continue;
                tree.Uproot(outer, verb);
                break;
            }
        }

        if (!tree.Dominates(verb, noun)) tree.Attach(verb, noun, "acl:relcl");
    }
}
