using System.Collections.Frozen;
using Graph.Core.Coreference;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Extraction;

/// <summary>Keeps verbs in the relative clause that a comma opens, and hangs clauses and members on the name or noun that they speak of.</summary>
internal static class RelativeClauseRepair
{
    private static readonly FrozenSet<string> ContentNouns = WordLists.English["content nouns"];

    private static readonly FrozenSet<string> Contents = WordLists.English["nouns with that"];

    private static readonly FrozenSet<string> Reports =
        FrozenSet.ToFrozenSet(["tell", "signal", "inform", "assure", "notify", "indicate", "hint", "remind", "counter"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Speaking = WordLists.English["actors' verbs"];

    /// <summary>Mends a sentence.</summary>
    public static void Apply(EditableTree tree, IReadOnlyList<Mention> mentions)
    {
        for (var i = 1; i < tree.Count; i++)
        {
            GiveMembers(tree, i);
            GiveToTeller(tree, i);
            GiveOverPhrase(tree, i);
            Extract(tree, i);
            GiveToInner(tree, i);
            Resume(tree, i);
            ReadObject(tree, i);
        }

        foreach (var name in mentions) GiveToName(tree, name, mentions);
    }

    // "remarks that Mwangi made", "a policy of jailing reporters that Kenya condemned": what lacks its object has it in "that"
    private static void ReadObject(EditableTree tree, int that)
    {
        if (tree.Text(that) is not ("that" or "which") || tree.Label(that) is not ("mark" or "obj") || tree.Head(that) is var verb && verb < that
            || tree.Label(verb) is not ("acl" or "acl:relcl") || tree.Head(verb) is not (>= 0 and var noun) || noun > that || !tree.IsCommonNoun(noun)
            || tree.Label(verb) == "acl:relcl" && tree.Label(that) == "obj"
            || !Judging.Contains(tree.Lemma(verb)) && !Making.Contains(tree.Lemma(verb)) || !tree.IsFullVerb(verb) || tree.HasChild(verb, "aux:pass")) return;
        var hasSubject = false;
        for (var i = that + 1; i < tree.Count; i++)
        {
            if (tree.Head(i) != verb) continue;
            if (i < verb && tree.Label(i) == "nsubj") hasSubject = true;
            if (i > verb && tree.Label(i) is "obj" or "ccomp" or "xcomp" or "iobj" or "compound:prt") return;
        }

        if (!hasSubject) return;
        tree.Attach(that, verb, "obj");
        tree.Tag(that, UniversalPos.Pron, "WDT");
        tree.Attach(verb, noun, "acl:relcl");
    }

    // "Kenya, which Mwangi says broke the deal": whoever is spoken of does what the inner clause tells
    private static void Extract(EditableTree tree, int pronoun)
    {
        if (tree.Text(pronoun) is not ("which" or "who" or "whom" or "that") || tree.Label(pronoun) is not ("obj" or "obl" or "nsubj" or "mark")) return;
        var said = tree.Head(pronoun);
        if (said <= pronoun || tree.Label(said) != "acl:relcl" || !Opining.Contains(tree.Lemma(said)) || !tree.IsFullVerb(said)) return;
        // a speaker stands between
        var hasSpeaker = false;
        for (var i = pronoun + 1; i < said && !hasSpeaker; i++)
            hasSpeaker = tree.Head(i) == said && tree.Label(i) == "nsubj";
        if (!hasSpeaker) return;
        for (var verb = said + 1; verb < tree.Count; verb++)
        {
            if (tree.Head(verb) != said || tree.Label(verb) != "ccomp") continue;
            if (!tree.HasSubject(verb) && tree.ChildBefore(verb, "mark") < 0 && (tree.Xpos(verb) is "VBD" or "VBZ" or "VBP" || tree.HasFiniteAuxiliary(verb)))
                tree.Attach(pronoun, verb, "nsubj");
            return;
        }
    }

    // "a militia that it accuses Kenya of arming": whoever is accused is named, and the pronoun stands for the object of the inner clause
    private static void GiveToInner(EditableTree tree, int pronoun)
    {
        if (tree.Text(pronoun) is not ("which" or "whom" or "that") || tree.Label(pronoun) != "obj" || tree.Head(pronoun) is var verb && verb < pronoun || tree.Label(verb) != "acl:relcl") return;
        for (var thing = verb + 1; thing < tree.Count; thing++)
        {
            if (tree.Head(thing) != verb || tree.Label(thing) != "obj") continue;
            for (var clause = thing + 1; clause < tree.Count; clause++)
            {
                if (tree.Head(clause) != thing && tree.Head(clause) != verb || tree.Label(clause) is not ("acl" or "advcl" or "xcomp") || tree.ChildBefore(clause, "mark") is not (>= 0 and var mark)
                    || tree.Text(mark) is not ("of" or "to") || tree.HasChild(clause, "obj") || tree.HasChild(clause, "aux:pass")) continue;
                tree.Attach(pronoun, clause, "obj");
                return;
            }

            return;
        }
    }

    // "an idea floated by Kenya and which Chad has judged unworkable": a clause with a pronoun of its own tells of the noun, too
    private static void Resume(EditableTree tree, int pronoun)
    {
        if (tree.Text(pronoun) is not ("which" or "whom" or "who") || tree.Text(pronoun - 1) is not ("and" or "but" or "yet") || tree.Label(pronoun) is not ("obj" or "nsubj" or "nsubj:pass")
            || tree.Head(pronoun) is var verb && verb < pronoun || tree.Label(verb) != "conj" || tree.Head(verb) is not (>= 0 and var participle)
            || participle > pronoun) return;
        if (tree.IsCommonNoun(participle)) tree.Attach(verb, participle, "acl:relcl");
        else if (tree.Label(participle) == "acl" && tree.Head(participle) is >= 0 and var noun && noun < participle) tree.Attach(verb, noun, "acl:relcl");
    }

    private static readonly FrozenSet<string> Judging = WordLists.English["facing others' acts"];

    private static readonly FrozenSet<string> Making = WordLists.English["making what others judge"];

    private static readonly FrozenSet<string> Opining = WordLists.English["opining"];

    // "told reporters that Kenya had lied": it is what they are told, nothing about them
    private static void GiveToTeller(EditableTree tree, int clause)
    {
        if (tree.Label(clause) is not ("acl:relcl" or "acl") || tree.Head(clause) is not (>= 1 and var told) || told > clause
            || !tree.IsNominal(told) || tree.Label(told) is not ("obj" or "iobj")) return;
        var verb = tree.Head(told);
        if (verb < 0 || verb > told || tree.Lemma(verb) is not ("tell" or "assure" or "inform" or "remind" or "notify" or "convince")
            || told + 1 >= clause) return;
        // "told reporters on Sunday that"
        var that = told + 1;
        while (that < clause && that < told + 4 && tree.Text(that) != "that" && (tree.IsPreposition(that) || TimeRepair.IsTime(tree.Lemma(that)) || TimeRepair.IsTime(tree.Text(that)))) that++;
        if (tree.Text(that) != "that" || tree.Head(that) != clause && that != told + 1) return;
        for (var subject = that + 1; subject < tree.Count; subject++)
        {
            if (tree.Head(subject) != clause || tree.Label(subject) is not ("nsubj" or "nsubj:pass" or "expl")) continue;
            tree.Attach(clause, verb, "ccomp");
            tree.Attach(that, clause, "mark");
            return;
        }
    }

    // "told reporters in the palace that Kenya would leave", "signalled over lunch that it might": it is what is told, nothing about the palace
    private static void GiveOverPhrase(EditableTree tree, int clause)
    {
        if (tree.Label(clause) is not ("acl:relcl" or "acl") || tree.Head(clause) is not (>= 2 and var noun) || noun > clause || !tree.IsNominal(noun)) return;
        if (tree.ChildBefore(clause, "mark") is not (> 0 and var that) || tree.Text(that) != "that" || that < noun || tree.Xpos(that) != "IN" || !tree.HasSubject(clause)) return;
        if (ContentNouns.Contains(tree.Lemma(noun)) || Contents.Contains(tree.Lemma(noun)) || tree.Text(that - 1) == ",") return;
        var phrase = noun;
        while (tree.Label(phrase) == "nmod" && tree.Head(phrase) is >= 0 and var above && above < phrase && tree.IsNominal(above)) phrase = above;
        // "denied a report on a website that Kenya would leave": the report says so
        if (phrase != noun && (ContentNouns.Contains(tree.Lemma(phrase)) || Contents.Contains(tree.Lemma(phrase))))
        {
            tree.Attach(clause, phrase, "acl");
            return;
        }

        if (tree.ChildBefore(noun, "case") is not (> 0 and var place) || tree.Text(place) is not ("in" or "at" or "on" or "over" or "during" or "by" or "from" or "before" or "after" or "for" or "to")) return;
        var verb = tree.Head(phrase);
        if (verb < 0 || verb > phrase || !tree.IsFullVerb(verb) || !Reports.Contains(tree.Lemma(verb)) && !SpeechVerbs.Contains(tree.Lemma(verb), tree.Text(verb))) return;
        if (tree.HasChild(verb, "ccomp") || tree.HasChild(verb, "xcomp")) return;
        tree.Attach(clause, verb, "ccomp");
    }

    // "captured towns, including Garissa": the members belong to the noun before the comma
    private static void GiveMembers(EditableTree tree, int including)
    {
        if (including < 2 || tree.Text(including) != "including" || tree.Label(including) != "case") return;
        var members = tree.Head(including);
        var noun = tree.Text(including - 1) == "," ? including - 2 : including - 1;
        if (members < including || !tree.IsNominal(noun) || !tree.IsVerb(tree.Head(members) is >= 0 and var verb ? verb : members)) return;
        while (tree.Head(noun) >= 0 && tree.Head(noun) != tree.Head(members) && tree.IsNominal(tree.Head(noun))
            && !tree.Dominates(members, tree.Head(noun))) noun = tree.Head(noun);
        tree.Attach(members, noun, "nmod");
    }

    // "the border with Peru, which it accused": what speaks, or is spoken to, is the name before the comma, not the thing
    private static void GiveToName(EditableTree tree, Mention name, IReadOnlyList<Mention> mentions)
    {
        var pronoun = name.EndToken + 1;
        if (pronoun + 1 >= tree.Count || tree.Text(name.EndToken) != "," || tree.Text(pronoun) is not ("who" or "which" or "whom")) return;
        var clause = tree.Head(pronoun);
        // "the minister for trade, Wanjiru Kamau, who flew": she does, not the trade
        if (clause > pronoun && tree.Text(pronoun) == "who" && tree.Label(clause) == "acl:relcl" && tree.Label(name.Head) == "appos" && tree.Head(name.Head) is >= 0 and var title && title < name.FirstToken
            && tree.Head(clause) is >= 0 and var field && field > title && field < name.FirstToken && tree.IsCommonNoun(field) && tree.Label(field) == "nmod" && tree.Dominates(title, field)
            && !tree.Dominates(field, name.Head))
        {
            tree.Attach(clause, title, "acl:relcl");
            return;
        }

        if (clause <= pronoun || tree.Label(clause) is not ("acl:relcl" or "advcl:relcl") || tree.Head(clause) == name.Head || !tree.Dominates(tree.Head(clause), name.Head))
            return;
        if (!Speaking.Contains(tree.Lemma(clause)) || mentions.Any(m => m.Head == tree.Head(clause))) return;
        // "the sister of Kim, who denounced": she speaks, not he
        if (tree.Label(tree.Head(clause)) == "appos"
            || tree.Text(pronoun) != "which"
                && !(tree.ChildBefore(name.Head, "case") is >= 0 and var marker && tree.Text(marker) is "with" or "from" or "by" or "against"))
            return;
        // "unlike Kenya and Somalia, which condemned": both do, unless the verb is in the singular
        var isShared = tree.Label(clause) == "advcl:relcl" && tree.Label(name.Head) == "conj" && tree.Xpos(clause) != "VBZ" && tree.IsName(tree.Head(name.Head));
        tree.Attach(clause, isShared ? tree.Head(name.Head) : name.Head, "acl:relcl");
    }
}
