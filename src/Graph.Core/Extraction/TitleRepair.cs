using System.Collections.Frozen;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Extraction;

/// <summary>Makes one phrase of a name and the title before it.</summary>
internal static class TitleRepair
{
    private static readonly FrozenSet<string> Portfolios = WordLists.English["portfolios"];

    /// <summary>Mends the titles of a sentence's names.</summary>
    public static void Apply(EditableTree tree, Mention[] named, Func<Mention, bool> isCountry)
    {
        foreach (var mention in named)
        {
            RaiseNamed(tree, mention);
            CloseTitle(tree, mention);
            GatherTitle(tree, mention);
            FreeListed(tree, mention, named);
            RaiseHolder(tree, mention, named, isCountry);
            JoinServed(tree, mention);
        }

        for (var i = 1; i + 1 < tree.Count; i++) LowerParticiple(tree, i);
        RaisePrepositions(tree);
        foreach (var mention in named)
        {
            JoinTitle(tree, mention, named, isCountry);
            JoinSecond(tree, mention, named);
            JoinOwned(tree, mention, named);
        }
    }

    // "Secretary of State Marco Rubio's visit": the name heads the phrase, whatever the parser hung on the title's two halves
    private static void RaiseNamed(EditableTree tree, Mention mention)
    {
        var portfolio = mention.FirstToken - 1;
        var of = portfolio - 1;
        if (mention.Form != MentionForm.Name || of < 1 || !Portfolios.Contains(tree.Text(portfolio))) return;
        while (of > 0 && tree.Text(of) is "the" or "Foreign" or "National" or "Public" or "and") of--;
        if (of < 1 || tree.Text(of) != "of" || !tree.IsNominal(of - 1)) return;
        var (title, name) = (of - 1, mention.Head);
        var owned = tree.HasGenitive(name) ? tree.Head(name) : -1;
        if (owned >= 0 && (owned <= name || !tree.IsNominal(owned))) return;
        if (owned >= 0 && tree.Head(owned) == title)
        {
            tree.Swap(title, owned, "nmod:desc");
            tree.Attach(title, name, "nmod:desc");
        }
        else if (owned < 0 && tree.Dominates(name, title)) tree.Attach(title, name, "nmod:desc");
        else if (owned < 0)
        {
            if (tree.Head(name) != title) tree.Attach(name, title, "appos");
            if (tree.Head(name) != title) return;
            tree.Swap(title, name, "nmod:desc");
        }
        else return;

        tree.Attach(portfolio, title, "nmod");
        tree.Attach(of, portfolio, "case");
        // what qualifies the title stays with it
        for (var i = 0; i < title; i++)
            if (tree.Head(i) == name && tree.Label(i) is "amod" or "compound" || tree.Head(i) == owned && owned >= 0 && tree.Label(i) is "amod" or "compound" or "nmod:poss") tree.Attach(i, title, tree.Label(i));
    }

    // "with Secretary of State Marco Rubio": the "of" is the title's own, and the name stands beside the title
    private static void CloseTitle(EditableTree tree, Mention name)
    {
        var of = tree.ChildBefore(name.Head, "case");
        if (name.Form != MentionForm.Name || of < 1 || of >= name.FirstToken - 1 || tree.Text(of) != "of" || tree.Head(name.Head) != of - 1
            || !Portfolios.Contains(tree.Text(name.FirstToken - 1))) return;
        tree.Attach(name.Head, of - 1, "appos");
        tree.Attach(name.FirstToken - 1, of - 1, "nmod");
        tree.Attach(of, name.FirstToken - 1, "case");
    }

    // "after Secretary of State Vance had left": the title goes with the name that is the subject
    private static void GatherTitle(EditableTree tree, Mention name)
    {
        var of = tree.ChildBefore(name.Head, "case");
        if (name.Form != MentionForm.Name || of < 1 || tree.Text(of) != "of" || of < name.FirstToken - 2 || of > name.FirstToken || !tree.Label(name.Head).StartsWith("nsubj", StringComparison.Ordinal)
            || !Portfolios.Contains(tree.Text(of + 1))) return;
        var (title, verb) = (of - 1, tree.Head(name.Head));
        if (!tree.IsNominal(title) || verb < name.Head || tree.Dominates(title, name.Head)) return;
        var marker = tree.ChildBefore(title, "case");
        tree.Attach(title, name.Head, "nmod:desc");
        if (of + 1 != name.Head) tree.Attach(of + 1, title, "nmod");
        tree.Attach(of, of + 1 != name.Head ? of + 1 : title, "case");
        if (marker < 0 || tree.Text(marker) is not ("after" or "before" or "since" or "until" or "as" or "once")) return;
        tree.Attach(marker, verb, "mark");
        if (tree.Label(verb) is "parataxis" or "ccomp" or "conj") tree.Attach(verb, tree.Head(verb), "advcl");
    }

    // "Mediators Qatar and Egypt put forward": what they are together is no part of the first one's name; "accused rival Pakistan"
    private static void FreeListed(EditableTree tree, Mention name, Mention[] named)
    {
        var title = name.FirstToken - 1;
        if (name.Form != MentionForm.Name || title < 0 || tree.Label(name.Head) != "flat" || tree.Head(name.Head) != title
            || tree.Xpos(title) is not ("NNS" or "NNPS") && !(tree.Xpos(title) is "NN" or "NNP" && char.IsLower(tree.Text(title)[0]) && tree.Text(title) is not ("von" or "next" or "de")
                && (title < 2 || tree.Text(title - 1) != "of"))) return;
        if (Array.Exists(named, m => m.FirstToken <= title && title < m.EndToken)) return;
        // "Trump ally Steve Bannon": no part of a name
        if (tree.Xpos(title) == "NNP") tree.Tag(title, UniversalPos.Noun, "NN");
        tree.Swap(title, name.Head, "nmod:desc");
    }

    // "Japan PM Kishida meets": the head of the phrase is who holds the post
    private static void RaiseHolder(EditableTree tree, Mention name, Mention[] named, Func<Mention, bool> isCountry)
    {
        var title = name.FirstToken - 1;
        if (name.Form != MentionForm.Name || title < 1 || tree.Label(name.Head) is not ("flat" or "appos" or "nmod") || !tree.IsNominal(title))
            return;
        if (Array.Find(named, m => m.Head == tree.Head(name.Head)) is not { } country || country.EndToken > title
            || title - country.EndToken > 2 || !isCountry(country)) return;
        if (tree.Head(title) != name.Head && tree.Head(title) != country.Head || tree.ChildBefore(name.Head, "case") > country.Head
            || tree.ChildBefore(name.Head, "cc") >= 0) return;
        for (var i = country.EndToken; i <= title; i++) if (!tree.IsNominal(i) && !tree.IsModifier(i)) return;
        tree.Swap(country.Head, name.Head, "compound");
    }

    // "the ministers of Kenya, Chad and Mali": the second name goes on the list, it is not titled
    private static void JoinServed(EditableTree tree, Mention second)
    {
        var comma = second.FirstToken - 1;
        if (comma < 3 || tree.Text(comma) != "," || !tree.IsName(comma - 1)) return;
        for (var title = comma - 2; title >= 0 && title > comma - 8; title--)
        {
            if (tree.Xpos(title) is not ("NNS" or "NNPS") || tree.Head(title) != tree.Head(second.Head)
                || tree.Label(title) != tree.Label(second.Head)) continue;
            var first = comma - 1;
            while (tree.Head(first) > title && tree.Head(first) < comma) first = tree.Head(first);
            if (tree.Head(first) == title && tree.Label(first) == "nmod" && tree.ChildBefore(first, "case") is >= 0 and var of
                && tree.Text(of) == "of") tree.Attach(second.Head, first, "conj");
            return;
        }
    }

    // "called on acting President Mwangi": a participle that qualifies the title, no verb with an object
    private static void LowerParticiple(EditableTree tree, int verb)
    {
        if (!tree.IsVerb(verb) || tree.Text(verb) is not ("acting" or "visiting" or "incoming" or "outgoing" or "serving" or "ruling" or "neighbouring" or "neighboring")
            || tree.ChildBefore(verb, "mark") is not (>= 0 and var marker) || !tree.IsPreposition(marker)) return;
        var name = -1;
        for (var i = verb + 1; i < Math.Min(tree.Count, verb + 6) && name < 0; i++)
            if (tree.Head(i) == verb && tree.Label(i) == "obj" && tree.IsNominal(i) && tree.Leftmost(i) == verb + 1) name = i;
        if (name < 0) return;
        var (head, label) = (tree.Head(verb), tree.Label(verb));
        if (head < 0) return;
        tree.Attach(name, head, label is "acl" ? "nmod" : "obl");
        tree.Attach(marker, name, "case");
        for (var i = name + 1; i < tree.Count; i++)
            if (tree.Head(i) == verb) tree.Attach(i, name, tree.Label(i));
        tree.Attach(verb, name, "amod");
        tree.Tag(verb, Graph.Language.UniversalPos.Adj, "JJ");
    }

    // "with Foreign Minister Sergei Lavrov", "with her counterpart Ada Brandt": the preposition stands before the whole phrase
    private static void RaisePrepositions(EditableTree tree)
    {
        for (var i = 0; i < tree.Count; i++)
        {
            // "of" may be the title's own: "Secretary of State Cyrus Vance"
            if (tree.Label(i) != "case" || tree.Head(i) < i || tree.Text(i) == "of") continue;
            var top = tree.Head(i);
            while (tree.Head(top) > top && tree.Label(top) is "compound" or "nmod:desc" or "amod" or "flat" && tree.IsNominal(tree.Head(top)))
                top = tree.Head(top);
            if (tree.Leftmost(top) == i) tree.Attach(i, top, "case");
        }
    }

    // "spokesman Ned Price praised", "told his counterpart Vladimir Putin": title and name are one phrase, not two arguments
    private static void JoinTitle(EditableTree tree, Mention name, Mention[] named, Func<Mention, bool> isCountry)
    {
        if (name.Form != MentionForm.Name || !tree.IsName(name.Head) || tree.Head(name.Head) is not (>= 0 and var head)) return;
        var label = tree.Label(name.Head);
        var start = tree.Leftmost(name.Head);
        // "Kenya and Somalia met" has two parties, "meets sanctions on Peru" two arguments
        if (start < 1 || tree.ChildBefore(name.Head, "cc") >= 0 || tree.ChildBefore(name.Head, "case") >= 0
            || label is not ("nsubj" or "nsubj:pass" or "obj" or "iobj" or "obl")) return;
        var title = start - 1;
        while (tree.Head(title) != head && tree.Head(title) >= 0 && tree.IsNominal(tree.Head(title)) && tree.Head(title) < start)
            title = tree.Head(title);
        if (tree.Head(title) != head || !tree.IsNominal(title) || tree.Rightmost(title) != start - 1 && (tree.LastWord(title) != start - 1 || tree.Text(start) == ",")) return;
        var known = Array.Find(named, m => m.FirstToken <= title && title < m.EndToken);
        if (known is not null && !isCountry(known)) return;
        var titled = tree.Label(title);
        if (titled != label && !(known is null && (titled, label) is ("obj", "iobj") or ("iobj", "obj"))) return;
        tree.Attach(name.Head, head, titled == "iobj" ? "obj" : titled);
        tree.Attach(title, name.Head, known is null ? "nmod:desc" : "compound");
    }

    // "Thai premier Phumtham and Cambodian leader Hun Manet shook hands" with the first cut off by the second's title
    private static void JoinSecond(EditableTree tree, Mention name, Mention[] named)
    {
        var title = name.FirstToken - 1;
        if (name.Form != MentionForm.Name || title < 2 || tree.Label(title) != "conj" || !tree.IsCommonNoun(title)
            || tree.ChildBefore(title, "cc") is not (>= 0 and var and)) return;
        var first = tree.Head(title);
        if (tree.Head(name.Head) != title || tree.Label(name.Head) != "appos"
            || !Array.Exists(named, m => m.Form == MentionForm.Name && m.Head == first)) return;
        tree.Attach(name.Head, first, "conj");
        tree.Attach(title, name.Head, "nmod:desc");
        tree.Attach(and, name.Head, "cc");
    }

    // The name before "and" is the one that a second name stands beside.
    public static void JoinCompatriot(EditableTree tree, Mention second, Mention[] named)
    {
        if (second.Form != MentionForm.Name || tree.Label(second.Head) != "conj" || tree.Head(second.Head) is not (>= 0 and var head)
            || tree.Leftmost(second.Head) is not (> 1 and var and)) return;
        if (tree.Text(and) != "and") and--;
        if (and < 2 || tree.Text(and) != "and" || tree.Text(and - 1) == ",") return;
        if (Array.Find(named, m => m.Form == MentionForm.Name && m.EndToken == and) is not { } first || !tree.IsName(first.Head) || first.Head == head
            || tree.Dominates(second.Head, first.Head)) return;
        // "a meeting with Albanese and Fiji's Sitiveni Rabuka"
        if (tree.IsCommonNoun(head) && tree.Head(first.Head) == head && tree.Label(first.Head) == "nmod" && first.Head > head && tree.ChildBefore(first.Head, "case") >= 0)
            tree.Attach(second.Head, first.Head, "conj");
        // "speaking alongside the Ukrainian diplomat Kuleba and the EU's Borrell, Stoltenberg called": not beside a name in front of the verb
        else if (tree.IsName(head) && head < first.FirstToken && tree.HasVerbBetween(head, first.FirstToken) && tree.Label(first.Head) is "appos" or "obl" or "obj" or "nmod")
            tree.Attach(second.Head, first.Head, "conj");
    }

    // "Presidents Ho of Laos and Daud of Chad": two persons, not a country and a person
    public static void JoinOfficeHolder(EditableTree tree, Mention second, Mention[] named, Func<Mention, bool> isCountry)
    {
        if (second.Form != MentionForm.Name || tree.Label(second.Head) != "conj" || isCountry(second) || tree.Head(second.Head) is not (> 1 and var country)
            || tree.Label(country) != "nmod" || tree.ChildBefore(country, "case") is not (>= 0 and var of) || tree.Text(of) != "of") return;
        if (!Array.Exists(named, m => m.Head == country && isCountry(m)) || tree.Head(country) is not (>= 0 and var holder)
            || !Array.Exists(named, m => m.Form == MentionForm.Name && m.Head == holder && !isCountry(m)) || holder > country) return;
        // "of Laos and Daud of Chad": he has a country of his own
        for (var i = second.EndToken; i < Math.Min(tree.Count, second.EndToken + 4); i++)
        {
            if (tree.Head(i) != second.Head || tree.Label(i) != "nmod") continue;
            tree.Attach(second.Head, holder, "conj");
            return;
        }
    }

    // "Albanese and Fiji's prime minister, Sitiveni Rabuka, met": the owner of the second one's title is no party
    private static void JoinOwned(EditableTree tree, Mention second, Mention[] named)
    {
        if (second.Form != MentionForm.Name || tree.Label(second.Head) == "conj" || tree.Head(second.Head) is not (>= 0 and var verb)) return;
        var isApposed = tree.Label(second.Head) == "appos" && tree.Label(verb) == "conj";
        if (!tree.IsVerb(verb) && !isApposed) return;
        var at = second.FirstToken - 1;
        if (at > 0 && tree.Text(at) == ",") at--;
        var title = at;
        while (at > 0 && tree.Text(at) is not ("'s" or "’s" or "'" or "’"))
        {
            if (!tree.IsNominal(at) && !tree.IsModifier(at) && tree.Xpos(at) is not ("VBG" or "VBN") || title - at > 4) return;
            at--;
        }

        if (at < 3 || at == title || Array.Find(named, m => m.EndToken == at) is not { } owner || owner.FirstToken < 2
            || tree.Text(owner.FirstToken - 1) != "and") return;
        var before = owner.FirstToken - 2;
        if (tree.Text(before) == ",") before--;
        if (Array.Find(named, m => m.Form == MentionForm.Name && m.FirstToken <= before && before < m.EndToken) is not { } first
            || !tree.IsName(first.Head) || !tree.IsName(second.Head)) return;
        if (isApposed)
        {
            if (tree.Head(verb) == first.Head && tree.Head(owner.Head) == first.Head) tree.Attach(owner.Head, verb, "nmod:poss");
            return;
        }

        var label = tree.Label(second.Head);
        if (tree.Dominates(first.Head, verb)) return;
        if (tree.Head(first.Head) != verb)
        {
            if (tree.Dominates(second.Head, first.Head)) tree.Attach(first.Head, verb, label);
            else if (tree.Label(first.Head) is "nmod:poss" or "compound" or "dep") tree.Attach(first.Head, verb, label);
            else return;
        }

        tree.Attach(owner.Head, second.Head, "nmod:poss");
        tree.Attach(second.Head, first.Head, "conj");
        tree.Attach(owner.FirstToken - 1, second.Head, "cc");
    }
}
