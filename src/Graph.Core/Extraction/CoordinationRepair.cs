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
        for (var i = 1; i < tree.Count; i++) Raise(tree, i);
    }

    private static void Raise(EditableTree tree, int verb)
    {
        if (tree.Label(verb) != "conj" || !tree.IsFullVerb(verb) || tree.HasSubject(verb) || tree.Head(verb) is not (>= 0 and var inner)
            || inner > verb) return;
        if (tree.ChildBefore(verb, "cc") is not (>= 1 and var and) || and < inner || tree.Text(and) is not ("and" or "but")
            || tree.ChildBefore(verb, "mark") >= 0) return;
        if (tree.Label(inner) is not "ccomp" || tree.Head(inner) is not (>= 0 and var outer) || outer > inner || !tree.HasSubject(outer)) return;
        var form = Form(tree, verb);
        if (form == "" || form != Form(tree, outer)) return;
        var told = Form(tree, inner);
        var differs = told != "" && told != form || told == "" && tree.Xpos(inner) == "VB";
        if (!differs && !(tree.Text(and - 1) == ","
            && (Acting.Contains(tree.Lemma(verb)) || SpeechVerbs.Contains(tree.Lemma(verb), tree.Text(verb))))) return;
        tree.Attach(verb, outer, "conj");
    }

    // The tag of the finite word of a clause; empty where it has none.
    private static string Form(EditableTree tree, int verb)
    {
        for (var i = 0; i < verb; i++)
            if (tree.Head(i) == verb && tree.Label(i) is "aux" or "aux:pass" or "cop") return tree.Xpos(i);
        return tree.Xpos(verb) is "VBD" or "VBZ" or "VBP" ? tree.Xpos(verb) : tree.Xpos(verb) == "VBN" ? "VBD" : "";
    }
}
