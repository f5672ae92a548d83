using Graph.Core.Mentions;
using Graph.Language;

namespace Graph.Core.Extraction;

/// <summary>Gives back their tag to verbs that were taken for nouns: "that Peru halt its raids", "Peru controls most of the coast."</summary>
internal static class VerbRepair
{
    /// <summary>Mends a sentence.</summary>
    public static void Apply(EditableTree tree, IReadOnlyList<Mention> mentions)
    {
        for (var i = 1; i < tree.Count; i++)
        {
            if (IsSubjunctive(tree, i)) tree.Tag(i, UniversalPos.Verb, "VB");
            // "killed by Russian shelling", "engaged in ethnic cleansing"
            else if (tree.Xpos(i) == "VBG"
                && (tree.Label(i) == "flat" || (tree.Label(i) is "obl" or "nmod" or "obl:agent" && tree.ChildBefore(i, "amod") == i - 1)))
                tree.Tag(i, UniversalPos.Noun, "NN");
        }

        if (PredicateAfterName(tree, mentions) is not var (verb, subject)) return;
        var root = tree.Root;
        tree.Tag(verb, UniversalPos.Verb, "VBZ");
        if (verb != root) tree.Promote(verb, root);
        tree.Attach(subject, verb, "nsubj");
        // what a noun would carry as a complement is the verb's object
        for (var i = verb + 1; i < tree.Count; i++)
        {
            if (tree.Head(i) == verb && (tree.IsNominal(i) || tree.Xpos(i) is "JJS" or "JJR") && tree.ChildBefore(i, "case") < 0)
                tree.Attach(i, verb, "obj");
        }
    }

    // "that Peru halt its raids": a clause with a subject whose head is called a noun
    private static bool IsSubjunctive(EditableTree tree, int token) =>
        tree.IsCommonNoun(token) && tree.Label(token) == "ccomp" && tree.ChildBefore(token, "mark") >= 0
            && tree.ChildBefore(token, "nsubj") is >= 0 and var subject
        && tree.ChildBefore(token, "cop") < 0 && tree.ChildBefore(token, "det") < subject;

    // A sentence without a verb whose "plural noun" follows a name and governs what comes next
    private static (int Verb, int Subject)? PredicateAfterName(EditableTree tree, IReadOnlyList<Mention> mentions)
    {
        for (var i = 0; i < tree.Count; i++)
        {
            if (tree.IsVerb(i)) return null;
        }

        if (tree.Count < 4 || tree.Text(tree.Count - 1) != ".") return null;
        foreach (var mention in mentions)
        {
            var verb = mention.EndToken;
            if (verb + 1 >= tree.Count || tree.Xpos(verb) != "NNS" || !tree.IsDeterminerOrName(verb + 1)) continue;
            return (verb, mention.Head);
        }

        return null;
    }
}
