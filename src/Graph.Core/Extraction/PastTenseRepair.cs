using System.Collections.Frozen;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Extraction;

/// <summary>Gives back their tag to past tenses that were read as participles qualifying the object behind them.</summary>
/// <remarks>
/// "Peru, in a first reaction, condemned raids", "accused Peru of theft and rejected talks", "have also frozen assets": no article stands
/// before the form, and what stands there is no part of a noun phrase.
/// </remarks>
internal static class PastTenseRepair
{
    private static readonly FrozenSet<string> Doing = WordLists.English["verbs that qualify no noun"];

    /// <summary>Mends a sentence.</summary>
    public static void Apply(EditableTree tree)
    {
        for (var i = 1; i + 1 < tree.Count; i++)
        {
            if (tree.Label(i) != "amod" || tree.Xpos(i) is not ("VBN" or "VBD") || tree.Head(i) is not (> 0 and var noun) || noun < i || !tree.IsNominal(noun)) continue;
            if (AfterHave(tree, i, noun)) continue;
            if (!Doing.Contains(tree.Lemma(i))) continue;
            if (tree.Text(i - 1) == ",") AfterComma(tree, i, noun);
            else if (tree.Text(i - 1) is "and" or "but") AfterAnd(tree, i, noun);
            else if (tree.IsName(i - 1)) AfterName(tree, i, noun);
        }
    }

    // "Peru and Chile have also frozen Bolivian assets": "have" with a participle and no article is the perfect
    private static bool AfterHave(EditableTree tree, int verb, int noun)
    {
        var have = verb - 1;
        while (have > 0 && tree.Xpos(have) == "RB") have--;
        if (tree.Lemma(have) is not "have" || tree.Xpos(have) is not ("VBP" or "VBZ" or "VBD") || tree.Label(have) is not ("aux" or "root") && tree.Head(have) != verb) return false;
        if (tree.Label(have) == "root" || tree.Head(have) != verb && tree.Head(have) != noun) return false;
        var (head, label) = (tree.Head(noun), tree.Label(noun));
        tree.Lift(verb, noun, head, label);
        tree.Attach(noun, verb, "obj");
        for (var i = 0; i < verb; i++)
            if (tree.Head(i) == noun && tree.Label(i) is not ("det" or "amod" or "compound" or "nmod:poss")) tree.Attach(i, verb, tree.Label(i));
        return true;
    }

    // "Kamau, in a call to Peru, condemned raids": a comma closes what stands between subject and verb
    private static void AfterComma(EditableTree tree, int verb, int noun)
    {
        var root = tree.Root;
        var subject = root < verb ? root : tree.ChildBefore(root, "nsubj");
        if (subject < 0 || subject > verb - 3 || !tree.IsNominal(subject) || tree.ChildBefore(subject, "case") >= 0 || !tree.Dominates(root, verb)) return;
        if (root < verb ? tree.HasChild(root, "cop") || tree.HasSubject(root) : !tree.Dominates(subject, noun)) return;
        // only a description between two commas
        var opening = subject + 1;
        while (opening < verb && tree.Text(opening) != "," && !tree.IsVerb(opening)) opening++;
        if (opening >= verb - 2 || tree.Text(opening) != ",") return;
        // "as the Union's envoy, proposed talks": the phrase before the comma was read as one with the object
        var last = verb - 2;
        if (tree.Leftmost(noun) < verb - 1)
        {
            if (last < 0 || !tree.IsNominal(last) || tree.Head(last) != noun) return;
            tree.Attach(last, tree.Head(noun), tree.Label(noun));
            for (var i = 0; i < last; i++) if (tree.Head(i) == noun) tree.Attach(i, last, tree.Label(i));
        }

        if (root < verb)
        {
            Free(tree, verb, noun, root, "dep");
            return;
        }

        // "Kamau, in a call to Peru, condemned raids, and Abdi was sent": the verb behind "and" is the second
        if (!HasCoordinator(tree, verb, root)) return;
        Free(tree, verb, noun, root, "dep");
        tree.Attach(verb, -1, "root");
        tree.Attach(root, verb, "conj");
        tree.Attach(subject, verb, "nsubj");
    }

    private static bool HasCoordinator(EditableTree tree, int first, int end)
    {
        for (var i = first + 2; i < end; i++)
            if (tree.Text(i) is "and" or "but" && tree.Text(i - 1) == ",") return true;
        return false;
    }

    // "Peru, Chile and Bolivia issued statements.": where the sentence has no verb, this is it
    private static void AfterName(EditableTree tree, int verb, int noun)
    {
        var root = tree.Root;
        if (root >= verb || !tree.IsNominal(root) || tree.HasChild(root, "cop") || tree.HasSubject(root) || tree.Text(tree.Count - 1) != "." || tree.Leftmost(noun) < verb
            || tree.Head(noun) != root || tree.Label(noun) is "nmod" || tree.HasVerbBetween(-1, verb)) return;
        Free(tree, verb, noun, root, "dep");
    }

    // "accused Peru of theft and rejected talks": the noun is the object of a second verb
    private static void AfterAnd(EditableTree tree, int verb, int noun)
    {
        if (tree.Leftmost(noun) < verb - 1 || tree.Label(noun) is not ("conj" or "obj" or "obl" or "nmod" or "appos")) return;
        for (var first = tree.Head(noun); first >= 0; first = tree.Head(first))
        {
            if (first > verb || !tree.IsFullVerb(first)) continue;
            if (tree.Xpos(first) is not ("VBD" or "VBN") || tree.HasChild(first, "aux") && tree.Xpos(first) == "VBD" || tree.HasChild(first, "aux:pass")) continue;
            if (!tree.HasSubject(first) && tree.Label(first) != "conj") continue;
            Free(tree, verb, noun, first, "conj");
            tree.Attach(verb - 1, verb, "cc");
            return;
        }
    }

    private static void Free(EditableTree tree, int verb, int noun, int head, string label)
    {
        tree.Tag(verb, UniversalPos.Verb, "VBD");
        tree.Attach(verb, head, label);
        tree.Attach(noun, verb, "obj");
    }
}
