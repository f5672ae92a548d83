using System.Collections.Frozen;
using Graph.Core.Coreference;
using Graph.Core.Ontologies;

namespace Graph.Core.Extraction;

/// <summary>Hangs what follows a request or a verdict on whoever makes it: "urged Peru to wait, calling the raid a mistake", "thanked Abdi, who had led the talks, for his work".</summary>
/// <remarks>It is not Peru that calls the raid a mistake, although the parser may hang the participle on what Peru is to do.</remarks>
internal static class ControlRepair
{
    private static readonly FrozenSet<string> Speaking = WordLists.English["actors' verbs"].Concat(WordLists.English["speech"]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Judging = WordLists.English["judging others"];

    private static readonly FrozenSet<string> Asking = WordLists.English["asking to"];

    private static readonly FrozenSet<string> Extraposing = WordLists.English["judgements of deeds"];

    /// <summary>Mends a sentence.</summary>
    public static void Apply(EditableTree tree)
    {
        for (var i = 2; i < tree.Count; i++)
        {
            if (tree.Text(i) == "for" && tree.Text(i - 1) == ",") Reason(tree, i);
            if (tree.Xpos(i) == "VBG" && tree.Label(i) == "acl") Stay(tree, i);
            if (tree.Text(i) == "of" && tree.Label(i) == "case") Charge(tree, i);
            if (tree.Text(i) == "that" && tree.Label(i) == "mark") Report(tree, i);
            if (tree.Text(i) == "to" && tree.Label(i) == "mark" && tree.IsNominal(i - 1)) Wish(tree, i);
            if (tree.Text(i) is "willing" or "ready" or "prepared" or "unwilling" or "eager" or "keen" or "reluctant" or "determined" or "committed") Willing(tree, i);
            if (tree.Label(i) is "xcomp" or "ccomp" or "advcl" or "acl" && tree.IsVerb(i)) Extraposed(tree, i);
            if (tree.Xpos(i) == "VBG" && tree.Label(i) == "advcl") Engaged(tree, i);
            if (tree.Xpos(i) != "VBG" || tree.Label(i) != "advcl" || tree.Text(i - 1) != "," || !Speaking.Contains(tree.Lemma(i)) || tree.Lemma(i) is "be" or "go" or "put" or "read" or "continue") continue;
            if (tree.Head(i) is not (>= 0 and var asked) || asked > i || tree.Xpos(asked) != "VB") continue;
            var verb = asked;
            // "to stop and to free the captives", "to agree to leave"
            while (tree.Xpos(verb) == "VB" && tree.Label(verb) is "conj" or "xcomp" && tree.Head(verb) is >= 0 and var above && above < verb) verb = above;
            if (verb == asked || !tree.IsFullVerb(verb) || !Asking.Contains(tree.Lemma(verb)) || !tree.HasObjectBefore(verb, asked) && !HasAddressee(tree, verb, asked)) continue;
            tree.Attach(i, verb, "advcl");
        }
    }

    // "criticised Kamau, who leads the party, for siding with Peru": behind the clause the verdict gives its reason
    private static void Reason(EditableTree tree, int marker)
    {
        if (tree.Label(marker) is not ("case" or "mark") || tree.Head(marker) is not (> 0 and var reason) || reason < marker || tree.Head(reason) is not (>= 0 and var inner) || inner > marker) return;
        while (inner >= 0 && tree.Label(inner) != "acl:relcl") inner = tree.Head(inner);
        if (inner < 0 || tree.Head(inner) is not (>= 0 and var person) || tree.Head(person) is not (>= 0 and var verb) || verb > person || !tree.IsFullVerb(verb) || !Judging.Contains(tree.Lemma(verb))
            || tree.Label(person) is not ("obj" or "iobj") || tree.HasVerbBetween(marker - 2, marker) && tree.Xpos(marker - 2) == "VBG") return;
        tree.Attach(reason, verb, tree.IsVerb(reason) ? "advcl" : "obl");
    }

    // "accused the police of torture": what one is charged with, no kind of police
    private static void Charge(EditableTree tree, int of)
    {
        if (tree.Head(of) is not (> 0 and var charge) || charge < of || tree.Label(charge) != "nmod" || !tree.IsCommonNoun(charge) || tree.Xpos(charge) == "NNS" || tree.Leftmost(charge) != of || tree.HasChild(charge, "det")
            || tree.Head(charge) is not (> 0 and var accused) || accused > of || tree.Label(accused) is not "obj" || tree.Rightmost(accused) < charge) return;
        if (tree.Head(accused) is >= 0 and var verb && verb < accused && tree.Lemma(verb) is "accuse" or "suspect" or "convict" or "acquit") tree.Attach(charge, verb, "obl");
    }

    // "said before leaving Lima that Peru must pay": told by the verb of saying, not by what was done besides
    private static void Report(EditableTree tree, int that)
    {
        var clause = tree.Head(that);
        if (clause < that || tree.Label(clause) != "ccomp" || tree.Head(clause) is not (> 1 and var gerund) || gerund > that || tree.Xpos(gerund) != "VBG" || tree.Label(gerund) != "advcl"
            || SpeechVerbs.Contains(tree.Lemma(gerund), tree.Text(gerund)) || !tree.HasObjectBefore(gerund, that) || tree.ChildBefore(gerund, "mark") < 0) return;
        if (tree.Head(gerund) is >= 0 and var verb && verb < gerund && SpeechVerbs.Contains(tree.Lemma(verb), tree.Text(verb)) && !tree.HasChild(verb, "ccomp")) tree.Attach(clause, verb, "ccomp");
    }

    // "was in Lima this week pressing for a truce": no city presses
    private static void Stay(EditableTree tree, int gerund)
    {
        var place = tree.Head(gerund);
        if (place < 0 || place > gerund || !tree.IsName(place) || tree.ChildBefore(place, "cop") < 0 || !tree.HasSubject(place)) return;
        if (tree.ChildBefore(place, "case") is >= 0 and var preposition && tree.Text(preposition) is "in" or "at") tree.Attach(gerund, place, "advcl");
    }

    // "renewed her plea for the blockade to be lifted": what the noun asks for is not why she renews it
    private static void Wish(EditableTree tree, int to)
    {
        var verb = tree.Head(to);
        if (tree.Label(verb) is not ("advcl" or "xcomp") || tree.Head(verb) is not (>= 0 and var governor) || governor > to) return;
        for (var i = to - 1; i > governor; i = tree.Head(i))
        {
            // "called for observers to be sent"
            if (tree.Label(i) == "obl" && tree.Head(i) == governor && tree.HasChild(verb, "aux:pass") && tree.Label(verb) == "xcomp"
                && tree.ChildBefore(i, "case") is >= 0 and var wished && tree.Text(wished) == "for") tree.Attach(verb, i, "acl");
            if (tree.Label(i) != "nmod" || tree.ChildBefore(i, "case") is not (>= 0 and var marker) || tree.Text(marker) != "for") continue;
            if (tree.Head(i) is var plea && tree.Label(plea) == "obj" && tree.Head(plea) == governor && tree.LastWord(i) == to - 1) tree.Attach(verb, i, "acl");
            return;
        }
    }

    // "said it was willing to talk": only somebody is willing
    private static void Willing(EditableTree tree, int state)
    {
        if (tree.ChildBefore(state, "expl") is not (>= 0 and var it) || tree.Text(it) != "it" || tree.ChildBefore(state, "nsubj") >= 0) return;
        tree.Attach(it, state, "nsubj");
    }

    // "complained of fighters landing in Juba": it is they who land
    private static void Engaged(EditableTree tree, int gerund)
    {
        var actor = gerund - 1;
        if (!tree.IsNominal(actor) || tree.Label(actor) != "obl" || tree.Head(actor) != tree.Head(gerund) || tree.Head(actor) > actor || tree.HasSubject(gerund) || tree.HasChild(gerund, "mark")) return;
        if (tree.ChildBefore(actor, "case") is >= 0 and var of && tree.Text(of) == "of" && tree.Head(actor) >= 0 && !tree.HasChild(tree.Head(actor), "obj")) tree.Attach(gerund, actor, "acl");
    }

    // "it would be wrong to lift them", "called it vital that they be lifted": what is wrong is the lifting, nobody is wrong
    private static void Extraposed(EditableTree tree, int clause)
    {
        if (tree.Head(clause) is not (> 0 and var verdict) || verdict > clause || tree.ChildBefore(clause, "mark") is not (> 0 and var marker)) return;
        // "it makes no sense to lift them"
        var makes = tree.Text(verdict) == "sense" && tree.Label(verdict) == "obj" ? tree.Head(verdict) : tree.Text(marker - 1) == "sense" && tree.Head(marker - 1) == verdict ? verdict : -1;
        if (makes >= 0 && tree.Lemma(makes) == "make" && tree.Text(marker) == "to" && tree.ChildBefore(makes, "nsubj") is >= 0 and var dummy && tree.Text(dummy) is "it" or "It")
        {
            tree.Attach(dummy, makes, "expl");
            tree.Attach(clause, makes, "csubj");
            return;
        }

        var judges = Extraposing.Contains(tree.Lemma(verdict));
        if (tree.Text(marker) is not ("to" or "for") && !(judges && tree.Text(marker) == "that" && tree.Label(clause) == "ccomp")) return;
        var it = tree.HasChild(verdict, "cop") ? tree.ChildBefore(verdict, "nsubj") is >= 0 and var subject ? subject : tree.ChildBefore(verdict, "expl")
            : judges && tree.Label(verdict) == "xcomp" && tree.Text(verdict - 1) == "it" && tree.Head(verdict - 1) is var holder && (holder == verdict || holder == tree.Head(verdict)) ? verdict - 1 : -1;
        if (it < 0 || tree.Text(it) is not ("it" or "It") || !judges && (tree.Label(it) != "expl" || tree.Label(clause) != "xcomp")) return;
        tree.Attach(it, tree.Head(it), "expl");
        tree.Attach(clause, verdict, "csubj");
        // "wrong for Peru to lift them": it is Peru that would
        for (var i = marker - 1; i > verdict; i = tree.Head(i))
        {
            if (tree.Head(i) != verdict || tree.Label(i) != "obl" || tree.LastWord(i) != marker - 1 || tree.ChildBefore(i, "case") is not (> 0 and var preposition) || tree.Text(preposition) != "for") continue;
            tree.Attach(preposition, clause, "mark");
            tree.Attach(i, clause, "nsubj");
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
