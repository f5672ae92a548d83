using Graph.Language;

namespace Graph.Core.Extraction;

/// <summary>Gives words the part of speech that their place in the tree shows: "Meeting Abdi in Juba, Kamau promised", "held a trilateral".</summary>
internal static class TagRepair
{
    /// <summary>Mends a sentence.</summary>
    public static void Apply(EditableTree tree)
    {
        for (var i = 0; i < tree.Count; i++)
        {
            if (tree.IsCommonNoun(i) && IsClause(tree, i)) MakeVerb(tree, i);
            else if (tree.IsNominal(i) && IsPredicate(tree, i)) MakePresent(tree, i);
            else if (IsPredicateAfterClause(tree, i)) MakePast(tree, i);
            else if (i > 2 && tree.Xpos(i) is "RP" or "RB" or "IN" or "NN" && tree.Text(i - 1) == "-" && IsPulling(tree, i)) MakeNoun(tree, i);
            // "saw each other", "fought one another": no adjective
            else if (i > 0 && tree.Text(i) is "other" or "another" && tree.Xpos(i) is "JJ" or "DT" && tree.Text(i - 1) is "each" or "one" && tree.Head(i) >= 0 && tree.Head(i) == tree.Head(i - 1)) JoinReciprocal(tree, i);
            else if (IsProgressive(tree, i)) MakeProgressive(tree, i);
            else if (tree.Xpos(i) == "VBG" && tree.Label(i) == "amod" && tree.HasChild(i, "aux") && tree.HasSubject(i) && tree.Head(i) > i) MakeProgressive(tree, i);
            else if (IsSponsoredName(tree, i)) Modify(tree, i);
            else if (Having(tree, i) is >= 0 and var have) JoinPerfect(tree, have, i);
            // "The general toured the front"
            else if (i > 0 && tree.Text(i) == "general" && tree.Label(i) == "amod" && tree.Head(i) == i + 1 && tree.IsFullVerb(i + 1) && tree.Xpos(i - 1) == "DT") MakeOfficer(tree, i);
            // "the response was to sanction Kenya"
            else if (tree.IsCommonNoun(i) && tree.HasChild(i, "obj") && tree.ChildBefore(i, "mark") == i - 1 && i > 0 && tree.Text(i - 1) == "to") tree.Tag(i, UniversalPos.Verb, "VB");
            else if (IsDeed(tree, i)) MakePredicate(tree, i);
            else if (i > 0 && tree.Text(i) == "visiting" && tree.Label(i) is "xcomp" or "advcl" or "acl" or "ccomp") FreeGuest(tree, i);
            else if (i > 0 && tree.Xpos(i) is "VBG" && tree.Label(i) is "xcomp" && tree.Xpos(i - 1) is "CD" or "DT" && tree.Head(i) < i - 1)
                Qualify(tree, i);
            else if (tree.Xpos(i) is "VBD" && RemainingBefore(tree, i) is >= 0 and var state) JoinState(tree, state, i);
            else if (tree.Xpos(i) is "JJ" && tree.Label(i) is "obj" or "obl" or "nsubj" && IsEncounter(tree.Lemma(i))
                && tree.Label(Math.Min(i + 1, tree.Count - 1)) != "obj") tree.Tag(i, UniversalPos.Noun, "NN");
        }
    }

    // "demanded an immediate pull-out", "obtained a partial pull-back": behind an article verb and particle are one noun
    private static bool IsPulling(EditableTree tree, int particle) =>
        tree.Text(particle) is "out" or "back" or "down" or "off" or "over" or "up" && tree.Head(particle - 2) == particle && tree.Label(particle - 2) == "compound"
            && tree.Label(particle) is "compound:prt" or "advmod" or "xcomp" && tree.Head(particle) is >= 0 and var verb && verb < particle - 2 && tree.IsFullVerb(verb)
            && !tree.HasObjectBefore(verb, tree.Count) && (tree.ChildBefore(particle, "det") >= 0 || tree.ChildBefore(particle - 2, "det") >= 0);

    private static void MakeNoun(EditableTree tree, int particle)
    {
        tree.Tag(particle, UniversalPos.Noun, "NN");
        tree.Attach(particle, tree.Head(particle), "obj");
        for (var i = 0; i < particle - 2; i++)
            if (tree.Head(i) == particle - 2) tree.Attach(i, particle, tree.Label(i));
    }

    private static void MakeOfficer(EditableTree tree, int general)
    {
        tree.Tag(general, UniversalPos.Noun, "NN");
        tree.Attach(general, general + 1, "nsubj");
        tree.Attach(general - 1, general, "det");
    }

    private static void JoinReciprocal(EditableTree tree, int other)
    {
        tree.Attach(other - 1, other, "det");
        tree.Tag(other, UniversalPos.Pron, "NN");
    }

    // a "noun" with an object: a participle that opens the sentence, or a past tense after its subject ("wound up a visit")
    private static bool IsClause(EditableTree tree, int token)
    {
        if (!tree.HasChild(token, "obj") || tree.ChildBefore(token, "det") >= 0 || tree.ChildBefore(token, "case") >= 0
            || tree.ChildBefore(token, "nmod:poss") >= 0 || tree.HasChild(token, "cop")) return false;
        if (tree.Text(token).EndsWith("ing", StringComparison.Ordinal)) return tree.Label(token) is "advcl" or "acl" || token == 0 && tree.Label(token) is "ccomp" or "nsubj" or "dep" or "parataxis";
        return tree.Label(token) is "root" or "conj" or "ccomp" or "advcl" or "acl:relcl" && tree.ChildBefore(token, "nsubj") >= 0
            && tree.Text(token) is "wound";
    }

    // "Peru and Chile withhold recognition", "Peru summons the envoy": a noun with an object behind it and names before it is their verb
    private static bool IsPredicate(EditableTree tree, int token)
    {
        if (tree.Xpos(token) is not ("NN" or "NNS" or "NNP") || tree.Label(token) is not ("root" or "ccomp" or "conj" or "acl:relcl") || token < 1 || tree.HasChild(token, "det")
            || tree.HasChild(token, "case") || tree.HasChild(token, "nmod:poss") || tree.HasChild(token, "cop") || tree.HasChild(token, "amod") || tree.HasChild(token, "mark")) return false;
        var thing = -1;
        for (var i = token + 1; i < Math.Min(tree.Count, token + 8) && thing < 0; i++) if (tree.Head(i) == token && tree.Label(i) == "obj") thing = i;
        if (thing < 0 || tree.Leftmost(thing) != token + 1) return false;
        if (tree.ChildBefore(token, "nsubj") >= 0) return true;
        var subject = Plural(tree, token);
        return subject >= 0 && (tree.Text(token).EndsWith('s') || tree.HasChild(subject, "conj") || tree.Xpos(subject) is "NNS" or "NNPS");
    }

    private static int Plural(EditableTree tree, int token)
    {
        for (var i = 0; i < token; i++)
            if (tree.Head(i) == token && tree.Label(i) is "compound" or "nmod:desc" && tree.IsNominal(i) && tree.Rightmost(i) == token - 1) return i;
        return -1;
    }

    private static void MakePresent(EditableTree tree, int verb)
    {
        if (tree.ChildBefore(verb, "nsubj") < 0 && Plural(tree, verb) is >= 0 and var subject) tree.Attach(subject, verb, "nsubj");
        tree.Tag(verb, UniversalPos.Verb, tree.Text(verb).EndsWith('s') ? "VBZ" : "VBP");
        for (var i = verb + 1; i < tree.Count; i++)
        {
            if (tree.Head(i) == verb && tree.Label(i) == "nmod") tree.Attach(i, verb, "obl");
        }
    }

    // "jets struck targets": a plural, a past form and a noun without an article are a clause, not a chain of nouns
    private static bool IsDeed(EditableTree tree, int token) =>
        token > 0 && tree.Label(token) == "amod"
            && (tree.Xpos(token) == "VBN" || tree.Text(token) is "struck" or "hit" or "shot" or "shelled" or "downed")
        && tree.Head(token) is var done && done > token && tree.IsNominal(done) && tree.Xpos(token - 1) == "NNS"
            && tree.ChildBefore(done, "det") < 0 && tree.ChildBefore(done, "case") < 0
        && (tree.Head(done) == token - 1 || tree.Head(token - 1) == done);

    // "has frozen funds" with two verbs: right behind "has" a participle makes the perfect
    private static int Having(EditableTree tree, int participle)
    {
        if (tree.Xpos(participle) != "VBN" || tree.Label(participle) is not ("xcomp" or "ccomp") || tree.HasSubject(participle)) return -1;
        var have = participle - 1;
        while (have > 0 && tree.Xpos(have) == "RB") have--;
        return have > 0 && tree.Head(participle) == have && tree.Lemma(have) == "have" && tree.IsVerb(have) && !tree.HasChild(have, "obj") && tree.HasSubject(have) ? have : -1;
    }

    private static void JoinPerfect(EditableTree tree, int have, int participle)
    {
        tree.Replace(have, participle, tree.Head(have), tree.Label(have));
        for (var i = 0; i < tree.Count; i++)
        {
            if (i != have && tree.Head(i) == have) tree.Attach(i, participle, tree.Label(i));
        }

        tree.Attach(have, participle, "aux");
        tree.Tag(have, UniversalPos.Aux, tree.Xpos(have));
    }

    // "blames Iran-backed Kataib Hezbollah": behind a hyphen a participle with a name right after it describes that name
    private static bool IsSponsoredName(EditableTree tree, int token) =>
        token > 2 && token + 1 < tree.Count && tree.Text(token - 1) is "-" or "‑" && tree.Xpos(token) is "VBN" or "VBD" && tree.Label(token) is "xcomp" or "ccomp" or "obj"
        && tree.IsName(token - 2) && tree.Head(token) is var verb && verb >= 0 && verb < token && tree.IsFullVerb(verb) && !tree.HasChild(verb, "obj")
        && tree.IsNominal(token + 1) && tree.Head(token + 1) == token && tree.Label(token + 1) is "obj";

    private static void Modify(EditableTree tree, int participle)
    {
        var (name, verb) = (participle + 1, tree.Head(participle));
        tree.Attach(name, verb, "obj");
        tree.Attach(participle, name, "amod");
    }

    // "had been arming militias": a participle right behind "been" is the verb
    private static bool IsProgressive(EditableTree tree, int token) =>
        token > 1 && tree.Label(token) == "amod" && tree.Text(token).EndsWith("ing", StringComparison.Ordinal) && tree.Text(token - 1) == "been"
        && tree.Head(token) is var thing && thing > token && tree.IsNominal(thing) && tree.Head(token - 1) == thing;

    private static void MakeProgressive(EditableTree tree, int verb)
    {
        var thing = tree.Head(verb);
        tree.Tag(verb, UniversalPos.Verb, "VBG");
        tree.Replace(thing, verb, tree.Head(thing), tree.Label(thing));
        for (var i = 0; i < verb; i++)
        {
            if (tree.Head(i) == thing && tree.Label(i) is "nsubj" or "aux" or "cop" or "mark" or "advmod") tree.Attach(i, verb, tree.Label(i) == "cop" ? "aux" : tree.Label(i));
        }

        for (var i = thing + 1; i < tree.Count; i++)
        {
            if (tree.Head(i) == thing && tree.Label(i) == "nmod" && i > thing) tree.Attach(i, verb, "obl");
        }

        tree.Attach(thing, verb, "obj");
    }

    // "Kamau, who had flown in, deplored Kenyan aggression": after a relative clause a bare past form is the verb of the name before it
    private static bool IsPredicateAfterClause(EditableTree tree, int token)
    {
        if (token < 4 || tree.Xpos(token) is not ("JJ" or "VBN") || tree.Label(token) != "amod" || !tree.Text(token).EndsWith("ed", StringComparison.Ordinal)
            || tree.Text(token - 1) != ",") return false;
        var thing = tree.Head(token);
        if (thing < token || !tree.IsNominal(thing) || tree.ChildBefore(thing, "det") >= 0 || tree.ChildBefore(thing, "case") >= 0) return false;
        return Relativized(tree, thing) is >= 0 and var name && tree.Label(name) is not ("nsubj" or "nsubj:pass");
    }

    // the name before a relative clause that a word was read into
    private static int Relativized(EditableTree tree, int token)
    {
        for (var at = tree.Head(token); at >= 0; at = tree.Head(at))
        {
            if (at < token && tree.IsName(at) && tree.HasChild(at, "acl:relcl")) return at;
        }

        return -1;
    }

    private static void MakePast(EditableTree tree, int verb)
    {
        var thing = tree.Head(verb);
        var name = Relativized(tree, thing);
        // "The leaders of the Conference, who demanded a seat, voiced dismay": the leaders did
        while (tree.Label(name) == "nmod" && tree.Head(name) is >= 0 and var whole && whole < name && tree.IsNominal(whole)) name = whole;
        var above = tree.Head(name);
        // the name may pass for a conjunct of the clause before
        while (above >= 0 && !tree.IsVerb(above)) above = tree.Head(above);
        tree.Tag(verb, UniversalPos.Verb, "VBD");
        tree.Attach(verb, above, above >= 0 ? "conj" : "root");
        tree.Attach(name, verb, "nsubj");
        tree.Attach(thing, verb, "obj");
        for (var i = thing + 1; i < tree.Count; i++)
        {
            if (tree.Head(i) == thing && tree.Label(i) == "nmod" && tree.ChildBefore(i, "case") is >= 0 and var marker && tree.Text(marker) == "as") tree.Attach(i, verb, "obl");
        }
    }

    private static void MakePredicate(EditableTree tree, int verb)
    {
        var (done, doer) = (tree.Head(verb), verb - 1);
        var top = tree.Head(done) == doer ? doer : done;
        var (above, label) = (tree.Head(top), tree.Label(top));
        tree.Tag(verb, UniversalPos.Verb, "VBD");
        tree.Replace(top, verb, above, label == "nsubj" ? "ccomp" : label);
        tree.Attach(doer, verb, "nsubj");
        tree.Attach(done, verb, "obj");
        // "…, officials said": the verb of saying gets back its own subject
        if (above > verb && label == "nsubj" && tree.IsNominal(above - 1)) tree.Attach(tree.PhraseHead(above - 1, above), above, "nsubj");
    }

    private static void MakeVerb(EditableTree tree, int token)
    {
        if (token == 0 && tree.Label(token) is "ccomp" or "nsubj" or "dep" or "parataxis") tree.Attach(token, tree.Head(token), "advcl");
        tree.Tag(token, UniversalPos.Verb, tree.Text(token).EndsWith("ing", StringComparison.Ordinal) ? "VBG" : "VBD");
        for (var i = token + 1; i < tree.Count; i++)
        {
            if (tree.Head(i) == token && tree.Label(i) == "nmod") tree.Attach(i, token, "obl");
        }
    }

    // "met visiting French president Kamau", "talks with visiting Kamau": the guest is met, nobody visits him
    private static void FreeGuest(EditableTree tree, int visiting)
    {
        var isWith = tree.Text(visiting - 1) is "with" or "to" or "by";
        if (!isWith
            && tree.Lemma(visiting - 1) is not ("meet" or "receive" or "host" or "greet" or "welcome" or "tell" or "see" or "urge" or "thank" or "assure" or "brief"))
            return;
        var (guest, verb) = (-1, tree.Head(visiting));
        for (var i = visiting + 1; i < tree.Count && guest < 0; i++)
        {
            if (tree.Head(i) == visiting && tree.Label(i) == "obj" && tree.IsNominal(i)) guest = i;
        }

        if (guest < 0 || verb < 0) return;
        tree.Attach(guest, verb, isWith ? "obl" : "obj");
        if (isWith) tree.Attach(visiting - 1, guest, "case");
        tree.Attach(visiting, guest, "amod");
        for (var i = guest + 1; i < tree.Count; i++)
        {
            if (tree.Head(i) != visiting) continue;
            if (tree.Label(i) == "obj" && tree.IsName(i)) tree.Attach(i, guest, "appos");
            else if (tree.IsVerb(verb)) tree.Attach(i, verb, tree.Label(i));
        }
    }

    // "released all 20 surviving captives": between number and noun a participle tells which
    private static void Qualify(EditableTree tree, int participle)
    {
        var verb = tree.Head(participle);
        for (var noun = participle + 1; noun < Math.Min(tree.Count, participle + 4); noun++)
        {
            if (tree.Head(noun) != participle || tree.Label(noun) != "obj" || !tree.IsNominal(noun)) continue;
            tree.Attach(noun, verb, "obj");
            tree.Attach(participle, noun, "amod");
            for (var i = verb + 1; i < participle; i++)
            {
                if (tree.Xpos(i) is "CD" or "DT" && tree.Head(i) == verb || tree.Head(i) == participle)
                    tree.Attach(i, noun, tree.Xpos(i) == "CD" ? "nummod" : "det");
            }

            return;
        }
    }

    // "remained committed to", "stayed firmly opposed to": the participle is the state, not a second past tense
    private static int RemainingBefore(EditableTree tree, int participle)
    {
        var at = participle - 1;
        while (at > 0 && tree.Label(at) == "advmod") at--;
        return at >= 0 && tree.Lemma(at) is "remain" or "stay" && tree.IsVerb(at) && tree.Text(participle).EndsWith("ed", StringComparison.Ordinal)
            ? at
            : -1;
    }

    private static void JoinState(EditableTree tree, int verb, int participle)
    {
        tree.Tag(participle, UniversalPos.Verb, "VBN");
        if (!tree.Dominates(participle, verb)) tree.Attach(participle, verb, "xcomp");
    }

    private static bool IsEncounter(string lemma) =>
        lemma is "bilateral" or "trilateral" or "quadrilateral" or "plenary" or "tete-a-tete" or "tête-à-tête" or "one-on-one" or "face-to-face" or "sit-down" or "in-person";
}
