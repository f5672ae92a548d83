using System.Collections.Frozen;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Gives arguments that stand beside their verb, or share it with one before, back to it.</summary>
internal static class DisplacedRepair
{
    private static readonly FrozenSet<string> Times = Calendar.Names.Concat(WordLists.English["seasons and spans"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Mends a sentence.</summary>
    public static void Apply(EditableTree tree, Mention[] named)
    {
        foreach (var mention in named) Gapped(tree, mention.Head);
        for (var i = 2; i < tree.Count; i++)
        {
            if (tree.Label(i) == "nsubj") Open(tree, i);
        }
    }

    // "were killed as Russia struck": what has a verb of its own behind it opens a clause
    private static void Open(EditableTree tree, int subject)
    {
        if (tree.ChildBefore(subject, "case") is not (>= 0 and var opening) || opening != tree.Leftmost(subject) || opening == 0
            || tree.Text(opening) is not ("as" or "since" or "after" or "before" or "until")) return;
        var verb = tree.Head(subject);
        if (verb > subject && tree.IsFullVerb(verb) && (tree.Xpos(verb) is "VBD" or "VBZ" or "VBP" || tree.HasFiniteAuxiliary(verb)))
            tree.Attach(opening, verb, "mark");
    }

    // "took Goma in January and Bukavu in March": what stands beside a date shares the verb with what stood before the date
    private static void Gapped(EditableTree tree, int name)
    {
        if (tree.Label(name) != "conj" || tree.Head(name) is not (>= 0 and var time) || time > name || !IsTime(tree, time) || IsTime(tree, name)) return;
        var verb = tree.Head(time);
        if (verb < 0 || !tree.IsFullVerb(verb) || verb > time) return;
        var preposition = tree.ChildBefore(name, "case");
        for (var i = time - 1; i > verb; i--)
        {
            if (tree.Head(i) != verb || !tree.IsNominal(i) || IsTime(tree, i)) continue;
            var isShared = preposition < 0
                ? tree.Label(i) == "obj"
                : tree.Label(i) == "obl" && tree.ChildBefore(i, "case") is >= 0 and var other && tree.Text(other) == tree.Text(preposition);
            if (!isShared) continue;
            tree.Attach(name, i, "conj");
            return;
        }
    }

    private static bool IsTime(EditableTree tree, int token) =>
        Times.Contains(tree.Lemma(token)) || tree.Text(token).Length == 4 && tree.Text(token).All(char.IsAsciiDigit);
}
