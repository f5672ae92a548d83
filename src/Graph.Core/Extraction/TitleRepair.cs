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
        foreach (var mention in named) RaiseNamed(tree, mention);
        foreach (var mention in named) RaiseBare(tree, mention);
        for (var i = 1; i + 1 < tree.Count; i++) LowerParticiple(tree, i);
        RaisePrepositions(tree);
        foreach (var mention in named)
        {
            LiftBehindBody(tree, mention, named);
            JoinTitle(tree, mention, named, isCountry);
            JoinSecond(tree, mention, named);
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

    // "Head of the Carter Center Amina Yusuf spoke": the name behind the body is that of its head
    private static void LiftBehindBody(EditableTree tree, Mention name, Mention[] named)
    {
        if (name.Form != MentionForm.Name || tree.Label(name.Head) is not ("flat" or "appos" or "compound") || tree.Head(name.Head) is not (>= 2 and var body) || body >= name.FirstToken
            || tree.Label(body) != "nmod" || tree.Head(body) is not (>= 0 and var title) || title > body || !tree.IsTitle(title)
            || tree.ChildBefore(body, "case") is not (>= 0 and var of) || tree.Text(of) != "of" || of != title + 1
            || !Array.Exists(named, m => m.Head == body && m.EndToken == name.FirstToken)) return;
        tree.Attach(name.Head, title, "appos");
    }

    // "talks with the Kenyan envoy Daniel Abdi": a title and the name right behind it are no two complements
    private static void RaiseBare(EditableTree tree, Mention mention)
    {
        var (title, name) = (mention.FirstToken - 1, mention.Head);
        if (mention.Form != MentionForm.Name || title < 1 || !tree.IsTitle(title) || tree.Label(title) is not ("nmod" or "obl" or "obj" or "nsubj") || tree.Head(name) != tree.Head(title)
            || tree.Label(name) is not ("nmod" or "obl" or "obj") || tree.HasGenitive(name) || tree.ChildBefore(name, "case") >= 0) return;
        // "the Kenyan head of state Daniel Abdi": he is no state
        if (tree.Lemma(title) is "state" or "staff" or "government" or "mission" or "delegation" && tree.Label(title) == "nmod" && tree.ChildBefore(title, "case") == title - 1 && tree.Text(title - 1) == "of")
        {
            tree.Attach(name, tree.Head(title), "appos");
            return;
        }

        tree.Attach(name, tree.Head(title), tree.Label(title));
        if (tree.ChildBefore(title, "case") is >= 0 and var preposition && !tree.HasGenitive(title)) tree.Attach(preposition, name, "case");
        tree.Attach(title, name, "nmod:desc");
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
        // … and "the envoy, Kamau," is no title
        if (start < 1 || tree.Text(start) == "," || tree.ChildBefore(name.Head, "cc") >= 0 || tree.ChildBefore(name.Head, "case") >= 0
            || label is not ("nsubj" or "nsubj:pass" or "obj" or "iobj" or "obl")) return;
        var title = start - 1;
        while (tree.Head(title) != head && tree.Head(title) >= 0 && tree.IsNominal(tree.Head(title)) && tree.Head(title) < start)
            title = tree.Head(title);
        if (tree.Head(title) != head || !tree.IsNominal(title) || tree.Rightmost(title) != start - 1 && (tree.LastWord(title) != start - 1 || tree.Text(start) == ",")) return;
        var known = Array.Find(named, m => m.FirstToken <= title && title < m.EndToken);
        // "Ontario premier Abdi" with the province as a subject of its own: the title between them is that of an office there
        if (known is not null && tree.Label(title) == label && start > title && title + 1 < name.Head && tree.Head(title + 1) == name.Head && tree.Label(title + 1) == "nmod:desc" && tree.IsTitle(title + 1))
        {
            tree.Attach(title, title + 1, "compound");
            return;
        }

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
}
