using System.Collections.Frozen;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;

namespace Graph.Core.Extraction;

/// <summary>Gives back their clauses to verbs that were read as parts of a noun phrase.</summary>
/// <remarks>
/// Past tense and participle look alike, so that "Kenya imposed sanctions" may come as sanctions that are imposed.
/// A name right before the verb, and no determiner, show the clause.
/// </remarks>
internal sealed class ClauseRepair(EditableTree tree, IReadOnlyList<Mention> mentions)
{
    private static readonly FrozenSet<string> Reporting = WordLists.English["clause verbs"];

    private static readonly FrozenSet<string> Giving = WordLists.English["verbs of two objects"];

    private static readonly FrozenSet<string> GivenThings = WordLists.English["given things"];

    private static readonly FrozenSet<string> Calling = WordLists.English["naming"];

    /// <summary>Mends participles before a noun and recipients before a thing given.</summary>
    public void Apply()
    {
        foreach (var name in mentions)
        {
            if (name.EndToken + 1 >= tree.Count) continue;
            GiveAbsolute(name);
            FreeRecipient(name);
        }

        for (var i = 1; i < tree.Count; i++)
        {
            GerundSubject(i);
            ReportedSubject(i);
            ThatClause(i);
            QuotedPredicate(i);
            InterruptedObject(i);
            CalledPredicate(i);
        }
    }

    /// <summary>"rejected the truce, saying Peru must leave": what is said hangs on the participle, not the other way round.</summary>
    public static void Saying(EditableTree tree, int participle)
    {
        if (tree.Xpos(participle) != "VBG" || tree.Label(participle) is not ("advcl" or "csubj" or "nsubj" or "dep")
            || tree.Text(participle - 1) != "," || !Reporting.Contains(tree.Lemma(participle))) return;
        var said = tree.Head(participle);
        // both on the verb before
        if (said >= 0 && said < participle && tree.Label(participle) == "advcl" && tree.IsFullVerb(said) && !tree.HasChild(participle, "ccomp") && !tree.HasChild(participle, "obj"))
        {
            for (var i = participle + 1; i < tree.Count; i++)
            {
                if (tree.Head(i) != said) continue;
                if (tree.Label(i) == "ccomp" && tree.HasSubject(i) && tree.Leftmost(i) == participle + 1) tree.Attach(i, participle, "ccomp");
                return;
            }
        }

        if (said < participle || tree.Label(said) is not ("ccomp" or "parataxis" or "advcl" or "dep") || !tree.HasSubject(said)
            || tree.Head(said) is not (>= 0 and var verb) || verb > participle) return;
        tree.Attach(participle, verb, "advcl");
        tree.Attach(said, participle, "ccomp");
    }

    // "Kenya objected, with Abdi vowing to block it": the name after "with" is the participle's subject, no companion
    private void GiveAbsolute(Mention name)
    {
        var with = name.FirstToken - 1;
        while (with > 0 && (tree.IsTitle(with) || tree.IsModifier(with)) && tree.Text(with) != "with") with--;
        if (with < 1 || tree.Text(with) != "with" || tree.Text(with - 1) != "," || tree.Label(name.Head) is not ("obl" or "nmod")) return;
        var verb = name.EndToken;
        if (tree.Text(verb) == "," && tree.StartsDescription(verb + 1) && tree.Xpos(verb + 1) != "VBG")
        {
            for (verb++; verb < tree.Count && tree.Text(verb) != ","; verb++)
            {
                if (tree.IsVerb(verb)) return;
            }

            verb++;
        }

        while (verb < tree.Count && tree.IsVerbModifier(verb)) verb++;
        if (verb >= tree.Count || tree.Xpos(verb) != "VBG" || tree.Text(name.EndToken) == "," && verb == name.EndToken + 1) return;
        var governor = tree.Head(name.Head);
        if (governor < 0 || governor == verb || governor > name.FirstToken) return;
        tree.Attach(verb, governor, "advcl");
        tree.Attach(name.Head, verb, "nsubj");
        tree.Attach(with, verb, "mark");
    }

    // "Kenya said a Somali plan was unacceptable": what is said has the noun for its subject
    private void ReportedSubject(int noun)
    {
        if (tree.Label(noun) is not ("iobj" or "obj") || !tree.IsNominal(noun) || tree.Head(noun) is not (>= 0 and var verb) || verb >= noun
            || !Reporting.Contains(tree.Lemma(verb)) || tree.Leftmost(noun) != verb + 1) return;
        for (var i = tree.Rightmost(noun) + 1; i < tree.Count; i++)
        {
            if (tree.Head(i) != verb || tree.Label(i) != "ccomp") continue;
            if (!tree.HasSubject(i) && tree.ChildBefore(i, "mark") < 0 && (tree.HasFiniteAuxiliary(i) || tree.Xpos(i) is "VBD" or "VBZ" or "VBP"))
                tree.Attach(noun, i, "nsubj");
            return;
        }
    }

    // "hinted that, without a deal, it might leave": what "that" opens right behind a verb is its complement
    private void ThatClause(int that)
    {
        var verb = that - 1;
        if (tree.Text(that) != "that" || tree.Label(that) != "mark" || !tree.IsFullVerb(verb) || tree.Head(that) is not (>= 0 and var said)
            || said < that) return;
        if (SplitSubject(that) is >= 0 and var outer) said = outer;
        if (tree.Head(said) == verb || tree.Head(said) > verb
            || tree.Label(said) is not ("parataxis" or "ccomp" or "advcl" or "conj" or "dep" or "acl")) return;
        if (!tree.HasChild(verb, "ccomp") && !tree.HasChild(verb, "obj")) tree.Attach(said, verb, "ccomp");
    }

    // "that Juba, a town Kenya took, should stay disputed": the clause between commas has taken the subject and the conjunction of the one around it
    private int SplitSubject(int that)
    {
        var name = that + 1;
        while (name + 2 < tree.Count && tree.Text(name + 1) != "," && (tree.IsDeterminer(name) || tree.IsTitle(name))) name++;
        if (name + 2 >= tree.Count || tree.Text(name + 1) != "," || !tree.IsNominal(name)
            || tree.Label(name) is not ("nsubj" or "nsubj:pass") || tree.Head(name) is not (>= 0 and var inner) || inner < name) return -1;
        var noun = name + 2;
        while (noun < inner && !(tree.IsCommonNoun(noun) && tree.IsName(noun + 1))) noun++;
        var comma = inner + 1;
        while (comma < tree.Count && tree.Text(comma) != ",") comma++;
        if (noun >= inner || comma + 1 >= tree.Count || tree.Xpos(comma + 1) is not ("MD" or "VBZ" or "VBD" or "VBP")) return -1;
        var outer = tree.Label(comma + 1) is "aux" or "cop" or "aux:pass" ? tree.Head(comma + 1) : comma + 1;
        if (outer <= comma || tree.HasSubject(outer)) return -1;
        if (tree.Head(that) == inner) tree.Attach(outer, tree.Head(inner), tree.Label(inner));
        tree.Attach(that, outer, "mark");
        tree.Attach(name, outer, tree.ChildBefore(outer, "aux:pass") >= 0 ? "nsubj:pass" : "nsubj");
        tree.Attach(noun, name, "appos");
        tree.Attach(inner, noun, "acl:relcl");
        for (var word = name + 2; word < noun; word++) tree.Attach(word, noun, tree.Label(word));
        return outer;
    }

    // "said lifting the ban would be a mistake", "said that lifting it is wrong": what is said begins with the gerund, which is its subject
    private void GerundSubject(int gerund)
    {
        var report = gerund - 1;
        if (report > 0 && tree.Text(report) == "that") report--;
        if (tree.Xpos(gerund) != "VBG" || tree.Label(gerund) is not ("xcomp" or "ccomp") || tree.Head(gerund) != report
            || tree.HasFiniteAuxiliary(gerund) || !Reporting.Contains(tree.Lemma(report))) return;
        for (var i = gerund + 1; i < Math.Min(tree.Count, gerund + 16); i++)
        {
            if (tree.Text(i) == ",") return;
            if (tree.Label(i) is not ("ccomp" or "advcl" or "parataxis") || (tree.Head(i) != report && tree.Head(i) != gerund)) continue;
            var mark = tree.ChildBefore(i, "mark");
            if (mark >= 0 && tree.Text(mark) != "as") continue;
            var finite = tree.ChildBefore(i, "aux") is >= 0 and var aux ? aux : tree.ChildBefore(i, "cop") is >= 0 and var cop ? cop : tree.Xpos(i) is "VBZ" or "VBD" ? i : -1;
            if (finite < gerund) return;
            if (!FreeSubject(gerund, i, finite, mark)) return;
            tree.Attach(i, report, "ccomp");
            tree.Attach(gerund, i, "csubj");
            return;
        }
    }

    // "recognising Palestine would be", "seeing the region as free is": what stands after the gerund has been taken for the subject
    private bool FreeSubject(int gerund, int predicate, int finite, int mark)
    {
        for (var thing = gerund + 1; thing < finite; thing++)
        {
            if (tree.Head(thing) != predicate || tree.Label(thing) is not ("nsubj" or "nsubj:pass" or "csubj")) continue;
            var start = tree.Leftmost(thing);
            if (mark < 0 && tree.Text(start) == "as") tree.Attach(thing, gerund, tree.IsVerb(thing) ? "advcl" : "obl");
            else if (mark >= 0 && mark == start - 1)
            {
                tree.Attach(thing, gerund, "obl");
                tree.Attach(mark, thing, "case");
            }
            // "giving up the islands would be"
            else if (mark < 0 && (start == gerund + 1
                || (tree.Label(gerund + 1) == "compound:prt" && start == gerund + 2))) tree.Attach(thing, gerund, "obj");
            else return false;
        }

        return true;
    }

    // "called the vote in the north a sham", "called Kenya's decision to leave the bloc a mistake": what something is called hangs on the verb
    private void CalledPredicate(int noun)
    {
        if (!tree.IsCommonNoun(noun)
            || tree.Label(noun) is not ("nmod:unmarked" or "obl:unmarked" or "obl" or "obj" or "appos" or "dep" or "nmod")
            || tree.ChildBefore(noun, "case") >= 0) return;
        if (tree.ChildBefore(noun, "det") is not (>= 2 and var article) || tree.Text(article) is not ("a" or "an")
            || tree.Text(article - 1) == "," || tree.IsPreposition(article - 1) || tree.IsVerb(article - 1)) return;
        if (tree.Lemma(noun) is "day" or "week" or "month" or "year" or "hour" or "minute" or "time" or "second" or "lot" or "bit") return;
        var inner = tree.Head(noun);
        var verb = inner;
        while (verb >= 0 && !Calling.Contains(tree.Lemma(verb))) verb = tree.Head(verb);
        if (verb < 0 || verb == inner && tree.Label(noun) == "obj" && !tree.HasObjectBefore(verb, noun) || verb > article
            || !tree.IsFullVerb(verb) || !tree.HasObjectBefore(verb, noun)) return;
        // "called the plan to give Kenya a loan unwise": the thing given belongs to the inner verb
        for (var at = inner; at != verb; at = tree.Head(at))
        {
            if (at < verb || tree.Label(at) == "conj" && tree.IsFullVerb(at)
                || (tree.IsFullVerb(at) && tree.Label(noun) == "obj" && !tree.HasObjectBefore(at, noun))) return;
        }

        tree.Attach(noun, verb, "xcomp");
    }

    // "called Kenya's raid "a crime"": a quotation right behind the object, without a comma, is what it is called
    private void QuotedPredicate(int noun)
    {
        if (tree.Label(noun) != "appos" || !tree.IsNominal(noun)) return;
        var thing = tree.Head(noun);
        if (tree.Label(thing) != "obj" || tree.Head(thing) is not (>= 0 and var verb) || verb > thing || !tree.IsFullVerb(verb)) return;
        var start = tree.Leftmost(noun);
        if (start - 1 == thing && tree.Text(start) is "\"" or "“" || (start - 2 == thing && tree.Text(start - 1) is "\"" or "“"))
            tree.Attach(noun, verb, "xcomp");
    }

    // "signed, with Abdi and Mwangi, an accord", "gave back, in stages, the land": the object comes after the phrase between commas
    private void InterruptedObject(int noun)
    {
        if (tree.Label(noun) is not ("appos" or "conj") || !tree.IsCommonNoun(noun)) return;
        var phrase = tree.Head(noun);
        while (phrase >= 0 && tree.Label(phrase) is "conj" or "nmod" or "appos" && tree.Head(phrase) < noun) phrase = tree.Head(phrase);
        if (phrase < 2 || tree.Label(phrase) is not ("obl" or "obl:unmarked") || tree.Head(phrase) is not (>= 0 and var verb) || verb > phrase
            || !tree.IsFullVerb(verb) || tree.HasChild(verb, "obj") || tree.HasChild(verb, "ccomp") || tree.HasChild(verb, "xcomp")) return;
        var comma = verb + 1;
        if (tree.Text(comma) != "," && (tree.Label(comma) == "compound:prt" || tree.Label(comma) == "advmod") && tree.Head(comma) == verb) comma++;
        var start = tree.Leftmost(noun);
        if (tree.Text(start) == ",") start++;
        if (tree.Text(comma) != "," || tree.Leftmost(phrase) > comma + 1 || tree.Text(start - 1) != "," || !tree.IsDeterminer(start)) return;
        // "met, in Juba, his host, the premier": one comma only closes the phrase
        for (var i = comma + 1; i < start - 1; i++) if (tree.Text(i) == ",") return;
        tree.Attach(noun, verb, "obj");
    }

    // "gave Russia hundreds of drones", "lent Colombo $1.4 billion", "supplied Peru bombs": to whom something is given does not qualify it
    private static bool TakesThing(EditableTree tree, Mention name)
    {
        var (verb, thing) = (name.FirstToken - 1, name.EndToken);
        if (verb < 1 || tree.Head(name.Head) != thing || tree.Label(thing) != "obj" || tree.Head(thing) != verb || !tree.IsFullVerb(verb) || tree.HasChild(verb, "iobj")) return false;
        if (!Giving.Contains(tree.Lemma(verb)) && tree.Lemma(verb) is not ("supply" or "loan" or "gift" or "donate" or "owe" or "provide" or "cost" or "wire" or "ship")) return false;
        if (tree.Lemma(thing) is "hundred" or "thousand" or "million" or "billion" or "dozen" or "score" or "ten" or "$" or "€" or "£") return true;
        // "offered NATO membership": there what is given is the name's own
        return name.Form == MentionForm.Name && tree.Text(name.FirstToken).Any(char.IsLower) && GivenThings.Contains(tree.Lemma(thing));
    }

    // "gave Somalia full marks", "handed Honiara 60 rifles": no name modifies a noun over a number or adjective
    private void FreeRecipient(Mention name)
    {
        var next = name.EndToken;
        if (tree.Label(name.Head) == "compound" && TakesThing(tree, name))
        {
            tree.Attach(name.Head, name.FirstToken - 1, "iobj");
            return;
        }

        // "criticised Hungarian Prime Minister Kamau": an adjective receives nothing
        if (name.Form == MentionForm.Demonym && tree.Xpos(name.Head) is not ("NNS" or "NNPS")) return;
        if (tree.Label(name.Head) is not ("compound" or "flat" or "amod" or "nmod:desc")
            || !(tree.IsModifier(next) || tree.IsDeterminer(next) && !tree.IsName(next))) return;
        if (tree.Text(next) is "'s" or "’s" || name.FirstToken == 0) return;
        var thing = tree.Head(name.Head);
        if (thing <= next || tree.Label(thing) != "obj") return;
        var verb = tree.Head(thing);
        if (verb == name.FirstToken - 1 && tree.IsFullVerb(verb)) tree.Attach(name.Head, verb, "iobj");
    }
}
