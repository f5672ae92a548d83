using Graph.Core.Coreference;
using Graph.Core.Mentions;

namespace Graph.Core.Extraction;

/// <summary>Hangs a name on the description beside it, and a description on the name beside it.</summary>
internal static class AppositionRepair
{
    /// <summary>"the minister, Wanjiru Kamau, met" with two subjects: the name stands beside its description.</summary>
    public static int? Apposed(EditableTree tree, int token)
    {
        if (tree.Label(token) is not ("nsubj" or "nsubj:pass" or "obj" or "obl" or "nmod" or "appos") || !tree.IsName(token)) return null;
        var start = tree.Leftmost(token);
        if (start < 2 || tree.Text(start - 1) != "," || tree.ChildBefore(token, "case") >= 0 || tree.ChildBefore(token, "cc") >= 0) return null;
        var head = tree.Head(token);
        // "The plan, Kamau said, is dead": who speaks stands beside nothing
        if (tree.Rightmost(token) + 1 == head && SpeechVerbs.Contains(tree.Lemma(head), tree.Text(head))) return null;
        for (var i = start - 2; i >= 0; i--)
        {
            if (tree.Head(i) == head && i != token && tree.Label(i) == tree.Label(token) && tree.IsCommonNoun(i) && tree.Rightmost(i) >= start - 2)
                return i;
            if (tree.IsVerb(i)) return null;
        }

        return null;
    }

    /// <summary>"yielded little, primarily an accord to swap prisoners": a noun without a verb of its own stands beside the object.</summary>
    public static void ApposeAdded(EditableTree tree, int noun)
    {
        if (tree.Label(noun) != "parataxis" || !tree.IsCommonNoun(noun) || tree.HasSubject(noun) || tree.HasChild(noun, "cop") || tree.HasChild(noun, "case") || tree.HasChild(noun, "acl:relcl")) return;
        var verb = tree.Head(noun);
        if (verb > noun || tree.Leftmost(noun) is not (> 1 and var start) || tree.Text(tree.Text(start) == "," ? start : start - 1) != ",") return;
        for (var i = verb + 1; i < start; i++)
        {
            if (tree.Head(i) != verb || tree.Label(i) != "obj" || !tree.IsCommonNoun(i) || tree.Rightmost(i) < start - 2) continue;
            tree.Attach(noun, i, "appos");
            return;
        }
    }

    /// <summary>"the director of the Kuwait Fund, Meshari Al-Failakawi": the name stands beside the title, not beside the fund.</summary>
    public static void ApposeName(EditableTree tree, Mention name, Mention[] named)
    {
        // "his host, General Jeje Odongo"
        var start = name.FirstToken;
        while (start > 2 && tree.Head(start - 1) == name.Head && (tree.Label(start - 1) is "nmod:desc" or "compound" || tree.Label(start - 1) == "amod" && tree.Xpos(start - 1) == "NNP")) start--;
        // "his envoy, the tireless Mr Abdi"
        var article = start;
        while (article > 2 && tree.Head(article - 1) == name.Head && tree.Label(article - 1) is "amod" or "det" or "nmod:desc") article--;
        if (tree.Text(article) == "the") start = article;
        if (name.Form != MentionForm.Name || start < 2 || tree.Text(start - 1) != "," || !tree.IsName(name.Head)) return;
        if (tree.Label(name.Head) is not ("appos" or "conj" or "nmod" or "flat" or "dep" or "list" or "obl" or "nmod:desc" or "parataxis" or "vocative")
            && !(tree.Label(name.Head) == "nsubj" && tree.Head(name.Head) is >= 0 and var shared && tree.ChildBefore(name.Head, "nsubj") < 0 && (HasSubjectBefore(tree, shared, name.Head) || HasSubjectAfter(tree, shared, name)))
            || tree.ChildBefore(name.Head, "case") >= 0 || tree.ChildBefore(name.Head, "cc") >= 0) return;
        if (name.EndToken < tree.Count && tree.Text(name.EndToken) is not ("," or "." or ";" or "—" or "–" or ")" or "-")
            && !(tree.Text(name.EndToken) == "of" && tree.Label(name.Head) == "appos")
            && !(tree.Text(name.EndToken) == "and" && IsPairOfHolders(tree, name, start))) return;
        var top = start - 2;
        if (!tree.IsNominal(top)) return;
        // "a foursome of Peru, Chile, Bolivia and Kenya": a member of a list that goes on
        if (tree.Label(name.Head) == "conj" && tree.Head(name.Head) is var first && tree.IsName(first) && tree.Dominates(first, top) && tree.Label(first) == "nmod" && GoesOn(tree, first, name.EndToken)) return;
        // "the envoy of the Authority on Development, Kamau"
        if (Array.Find(named, m => m.Form == MentionForm.Name && m.FirstToken < top && m.EndToken == top + 1 && m.Head < top) is { } inner
            && tree.Label(inner.Head) == "nmod") top = inner.Head;
        while (tree.Head(top) >= 0 && tree.Head(top) < name.FirstToken && tree.IsNominal(tree.Head(top))
            && tree.Label(top) is "nmod" or "compound" or "flat" or "nmod:desc" or "amod"
            && (tree.HasCaseOf(top) || IsPosting(tree, top, name) || IsStay(tree, top))) top = tree.Head(top);
        // a name beside a name is another member of a list: "Kenya, Somalia"
        if (!tree.IsTitle(top) || Array.Exists(named, m => m.Form == MentionForm.Name && m.FirstToken <= top && top < m.EndToken)) return;
        tree.Attach(name.Head, top, "appos");
    }

    private static bool GoesOn(EditableTree tree, int first, int from)
    {
        for (var i = from; i < Math.Min(tree.Count, from + 12); i++)
            if (tree.Head(i) == first && tree.Label(i) == "conj" && tree.IsName(i) && tree.ChildBefore(i, "cc") >= from) return true;
        return false;
    }

    // "talks between the Kenyan and Chadian chiefs of staff, Kamau and Abdi": both hold the post
    private static bool IsPairOfHolders(EditableTree tree, Mention name, int start)
    {
        if (tree.Label(name.Head) != "appos" || !tree.HasChild(name.Head, "conj") || start < 3) return false;
        var post = start - 2;
        while (tree.Label(post) == "nmod" && tree.HasCaseOf(post) && tree.Head(post) is >= 0 and var above && above < post) post = above;
        return tree.Xpos(post) == "NNS" && tree.Label(post) == "nmod" && tree.Head(post) == tree.Head(name.Head);
    }

    // "met with the minister, Kamau, the envoy expressed": the description after the comma is another's and has the verb
    private static bool HasSubjectAfter(EditableTree tree, int verb, Mention name)
    {
        for (var i = name.EndToken + 1; i < verb; i++)
            if (tree.Head(i) == verb && tree.Label(i) == "nsubj" && tree.IsNominal(i)) return tree.Text(name.EndToken) == "," && tree.Leftmost(i) == name.EndToken + 1;
        return false;
    }

    private static bool HasSubjectBefore(EditableTree tree, int verb, int other)
    {
        for (var i = 0; i < other; i++)
            if (tree.Head(i) == verb && tree.Label(i) == "nsubj") return true;
        return false;
    }

    // "his host in Juba, Kamau": no place is called Kamau
    private static bool IsStay(EditableTree tree, int place) =>
        tree.Label(place) == "nmod" && tree.ChildBefore(place, "case") is >= 0 and var preposition && tree.Text(preposition) is "in" or "at"
        && tree.Lemma(tree.Head(place)) is "host" or "guest" or "visitor" or "counterpart" or "colleague" or "interlocutor" or "opponent" or "negotiator" or "spokesman" or "spokeswoman" or "hostess";

    // "its ambassador in Nairobi, Jane Kamau,": where one serves has no other name
    private static bool IsPosting(EditableTree tree, int place, Mention name) =>
        tree.Label(place) == "nmod" && name.EndToken - name.FirstToken > 1 && tree.IsCommonNoun(tree.Head(place))
            && tree.Xpos(tree.Head(place)) == "NN"
        && tree.Lemma(tree.Head(place)) is "ambassador" or "envoy" or "representative" or "consul" or "commissioner" or "correspondent" or "coordinator" or "commander" or "spokesman" or "spokeswoman" or "diplomat" or "attaché";

    /// <summary>"with Walter Brandt, the deputy secretary, who pressed him": the description stands beside the name before it.</summary>
    public static void ApposeDescription(EditableTree tree, Mention name)
    {
        var start = name.EndToken + 1;
        // "Sen. Jane Kamau (D-Ore.), the ranking member, backs it"
        if (start + 4 < tree.Count && tree.Text(name.EndToken) == "(")
        {
            while (start + 2 < tree.Count && start < name.EndToken + 6 && tree.Text(start) != ")") start++;
            if (tree.Text(start) != ")") return;
            start += 2;
        }

        if (name.Form != MentionForm.Name || !tree.IsName(name.Head) || start + 1 >= tree.Count || tree.Text(start - 1) != ","
            || !tree.IsDeterminer(start)) return;
        // "YANGON, May 10 - Kenya's leader left": nothing describes the place of a dateline
        if (name.FirstToken == 0 && tree.Text(0).Length > 2 && !tree.Text(0).Any(char.IsLower)) return;
        for (var i = start + 1; i < Math.Min(tree.Count, start + 10); i++)
        {
            if (tree.IsVerb(i) || tree.Text(i) == ",") return;
            if (!tree.IsCommonNoun(i) || tree.Head(i) >= start && tree.Head(i) <= i + 4 && tree.Label(i) is "compound" or "amod") continue;
            var closes = tree.Rightmost(i) + 1;
            if (tree.Dominates(name.Head, i) || tree.Leftmost(i) < name.EndToken || closes >= tree.Count) return;
            // "signed, in Juba, an accord": what has its verb describes no place
            if (name.IsLocation && tree.Label(i) == "obj") return;
            // "In talks with Kamau, the minister said": what opens with a preposition leaves the verb its subject
            if (tree.Text(start) == "the" && tree.Label(i) is "nsubj" or "nsubj:pass" && tree.Head(i) > i && tree.ChildBefore(name.Head, "case") >= 0) return;
            // a list goes on with "and": "Kamau, the envoy and the mayor"
            if (!HasComma(tree, i + 1, Math.Min(tree.Count, i + 8)) && tree.Text(closes) is not ("," or "." or ";")) return;
            // "concluded, in Cairo, an understanding": the verb's object after a phrase between commas
            if (tree.Label(i) == "obj" && tree.Head(i) is >= 0 and var verb && verb < name.FirstToken
                && tree.ChildBefore(name.Head, "case") > verb) return;
            tree.Attach(i, name.Head, "appos");
            return;
        }
    }

    /// <summary>"Kamau, then Peru's premier, and Abdi": what somebody was then stands beside his name.</summary>
    public static void ApposeFormer(EditableTree tree, Mention name)
    {
        var then = name.EndToken + 1;
        if (then + 2 >= tree.Count || tree.Text(then) is not ("then" or "now" or "once" or "formerly" or "previously" or "currently" or "long") || tree.Text(name.EndToken) != "," || !tree.IsName(name.Head)) return;
        for (var noun = then + 1; noun < Math.Min(tree.Count, then + 7); noun++)
        {
            if (tree.IsVerb(noun) || tree.Text(noun) == "," || tree.IsPreposition(noun)) return;
            if (!tree.IsCommonNoun(noun) || tree.Head(noun) > noun && tree.Label(noun) is "compound" or "amod" or "nmod:poss") continue;
            if (tree.HasChild(noun, "cop") || tree.HasSubject(noun) || tree.Dominates(noun, name.Head) || tree.Label(noun) is "obl" or "nmod") return;
            var end = tree.Rightmost(noun);
            for (var i = noun + 1; i <= end; i++)
                if (tree.Head(i) == noun && tree.Label(i) == "conj" && tree.ChildBefore(i, "cc") is > 1 and var and && tree.Text(and - 1) == ",") tree.Attach(i, name.Head, "conj");
            tree.Attach(noun, name.Head, "appos");
            return;
        }
    }

    /// <summary>"Kamau, the premier and a supporter of the truce, left": both descriptions are of the same person.</summary>
    public static void JoinDescriptions(EditableTree tree, Mention name)
    {
        if (name.Form != MentionForm.Name || name.EndToken + 4 >= tree.Count || tree.Text(name.EndToken) != ",") return;
        for (var noun = name.EndToken + 4; noun < Math.Min(tree.Count, name.EndToken + 20); noun++)
        {
            if (tree.Head(noun) != name.Head || tree.Label(noun) != "conj" || !tree.IsCommonNoun(noun) || tree.ChildBefore(noun, "cc") is not (> 0 and var and)
                || and + 1 >= noun || tree.Text(and + 1) is not ("a" or "an" or "the" or "its" or "his" or "her") || tree.Text(and - 1) == ",") continue;
            var end = tree.Rightmost(noun) + 1;
            if (end < tree.Count && tree.Text(end - 1) != "," && tree.Text(end) != ",") return;
            for (var first = name.EndToken + 1; first < and; first++)
                if (tree.Head(first) == name.Head && tree.Label(first) == "appos" && tree.LastWord(first) == and - 1) { tree.Attach(noun, first, "conj"); return; }
        }
    }

    private static bool HasComma(EditableTree tree, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (tree.Text(i) == ",") return true;
            if (tree.IsVerb(i)) return false;
        }

        return false;
    }

    /// <summary>"The premier, Kamau, called", "On Tuesday Kamau woke": a name that a comma parts from the subject stands beside it, and a date is none.</summary>
    public static void SecondSubject(EditableTree tree, int name)
    {
        if (tree.Label(name) is not ("nsubj" or "nsubj:pass") || tree.Head(name) is not (>= 0 and var verb) || verb < name) return;
        for (var i = 0; i < name; i++)
        {
            if (tree.Head(i) != verb || tree.Label(i) is not ("nsubj" or "nsubj:pass")) continue;
            if (tree.IsCommonNoun(name) && TimeRepair.IsTime(tree.Lemma(name)) && tree.ChildBefore(name, "case") < 0)
            {
                tree.Attach(name, verb, "obl:unmarked");
                return;
            }

            // "the motion to admit Peru as a member was", "a world without arms was": what a preposition opens is no subject
            if (tree.IsPreposition(tree.Leftmost(name)) || tree.Leftmost(name) > 0 && tree.IsPreposition(tree.Leftmost(name) - 1)
                && tree.Head(tree.Leftmost(name) - 1) == verb)
            {
                var preposition = tree.IsPreposition(tree.Leftmost(name)) ? tree.Leftmost(name) : tree.Leftmost(name) - 1;
                if (preposition - 1 > i && tree.Dominates(i, preposition - 1))
                {
                    var noun = tree.IsNominal(preposition - 1);
                    tree.Attach(name, noun ? tree.PhraseHead(preposition - 1, name) : i, "nmod");
                    tree.Attach(preposition, name, "case");
                    return;
                }
            }

            if (TimeRepair.IsTime(tree.Lemma(i)) || TimeRepair.IsTime(tree.Text(i)) || i > 0 && tree.Xpos(i) == "CD"
                && TimeRepair.IsTime(tree.Text(i - 1))) tree.Attach(i, verb, "obl:unmarked");
            else if (tree.IsName(name) && tree.IsCommonNoun(i) && IsBetweenCommas(tree, name)
                && IsDescribed(tree, name, i)) tree.Attach(name, i, "appos");
        }
    }

    // "the premier of Samoa, Kamau", not "insults from the premier, Kamau": the noun before the comma, or what that is the realm of
    private static bool IsDescribed(EditableTree tree, int name, int noun)
    {
        var last = tree.Leftmost(name) - (tree.Text(tree.Leftmost(name)) == "," ? 1 : 2);
        while (last > noun && (tree.Label(last) is "flat" or "compound" || tree.Label(last) == "nmod"
            && tree.HasCaseOf(last))) last = tree.Head(last);
        return last == noun;
    }

    private static bool IsBetweenCommas(EditableTree tree, int token)
    {
        var (first, last) = (tree.Leftmost(token), tree.Rightmost(token));
        return (tree.Text(first) == "," || first > 0 && tree.Text(first - 1) == ",")
            && (tree.Text(last) == "," || last + 1 < tree.Count && tree.Text(last + 1) == ",");
    }
}
