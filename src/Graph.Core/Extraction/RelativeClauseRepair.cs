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
            Accompany(tree, i);
            KeepWithin(tree, i);
            Reduce(tree, i);
            GiveMembers(tree, i);
            GiveToTeller(tree, i);
            GiveOverPhrase(tree, i);
            Continue(tree, i);
            Extract(tree, i);
            Relativize(tree, i);
            GiveToWriting(tree, i);
            GiveToPerson(tree, i);
        }

        foreach (var name in mentions) GiveToName(tree, name, mentions);
    }

    // "Abdi, with whom Kamau dined, said": the clause tells of the name before the comma
    private static void Accompany(EditableTree tree, int pronoun)
    {
        if (pronoun < 3 || tree.Text(pronoun) is not ("whom" or "which") || tree.Text(pronoun - 1) is not ("with" or "alongside") || tree.Text(pronoun - 2) != "," || !tree.IsNominal(pronoun - 3)) return;
        for (var verb = pronoun + 2; verb < tree.Count && tree.Text(verb) is not ("," or ";"); verb++)
        {
            if (!tree.IsFullVerb(verb) || tree.Xpos(verb) is "VBG" or "VB" || tree.ChildBefore(verb, "nsubj") <= pronoun) continue;
            if (tree.Label(verb) == "acl:relcl" && tree.Head(verb) != pronoun || tree.Label(verb) == "root") return;
            tree.Attach(verb, tree.PhraseHead(pronoun - 3, verb), "acl:relcl");
            tree.Attach(pronoun, verb, "obl");
            return;
        }
    }

    // "an idea that Kenya has accepted and Uganda resisted": the second verb lacks an object too, and shares the first one's
    private static void Continue(EditableTree tree, int verb)
    {
        if (tree.Label(verb) is not ("ccomp" or "conj" or "parataxis") || !tree.IsFullVerb(verb) || tree.Xpos(verb) is "VB" or "VBG"
            || tree.ChildBefore(verb, "cc") is not (> 1 and var and) || tree.ChildBefore(verb, "nsubj") is not (>= 0 and var subject)
            || subject < and || !tree.IsName(subject)) return;
        if (tree.HasChild(verb, "obj") || tree.HasChild(verb, "ccomp") || tree.HasChild(verb, "xcomp") || tree.HasChild(verb, "obl")
            || tree.HasChild(verb, "aux:pass") || tree.Rightmost(verb) > verb && tree.Text(verb + 1) is not ("," or "." or ";")) return;
        var first = tree.Text(and - 1) == "," ? and - 2 : and - 1;
        if (first < 2 || tree.Label(first) != "acl:relcl" || !tree.IsFullVerb(first) || !OpensWithGap(tree, first)
            || tree.Dominates(verb, first) || tree.Head(verb) == first) return;
        tree.Attach(verb, first, "conj");
    }

    // "a pact with Kenya, which Chad signed": nobody signs a country
    private static void GiveToWriting(EditableTree tree, int pronoun)
    {
        if (tree.Text(pronoun) is not ("which" or "that") || tree.Label(pronoun) != "obj" || tree.Head(pronoun) is var verb && verb < pronoun) return;
        if (tree.Label(verb) != "acl:relcl" || !Concluding.Contains(tree.Lemma(verb)) || tree.Head(verb) is not (> 1 and var name) || name > pronoun || !tree.IsName(name)) return;
        if (tree.Label(name) == "conj" && tree.Head(name) is >= 0 and var first && first < name) name = first;
        if (tree.Label(name) != "nmod" || tree.Head(name) is not (>= 0 and var writing) || writing > name || !tree.IsCommonNoun(writing)) return;
        tree.Attach(verb, writing, "acl:relcl");
    }

    // "Kamau of Kenya, with whom Abdi spoke": nobody calls a country "who"
    private static void GiveToPerson(EditableTree tree, int pronoun)
    {
        if (tree.Text(pronoun) is not ("who" or "whom") || tree.Head(pronoun) is var verb && verb < pronoun || tree.Label(verb) != "acl:relcl") return;
        if (tree.Head(verb) is not (> 1 and var place) || place > pronoun || !tree.IsName(place) || tree.Label(place) != "nmod" || tree.ChildBefore(place, "case") is not (> 0 and var of) || tree.Text(of) != "of") return;
        if (tree.Head(place) is >= 0 and var person && person < of && tree.IsName(person)) tree.Attach(verb, person, "acl:relcl");
    }

    private static readonly FrozenSet<string> Concluding =
        FrozenSet.ToFrozenSet(["sign", "initial", "ink", "ratify", "conclude", "negotiate", "renegotiate", "countersign", "broker", "draft", "finalise", "finalize"], StringComparer.Ordinal);

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

    // "a remark that Kenya called disappointing": a verdict without an object is on the noun before "that"
    private static void Relativize(EditableTree tree, int verb)
    {
        if (tree.Label(verb) != "acl" || !Judging.Contains(tree.Lemma(verb)) || tree.Head(verb) is not (>= 0 and var noun) || noun > verb
            || tree.ChildBefore(verb, "mark") is not (>= 0 and var that) || tree.Text(that) != "that" || that != noun + 1
            || tree.ChildBefore(verb, "nsubj") < 0 || tree.HasChild(verb, "obj") || tree.HasChild(verb, "ccomp") || tree.HasChild(verb, "aux:pass")) return;
        tree.Attach(verb, noun, "acl:relcl");
        tree.Attach(that, verb, "obj");
        tree.Tag(that, UniversalPos.Pron, "WDT");
    }

    private static readonly FrozenSet<string> Judging = WordLists.English["judging"];

    private static readonly FrozenSet<string> Opining = WordLists.English["opining"];

    private static bool OpensWithGap(EditableTree tree, int verb)
    {
        var gap = tree.ChildBefore(verb, "obj") is >= 0 and var thing ? thing : tree.HasChild(verb, "obj") ? -1 : tree.ChildBefore(verb, "mark");
        return gap >= 0 && tree.Text(gap) is "that" or "which";
    }

    // "Troops sent by Rwanda attacked": no clause without a marker is a subject, the participle tells of its noun
    private static void Reduce(EditableTree tree, int participle)
    {
        if (tree.Label(participle) != "csubj" || tree.Xpos(participle) is not ("VBD" or "VBN") || tree.ChildBefore(participle, "mark") >= 0) return;
        if (tree.ChildBefore(participle, "nsubj") is not (>= 0 and var noun) || !tree.IsNominal(noun) || tree.Head(participle) <= participle
            || tree.HasChild(participle, "obj")) return;
        tree.Attach(noun, tree.Head(participle), "nsubj");
        tree.Attach(participle, noun, "acl");
        tree.Tag(participle, UniversalPos.Verb, "VBN");
    }

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

    // "Kim, who denounced the drills and threatened Seoul": a clause that a comma opens goes on until a comma closes it
    private static void KeepWithin(EditableTree tree, int verb)
    {
        if (tree.Label(verb) != "conj" || !tree.IsFullVerb(verb) || tree.HasSubject(verb) || tree.Head(verb) is not (>= 0 and var head)
            || head > verb) return;
        if (tree.ChildBefore(verb, "cc") is not (>= 0 and var and)) return;
        for (var i = and - 1; i > head; i--)
        {
            if (tree.Text(i) is "," or ";" or "—" or "–" or ")") return;
            if (tree.Text(i) is not ("who" or "which") || tree.Text(i - 1) != ",") continue;
            var clause = tree.Head(i);
            if (clause <= i || clause >= and || !tree.IsFullVerb(clause) || tree.Label(clause) != "acl:relcl"
                || !tree.Label(i).StartsWith("nsubj", StringComparison.Ordinal)) return;
            if (tree.Dominates(clause, verb) || tree.Xpos(clause) != tree.Xpos(verb)) return;
            tree.Attach(verb, clause, "conj");
            return;
        }
    }

    // "the border with Peru, which it accused": what speaks, or is spoken to, is the name before the comma, not the thing
    private static void GiveToName(EditableTree tree, Mention name, IReadOnlyList<Mention> mentions)
    {
        var pronoun = name.EndToken + 1;
        if (pronoun + 1 >= tree.Count || tree.Text(name.EndToken) != "," || tree.Text(pronoun) is not ("who" or "which" or "whom")) return;
        var clause = tree.Head(pronoun);
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
