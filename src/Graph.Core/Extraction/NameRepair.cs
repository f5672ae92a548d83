using Graph.Core.Mentions;

namespace Graph.Core.Extraction;

/// <summary>Makes one phrase of each name, and hangs names that belong together on one another.</summary>
/// <remarks>What hangs on the inner words of a name hangs on its head; "between Abdi of Peru and Kamau of Chile" joins the two persons.</remarks>
internal static class NameRepair
{
    /// <summary>"Addis Ababa and Cairo": the conjunct hangs on the name, not on its last word.</summary>
    public static void GatherName(EditableTree tree, Mention mention)
    {
        if (mention.EndToken - mention.FirstToken < 2 || mention.Head < mention.FirstToken || mention.Head >= mention.EndToken) return;
        var top = tree.Topmost(mention.FirstToken, mention.EndToken);
        if (top != mention.Head)
        {
            var (head, label) = (tree.Head(top), tree.Label(top));
            if (tree.Dominates(mention.Head, head)) return;
            tree.Attach(mention.Head, head, label);
        }

        for (var i = mention.FirstToken; i < mention.EndToken; i++)
        {
            if (i == mention.Head) continue;
            // "leader To Lam": no preposition within a name
            if (i == mention.FirstToken && mention.Form == MentionForm.Name && tree.Label(i) == "case")
            {
                tree.Attach(i, mention.Head, "flat");
                if (i > 0 && tree.Head(mention.Head) == i - 1) tree.Attach(mention.Head, i - 1, "appos");
            }

            // "Kenyan and Somali troops": the second adjective belongs to the first
            if (mention.Form is MentionForm.Demonym or MentionForm.Plural && tree.Label(i) == "conj" && tree.Head(i) < mention.FirstToken) continue;
            if (tree.Head(i) < mention.FirstToken || tree.Head(i) >= mention.EndToken) tree.Attach(i, mention.Head, "flat");
            for (var outer = 0; outer < tree.Count; outer++)
            {
                if (tree.Head(outer) == i && (outer < mention.FirstToken || outer >= mention.EndToken))
                    tree.Attach(outer, mention.Head, tree.Label(outer));
            }
        }
    }

    /// <summary>"between Abdi of Peru and Kamau of Chile": the second person goes with the first, not with his country.</summary>
    public static void JoinPersons(EditableTree tree, Mention[] persons)
    {
        foreach (var second in persons)
        {
            var title = second.Head;
            while (tree.Label(title) is "appos" or "flat" && tree.Head(title) is >= 0 and var described && described < title
                && (tree.IsCommonNoun(described) || tree.Label(title) == "flat")) title = described;
            if (tree.Label(title) != "conj" || tree.Head(title) is not (>= 0 and var country) || tree.Label(country) != "nmod"
                || tree.ChildBefore(country, "case") is not (>= 0 and var of) || tree.Text(of) is not ("of" or "for" or "from")) continue;
            if (Array.Find(persons, m => m.Head == tree.Head(country) && m.EndToken <= of) is { } first
                && !Array.Exists(persons, m => m.Head == country)) tree.Attach(title, first.Head, "conj");
        }
    }

    /// <summary>"at President Macron, Prime Minister Starmer and Chancellor Merz": a name beside a name before a further one is a member of the list.</summary>
    public static void JoinListed(EditableTree tree, Mention second, Mention[] named)
    {
        if (second.Form != MentionForm.Name || second.IsLocation || tree.Label(second.Head) != "appos" || tree.ChildBefore(second.Head, "case") >= 0)
            return;
        var first = Array.Find(named, m => m.Form == MentionForm.Name && m.Head == tree.Head(second.Head) && m.EndToken < second.FirstToken
            && !m.IsLocation);
        if (first is null || tree.Text(first.EndToken) != ","
            || tree.Leftmost(second.Head) != first.EndToken + 1 && tree.Text(first.EndToken + 1) is "a" or "an" or "the") return;
        for (var i = second.EndToken; i < Math.Min(tree.Count, second.EndToken + 8) && !tree.IsVerb(i); i++)
        {
            var last = tree.Head(i);
            if (tree.Label(i) != "cc" || last <= i || tree.Label(last) != "conj"
                || tree.Head(last) != first.Head && tree.Head(last) != second.Head || !tree.IsName(last)) continue;
            tree.Attach(second.Head, first.Head, "conj");
            return;
        }
    }
}
