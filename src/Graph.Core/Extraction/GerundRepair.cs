using System.Collections.Frozen;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Extraction;

/// <summary>Gives gerunds behind "on" their verbs and objects: "went on shelling Kenyan positions".</summary>
internal static class GerundRepair
{
    private static readonly FrozenSet<string> Acts = WordLists.English["gerunds with objects"];

    /// <summary>Mends a sentence.</summary>
    public static void Apply(EditableTree tree)
    {
        for (var i = 2; i + 1 < tree.Count; i++)
        {
            if (tree.Text(i).EndsWith("ing", StringComparison.Ordinal)) GoOn(tree, i);
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
}
