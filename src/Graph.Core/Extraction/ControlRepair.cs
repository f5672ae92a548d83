using System.Collections.Frozen;
using Graph.Core.Ontologies;

namespace Graph.Core.Extraction;

/// <summary>Hangs a participle of speech behind a request on whoever makes it: "urged Peru to wait, calling the raid a mistake".</summary>
/// <remarks>It is not Peru that calls the raid a mistake, although the parser may hang the participle on what Peru is to do.</remarks>
internal static class ControlRepair
{
    private static readonly FrozenSet<string> Speaking = WordLists.English["actors' verbs"].Concat(WordLists.English["speech"]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Asking = WordLists.English["asking to"];

    /// <summary>Mends a sentence.</summary>
    public static void Apply(EditableTree tree)
    {
        for (var i = 4; i < tree.Count; i++)
        {
            if (tree.Xpos(i) != "VBG" || tree.Label(i) != "advcl" || tree.Text(i - 1) != "," || !Speaking.Contains(tree.Lemma(i)) || tree.Lemma(i) is "be" or "go" or "put" or "read" or "continue") continue;
            if (tree.Head(i) is not (>= 0 and var asked) || asked > i || tree.Xpos(asked) != "VB") continue;
            var verb = asked;
            // "to stop and to free the captives", "to agree to leave"
            while (tree.Xpos(verb) == "VB" && tree.Label(verb) is "conj" or "xcomp" && tree.Head(verb) is >= 0 and var above && above < verb) verb = above;
            if (verb == asked || !tree.IsFullVerb(verb) || !Asking.Contains(tree.Lemma(verb)) || !tree.HasObjectBefore(verb, asked) && !HasAddressee(tree, verb, asked)) continue;
            tree.Attach(i, verb, "advcl");
        }
    }

    // "called on Peru to", "appealed to Peru to"
    private static bool HasAddressee(EditableTree tree, int verb, int end)
    {
        for (var i = verb + 1; i < end; i++)
            if (tree.Head(i) == verb && tree.Label(i) == "obl" && tree.ChildBefore(i, "case") is >= 0 and var marker && tree.Text(marker) is "on" or "upon" or "to" or "with") return true;
        return false;
    }
}
