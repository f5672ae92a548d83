using System.Collections.Frozen;
using Graph.Core.Ontologies;

namespace Graph.Core.Extraction;

/// <summary>Hangs what follows a request or a verdict on whoever makes it: "urged Peru to wait, calling the raid a mistake", "thanked Abdi, who had led the talks, for his work".</summary>
/// <remarks>It is not Peru that calls the raid a mistake, although the parser may hang the participle on what Peru is to do.</remarks>
internal static class ControlRepair
{
    private static readonly FrozenSet<string> Speaking = WordLists.English["actors' verbs"].Concat(WordLists.English["speech"]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Judging = WordLists.English["judging others"];

    private static readonly FrozenSet<string> Asking = WordLists.English["asking to"];

    /// <summary>Mends a sentence.</summary>
    public static void Apply(EditableTree tree)
    {
        for (var i = 4; i < tree.Count; i++)
        {
            if (tree.Text(i) == "for" && tree.Text(i - 1) == ",") Reason(tree, i);
            if (tree.Xpos(i) != "VBG" || tree.Label(i) != "advcl" || tree.Text(i - 1) != "," || !Speaking.Contains(tree.Lemma(i)) || tree.Lemma(i) is "be" or "go" or "put" or "read" or "continue") continue;
            if (tree.Head(i) is not (>= 0 and var asked) || asked > i || tree.Xpos(asked) != "VB") continue;
            var verb = asked;
            // "to stop and to free the captives", "to agree to leave"
            while (tree.Xpos(verb) == "VB" && tree.Label(verb) is "conj" or "xcomp" && tree.Head(verb) is >= 0 and var above && above < verb) verb = above;
            if (verb == asked || !tree.IsFullVerb(verb) || !Asking.Contains(tree.Lemma(verb)) || !tree.HasObjectBefore(verb, asked) && !HasAddressee(tree, verb, asked)) continue;
            tree.Attach(i, verb, "advcl");
        }
    }

    // "criticised Kamau, who leads the party, for siding with Peru": behind the clause the verdict gives its reason
    private static void Reason(EditableTree tree, int marker)
    {
        if (tree.Label(marker) is not ("case" or "mark") || tree.Head(marker) is not (> 0 and var reason) || reason < marker || tree.Head(reason) is not (>= 0 and var inner) || inner > marker) return;
        while (inner >= 0 && tree.Label(inner) != "acl:relcl") inner = tree.Head(inner);
        if (inner < 0 || tree.Head(inner) is not (>= 0 and var person) || tree.Head(person) is not (>= 0 and var verb) || verb > person || !tree.IsFullVerb(verb) || !Judging.Contains(tree.Lemma(verb))
            || tree.Label(person) is not ("obj" or "iobj") || tree.HasVerbBetween(marker - 2, marker) && tree.Xpos(marker - 2) == "VBG") return;
        tree.Attach(reason, verb, tree.IsVerb(reason) ? "advcl" : "obl");
    }

    // "called on Peru to", "appealed to Peru to"
    private static bool HasAddressee(EditableTree tree, int verb, int end)
    {
        for (var i = verb + 1; i < end; i++)
            if (tree.Head(i) == verb && tree.Label(i) == "obl" && tree.ChildBefore(i, "case") is >= 0 and var marker && tree.Text(marker) is "on" or "upon" or "to" or "with") return true;
        return false;
    }
}
