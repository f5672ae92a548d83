using System.Collections.Frozen;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;

namespace Graph.Core.Extraction;

/// <content>What nouns and verbs of demanding, deciding and accusing are about, and whose they are.</content>
internal static partial class ArgumentRepair
{
    private static readonly FrozenSet<string> Parts = WordLists.English["parts of texts"];

    // "welcomed Kenya's decision to bomb the port": what is decided belongs to the noun right before it
    private static void KeepContent(EditableTree tree)
    {
        for (var to = 2; to < tree.Count; to++)
        {
            if (tree.Text(to) != "to" || tree.Label(to) != "mark") continue;
            var clause = tree.Head(to);
            // "an invitation from Abdi to visit": the inviter comes between
            if (clause > to && tree.Label(clause) == "acl" && tree.Head(clause) is >= 0 and var party && tree.Label(party) == "nmod"
                && tree.ChildBefore(party, "case") is >= 0 and var from
                && tree.Text(from) is "from" or "by" && ContentNouns.Contains(tree.Lemma(tree.Head(party)))) tree.Attach(clause, tree.Head(party), "acl");
            // "the need for Kenya to open the border"
            if (clause > to && tree.Label(clause) is "advcl" or "acl" && tree.Xpos(clause) == "VB" && tree.PhraseHead(to - 1, clause) is var whose && tree.Label(whose) == "nmod" && tree.Head(whose) is >= 0 and var need && need != tree.Head(clause)
                && tree.ChildBefore(whose, "case") is > 0 and var marker && tree.Text(marker) == "for" && tree.Lemma(need) is "need" or "necessity" or "importance" or "urgency") tree.Attach(clause, need, "acl");
            if (!tree.IsCommonNoun(to - 1) || !ContentNouns.Contains(tree.Lemma(to - 1))) continue;
            if (clause > to && tree.Head(clause) != to - 1 && tree.Label(clause) is "advcl" or "acl" or "xcomp") tree.Attach(clause, to - 1, "acl");
        }
    }

    // "sent a letter to Kenya urging it to wait": the letter urges
    private static void KeepRequest(EditableTree tree)
    {
        for (var i = 3; i < tree.Count; i++)
        {
            KeepDeed(tree, i);
            if (tree.Xpos(i) != "VBG" || tree.Label(i) != "advcl" || tree.Lemma(i) is not ("urge" or "ask" or "call" or "demand" or "request" or "invite" or "implore" or "beg" or "press")
                || tree.Leftmost(i) != i || !tree.IsNominal(i - 1) || tree.Head(i) is not (>= 0 and var verb) || verb > i || !tree.IsFullVerb(verb)) continue;
            for (var message = verb + 1; message < i; message++)
                if (tree.Head(message) == verb && tree.Label(message) is "obj" && tree.Lemma(message) is "letter" or "note" or "message" or "telegram" or "cable" or "email" or "memo" or "petition" && tree.LastWord(message) == i - 1)
                    tree.Attach(i, message, "acl");
        }
    }

    // "complained of gunmen arriving in Garissa": it is they who arrive
    private static void KeepDeed(EditableTree tree, int gerund)
    {
        if (tree.Xpos(gerund) != "VBG" || tree.Label(gerund) != "advcl" || tree.Leftmost(gerund) != gerund || tree.Head(gerund) is not (>= 0 and var verb) || verb > gerund
            || tree.Lemma(verb) is not ("complain" or "warn" or "speak" or "dream" or "hear" or "tell" or "learn")) return;
        for (var i = verb + 1; i < gerund; i++)
            if (tree.Head(i) == verb && tree.Label(i) is "obl" or "obj" && tree.IsCommonNoun(i) && tree.LastWord(i) == gerund - 1 && tree.ChildBefore(i, "case") is >= 0 and var of && tree.Text(of) == "of") tree.Attach(gerund, i, "acl");
    }

    // "hailed the clause on a ceasefire": what part of a text is about belongs to the part right before it
    private static void KeepTopic(EditableTree tree)
    {
        for (var i = 3; i < tree.Count; i++)
        {
            if (tree.Label(i) != "obl" || tree.ChildBefore(i, "case") is not (> 1 and var on) || tree.Text(on) != "on" || tree.Leftmost(i) != on || !tree.IsCommonNoun(on - 1) || TimeRepair.IsTime(tree.Lemma(i)) || TimeRepair.IsTime(tree.Text(i))) continue;
            if (tree.Head(i) is >= 0 and var verb && verb < on && tree.Head(on - 1) == verb && tree.Label(on - 1) is "obj" or "nsubj:pass" && Parts.Contains(tree.Lemma(on - 1))) tree.Attach(i, on - 1, "nmod");
        }
    }

    // "Kenya's demand that Abdi resign divides them": what is demanded belongs to the noun right before "that"
    private static void KeepClause(EditableTree tree)
    {
        for (var that = 2; that < tree.Count - 1; that++)
        {
            if (tree.Text(that) != "that" || tree.Label(that) != "mark") continue;
            var noun = Proposed(tree, that) is >= 0 and var proposal ? proposal : that - 1;
            if (!tree.IsCommonNoun(noun) || !ClauseNouns.Contains(tree.Lemma(noun))) continue;
            // "said in a complaint that" tells what was said
            var clause = tree.Head(that);
            if (clause <= that || tree.Head(clause) == noun || tree.ChildBefore(noun, "case") is >= 0 and var before && tree.Text(before) == "in") continue;
            var above = tree.Head(clause);
            if (above < 0 || tree.Label(clause) is not ("advcl" or "parataxis" or "ccomp" or "acl" or "acl:relcl" or "xcomp")) continue;
            // "insistence that he sign owed much to": the noun is the later verb's subject
            if (above > clause && tree.Head(above) == noun && tree.Label(above) is "acl" or "acl:relcl" && tree.IsFullVerb(above) && tree.Head(noun) is >= 0 and var outer)
            {
                tree.Attach(above, outer, tree.Label(noun) is "obj" ? "ccomp" : tree.Label(noun));
                tree.Attach(noun, above, "nsubj");
            }
            else if (tree.Dominates(clause, noun)) continue;

            tree.Attach(clause, noun, "acl");
        }
    }

    // "rejected a suggestion by Abdi that": who suggests it stands between
    private static int Proposed(EditableTree tree, int that)
    {
        var party = that - 1;
        while (party > 0 && tree.Label(party) is "flat" or "compound" && tree.Head(party) >= 0) party = tree.Head(party);
        if (!tree.IsName(party) || tree.Label(party) != "nmod" || tree.ChildBefore(party, "case") is not (> 0 and var by) || tree.Text(by) is not ("by" or "from")) return -1;
        return tree.Head(party) == by - 1 ? by - 1 : -1;
    }

    // "turned down a request from the rebels for a truce": what is asked for, and who asks, belong to the request
    private static void KeepAim(EditableTree tree)
    {
        for (var marker = 2; marker < tree.Count - 1; marker++)
        {
            if (tree.Text(marker) is not "for" || tree.Label(marker) != "case" || tree.Head(marker) is not (> 0 and var aim) || aim < marker
                || tree.Label(aim) is not ("obl" or "nmod" or "obj") || TimeRepair.IsTime(tree.Lemma(aim))) continue;
            for (var noun = marker - 1; noun > Math.Max(0, marker - 7) && !tree.IsVerb(noun); noun--)
            {
                if (!tree.IsCommonNoun(noun)
                    || tree.Lemma(noun) is not ("request" or "call" or "appeal" or "plea" or "demand" or "bid" or "proposal" or "plan")
                    || tree.Label(noun) is not ("obj" or "nsubj:pass")) continue;
                if (noun < marker - 1
                    && (tree.Text(noun + 1) is not ("from" or "by") || tree.Head(noun + 1) is not (> 0 and var asker) || asker != marker - 1))
                    break;
                if (noun < marker - 1) tree.Attach(marker - 1, noun, "nmod");
                tree.Attach(aim, noun, "nmod");
                break;
            }
        }
    }

    // "a call from Abdi for Kenya to withdraw": what follows "for" does what is called for
    private static void GiveContent(EditableTree tree, Mention mention)
    {
        var marker = mention.FirstToken - 1;
        var to = mention.EndToken;
        if (marker < 1 || to + 1 >= tree.Count || tree.Text(marker) != "for" || tree.Text(to) != "to") return;
        var verb = tree.Head(to);
        if (verb <= to || tree.Xpos(verb) != "VB" || tree.Label(to) != "mark") return;
        // "called for Kenya to withdraw"
        if (tree.Head(mention.Head) is >= 0 and var caller && tree.IsFullVerb(caller) && tree.Head(verb) == caller
            && tree.Label(mention.Head) == "obl"
            && tree.Lemma(caller) is "call" or "push" or "press" or "ask" or "plead" or "appeal" or "lobby" or "campaign" or "clamour" or "clamor" or "wait" or "pray")
        {
            tree.Attach(verb, caller, "ccomp");
            tree.Attach(mention.Head, verb, "nsubj");
            tree.Attach(marker, verb, "mark");
            return;
        }

        for (var noun = marker - 1; noun >= Math.Max(0, marker - 8) && !tree.IsVerb(noun); noun--)
        {
            if (!tree.IsCommonNoun(noun) || !ContentNouns.Contains(tree.Lemma(noun))) continue;
            tree.Attach(verb, noun, "acl");
            tree.Attach(mention.Head, verb, "nsubj");
            tree.Attach(marker, verb, "mark");
            return;
        }
    }

    // "accused the troops of killing": what they are accused of is the verb's complement
    private static void FreeContent(EditableTree tree, Mention mention)
    {
        if (tree.Label(mention.Head) != "obj" || tree.Head(mention.Head) is not (>= 0 and var verb) || !tree.IsVerb(verb)) return;
        for (var i = mention.EndToken; i < tree.Count; i++)
        {
            if (tree.Head(i) == mention.Head && tree.Label(i) == "acl" && tree.Xpos(i) == "VBG"
                && tree.ChildBefore(i, "mark") is >= 0 and var mark && tree.Text(mark) is "of" or "for" or "from")
                tree.Attach(i, verb, "advcl");
        }
    }
}
