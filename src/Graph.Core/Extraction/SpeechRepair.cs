using System.Collections.Frozen;
using Graph.Core.Coreference;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Extraction;

/// <summary>Sorts out who says what where the words said stand before or around the verb of saying.</summary>
/// <remarks>
/// "Peace is near, said Wanjiru Kamau for the army": the name after the verb speaks. "The talks, he said, had failed": each verb has
/// its own subject. "Asked about it, Kamau laughed": what was asked is no main clause.
/// </remarks>
internal static class SpeechRepair
{
    private static readonly FrozenSet<string> WithoutObjects = WordLists.English["speech without objects"];

    /// <summary>Mends a sentence.</summary>
    public static void Apply(EditableTree tree)
    {
        for (var i = 1; i < tree.Count; i++)
        {
            if (!tree.IsFullVerb(i)) continue;
            if (SpeechVerbs.Contains(tree.Lemma(i), tree.Text(i)))
            {
                GiveSpeaker(tree, i);
                PartSubjects(tree, i);
                GiveCondition(tree, i);
            }

            OpenRelative(tree, i);
        }

        LowerQuestion(tree);
    }

    // "It is over, said Wanjiru Kamau", "insisted the ministers of both": the noun phrase right behind the verb speaks
    private static void GiveSpeaker(EditableTree tree, int verb)
    {
        if (verb < 2 || tree.HasSubject(verb) || tree.Xpos(verb) is not ("VBD" or "VBZ") || tree.HasChild(verb, "aux")
            || tree.HasChild(verb, "aux:pass")) return;
        if (!ClosesWords(tree, verb - 1) || tree.ChildBefore(verb, "cc") >= 0) return;
        // "He met Abdi, warned Kenya and left": verbs that have objects need a quotation before them
        if (!WithoutObjects.Contains(tree.Lemma(verb)) && tree.Text(verb - 1) is ",") return;
        var speaker = -1;
        for (var i = verb + 1; i < tree.Count && speaker < 0; i++)
            if (tree.Head(i) == verb && tree.Label(i) is "obj" or "iobj" or "xcomp" or "obl:unmarked" or "ccomp" && tree.IsNominal(i)
                && tree.Leftmost(i) == verb + 1) speaker = i;
        if (speaker < 0 || tree.HasChild(speaker, "cop") || tree.HasSubject(speaker) || !HasWordsBefore(tree, verb)) return;
        var told = tree.Head(verb);
        tree.Attach(speaker, verb, "nsubj");
        if (tree.ChildBefore(verb, "ccomp") is >= 0 and var words && tree.Text(verb - 1) == ",") ContinueWords(tree, verb, speaker, words);
        if (tree.Label(verb) != "conj" || told > verb) return;
        while (tree.Label(told) == "conj" && tree.Head(told) is >= 0 and var first && first < told && tree.IsVerb(first)) told = first;
        tree.Attach(verb, told, "parataxis");
        ContinueWords(tree, verb, speaker, told);
    }

    // "It was over, said Kamau, but others disagreed": the clause goes on from the words, not from their speaker
    private static void ContinueWords(EditableTree tree, int verb, int speaker, int words)
    {
        for (var i = speaker + 1; i < tree.Count; i++)
            if (tree.Head(i) == verb && tree.Label(i) == "conj" && tree.ChildBefore(i, "cc") is >= 1 and var and
                && tree.Text(and - 1) == ",") tree.Attach(i, words, "conj");
    }

    // "If the guards come, there will be a reckoning, Kamau said": on the condition stands what is said, not the saying
    private static void GiveCondition(EditableTree tree, int verb)
    {
        if (tree.ChildBefore(verb, "ccomp") is not (>= 0 and var words) || !tree.HasSubject(words)) return;
        for (var i = 0; i < words; i++)
            if (tree.Head(i) == verb && tree.Label(i) == "advcl" && tree.ChildBefore(i, "mark") is >= 0 and var mark
                && tree.Lemma(mark) is "if" or "unless" && tree.Rightmost(i) < tree.Leftmost(words)) tree.Attach(i, words, "advcl");
    }

    private static bool ClosesWords(EditableTree tree, int token) => tree.Text(token) is "," or "\"" or "”" or "’" or "—" or "–"
        || tree.Text(token) == "so" && token > 0 && tree.Text(token - 1) is ";" or ":" or ",";

    private static bool HasWordsBefore(EditableTree tree, int verb)
    {
        if (tree.Head(verb) is >= 0 and var head && head < verb) return true;
        for (var i = 0; i < verb; i++)
            if (tree.Head(i) == verb
                && tree.Label(i) is "ccomp" or "parataxis" or "advcl" or "xcomp" or "conj" or "csubj" or "dep" or "discourse") return true;
        return false;
    }

    // "The parties, he told reporters, had accepted", "The text was ready, diplomats said": the first subject is that of the words
    private static void PartSubjects(EditableTree tree, int verb)
    {
        if (tree.ChildBefore(verb, "nsubj") is not (>= 2 and var speaker)) return;
        var first = -1;
        for (var i = 0; i < speaker && first < 0; i++)
            if (tree.Head(i) == verb && tree.Label(i) is "nsubj" or "nsubj:pass" or "nsubj:outer") first = i;
        if (first < 0 || tree.Rightmost(first) >= tree.Leftmost(speaker)) return;
        var start = tree.Leftmost(speaker);
        if (start < 1 || tree.Text(start - 1) is not ("," or "\"" or "”" or "’")) return;
        for (var i = 0; i < tree.Count; i++)
        {
            if (tree.Head(i) != verb || tree.Label(i) is not ("ccomp" or "xcomp" or "parataxis" or "conj" or "advcl") || i < first) continue;
            if (tree.HasSubject(i) || tree.ChildBefore(i, "cc") >= 0 || tree.ChildBefore(i, "mark") >= 0 || !tree.IsVerb(i)
                && !tree.HasChild(i, "cop")) continue;
            tree.Attach(first, i, tree.HasChild(i, "aux:pass") ? "nsubj:pass" : "nsubj");
            tree.Attach(i, verb, "ccomp");
            return;
        }

        // "Its answer will be a blockade, officials told hauliers": the words stand above the verb of saying
        var above = tree.Head(verb);
        if (above > first && above < start && tree.Label(verb) == "parataxis"
            && !tree.HasSubject(above)) tree.Attach(first, above, tree.HasChild(above, "aux:pass") ? "nsubj:pass" : "nsubj");
    }

    // "said their host, Wanjiru Kamau, who had led the talks": "who" behind a comma opens a clause about whom stands before it
    private static void OpenRelative(EditableTree tree, int verb)
    {
        if (tree.Label(verb) is not ("ccomp" or "parataxis" or "advcl" or "conj" or "dep")
            || tree.ChildBefore(verb, "nsubj") is not (>= 2 and var who)) return;
        if (tree.Text(who) != "who" || tree.Text(who - 1) != "," || tree.ChildBefore(verb, "cc") is >= 0 and var and && and < who) return;
        var last = who - 2;
        if (!tree.IsNominal(last)) return;
        var antecedent = last;
        while (tree.Head(antecedent) is >= 0 and var up && up < who && tree.IsNominal(up)
            && tree.Label(antecedent) is "flat" or "compound" or "nmod"
            && !(tree.Label(antecedent) == "nmod" && tree.IsName(antecedent) && !tree.IsTitle(up))) antecedent = up;
        if (tree.Dominates(verb, antecedent)) return;
        tree.Attach(verb, antecedent, "acl:relcl");
    }

    // "Asked about the talks, Kamau laughed": the verb after the comma is the main one
    private static void LowerQuestion(EditableTree tree)
    {
        var asked = tree.Root;
        if (asked > 1 || tree.Xpos(asked) is not ("VBN" or "VBD") || !tree.IsFullVerb(asked) || tree.HasSubject(asked)
            || tree.HasFiniteAuxiliary(asked)) return;
        if (asked == 1 && tree.Text(0) is not ("\"" or "“" or "•" or "-")) return;
        for (var i = tree.Count - 1; i > asked; i--)
        {
            if (tree.Head(i) != asked || tree.Label(i) is not ("ccomp" or "parataxis" or "conj" or "xcomp") || !tree.IsFullVerb(i)) continue;
            if (tree.ChildBefore(i, "cc") >= 0 || tree.ChildBefore(i, "mark") >= 0
                || !(tree.Xpos(i) is "VBD" or "VBZ" or "VBP" || tree.HasFiniteAuxiliary(i))) continue;
            if (!HasCommaBefore(tree, asked, tree.ChildBefore(i, "nsubj") is >= 0 and var subject ? tree.Leftmost(subject) : i)) continue;
            tree.Uproot(i, asked);
            tree.Attach(asked, i, "advcl");
            tree.Tag(asked, UniversalPos.Verb, "VBN");
            return;
        }
    }

    private static bool HasCommaBefore(EditableTree tree, int from, int to)
    {
        for (var i = from + 1; i < to; i++) if (tree.Text(i) == ",") return true;
        return false;
    }
}
