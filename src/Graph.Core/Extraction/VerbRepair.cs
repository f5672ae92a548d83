using System.Collections.Frozen;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Extraction;

/// <summary>Gives back their tag to verbs that were taken for nouns: "that Peru halt its raids", "Peru controls most of the coast."</summary>
internal static class VerbRepair
{
    private static readonly FrozenSet<string> Performed = WordLists.English["participles that tell deeds"];

    /// <summary>Mends a sentence.</summary>
    public static void Apply(EditableTree tree, IReadOnlyList<Mention> mentions)
    {
        for (var i = 1; i < tree.Count; i++)
        {
            if (IsSubjunctive(tree, i)) tree.Tag(i, UniversalPos.Verb, "VB");
            else if (IsMistakenPreposition(tree, i)) RaisePreposition(tree, i);
            else if (IsMeasure(tree, i)) NameMeasure(tree, i);
            // "killed by Russian shelling", "engaged in ethnic cleansing"
            else if (tree.Xpos(i) == "VBG"
                && (tree.Label(i) == "flat" || (tree.Label(i) is "obl" or "nmod" or "obl:agent" && tree.ChildBefore(i, "amod") == i - 1)))
                tree.Tag(i, UniversalPos.Noun, "NN");
            else if (IsAgent(tree, i)) NameAgent(tree, i);
            else if (tree.Text(i) is "outgoing" or "incoming" or "neighbouring" or "neighboring" && tree.IsFullVerb(i)) Modify(tree, i);
            else if (IsEvent(tree, i)) Name(tree, i);
            else if (IsMisplaced(tree, i)) BecomeNoun(tree, i);
            else if (tree.Text(i) == "meeting") Meeting(tree, i);
            else if (tree.Xpos(i) == "VBN" && tree.Label(i) == "root") BecomeActive(tree, i);
            else if (tree.Xpos(i - 1) is "VBZ" or "VBP" or "VBD" && tree.Lemma(i - 1) == "have" && tree.IsFullVerb(i - 1)) Perfect(tree, i);
            else if (tree.Xpos(i) == "JJ" && tree.Xpos(i - 1) == "MD" && i + 1 < tree.Count && tree.IsModifier(i + 1)) AfterModal(tree, i);
        }

        foreach (var mention in mentions)
        {
            RaiseDemanded(tree, mention);
            Free(tree, mention);
        }

        PredicateOfText(tree);
        if (PredicateAfterName(tree, mentions) is not var (verb, subject)) return;
        var root = tree.Root;
        tree.Tag(verb, UniversalPos.Verb, "VBZ");
        if (verb != root) tree.Promote(verb, root);
        tree.Attach(subject, verb, "nsubj");
        // what a noun would carry as a complement is the verb's object
        for (var i = verb + 1; i < tree.Count; i++)
        {
            if (tree.Head(i) == verb && (tree.IsNominal(i) || tree.Xpos(i) is "JJS" or "JJR") && tree.ChildBefore(i, "case") < 0)
                tree.Attach(i, verb, "obj");
        }
    }

    // "Peru once more called on Chile to leave.": in a full sentence a bare participle is a past
    private static void BecomeActive(EditableTree tree, int verb)
    {
        if (tree.Text(tree.Count - 1) != "." || !tree.Text(verb).EndsWith("ed", StringComparison.Ordinal) || tree.HasChild(verb, "aux") || tree.HasChild(verb, "aux:pass")
            || tree.HasChild(verb, "obl:agent") || tree.ChildBefore(verb, "nsubj:pass") is not (>= 0 and var subject) || tree.HasChild(verb, "obj") || subject != 0 && !tree.IsName(subject)) return;
        tree.Tag(verb, UniversalPos.Verb, "VBD");
        tree.Attach(subject, verb, "nsubj");
    }

    // "indicted by the war crimes court": who does it is no verb, even where the word before looks like its subject
    private static bool IsAgent(EditableTree tree, int token) =>
        tree.IsFullVerb(token) && tree.Xpos(token) is "VB" or "VBP" or "VBZ" && tree.Label(token) == "obl:agent"
            && tree.ChildBefore(token, "nsubj") == token - 1;

    private static void NameAgent(EditableTree tree, int noun)
    {
        tree.Tag(noun, UniversalPos.Noun, "NN");
        for (var i = 0; i < noun - 1; i++)
        {
            if (tree.Head(i) == noun - 1 && tree.Label(i) is "case" or "det" or "compound") tree.Attach(i, noun, tree.Label(i));
            else if (tree.Text(i) == "by" && tree.Head(i) > noun) tree.Attach(i, noun, "case");
        }

        tree.Attach(noun - 1, noun, "compound");
    }

    // "met outgoing President Abdi": no verb
    private static void Modify(EditableTree tree, int adjective)
    {
        for (var i = adjective + 1; i < tree.Count; i++)
        {
            if (tree.Head(i) != adjective || tree.Label(i) != "obj") continue;
            var verb = tree.Head(adjective);
            if (verb < 0 || verb > adjective) return;
            tree.Attach(i, verb, "obj");
            for (var other = i + 1; other < tree.Count; other++)
                if (tree.Head(other) == adjective) tree.Attach(other, verb, tree.Label(other));
            tree.Attach(adjective, i, "amod");
            tree.Tag(adjective, UniversalPos.Adj, "JJ");
            return;
        }
    }

    // "The Red Cross operating in Juba said": the name is the subject, what it does there tells of it
    private static void Free(EditableTree tree, Mention name)
    {
        var gerund = name.EndToken;
        if (gerund + 1 >= tree.Count || tree.Xpos(gerund) != "VBG" || tree.Label(gerund) != "nsubj" || tree.Head(name.Head) != gerund
            || tree.Label(name.Head) != "compound") return;
        if (!tree.IsPreposition(gerund + 1)) return;
        tree.Attach(name.Head, tree.Head(gerund), "nsubj");
        tree.Attach(gerund, name.Head, "acl");
    }

    // "travel bans and asset freezes on"
    private static bool IsMeasure(EditableTree tree, int token) =>
        tree.IsFullVerb(token) && tree.Text(token) is "freezes" or "bans"
            && tree.Text(token - 1) is "asset" or "assets" or "travel" or "visa" or "export" or "import" or "flight";

    private static void NameMeasure(EditableTree tree, int noun)
    {
        var modifier = noun - 1;
        if (tree.Head(modifier) != noun && !tree.Dominates(noun, tree.Head(modifier))) tree.Attach(noun, tree.Head(modifier), tree.Label(modifier));
        tree.Tag(noun, UniversalPos.Noun, "NNS");
        tree.Attach(modifier, noun, "compound");
        for (var i = noun + 1; i < tree.Count; i++)
        {
            if (tree.Head(i) == noun && tree.Label(i) == "obl") tree.Attach(i, noun, "nmod");
        }
    }

    // "Rebels overran the town": a rare past form that looks like "over"
    private static bool IsMistakenPreposition(EditableTree tree, int token) =>
        tree.IsPreposition(token) && tree.Text(token) is "overran" && tree.Label(token) == "case" && tree.Head(token) > token
        && tree.Head(tree.Head(token)) is >= 0 and var subject && subject < token && tree.IsNominal(subject);

    private static void RaisePreposition(EditableTree tree, int verb)
    {
        var taken = tree.Head(verb);
        var subject = tree.Head(taken);
        // "Fighters of the front": the noun above the name overran it
        while (tree.Label(subject) == "nmod" && tree.Head(subject) is >= 0 and var above && above < subject && tree.IsNominal(above)) subject = above;
        var (head, label) = (tree.Head(subject), tree.Label(subject));
        tree.Tag(verb, UniversalPos.Verb, "VBD");
        // "…, and the army said nothing": the next clause stands beside this one
        if (head > verb && label.StartsWith("nsubj", StringComparison.Ordinal))
        {
            tree.Attach(verb, tree.Head(head), tree.Label(head));
            tree.Attach(head, verb, "conj");
        }
        else tree.Attach(verb, head, label);

        tree.Attach(subject, verb, "nsubj");
        tree.Attach(taken, verb, "obj");
    }

    // "has forbidden ships to dock", "has frozen assets": the participle is the verb, "has" its auxiliary
    private static void Perfect(EditableTree tree, int participle)
    {
        var have = participle - 1;
        if (tree.Label(participle) != "amod" || tree.Head(participle) is not (>= 0 and var thing) || tree.Head(thing) != have || tree.Label(thing) != "obj"
            || tree.Leftmost(thing) != participle || !Performed.Contains(tree.Text(participle))) return;
        var (above, label) = (tree.Head(have), tree.Label(have));
        tree.Tag(participle, UniversalPos.Verb, "VBN");
        tree.Lift(participle, thing, have, "dep");
        tree.Lift(participle, have, above, label);
        tree.Attach(have, participle, "aux");
        tree.Tag(have, UniversalPos.Aux, tree.Xpos(have));
        tree.Attach(thing, participle, "obj");
        for (var i = 0; i < tree.Count; i++)
        {
            if (tree.Head(i) == have) tree.Attach(i, participle, tree.Label(i));
        }
    }

    // "would free three captives": what follows a modal is a verb, and the noun its object
    private static void AfterModal(EditableTree tree, int verb)
    {
        tree.Tag(verb, UniversalPos.Verb, "VB");
        var thing = tree.Head(verb);
        // "would free captives and Peru would free prisoners": a clause of its own, no second object
        if (thing > verb && tree.Label(thing) == "obj" && tree.ChildBefore(thing, "nsubj") >= 0 && tree.ChildBefore(thing, "cc") >= 0) tree.Attach(thing, tree.Head(thing), "conj");
        if (thing < verb || tree.Label(verb) is not ("amod" or "compound") || tree.Head(verb - 1) is var clause && clause != thing && clause != verb)
            return;
        tree.Exchange(thing, verb, tree.Head(thing), tree.Label(thing), "obj");
        tree.Tag(verb, UniversalPos.Verb, "VB");
        for (var i = 0; i < verb; i++)
        {
            if (tree.Head(i) == thing) tree.Attach(i, verb, tree.Label(i));
        }
    }

    // "an end to fighting", "calls for a halt to shelling": what a noun's preposition governs is a noun
    private static bool IsEvent(EditableTree tree, int token) =>
        tree.Xpos(token) == "VBG" && tree.Label(token) is "acl" && tree.Lemma(token) is "fight" or "shell" or "bomb" or "kill" or "shoot" or "suffer"
        && tree.ChildBefore(token, "mark") == token - 1 && tree.Xpos(token - 1) == "IN" && !tree.HasChild(token, "obj")
        // "reported shelling of its positions"
        || tree.Xpos(token) == "VBG" && tree.Label(token) is "obj" or "nsubj" or "nsubj:pass" && token + 1 < tree.Count && tree.Text(token + 1) == "of"
            && tree.Lemma(token) is "shell" or "bomb" or "kill" or "shoot" or "strafe" or "storm" or "harass" or "jam" or "ram" && !tree.HasChild(token, "obj");

    // "ratified the minerals deal", "raise defence spending": an object is no finite verb, nor is what a noun names spent
    private static bool IsMisplaced(EditableTree tree, int token) =>
        (tree.Xpos(token) is "VBP" or "VBZ" && tree.IsFullVerb(token) && tree.Label(token) is "obj" && tree.ChildBefore(token, "nsubj") == token - 1 && !tree.HasChild(token, "obj")
            && !tree.HasChild(token, "aux") && tree.Head(token) < token && tree.IsCommonNoun(token - 1))
        || (tree.Text(token) == "spending" && tree.Xpos(token) == "VBG" && tree.Text(token - 1) is "defence" or "defense" or "military" or "public" or "arms" or "security" or "war"
            && tree.Label(token) is "xcomp" or "ccomp" or "acl" && tree.IsFullVerb(tree.Head(token)) && !tree.HasChild(token, "obj"));

    private static void BecomeNoun(EditableTree tree, int noun)
    {
        tree.Tag(noun, UniversalPos.Noun, tree.Xpos(noun) == "VBZ" ? "NNS" : "NN");
        var modifier = noun - 1;
        if (tree.Label(noun) != "obj") tree.Attach(noun, tree.Head(noun), "obj");
        for (var i = 0; i < modifier; i++)
        {
            if (tree.Head(i) == modifier && tree.Label(i) is "det" or "amod" or "nmod:poss") tree.Attach(i, noun, tree.Label(i));
        }

        tree.Attach(modifier, noun, tree.IsNominal(modifier) ? "compound" : "amod");
        for (var i = noun + 1; i < tree.Count; i++)
        {
            if (tree.Head(i) == noun && tree.Label(i) == "obl") tree.Attach(i, noun, "nmod");
        }
    }

    // "The ministers of Peru and Chile, meeting in Lima, agreed": it is what they do, no further party
    private static void Meeting(EditableTree tree, int token)
    {
        if (token < 2 || token + 1 >= tree.Count || tree.Xpos(token) != "NN" || tree.Text(token - 1) != "," || tree.Label(token) is not ("conj" or "appos") || !tree.IsPreposition(token + 1)
            || tree.ChildBefore(token, "cc") >= 0 || tree.ChildBefore(token, "det") >= 0) return;
        var party = tree.Head(token);
        while (tree.Label(party) is "nmod" or "conj" && tree.Head(party) is >= 0 and var above && above < party && tree.IsNominal(above)) party = above;
        if (party < 0 || !tree.IsNominal(party)) return;
        tree.Tag(token, UniversalPos.Verb, "VBG");
        tree.Attach(token, party, "acl");
        for (var i = token + 1; i < tree.Count; i++)
        {
            if (tree.Head(i) == token && tree.Label(i) == "nmod") tree.Attach(i, token, "obl");
        }
    }

    private static void Name(EditableTree tree, int token)
    {
        tree.Tag(token, UniversalPos.Noun, "NN");
        tree.Attach(token - 1, token, "case");
        tree.Attach(token, tree.Head(token), "nmod");
    }

    // "that Peru halt its raids": a clause with a subject whose head is called a noun
    private static bool IsSubjunctive(EditableTree tree, int token) =>
        tree.IsCommonNoun(token) && tree.Label(token) == "ccomp" && tree.ChildBefore(token, "mark") >= 0
            && tree.ChildBefore(token, "nsubj") is >= 0 and var subject
        && tree.ChildBefore(token, "cop") < 0 && tree.ChildBefore(token, "det") < subject;

    // "demanded that Kabul hand over its leaders": no pronoun and noun, but a clause
    private static void RaiseDemanded(EditableTree tree, Mention name)
    {
        var (that, verb) = (name.FirstToken - 1, name.EndToken);
        if (that < 1 || verb + 1 >= tree.Count || tree.Text(that) != "that" || tree.Xpos(verb) is not ("NN" or "VB" or "JJ")
            || tree.Label(verb) == "ccomp") return;
        if (tree.Lemma(that - 1) is not ("demand" or "insist" or "propose" or "urge" or "ask" or "recommend" or "request" or "suggest" or "require" or "order" or "stipulate")
            || !tree.IsFullVerb(that - 1)) return;
        if (!(tree.IsDeterminerOrName(verb + 1) || tree.IsPreposition(verb + 1) || tree.Text(verb + 1) is "to" or "its" or "their" or "all")) return;
        tree.Tag(verb, UniversalPos.Verb, "VB");
        tree.Attach(verb, that - 1, "ccomp");
        tree.Attach(name.Head, verb, "nsubj");
        tree.Attach(that, verb, "mark");
        for (var i = verb + 1; i < tree.Count; i++)
        {
            if (tree.Head(i) != that - 1 || tree.Label(i) is not ("obj" or "obl" or "iobj" or "nmod" or "advmod")) continue;
            // "hand over its leaders"
            if (tree.ChildBefore(i, "case") == verb + 1 && tree.Text(verb + 1) is "over" or "up" or "out" or "off" or "down" or "back" or "in")
            {
                tree.Attach(verb + 1, verb, "compound:prt");
                tree.Attach(i, verb, "obj");
            }
            else tree.Attach(i, verb, tree.Label(i));
        }
    }

    // "China's plan calls for a truce", "the draft, circulated by Peru, calls for …": a root that has a text for its subject tells what it says
    private static void PredicateOfText(EditableTree tree)
    {
        var verb = tree.Root;
        if (verb < 1 || verb + 1 >= tree.Count || tree.Xpos(verb) != "NNS" || tree.HasChild(verb, "cop") || tree.HasChild(verb, "aux")
            || tree.HasChild(verb, "det")) return;
        if (tree.Lemma(verb) is not ("call" or "demand" or "link" or "offer" or "limit" or "list" or "detail" or "outline" or "ban" or "cap" or "order" or "request" or "promise" or "guarantee" or "condition" or "aim" or "grant" or "force"))
            return;
        if (tree.Text(verb + 1) != "for" && !tree.IsDeterminerOrName(verb + 1) && tree.Xpos(verb + 1) != "JJ") return;
        var subject = tree.ChildBefore(verb, "nsubj");
        if (subject < 0 && tree.Label(verb - 1) == "compound" && tree.Head(verb - 1) == verb) subject = verb - 1;
        if (subject < 0 || tree.Xpos(subject) != "NN" || !Positions.HolderFinder.IsText(tree.Lemma(subject))) return;
        tree.Tag(verb, UniversalPos.Verb, "VBZ");
        tree.Attach(subject, verb, "nsubj");
        for (var i = 0; i < tree.Count; i++)
        {
            if (tree.Head(i) != verb || i == subject) continue;
            if (i < subject && tree.Label(i) is "det" or "amod" or "compound" or "nmod:poss" or "nummod") tree.Attach(i, subject, tree.Label(i));
            else if (i > verb && tree.IsNominal(i) && tree.Label(i) == "nmod") tree.Attach(i, verb, "obl");
            else if (i > verb && tree.IsNominal(i) && tree.ChildBefore(i, "case") < 0 && tree.Label(i) is "compound" or "dep")
                tree.Attach(i, verb, "obj");
        }
    }

    // A sentence without a verb whose "plural noun" follows a name and governs what comes next
    private static (int Verb, int Subject)? PredicateAfterName(EditableTree tree, IReadOnlyList<Mention> mentions)
    {
        for (var i = 0; i < tree.Count; i++)
        {
            if (tree.IsVerb(i)) return null;
        }

        if (tree.Count < 4 || tree.Text(tree.Count - 1) != ".") return null;
        foreach (var mention in mentions)
        {
            var verb = mention.EndToken;
            if (verb + 1 >= tree.Count || tree.Xpos(verb) != "NNS" || !tree.IsDeterminerOrName(verb + 1)) continue;
            return (verb, mention.Head);
        }

        return null;
    }
}
