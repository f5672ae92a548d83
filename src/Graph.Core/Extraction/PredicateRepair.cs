using Graph.Core.Mentions;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Gives predicates of several words, "is due to", "told them", the arguments that their parts were given.</summary>
/// <remarks>"The envoy, Abdi, is due to meet Kamau": who is due stands before it, who meets is the same.</remarks>
internal static class PredicateRepair
{
    /// <summary>Mends a sentence.</summary>
    public static void Apply(EditableTree tree, Mention[] named)
    {
        for (var i = 0; i < tree.Count; i++)
        {
            SubjectOfDue(tree, i);
            JoinTitle(tree, i);
            DescribeName(tree, i);
            Company(tree, i);
            ToldCompany(tree, i);
            AfterClause(tree, i);
            KeepFrom(tree, i);
            Among(tree, i);
            JoinObject(tree, i);
        }

        Headline(tree);
        foreach (var name in named) NameOfRole(tree, name);
    }

    // "is due to talk": the subject before "is" was given to the verb behind, or "due" to it as a mark
    private static void SubjectOfDue(EditableTree tree, int token)
    {
        if (tree.Text(token) is "due" && tree.Label(token) == "mark" && tree.Head(token) is >= 0 and var act && act > token && tree.IsFullVerb(act)
            && tree.ChildBefore(token, "cop") < 0 && token > 0 && (tree.HasChild(act, "cop") || tree.Lemma(token - 1) == "be"))
        {
            tree.Lift(token, act, tree.Head(act), tree.Label(act));
            tree.Attach(act, token, "xcomp");
            for (var i = 0; i < token; i++)
                if (tree.Head(i) == act) tree.Attach(i, token, tree.Label(i) == "nsubj:outer" ? "nsubj" : tree.Label(i));
            return;
        }

        if (tree.Label(token) is not ("nsubj" or "nsubj:outer") || tree.Head(token) is not (>= 0 and var verb) || verb < token || tree.Label(verb) != "xcomp"
            || tree.Head(verb) is not (>= 0 and var governor) || governor <= token || governor >= verb || tree.HasSubject(governor)
            || tree.Text(governor) is not "due") return;
        tree.Attach(token, governor, "nsubj");
    }

    // "and German Chancellor Wanjiru Kamau", "Mr Abdi Warsame is": a title made a conjunct or subject beside its own name
    private static void JoinTitle(EditableTree tree, int token)
    {
        var name = token + 1;
        if (tree.Label(token) is not ("conj" or "nsubj" or "nsubj:outer" or "nsubj:pass") || name >= tree.Count || tree.Label(name) != tree.Label(token)
            || tree.Head(name) != tree.Head(token) || !tree.IsNominal(token) || !tree.IsName(name) || tree.HasGenitive(token)
            || Calendar.IsWeekday(tree.Text(token)) || TimeRepair.IsTime(tree.Lemma(token))) return;
        for (var i = 0; i < tree.Count; i++)
            if (tree.Head(i) == token && (i > token || tree.Label(i) is "cc" or "punct" or "case")) tree.Attach(i, name, tree.Label(i));
        tree.Attach(token, name, "nmod:desc");
    }

    // "Abdi, Kenya's former envoy and the father of the premier": what no "and" joins to a name describes it
    private static void DescribeName(EditableTree tree, int token)
    {
        if (tree.Label(token) != "conj" || !tree.IsCommonNoun(token) || tree.Head(token) is not (>= 0 and var name) || name > token || !tree.IsName(name)
            || tree.ChildBefore(token, "cc") >= 0 || tree.Leftmost(token) is not (> 0 and var first) || tree.ChildBefore(token, "nmod:poss") < 0) return;
        if (tree.Text(first) != "," && tree.Text(first - 1) != ",") return;
        for (var i = 0; i < tree.Count; i++)
            if (i != token && tree.Head(i) == name && tree.Label(i) == "conj") return;
        // "Kenya, Peru's army and Chile": a list has no further conjunct within its member
        for (var i = token + 1; i < tree.Count; i++)
            if (tree.Head(i) == token && tree.Label(i) == "conj" && tree.IsName(i)) return;
        tree.Attach(token, name, "appos");
    }

    // "with Kamau as witness", ", with Kamau in the room": he is there, the verb has its own parties
    private static void Company(EditableTree tree, int token)
    {
        if (tree.Text(token) is not ("with" or "With") || tree.Label(token) != "case" || tree.Head(token) is not (>= 0 and var guest) || guest < token
            || tree.Label(guest) is not ("obl" or "nmod") || tree.Head(guest) is not (>= 0 and var verb)) return;
        for (var i = guest + 1; i < tree.Count; i++)
        {
            if (tree.Head(i) != verb && tree.Head(i) != guest) continue;
            if (tree.Label(i) is "conj" or "cc" or "punct" or "flat" or "appos" && i < tree.Count - 1 && tree.Head(i) == guest) continue;
            if (!IsCircumstance(tree, token, guest, i)) return;
            tree.Attach(i, verb, "advcl");
            tree.Attach(guest, i, "nsubj");
            tree.Attach(token, i, "mark");
            return;
        }
    }

    private static bool IsCircumstance(EditableTree tree, int with, int guest, int token)
    {
        var apart = with > 0 && (tree.Text(with - 1) == "," || tree.Xpos(with - 1) == "RB");
        if (tree.ChildBefore(token, "case") is not (>= 0 and var marker) || marker < guest || !tree.IsNominal(token)) return false;
        if (tree.Text(marker) == "as") return tree.Lemma(token) is "witness" or "observer" or "mediator" or "guarantor" or "moderator" or "interpreter" or "chair" or "intermediary" or "go-between" or "facilitator" or "referee" or "arbiter" or "broker" or "conduit" or "host" or "messenger";
        return tree.Text(marker) == "in" && (tree.Lemma(token) == "attendance" || apart && tree.Lemma(token) is "room" or "chair" or "audience" or "background");
    }

    // "told reporters travelling with him that ...": those who travel are told, what is told is the content
    private static void ToldCompany(EditableTree tree, int token)
    {
        if (tree.Label(token) is not "xcomp" || tree.Xpos(token) != "VBG" || tree.Head(token) is not (>= 0 and var verb) || verb >= token
            || tree.Lemma(verb) is not ("tell" or "inform" or "assure" or "brief" or "remind" or "ask" or "warn" or "urge" or "invite")) return;
        var told = token - 1;
        if (!tree.IsNominal(told) || tree.Head(told) != verb || tree.Label(told) is not ("iobj" or "obj")) return;
        tree.Attach(token, told, "acl");
        for (var i = token + 1; i < tree.Count; i++)
            if (tree.Head(i) == token && tree.Label(i) == "ccomp" && tree.ChildBefore(i, "mark") > token) tree.Attach(i, verb, "ccomp");
    }

    // "after a round of talks with Kenya, Chad and Peru ended": what follows "after" is the subject of a clause
    private static void AfterClause(EditableTree tree, int token)
    {
        if (!tree.IsFullVerb(token) || tree.Xpos(token) is not ("VBD" or "VBZ" or "VBP") || tree.Label(token) is not ("conj" or "advcl" or "parataxis") || tree.HasSubject(token)
            || tree.ChildBefore(token, "cc") >= 0 || tree.ChildBefore(token, "mark") >= 0) return;
        var subject = -1;
        for (var i = 0; i < token; i++)
        {
            if (tree.Head(i) != token || tree.Label(i) == "punct") continue;
            if (subject >= 0 || tree.Label(i) != "obl" || !tree.IsNominal(i)) return;
            subject = i;
        }

        if (subject < 0 || tree.ChildBefore(subject, "case") is not (>= 0 and var marker) || tree.Text(marker) is not ("after" or "before" or "until" or "since" or "as")) return;
        // the verb stands right behind the phrase
        if (tree.LastWord(subject) != token - 1) return;
        tree.Attach(marker, token, "mark");
        tree.Attach(subject, token, "nsubj");
        tree.Attach(token, tree.Head(token), "advcl");
    }

    // "threatened to bar ships from returning": those who are barred would return
    private static void KeepFrom(EditableTree tree, int token)
    {
        if (tree.Xpos(token) != "VBG" || tree.Label(token) != "advcl" || tree.Head(token) is not (>= 0 and var above) || tree.ChildBefore(token, "mark") is not (>= 0 and var from) || tree.Text(from) != "from") return;
        for (var i = from - 1; i > above; i--)
        {
            if (!tree.IsFullVerb(i)) continue;
            if (tree.Label(i) == "xcomp" && tree.Head(i) == above && tree.HasChild(i, "obj")
                && tree.Lemma(i) is "bar" or "stop" or "prevent" or "keep" or "ban" or "block" or "dissuade" or "discourage" or "deter" or "prohibit") tree.Attach(token, i, "advcl");
            return;
        }
    }

    // "leaders, among them Kenya's Abdi and Kamau": the names are members, and no object of the verb
    private static void Among(EditableTree tree, int token)
    {
        if (tree.Text(token) != "among" || token < 2 || tree.Text(token - 1) != "," || token + 2 >= tree.Count || tree.Text(token + 1) != "them") return;
        var member = tree.Head(token + 1);
        if (member < token || !tree.IsName(member) || tree.Label(member) is not ("obl" or "obj" or "dep") || tree.Head(member) is not (>= 0 and var verb) || !tree.IsFullVerb(verb)) return;
        var group = token - 2;
        while (tree.IsNominal(group) && tree.Head(group) is >= 0 and var above && above < token && tree.IsNominal(above) && tree.Label(group) is "flat" or "compound") group = above;
        if (!tree.IsNominal(group) || tree.Dominates(member, group)) return;
        tree.Attach(token + 1, group, "nmod");
        // "phoned Kamau and a clutch of leaders, among them Abdi": what is done to them is done to him
        while (tree.Label(group) is "nmod" or "conj" && tree.Head(group) is >= 0 and var whole && whole < group && tree.IsNominal(whole)
            && (tree.Label(group) == "conj" || tree.IsCommonNoun(whole) && tree.HasCaseOf(group))) group = whole;
        tree.Attach(member, group, "conj");
    }

    // "Kamau in Juba as Chad mends ties": what stands before "as" is no second subject of the clause behind
    private static void Headline(EditableTree tree)
    {
        var verb = tree.Root;
        if (verb < 3 || !tree.IsFullVerb(verb) || tree.ChildBefore(verb, "mark") is not (> 1 and var mark) || tree.Text(mark) is not ("as" or "after" or "while") || tree.Text(mark - 1) == ",") return;
        var first = -1;
        var own = false;
        for (var i = 0; i < verb; i++)
        {
            if (tree.Head(i) != verb || tree.Label(i) != "nsubj") continue;
            if (i > mark) own = true;
            else first = i;
        }

        if (first < 0 || !own || tree.LastWord(first) != mark - 1 && tree.HasVerbBetween(first, mark)) return;
        tree.Lift(first, verb, -1, "root");
        tree.Attach(verb, first, "advcl");
    }

    // "sees him and Kenya's Abdi": two objects that "and" joins are one
    private static void JoinObject(EditableTree tree, int token)
    {
        if (tree.Label(token) != "obj" || !tree.IsName(token) || tree.Head(token) is not (>= 0 and var verb) || verb > token || tree.Leftmost(token) is not (> 0 and var and) || tree.Label(and) != "cc") return;
        if (tree.Head(and - 1) == verb && tree.Label(and - 1) is "obj" or "iobj" && tree.Xpos(and - 1) == "PRP")
            tree.Attach(token, and - 1, "conj");
    }

    // "led by chief of staff Wanjiru Kamau arrived", "received by his host Abdi": a role and its holder, no comma between
    private static void NameOfRole(EditableTree tree, Mention name)
    {
        var head = name.Head;
        if (name.Form != MentionForm.Name || name.FirstToken < 1 || tree.Label(head) is not ("nsubj" or "obl:agent" or "obj") || tree.Head(head) is not (>= 0 and var verb)) return;
        var last = name.FirstToken - 1;
        if (!tree.IsCommonNoun(last) || tree.ChildBefore(head, "case") >= 0 || tree.ChildBefore(head, "det") >= 0) return;
        var role = last;
        if (tree.Label(last) == "nmod" && last > 1 && tree.Text(last - 1) == "of" && tree.Head(last) is >= 0 and var titled && titled == last - 2) role = titled;
        if (tree.Label(role) is not ("obl:agent" or "obl" or "nmod") || tree.ChildBefore(role, "case") < 0 || tree.Dominates(head, role)) return;
        if (!Roles.Contains(tree.Lemma(role))) return;
        // a second subject or agent of a verb that has one
        if (tree.Label(head) == "obl:agent" ? tree.Head(role) != verb : !HasOther(tree, verb, head)) return;
        tree.Attach(head, role, "appos");
    }

    private static readonly string[] Roles = ["chief", "minister", "president", "envoy", "host", "secretary", "chairman", "ambassador", "premier", "chancellor", "counterpart", "colleague", "spokesman", "adviser", "leader", "commander"];

    private static bool HasOther(EditableTree tree, int verb, int subject)
    {
        for (var i = 0; i < subject; i++)
            if (tree.Head(i) == verb && tree.Label(i) == tree.Label(subject)) return true;
        return false;
    }
}
