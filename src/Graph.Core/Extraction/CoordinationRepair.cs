using System.Collections.Frozen;
using Graph.Core.Coreference;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Extraction;

/// <summary>Hangs the second of two verbs on the one whose subject it shares, over the clause that the first one tells.</summary>
/// <remarks>"Kamau demands that Peru withdraw its troops, and calls on Kenya to wait": the form of the verb and the comma show that Kamau calls.</remarks>
internal static class CoordinationRepair
{
    private static readonly FrozenSet<string> Acting = WordLists.English["actors' verbs"];

    /// <summary>Mends a sentence.</summary>
    public static void Apply(EditableTree tree)
    {
        for (var i = 1; i < tree.Count; i++)
        {
            Yet(tree, i);
            SecondInfinitive(tree, i);
            JoinBare(tree, i);
            Raise(tree, i);
            Resume(tree, i);
            SamePhrase(tree, i);
            if (Told(tree, i) is >= 0 and var told) tree.Attach(i, told, "conj");
        }
    }

    // "boycotted the parade yet has backed talks": what "yet" opens goes with the verb before it
    private static void Yet(EditableTree tree, int yet)
    {
        if (tree.Text(yet) != "yet" || tree.Label(yet) is not ("advmod" or "cc") || tree.Head(yet) is not (>= 0 and var verb) || verb < yet || !tree.IsFullVerb(verb)
            || tree.Label(verb) is not ("ccomp" or "acl:relcl" or "advcl") || tree.HasSubject(verb) || tree.ChildBefore(verb, "mark") >= 0 || tree.Leftmost(verb) < yet || Form(tree, verb) == "") return;
        for (var first = yet - 1; first > 0; first--)
        {
            if (!tree.IsFullVerb(first)) continue;
            if (Form(tree, first) == "" || !tree.HasSubject(first) || first != tree.Head(verb) && tree.Head(first) != tree.Head(verb)) return;
            tree.Attach(verb, first, "conj");
            tree.Attach(yet, verb, "cc");
            return;
        }
    }

    // "called on Kenya to leave and on Chad to wait": the second phrase with the preposition goes with the first
    private static void SamePhrase(EditableTree tree, int noun)
    {
        if (tree.Label(noun) != "conj" || !tree.IsNominal(noun) || tree.Head(noun) is not (>= 0 and var verb) || verb > noun || !tree.IsFullVerb(verb)
            || tree.ChildBefore(noun, "case") is not (> 1 and var preposition) || tree.Text(preposition - 1) is not ("and" or "or" or ",")) return;
        for (var above = tree.Head(verb); above >= 0 && above < verb; above = tree.Head(above))
        {
            for (var i = above + 1; i < verb; i++)
            {
                if (tree.Head(i) != above || tree.Label(i) != "obl" || tree.ChildBefore(i, "case") is not (>= 0 and var first) || tree.Text(first) != tree.Text(preposition)) continue;
                tree.Attach(noun, i, "conj");
                return;
            }
        }
    }

    // "agreed to stop firing and to return": the second infinitive goes with the first, over the gerund or clause between them
    private static void SecondInfinitive(EditableTree tree, int verb)
    {
        if (tree.Xpos(verb) != "VB" || tree.Label(verb) != "conj" || tree.ChildBefore(verb, "mark") is not (> 1 and var to) || tree.Text(to) != "to" || tree.Text(to - 1) is not ("and" or "or")) return;
        if (tree.Head(verb) is not (>= 0 and var inner) || inner > verb || tree.Xpos(inner) is not ("VBG" or "VBN" or "VBD") || tree.Label(inner) is not ("xcomp" or "ccomp" or "acl")) return;
        for (var first = tree.Head(inner); first >= 0 && first < inner; first = tree.Head(first))
        {
            if (tree.Xpos(first) is "VBD" or "VBZ" or "VBP") return;
            if (tree.Xpos(first) != "VB" || tree.ChildBefore(first, "mark") is not (>= 0 and var mark) || tree.Text(mark) != "to") continue;
            tree.Attach(verb, first, "conj");
            return;
        }
    }

    private static void Raise(EditableTree tree, int verb)
    {
        if (tree.Label(verb) != "conj" || !tree.IsFullVerb(verb) || tree.HasSubject(verb) || tree.Head(verb) is not (>= 0 and var inner)
            || inner > verb) return;
        if (tree.ChildBefore(verb, "cc") is not (>= 1 and var and) || and < inner || tree.Text(and) is not ("and" or "but")
            || tree.ChildBefore(verb, "mark") >= 0) return;
        if (tree.Label(inner) is not "ccomp" || tree.Head(inner) is not (>= 0 and var outer) || outer > inner
            || !tree.HasSubject(outer) && !(tree.Label(outer) == "conj" && tree.HasSubject(tree.Head(outer)))) return;
        // "said the law was being rushed through and called on Peru": no law calls on anybody
        if (tree.Xpos(verb) is "VBD" or "VBN" && Acting.Contains(tree.Lemma(verb)) && Form(tree, outer) == "VBD" && IsThing(tree, inner)
            && !tree.HasChild(verb, "aux") && !tree.HasChild(verb, "aux:pass") && !tree.HasChild(verb, "obl:agent"))
        {
            tree.Attach(verb, outer, "conj");
            tree.Tag(verb, UniversalPos.Verb, "VBD");
            return;
        }

        // "complained that Chile had done nothing and appealed to Peru": past beside what was already past, or beside "would"
        if (tree.Xpos(verb) == "VBD" && Acting.Contains(tree.Lemma(verb)) && tree.Xpos(outer) == "VBD" && IsBackshifted(tree, inner)
            && !tree.HasChild(verb, "aux") && !tree.HasChild(verb, "aux:pass"))
        {
            tree.Attach(verb, outer, "conj");
            return;
        }

        var form = Form(tree, verb);
        if (form == "" || form != Form(tree, outer)) return;
        var told = Form(tree, inner);
        var differs = told != "" && told != form || told == "" && tree.Xpos(inner) == "VB";
        if (!differs && !(tree.Text(and - 1) == ","
            && (Acting.Contains(tree.Lemma(verb)) || SpeechVerbs.Contains(tree.Lemma(verb), tree.Text(verb))))) return;
        tree.Attach(verb, outer, "conj");
    }

    // "had done", "would do"
    private static bool IsBackshifted(EditableTree tree, int clause)
    {
        for (var i = 0; i < clause; i++)
            if (tree.Head(i) == clause && tree.Label(i) == "aux" && tree.Text(i) is "had" or "would" or "could" or "might" or "should") return true;
        return false;
    }

    // a clause that tells what a thing is or what is done to it
    private static bool IsThing(EditableTree tree, int clause)
    {
        if (!tree.HasChild(clause, "aux:pass") && !tree.HasChild(clause, "cop")) return false;
        var thing = tree.ChildBefore(clause, "nsubj:pass") is >= 0 and var undergoer ? undergoer : tree.ChildBefore(clause, "nsubj");
        return thing >= 0 && tree.IsCommonNoun(thing) && Things.Contains(tree.Lemma(thing));
    }

    // "had gone along, but the premier praised it and, joined by Peru, pressed for more": the verb after the aside goes with the nearer one
    private static void Resume(EditableTree tree, int and)
    {
        if (tree.Text(and) is not ("and" or "but") || and + 4 >= tree.Count || tree.Text(and + 1) != "," || tree.Xpos(and + 2) is not ("VBN" or "VBG")) return;
        var comma = and + 3;
        while (comma < tree.Count && tree.Text(comma) != ",") comma++;
        var verb = comma + 1;
        while (verb < tree.Count && tree.IsVerbModifier(verb)) verb++;
        if (verb >= tree.Count || tree.Label(verb) != "conj" || !tree.IsFullVerb(verb) || tree.Xpos(verb) is not ("VBD" or "VBZ" or "VBP") || tree.HasSubject(verb)) return;
        for (var nearest = and - 1; nearest > tree.Head(verb); nearest--)
        {
            if (!tree.IsFullVerb(nearest) || tree.Label(nearest) != "conj" || tree.Xpos(nearest) != tree.Xpos(verb) || tree.ChildBefore(nearest, "nsubj") < 0) continue;
            tree.Attach(verb, nearest, "conj");
            return;
        }
    }

    // "repeated that Kenya stands by the island and expects Peru to pay": what stands in the present beside a clause in the present is told,
    // where the verb of telling stands in the past
    private static int Told(EditableTree tree, int verb)
    {
        if (tree.Label(verb) != "conj" || !tree.IsFullVerb(verb) || tree.Xpos(verb) is not ("VBZ" or "VBP") || tree.HasSubject(verb) || tree.HasChild(verb, "mark")
            || tree.ChildBefore(verb, "cc") is not (>= 1 and var and) || tree.Head(verb) is not (>= 0 and var outer) || outer > and
            || !tree.IsFullVerb(outer) || tree.Xpos(outer) != "VBD") return -1;
        for (var i = and - 1; i > outer; i--)
        {
            if (tree.Label(i) == "ccomp" && tree.IsFullVerb(i) && tree.Xpos(i) == tree.Xpos(verb) && tree.ChildBefore(i, "nsubj") > outer && tree.Dominates(outer, i)) return i;
        }

        return -1;
    }

    private static readonly FrozenSet<string> Things = WordLists.English["things that say nothing"];

    // "criticised Peru, urged Chile to wait and supported a vote": three verbs of one subject
    private static void JoinBare(EditableTree tree, int verb)
    {
        if (tree.Label(verb) != "parataxis" || !tree.IsFullVerb(verb) || tree.Xpos(verb) is not ("VBD" or "VBZ") || tree.Head(verb) is not (>= 0 and var first) || first > verb || tree.Xpos(first) != tree.Xpos(verb)) return;
        if (tree.Text(verb - 1) != "," || tree.HasSubject(verb) || !tree.HasSubject(first) || tree.HasChild(verb, "mark") || tree.HasChild(verb, "aux") || SpeechVerbs.Contains(tree.Lemma(verb), tree.Text(verb)) && !tree.HasChild(verb, "obj") && !tree.HasChild(verb, "iobj")) return;
        tree.Attach(verb, first, "conj");
        for (var i = verb + 2; i < tree.Count; i++)
            if (tree.Head(i) == verb && tree.Label(i) == "conj" && tree.IsFullVerb(i) && tree.Xpos(i) == tree.Xpos(verb) && !tree.HasSubject(i)) tree.Attach(i, first, "conj");
    }

    // The tag of the finite word of a clause; empty where it has none.
    private static string Form(EditableTree tree, int verb)
    {
        for (var i = 0; i < verb; i++)
            if (tree.Head(i) == verb && tree.Label(i) is "aux" or "aux:pass" or "cop") return tree.Xpos(i);
        return tree.Xpos(verb) is "VBD" or "VBZ" or "VBP" ? tree.Xpos(verb) : tree.Xpos(verb) == "VBN" ? "VBD" : "";
    }
}
