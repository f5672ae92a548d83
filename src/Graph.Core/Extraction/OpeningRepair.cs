using Graph.Core.Mentions;

namespace Graph.Core.Extraction;

/// <summary>Parts the place that opens a sentence from its subject: "In Juba the ministers signed".</summary>
internal static class OpeningRepair
{
    /// <summary>Mends a sentence: "In Juba the ministers signed", "In Juba Kenya and Chad agreed": a place before an article or another name is no part of the phrase behind it.</summary>
    public static void PartPlace(EditableTree tree, Mention place, IReadOnlyList<Mention> mentions)
    {
        if (place.FirstToken != 1 || !tree.IsPreposition(0) || tree.Label(0) != "case") return;
        var next = place.EndToken;
        if (next + 1 >= tree.Count) return;
        var isName = place.IsLocation && mentions.Any(m => m.FirstToken == next && !m.IsLocation);
        if (!isName && tree.Xpos(next) is not ("DT" or "PRP$" or "CD")) return;
        var noun = tree.Head(0);
        if (noun < (isName ? next : next + 1) || !tree.IsNominal(noun) || noun != next && !tree.Dominates(noun, next) || tree.Head(noun) is not (>= 0 and var verb) || verb < noun) return;
        if (tree.Head(place.Head) <= place.Head || !tree.Dominates(noun, place.Head)) return;
        tree.Attach(place.Head, verb, "obl");
        tree.Attach(0, place.Head, "case");
        if (tree.Label(noun) == "obl" && !tree.HasSubject(verb)) tree.Attach(noun, verb, "nsubj");
    }
}
