using Graph.Core.Mentions;

namespace Graph.Core.Extraction;

/// <summary>Parts the names of a sentence's subject from the phrase that opens it: "In a joint statement, Kenya, Uganda and Rwanda said".</summary>
internal static class OpeningRepair
{
    /// <summary>Mends a sentence.</summary>
    public static void Apply(EditableTree tree, IReadOnlyList<Mention> mentions)
    {
        for (var i = 0; i + 1 < mentions.Count; i++) PartName(tree, mentions[i], mentions[i + 1]);
        foreach (var first in mentions)
        {
            if (first.Form != MentionForm.Name || !IsAfterOpening(tree, first)) continue;
            var opening = tree.Head(first.Head);
            var verb = tree.Head(opening);
            if (verb < first.EndToken || !tree.IsVerb(verb) || Listed(tree, mentions, first, verb) is not { Count: > 1 } listed) continue;
            tree.Attach(first.Head, verb, "nsubj");
            foreach (var other in listed) tree.Attach(other.Head, first.Head, "conj");
        }
    }

    /// <summary>"In Juba the ministers signed", "In Juba Kenya and Chad agreed": a place before an article or another name is no part of the phrase behind it.</summary>
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

    // "In Oslo Abdi met Kamau": the name right behind the place is whoever acts there
    private static void PartName(EditableTree tree, Mention place, Mention name)
    {
        if (!place.IsLocation || place.FirstToken == 0 || name.FirstToken != place.EndToken || name.IsLocation || name.Form != MentionForm.Name || !tree.IsPreposition(place.FirstToken - 1)) return;
        if (place.FirstToken > 1 && tree.Text(place.FirstToken - 2) is not ("," or "and" or "but" or "\"" or "“" or "”")) return;
        if (tree.Head(name.Head) is var head && (head < place.FirstToken || head >= place.EndToken) || tree.Label(name.Head) is not ("flat" or "appos" or "compound" or "nmod" or "conj")) return;
        var act = tree.Head(place.Head);
        if (act < name.EndToken || !tree.IsFullVerb(act) && !tree.HasChild(act, "cop")) return;
        tree.Attach(place.Head, act, "obl");
        if (!tree.HasSubject(act)) tree.Attach(name.Head, act, "nsubj");
    }

    // the name stands right behind the comma and beside the noun of the first phrase, which is one thing: "in a statement"
    private static bool IsAfterOpening(EditableTree tree, Mention name)
    {
        var opening = tree.Head(name.Head);
        return tree.Label(name.Head) is "appos" or "conj" && opening >= 0 && opening < name.FirstToken - 1
            && tree.Text(name.FirstToken - 1) == "," && tree.IsCommonNoun(opening) && !tree.Text(opening).EndsWith('s')
            && tree.Label(opening) == "obl" && tree.ChildBefore(opening, "case") is 0 or 1 && tree.ChildBefore(opening, "det") >= 0;
    }

    // the names up to the verb, where commas and "and" alone part them and its subject is one of them
    private static List<Mention>? Listed(EditableTree tree, IReadOnlyList<Mention> mentions, Mention first, int verb)
    {
        var found = new List<Mention>();
        var (end, hasSubject) = (first.EndToken, false);
        while (end < verb && tree.Text(end) is "," or "and" or "the")
        {
            var next = end + 1;
            while (next < verb && tree.Text(next) is "and" or "the") next++;
            if (mentions.FirstOrDefault(m => m.FirstToken <= next && m.EndToken > next && m.FirstToken >= end) is not { Form: MentionForm.Name } name)
                break;
            hasSubject |= tree.Head(name.Head) == verb && tree.Label(name.Head) == "nsubj";
            found.Add(name);
            end = name.EndToken;
        }

        return hasSubject ? found : null;
    }
}
