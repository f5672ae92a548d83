using System.Collections.Frozen;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Extraction;

/// <summary>Gives gerunds their objects: "began bombing Peru", "resumed shelling Kenyan positions", "suggested lifting sanctions".</summary>
internal static class GerundRepair
{
    private static readonly FrozenSet<string> Governing = WordLists.English["verbs with gerunds"];

    private static readonly FrozenSet<string> Acts = WordLists.English["gerunds with objects"];

    private static readonly FrozenSet<string> Qualities = WordLists.English["participles that describe"];

    /// <summary>Mends a sentence.</summary>
    public static void Apply(EditableTree tree)
    {
        Opening(tree);
        for (var i = 2; i + 1 < tree.Count; i++)
        {
            if (!tree.Text(i).EndsWith("ing", StringComparison.Ordinal)) continue;
            GoOn(tree, i);
            if (tree.Xpos(i) == "VBG" && tree.Label(i) == "advcl") Complete(tree, i);
            if (tree.Xpos(i) == "VBG" && tree.Label(i) == "xcomp") TakeObject(tree, i);
            else if (tree.Label(i) is "amod" or "compound") BecomeVerb(tree, i);
        }
    }

    // "Meeting Kamau in Garissa, Abdi announced": before a name and a clause the first word is a verb
    private static void Opening(EditableTree tree)
    {
        if (tree.Count < 5 || tree.Text(0) is not ("Meeting" or "Visiting" or "Receiving" or "Greeting" or "Addressing") || tree.Label(0) is not ("advcl" or "ccomp") || !tree.IsCommonNoun(0) || !tree.IsName(1)
            || tree.Head(1) != 0 || tree.Label(1) is not ("flat" or "compound" or "appos")) return;
        tree.Tag(0, UniversalPos.Verb, "VBG");
        tree.Attach(0, tree.Head(0), "advcl");
        tree.Attach(1, 0, "obj");
    }

    // "ruled out visiting Peru", "put off meeting Abdi": right behind verb and particle the gerund completes them
    private static void Complete(EditableTree tree, int gerund)
    {
        if (tree.Label(gerund - 1) == "compound:prt" && tree.Head(gerund - 1) is var verb && verb == gerund - 2 && tree.Head(gerund) == verb && tree.Text(gerund - 1) is "out" or "off" or "up"
            && !tree.HasChild(verb, "obj")) tree.Attach(gerund, verb, "xcomp");
    }

    // "began bombing Peru": what follows the second verb is its object, not the first one's
    private static void TakeObject(EditableTree tree, int gerund)
    {
        var verb = tree.Head(gerund);
        if (verb < 0 || verb >= gerund || !tree.IsFullVerb(verb) || tree.HasObjectBefore(verb, gerund) || tree.HasChild(gerund, "obj")) return;
        for (var i = verb + 1; i < gerund; i++) if (tree.Label(i) is not ("advmod" or "compound:prt")) return;
        for (var i = gerund + 1; i < tree.Count && !tree.IsVerb(i); i++)
        {
            if (tree.Head(i) != verb || tree.Label(i) != "obj") continue;
            if (tree.Leftmost(i) == gerund + 1) tree.Attach(i, gerund, "obj");
            return;
        }
    }

    // "went on shelling Peru", "kept on arming the rebels": the gerund is what goes on, and what follows is its object
    private static void GoOn(EditableTree tree, int gerund)
    {
        var on = gerund - 1;
        var verb = gerund - 2;
        if (verb < 0 || tree.Text(on) != "on" || !tree.IsFullVerb(verb) || tree.Lemma(verb) is not ("go" or "keep" or "carry" or "press") || tree.HasObjectBefore(verb, gerund)
            || tree.Head(gerund) is var head && head != verb && !(head > gerund && tree.Head(head) == verb)) return;
        var isNoun = tree.Xpos(gerund) != "VBG";
        // "went on holding, storage and refuelling grounds"
        if (isNoun && !Acts.Contains(tree.Text(gerund))) return;
        var thing = head == verb ? -1 : head;
        if (isNoun) tree.Tag(gerund, UniversalPos.Verb, "VBG");
        tree.Attach(gerund, verb, "xcomp");
        tree.Attach(on, verb, "compound:prt");
        for (var i = gerund + 1; i < tree.Count && thing < 0 && !tree.HasChild(gerund, "obj") && !tree.IsVerb(i); i++)
        {
            if (tree.Head(i) == verb && tree.Label(i) is "obj" or "obl" or "obl:unmarked" && !tree.HasChild(i, "case") && tree.Leftmost(i) == gerund + 1) thing = i;
        }

        if (thing >= 0 && tree.IsNominal(thing) && !tree.HasChild(gerund, "obj")) tree.Attach(thing, gerund, "obj");
    }

    // "continued shelling Kenyan positions": no modifier stands before another adjective, name or determiner
    private static void BecomeVerb(EditableTree tree, int gerund)
    {
        var noun = tree.Head(gerund);
        // "stopped short of backing sanctions"
        if (noun > gerund && gerund > 2 && tree.IsCommonNoun(noun) && tree.Text(gerund - 1) == "of" && tree.Text(gerund - 2) == "short" && tree.Head(gerund - 1) == noun && tree.Leftmost(noun) == gerund - 1
            && tree.IsFullVerb(gerund - 3))
        {
            tree.Tag(gerund, UniversalPos.Verb, "VBG");
            tree.Attach(gerund, gerund - 3, "advcl");
            tree.Attach(gerund - 1, gerund, "mark");
            tree.Attach(noun, gerund, "obj");
            return;
        }

        if (noun <= gerund || !tree.IsNominal(noun) || tree.Label(noun) != "obj" || tree.Head(noun) is not (>= 0 and var verb) || verb >= gerund
            || !tree.IsFullVerb(verb) || !Governing.Contains(tree.Lemma(verb)) || Qualities.Contains(tree.Text(gerund))) return;
        if (tree.Leftmost(noun) != gerund || verb != gerund - 1 && tree.Label(gerund - 1) is not ("advmod" or "compound:prt")) return;
        var next = gerund + 1;
        if (!(next < noun && tree.Head(next) == noun && (tree.IsModifier(next) || tree.IsName(next))) && !Acts.Contains(tree.Text(gerund))) return;
        tree.Tag(gerund, UniversalPos.Verb, "VBG");
        tree.Attach(gerund, verb, "xcomp");
        tree.Attach(noun, gerund, "obj");
        for (var i = noun + 1; i < tree.Count; i++)
        {
            if (tree.Head(i) == verb && tree.Label(i) is "obl" or "obl:unmarked") tree.Attach(i, gerund, tree.Label(i));
        }
    }
}
