using System.Collections.Frozen;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Extraction;

/// <summary>Squares labels and tags with the words right beside them, before any other repair reads them.</summary>
/// <remarks>What becomes something has no object, what is possessed is no verb, and a preposition opens the phrase right behind it.</remarks>
internal static class LabelRepair
{
    private static readonly FrozenSet<string> Giving = WordLists.English["verbs of two objects"];

    private static readonly FrozenSet<string> Hindrances = WordLists.English["hindrances"];

    /// <summary>Mends a sentence.</summary>
    public static void Apply(EditableTree tree)
    {
        for (var i = 1; i < tree.Count; i++)
        {
            if (tree.IsFullVerb(i)) Retag(tree, i);
            if (tree.Label(i) == "obj") Object(tree, i);
            if (tree.Label(i) is "nsubj" or "nsubj:pass") SecondSubject(tree, i);
            if (tree.Label(i) == "aux" && tree.Lemma(i) == "have") Own(tree, i);
            if (tree.Label(i) == "case") Preposition(tree, i);
            if (tree.Label(i) == "nmod") Goal(tree, i);
            if (tree.Label(i) == "obl:agent") Active(tree, i);
            if (tree.Text(i) == "together" && tree.Label(i) == "advmod") Together(tree, i);
            if (tree.Label(i) == "conj") Price(tree, i);
            if (tree.Label(i) == "conj" && tree.IsCommonNoun(i)) OtherPreposition(tree, i);
            if (tree.Text(i) == "should" && tree.Label(i) == "aux") Inverted(tree, i);
            if (tree.Text(i) == "long" && tree.Text(i - 1) is "so" or "as") Proviso(tree, i);
            if (tree.Label(i) == "compound" && tree.IsName(i)) Compound(tree, i);
            if (tree.Label(i) == "advcl" && tree.HasChild(i, "aux:pass")) Undergone(tree, i);
            if (tree.Label(i) is "obl:unmarked" or "nsubj") Way(tree, i);
            if (tree.Text(i) == "to" && tree.Label(i) is "case" or "mark" && Hindrances.Contains(tree.Lemma(i - 1))) Hindered(tree, i);
        }
    }

    // "with some views, especially concerning water": behind another preposition and no "and" it tells of the noun
    private static void OtherPreposition(EditableTree tree, int noun)
    {
        var first = tree.Head(noun);
        if (!tree.IsCommonNoun(first) || tree.ChildBefore(noun, "cc") >= 0 || tree.ChildBefore(noun, "case") is not (>= 0 and var own) || tree.Text(own) is not ("concerning" or "regarding" or "involving")
            || tree.ChildBefore(first, "case") is not (>= 0 and var other) || tree.Lemma(own) == tree.Lemma(other)) return;
        tree.Attach(noun, first, "nmod");
    }

    private static void Retag(EditableTree tree, int verb)
    {
        // "Peru's hit on a convoy", "at Peru's offering to the shrine": what somebody has is no verb
        if (tree.Xpos(verb) is "VBN" or "VBD" or "VBG" && tree.ChildBefore(verb, "nmod:poss") is >= 0 and var owner && tree.HasGenitive(owner)
            && tree.Label(verb) is "nsubj" or "nsubj:pass" or "obj" or "obl" or "nmod" && !tree.HasChild(verb, "obj"))
        {
            tree.Tag(verb, UniversalPos.Noun, "NN");
            if (owner > 0 && tree.IsPreposition(tree.Leftmost(owner) - 1) && tree.Head(tree.Leftmost(owner) - 1) > verb) tree.Attach(tree.Leftmost(owner) - 1, verb, "case");
        }

        // "troops stationed there would leave": what tells of a noun without a pronoun is a participle
        if (tree.Label(verb) == "acl" && tree.Xpos(verb) == "VBD" && !tree.HasSubject(verb) && tree.Head(verb) is >= 0 and var noun && noun < verb) tree.Tag(verb, UniversalPos.Verb, "VBN");
        // "the Red Cross operating in Iraq said": a name with an article of its own does not tell what kind of operating
        if (tree.Xpos(verb) == "VBG" && tree.Label(verb) is "nsubj" or "nsubj:pass" or "obj" or "obl" or "nmod" && tree.IsName(verb - 1) && tree.Head(verb - 1) == verb && tree.Label(verb - 1) == "compound"
            && tree.ChildBefore(verb - 1, "det") >= 0 && !tree.HasSubject(verb) && verb + 1 < tree.Count && tree.IsPreposition(verb + 1) && tree.Text(verb + 1) != "of")
        {
            tree.Lift(verb - 1, verb, tree.Head(verb), tree.Label(verb));
            for (var i = 0; i < verb; i++) if (tree.Head(i) == verb && tree.Label(i) is "case" or "cc" or "punct") tree.Attach(i, verb - 1, tree.Label(i));
            tree.Attach(verb, verb - 1, "acl");
        }

        // "held talks with visiting President Kamau": it is he who visits
        if (tree.Xpos(verb) == "VBG" && tree.Label(verb) == "advcl" && tree.Text(verb) is "visiting" or "outgoing" or "incoming" or "neighbouring" or "neighboring" or "warring" && tree.ChildBefore(verb, "mark") == verb - 1 && tree.IsPreposition(verb - 1) && !tree.HasChild(verb, "obj"))
        {
            for (var i = verb + 1; i < tree.Count && !tree.IsVerb(i); i++)
            {
                if (tree.Head(i) != tree.Head(verb) || !tree.IsNominal(i) || tree.Leftmost(i) != verb + 1) continue;
                tree.Attach(verb - 1, i, "case");
                tree.Attach(verb, i, "amod");
                tree.Attach(i, tree.Head(i), "obl");
                break;
            }
        }

        else if (tree.Xpos(verb) == "VBG" && tree.Label(verb) == "amod" && tree.Head(verb) > verb && tree.ChildBefore(verb, "mark") == verb - 1 && tree.IsPreposition(verb - 1))
        {
            tree.Attach(verb - 1, tree.Head(verb), "case");
        }

        // "reported shelling of its positions": with "of" behind it, it is a thing
        if (tree.Xpos(verb) == "VBG" && tree.Label(verb) == "xcomp" && tree.Head(verb) == verb - 1 && verb + 1 < tree.Count && tree.Text(verb + 1) == "of" && !tree.HasChild(verb - 1, "obj"))
        {
            tree.Tag(verb, UniversalPos.Noun, "NN");
            tree.Attach(verb, verb - 1, "obj");
            for (var i = verb + 1; i < tree.Count; i++) if (tree.Head(i) == verb && tree.Label(i) is "obl" or "obl:agent") tree.Attach(i, verb, "nmod");
        }
    }

    private static void Object(EditableTree tree, int thing)
    {
        var verb = tree.Head(thing);
        if (verb < 0 || !tree.IsFullVerb(verb)) return;
        // "became the first to fly"
        if (verb < thing && tree.Lemma(verb) == "become" && tree.ChildBefore(thing, "case") < 0)
        {
            tree.Attach(thing, verb, "xcomp");
            return;
        }

        // "lent Peru money": who is given something stands before it
        if (verb < thing && tree.IsName(thing) && tree.Leftmost(thing) == verb + 1 && Giving.Contains(tree.Lemma(verb)))
        {
            for (var i = thing + 1; i < tree.Count && !tree.IsVerb(i); i++)
            {
                if (tree.Head(i) != verb || tree.Label(i) != "obj" || tree.Leftmost(i) != tree.LastWord(thing) + 1) continue;
                tree.Attach(thing, verb, "iobj");
                break;
            }
        }

        // "telephoned the exiled leaders, urging them": the object right behind the first verb is not the second one's
        if (verb > thing && tree.Leftmost(thing) is > 0 and var start && tree.Head(verb) == start - 1 && tree.Label(verb) == "advcl" && tree.IsFullVerb(start - 1) && tree.Text(tree.LastWord(thing) + 1) == ","
            && !tree.HasChild(start - 1, "obj")) tree.Attach(thing, start - 1, "obj");
    }

    // "US and British forces must", "Kamau, the envoy, and Abdi met": of two subjects the one behind "and" joins the first
    private static void SecondSubject(EditableTree tree, int second)
    {
        var verb = tree.Head(second);
        if (verb < second || !tree.IsNominal(second) || tree.Leftmost(second) is var start && (tree.Text(start) == "and" ? start : start - 1) is not (> 0 and var and) || tree.Text(and) != "and") return;
        for (var first = and - 1; first >= 0; first--)
        {
            if (tree.Head(first) != verb || tree.Label(first) is not ("nsubj" or "nsubj:pass")) continue;
            var last = tree.LastWord(first);
            // "Kamau, by then president, and Abdi met": a phrase between commas may part them
            var isParted = last < and - 3 && tree.Text(last + 1) == "," && tree.Text(and - 1) == "," && !tree.HasVerbBetween(last + 1, and - 1) && tree.IsName(first) && tree.IsName(second);
            if (!tree.IsNominal(first) || last != and - 1 && !(last == and - 2 && tree.Text(and - 1) == ",") && !isParted) return;
            tree.Attach(and, second, "cc");
            tree.Attach(second, first, "conj");
            return;
        }
    }

    // "had stood by his country": who has done something is no passive's agent
    private static void Active(EditableTree tree, int phrase)
    {
        var verb = tree.Head(phrase);
        if (verb < 0 || verb > phrase || tree.HasChild(verb, "aux:pass") || tree.ChildBefore(verb, "aux") is not (>= 0 and var have)) return;
        if (tree.Lemma(have) == "have" && tree.ChildBefore(verb, "nsubj") >= 0) tree.Attach(phrase, verb, "obl");
    }

    // "brought Kamau and the mayor, Abdi, together": the verb's adverb, not the last one's
    private static void Together(EditableTree tree, int adverb)
    {
        var noun = tree.Head(adverb);
        if (noun < 0 || noun > adverb || !tree.IsNominal(noun)) return;
        if (tree.Label(noun) == "conj") noun = tree.Head(noun);
        if (noun >= 0 && tree.Label(noun) == "obj" && tree.Head(noun) is >= 0 and var verb && verb < noun && tree.IsFullVerb(verb)) tree.Attach(adverb, verb, "advmod");
    }

    // "Peru has misgivings about the truce": with nothing but a noun behind it, it is no auxiliary
    private static void Own(EditableTree tree, int have)
    {
        var thing = tree.Head(have);
        if (thing < have || !tree.IsCommonNoun(thing) || tree.HasChild(thing, "cop") || tree.HasChild(thing, "aux:pass")
            || Math.Max(tree.ChildBefore(thing, "nsubj"), tree.ChildBefore(have, "nsubj")) is not (>= 0 and var subject) || subject > have
            || tree.ChildBefore(thing, "aux") != have) return;
        tree.Tag(have, UniversalPos.Verb, tree.Xpos(have));
        var (head, label) = (tree.Head(thing), tree.Label(thing));
        tree.Lift(have, thing, head, head < 0 ? "root" : label);
        for (var i = 0; i < tree.Count; i++)
            if (tree.Head(i) == thing && (i < have || i > thing && tree.Label(i) is "punct" or "conj" or "parataxis" or "advcl")) tree.Attach(i, have, tree.Label(i));
        tree.Attach(thing, have, "obj");
    }

    private static void Preposition(EditableTree tree, int preposition)
    {
        var head = tree.Head(preposition);
        // "with Peru following suit": what has a subject is no preposition
        if (tree.Xpos(preposition) == "VBG" && head > preposition && tree.ChildBefore(preposition, "nsubj") is > 0 and var subject && tree.Text(subject - 1) == "with" && tree.IsCommonNoun(head))
        {
            var (above, with) = (tree.Head(head), tree.Leftmost(subject) - 1);
            if (above < 0 || !tree.IsVerb(above)) return;
            tree.Tag(preposition, UniversalPos.Verb, "VBG");
            tree.Lift(preposition, head, above, "advcl");
            tree.Attach(head, preposition, "obj");
            tree.Attach(with, preposition, "mark");
            return;
        }

        if (!tree.IsPreposition(preposition) || preposition + 2 >= tree.Count) return;
        // "rejected out of hand their calls": two prepositions side by side open one phrase, and what stands behind it has none
        if (tree.Label(preposition + 1) == "case" && tree.Text(preposition + 1) == "of" && tree.Head(preposition + 1) is var opened && opened > preposition && head > opened && tree.Label(head) == "obl")
        {
            tree.Attach(preposition, opened, "case");
            if (tree.IsNominal(head) && tree.ChildBefore(head, "case") < 0 && tree.Head(head) is >= 0 and var act && act < preposition && tree.IsFullVerb(act) && !tree.HasChild(act, "obj")
                && !TimeRepair.IsTime(tree.Lemma(head))) tree.Attach(head, act, "obj");
            return;
        }

        // "upon Peru leaving the zone": with a clause behind it the name is its subject
        var name = tree.Head(preposition);
        var gerund = name > preposition ? tree.LastWord(name) + 1 : -1;
        if (gerund > 0 && gerund < tree.Count && tree.Text(preposition) is "upon" or "on" && tree.IsName(name) && !TimeRepair.IsTime(tree.Text(name)) && tree.Leftmost(name) == preposition && tree.Label(name) == "obl" && tree.Xpos(gerund) == "VBG" && tree.Label(gerund) == "advcl"
            && tree.Head(gerund) == tree.Head(name) && tree.HasChild(gerund, "obj") && !tree.HasSubject(gerund))
        {
            tree.Attach(preposition, gerund, "mark");
            tree.Attach(name, gerund, "nsubj");
            return;
        }

        // "flew relief into Juba eleven times": it opens the phrase of the name right behind it
        if (head > preposition + 1 && tree.IsName(preposition + 1) && tree.Label(preposition + 1) is "obl" or "nmod" && tree.Head(preposition + 1) < preposition && tree.Head(preposition + 1) >= 0
            && tree.ChildBefore(preposition + 1, "case") < 0) tree.Attach(preposition, preposition + 1, "case");
        // "placed 200 million dollars in Peru's bank": it opens no phrase before it
        else if (head == preposition - 1 && tree.IsNominal(head) && tree.Head(head) is var place && place > preposition && tree.Label(place) == "obj" && tree.IsNominal(place) && tree.Head(place) is >= 0 and var verb && verb < head)
        {
            tree.Attach(head, verb, "obj");
            tree.Attach(place, verb, "obl");
            tree.Attach(preposition, place, "case");
        }
    }

    // "took Kamau and Abdi to Juba": that is where they are taken, and no more of a name
    private static void Goal(EditableTree tree, int place)
    {
        if (!tree.IsName(place) || tree.ChildBefore(place, "case") is not (> 0 and var to) || tree.Text(to) is not ("to" or "into") || tree.Head(place) is not (>= 0 and var person) || !tree.IsName(person)
            || tree.Label(person) != "obj" || tree.Head(person) is not (>= 0 and var verb) || verb > person) return;
        if (tree.Lemma(verb) is "take" or "bring" or "fly" or "send" or "drive" or "carry" or "accompany" or "escort" or "invite" or "summon" or "welcome" or "follow" or "lead") tree.Attach(place, verb, "obl");
    }

    // "the removal of obstacles to a truce": the truce is what they stand in the way of
    private static void Hindered(EditableTree tree, int to)
    {
        if (tree.Head(to) is not (> 0 and var thing) || thing < to || tree.Head(thing) == to - 1 || tree.Xpos(thing) == "VB" || !tree.IsNominal(to - 1) || tree.Leftmost(thing) != to || tree.Dominates(thing, to - 1)) return;
        tree.Attach(thing, to - 1, tree.IsVerb(thing) ? "acl" : "nmod");
    }

    // "is ready to free them, but only in exchange for a truce": no second thing that it is ready for
    private static void Price(EditableTree tree, int exchange)
    {
        if (tree.Text(exchange) is not ("exchange" or "return") || tree.ChildBefore(exchange, "case") is not (> 0 and var marker) || tree.Text(marker) != "in" || tree.Head(exchange) is not (>= 0 and var verb)
            || !tree.IsFullVerb(verb)) return;
        var above = tree.Label(verb) is "xcomp" or "acl" && tree.Head(verb) is >= 0 and var ready && tree.IsAdjective(ready) ? ready : -1;
        if (above >= 0) tree.Attach(exchange, above, "conj");
    }

    // "will sign so long as the pits close"
    private static void Proviso(EditableTree tree, int word)
    {
        if (word + 2 >= tree.Count || tree.Text(word + 1) != "as" || tree.Label(word) != "advmod" || tree.Head(word + 1) is not (>= 0 and var clause) || clause < word || tree.Label(clause) != "advcl"
            || tree.Head(clause) != tree.Head(word)) return;
        tree.Attach(clause, word, "advcl");
    }

    // "the U.N. war crimes court": what stands before a chain of nouns belongs to the last of them
    private static void Compound(EditableTree tree, int name)
    {
        var noun = tree.Head(name);
        if (noun < name || !tree.IsCommonNoun(noun) || tree.Label(noun) != "compound" || tree.Head(noun) is not (>= 0 and var last) || last < noun) return;
        while (tree.Label(last) == "compound" && tree.IsCommonNoun(last) && tree.Head(last) > last) last = tree.Head(last);
        if (tree.IsCommonNoun(last) && last <= name + 4) tree.Attach(name, last, "compound");
    }

    // "called for the crisis to be settled by talks": what is to be done to a thing tells of it
    private static void Undergone(EditableTree tree, int verb)
    {
        if (tree.Xpos(verb) != "VBN" || tree.ChildBefore(verb, "mark") is not (> 1 and var to) || tree.Text(to) != "to" || !tree.IsCommonNoun(to - 1) || tree.HasSubject(verb)) return;
        var thing = to - 1;
        if (tree.Label(thing) != "obl" || tree.Head(thing) != tree.Head(verb) || tree.ChildBefore(thing, "case") is not (>= 0 and var marker) || tree.Text(marker) != "for") return;
        tree.Attach(verb, thing, "acl");
        // "and for the captives to be freed": the next thing called for
        for (var i = verb + 1; i < tree.Count; i++)
            if (tree.Head(i) == verb && tree.Label(i) == "conj" && tree.IsCommonNoun(i) && tree.ChildBefore(i, "case") is > 0 and var next && tree.Text(next) == "for" && tree.HasChild(i, "acl")) tree.Attach(i, thing, "conj");
    }

    // "the only way forward is a truce": an adverb behind a noun with an article tells of the noun, which is the subject
    private static void Way(EditableTree tree, int way)
    {
        var adverb = way + 1;
        if (tree.Head(way) != adverb || tree.Label(adverb) != "advmod" || !tree.IsCommonNoun(way) || tree.ChildBefore(way, "det") < 0 || TimeRepair.IsTime(tree.Lemma(way)) || tree.Head(adverb) is not (>= 0 and var verdict)
            || verdict < adverb || tree.ChildBefore(verdict, "cop") != adverb + 1 || tree.HasSubject(verdict)) return;
        tree.Attach(way, verdict, "nsubj");
        tree.Attach(adverb, way, "advmod");
    }

    // "warned that it would retaliate should Peru close the border": the condition is not what is warned of
    private static void Inverted(EditableTree tree, int should)
    {
        if (tree.Head(should) is var condition && condition < should || tree.Label(condition) != "ccomp" || tree.ChildBefore(condition, "nsubj") is not (>= 0 and var subject) || subject < should) return;
        for (var main = should - 1; main > tree.Head(condition); main--)
        {
            if (tree.Head(main) != tree.Head(condition) || tree.Label(main) != "ccomp" || !tree.HasSubject(main)) continue;
            if (tree.ChildBefore(condition, "mark") is >= 0 and var mark && mark < main) tree.Attach(mark, main, "mark");
            tree.Attach(condition, main, "advcl");
            return;
        }
    }
}
