using Graph.Core.Mentions;

namespace Graph.Core.Extraction;

/// <summary>Joins the members of plain lists of names, however the parser scattered them.</summary>
internal static class ListRepair
{
    /// <summary>Mends the lists of a sentence: "Peru, Chile and Bolivia".</summary>
    public static void Apply(EditableTree tree, Mention[] named)
    {
        foreach (var last in named)
        {
            if (Members(tree, last, named) is not { Count: > 2 } members) continue;
            if (Follower(tree, members) is { } verb)
            {
                // "After a meeting with Peru, Chile and Bolivia agreed": those after the comma did
                tree.Attach(members[1].Head, verb, "nsubj");
                foreach (var member in members.Skip(2)) tree.Attach(member.Head, members[1].Head, "conj");
                continue;
            }

            if (!IsList(tree, members)) continue;
            var first = members[0];
            foreach (var member in members.Skip(1)) tree.Attach(member.Head, first.Head, "conj");
        }

        foreach (var name in named)
        {
            Specify(tree, name, named);
            JoinFurther(tree, name, named);
        }
    }

    // "praised the fronts that fought beside Peru: Chile, the Bolivians in Arica and Ecuador": the colon tells who the last plural noun is
    private static void Specify(EditableTree tree, Mention first, Mention[] named)
    {
        var colon = Start(tree, first) - 1;
        // "by the two mediators – Peru and Chile": so does a dash right behind a noun that is counted
        if (colon > 1 && tree.Text(colon) is "–" or "—" or "-" && first.Form == MentionForm.Name && tree.Label(first.Head) == "conj" && tree.Xpos(colon - 1) == "NNS"
            && tree.IsCommonNoun(colon - 1) && tree.HasChild(colon - 1, "nummod") && tree.Head(first.Head) is >= 0 and var act && act < colon && tree.IsFullVerb(act))
        {
            tree.Attach(first.Head, colon - 1, "appos");
            return;
        }

        if (colon < 2 || tree.Text(colon) != ":" || first.Form == MentionForm.Pronoun || tree.Label(first.Head) is not ("appos" or "conj" or "dep" or "parataxis")
            || tree.Head(first.Head) is not (>= 0 and var described) || described > colon || tree.IsVerb(described) && (tree.Label(first.Head) != "parataxis" || tree.HasChild(first.Head, "cop")) || tree.Xpos(described) is "NNS") return;
        for (var noun = colon - 1; noun >= 0; noun--)
        {
            if (tree.Text(noun) is ";" or "\"" or "”") return;
            if (tree.Xpos(noun) != "NNS" || !tree.IsCommonNoun(noun)) continue;
            if (Array.Exists(named, m => m.FirstToken <= noun && noun < m.EndToken)) return;
            // "said: Kenya first": beside a verb the list tells who the noun is only where the noun has an article
            if (tree.IsVerb(described) && (!tree.Dominates(described, noun) || tree.ChildBefore(noun, "det") < 0)) return;
            tree.Attach(first.Head, noun, "appos");
            break;
        }

        // the last member may hang on the place of the one before
        foreach (var last in named)
        {
            if (last.FirstToken <= first.EndToken || tree.Label(last.Head) != "conj" || Start(tree, last) - 1 is var and && tree.Text(and) != "and"
                || tree.Head(last.Head) is not (>= 0 and var place) || place < colon || tree.Label(place) != "nmod" || tree.Head(place) is not (>= 0 and var member)
                || member != first.Head && tree.Head(member) != first.Head) continue;
            tree.Attach(last.Head, first.Head, "conj");
        }
    }

    // "thanked Peru for its patience as well as Chile": whom else they thanked, not what for
    private static void JoinFurther(EditableTree tree, Mention further, Mention[] named)
    {
        if (further.Form != MentionForm.Name || tree.Label(further.Head) is not ("conj" or "obl") || Start(tree, further) - 3 is var and && and < 3
            || tree.Text(and) != "as" || tree.Text(and + 1) != "well" || tree.Text(and + 2) != "as") return;
        var reason = tree.Label(further.Head) == "conj" ? tree.Head(further.Head) : tree.Text(and - 1) == "\"" ? and - 2 : and - 1;
        if (reason < 0 || !tree.IsCommonNoun(reason) || tree.ChildBefore(reason, "case") is not (>= 0 and var marker) || tree.Text(marker) is not ("for" or "over" or "on")) return;
        var verb = tree.Head(reason);
        if (verb < 0 || !tree.IsFullVerb(verb)) return;
        if (Array.Find(named, m => m.Form == MentionForm.Name && tree.Head(m.Head) == verb && tree.Label(m.Head) is "obj" && m.Head < reason) is { } thing)
        {
            tree.Attach(further.Head, thing.Head, "conj");
            tree.Attach(and, further.Head, "cc");
        }
    }

    // "Peru, Chile and Bolivia", "Peru, Chile, and the African Union", from the last name back
    private static List<Mention>? Members(EditableTree tree, Mention last, Mention[] named)
    {
        if (!IsMember(last) || Start(tree, last) - 1 is var and && and < 2 || tree.Text(and) != "and") return null;
        var members = new List<Mention> { last };
        for (var end = tree.Text(and - 1) == "," ? and - 1 : and; ; end = Start(tree, members[0]) - 1)
        {
            if (end < 1 || Array.Find(named, m => m.EndToken == end && IsMember(m)) is not { } before) return members;
            members.Insert(0, before);
            if (Start(tree, before) - 1 is var comma && (comma < 1 || tree.Text(comma) != ",")) return members;
        }
    }

    // the finite verb without a subject right behind a list whose first member has a preposition
    private static int? Follower(EditableTree tree, List<Mention> members)
    {
        var verb = members[^1].EndToken;
        while (verb < tree.Count && tree.IsVerbModifier(verb)) verb++;
        if (verb >= tree.Count || !tree.IsFullVerb(verb) || tree.ChildBefore(members[0].Head, "case") < 0 || tree.HasSubject(verb)) return null;
        return tree.Xpos(verb) is "VBD" or "VBZ" or "VBP" || tree.HasFiniteAuxiliary(verb) ? verb : null;
    }

    private static bool IsMember(Mention mention) => mention.Form == MentionForm.Name && mention.EntityIds.Count == 1;

    private static int Start(EditableTree tree, Mention mention) =>
        mention.FirstToken > 0 && tree.Text(mention.FirstToken - 1) == "the" ? mention.FirstToken - 1 : mention.FirstToken;

    private static bool IsCompany(EditableTree tree, Mention first) =>
        tree.ChildBefore(first.Head, "case") is > 0 and var of && tree.Text(of) == "of"
            && tree.Lemma(of - 1) is "foursome" or "threesome" or "trio" or "quartet" or "quintet" or "troika" or "bloc" or "alliance" or "coalition" or "leader" or "president" or "minister" or "envoy" or "government"
            && tree.Label(first.Head) == "nmod";

    // "In Nairobi, Peru and Chile agreed": where the parser sees another subject begin, another clause does
    private static bool IsList(EditableTree tree, List<Mention> members)
    {
        var (first, second) = (members[0], members[1]);
        if (members.Exists(m => m.IsLocation != first.IsLocation) || tree.Text(members[^1].EndToken < tree.Count ? members[^1].EndToken : 0) is "'s" or "’s") return false;
        // "a foursome of Peru, Chile, Bolivia and Ecuador": who make up a company are no places
        if (IsCompany(tree, first)) return true;
        // "Garissa, Kenya and Juba": a place and its country
        if (first.IsLocation) return false;
        var isOpened = tree.Label(second.Head).StartsWith("nsubj", StringComparison.Ordinal) && !tree.Label(first.Head).StartsWith("nsubj", StringComparison.Ordinal);
        return !isOpened && (tree.ChildBefore(first.Head, "case") < 0 || !tree.Label(second.Head).StartsWith("nsubj", StringComparison.Ordinal));
    }
}
