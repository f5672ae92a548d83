namespace Graph.Core.Extraction.Events;

/// <content>Arguments of event nouns: whose they are, who carries them out, whom they describe.</content>
internal sealed partial class LogicalArguments
{
    private IEnumerable<int> OfNoun(int word, string relation) => relation switch
    {
        "subj" => [.. _nouns.Possessors(word), .. _nouns.Prepositional(word, "by"), .. Blamed(word), .. Makers(word), .. Supporters(word), .. _nouns.Modifiers(word)],
        "obj" => _nouns.InverseSupport(word) is >= 0 and var verb ? [ActiveSubject(verb)] : [],
        "poss" => _nouns.Possessors(word),
        "mod" => _nouns.Modifiers(word),
        // "rules introduced by Kenya at Chad's request": whoever does it at another's request; but "Abdi, on a visit to Juba, was received by Kamau"
        "ctx" => _nouns.Context(word).SelectMany(v => v < word && IsVerbal(v) && IsPassive(v) && ActiveSubjects(v) is { Count: > 0 } agents ? agents : [SurfaceSubject(v)]),
        "holder" => Holders(word),
        // "has yet to lift its ban": an infinitive has done nothing
        "carrier" => sentence[word].Label is "obj" or "nsubj:pass" && sentence[sentence[word].Head].Xpos != "VB" ? [sentence[word].Head] : [],
        "self" => [word],
        "title" => Titles(word),
        "gov" => [_nouns.Governor(word)],
        "comp" => Complements(word),
        "inf" => [.. Complements(word).Where(c => Mark(c) == "to")],
        "surface" => [SurfaceSubject(word)],
        "iobj" => _nouns.SupportVerb(word) is >= 0 and var lender ? [IndirectObject(lender)] : [],
        _ => _nouns.Prepositional(word, relation),
    };

    // "a raid attributed to Kenya", "blamed on Kenya", "claimed by Kenya"
    private List<int> Blamed(int act)
    {
        var found = new List<int>();
        foreach (var clause in sentence.Children(act))
        {
            if (sentence[clause].Label is not ("acl" or "acl:relcl") || sentence[clause].Xpos is "VBG" or "VB") continue;
            var preposition = sentence[clause].Lemma is "attribute" or "ascribe" or "credit" ? "to" : sentence[clause].Lemma is "blame" or "pin" ? "on" : sentence[clause].Lemma == "claim" || IsContriving(clause) ? "by" : null;
            foreach (var child in sentence.Children(clause))
            {
                if (preposition is not null && child > clause && HasCase(child, preposition)) found.Add(child);
            }
        }

        return found;
    }

    // "a ploy devised by Kenya", "a plot hatched by Kenya"
    private bool IsContriving(int clause) =>
        sentence[clause].Xpos == "VBN"
        && sentence[clause].Lemma is "devise" or "concoct" or "fabricate" or "invent" or "hatch" or "orchestrate" or "engineer" or "mastermind" or "stage" or "contrive";

    // "rejected accusations by Kenya": the maker may hang on the active verb
    private IEnumerable<int> Makers(int noun)
    {
        if (!Is(noun, "obj") || noun + 2 >= sentence.Count || sentence[noun + 1].Lemma != "by"
            || sentence[noun + 1].Head is var maker && maker <= noun) return [];
        return sentence[maker].Head == sentence[noun].Head && !IsPassive(sentence[noun].Head) ? [maker] : [];
    }

    // "Kenya's ambassador Abdi Warsame"
    private List<int> Titles(int name)
    {
        var found = new List<int>();
        foreach (var child in sentence.Children(name))
        {
            if (sentence[child].Label == "nmod:desc") found.Add(child);
        }

        return found;
    }

    private List<int> Supporters(int noun) =>
        // "Kenya is in talks with Somalia"
        Child(noun, "case") >= 0 && Child(noun, "cop") >= 0 && SurfaceSubject(noun) is >= 0 and var own && own != noun ? [own]
        // "Kenya is locked in talks with Somalia"
        : sentence[noun].Label == "obl" && HasCase(noun, "in")
            && sentence[sentence[noun].Head] is { Lemma: "lock" or "engage" or "involve" or "embroil" or "engross" or "mire" or "tie" or "join" }
            && IsPassive(sentence[noun].Head)
            ? [SurfaceSubject(sentence[noun].Head)]
        : _nouns.SupportVerb(noun) is >= 0 and var verb && !IsRebuttal(verb, noun) && ActiveSubject(verb) is >= 0 and var subject && subject != noun
            ? [subject]
            : [];

    /// <summary>Who adopts or issues a writing: "Kenya adopted a resolution that", "a resolution adopted by Kenya".</summary>
    public IReadOnlyList<int> IssuersOf(int writing)
    {
        var verb = sentence[writing].Head;
        if (!Is(writing, "obj") && !Is(writing, "nsubj") || verb < 0
            || sentence[verb].Lemma is not ("adopt" or "pass" or "issue" or "sign" or "release" or "publish" or "approve" or "post" or "send" or "table" or "submit" or "draft" or "sponsor" or "endorse" or "deliver" or "make" or "write"))
            return [];
        // "refused to sign a statement that"
        if (sentence[verb].Label == "xcomp" && sentence[sentence[verb].Head].Lemma is "refuse" or "decline" or "fail" or "hesitate") return [];
        return Is(writing, "nsubj") && !IsPassive(verb) ? [] : Of(verb, "subj");
    }

    // "denied the accusations": they are another's
    private bool IsRebuttal(int verb, int noun) =>
        sentence[verb].Lemma is "deny" or "reject" or "dismiss" or "refuse" or "avoid" or "dodge"
            && sentence[noun].Lemma is "accusation" or "allegation" or "charge" or "claim" or "criticism" or "complaint" or "insinuation" or "blame";

    // "X, a critic of Y" and "X is a critic of Y"
    private List<int> Holders(int noun)
    {
        var found = new List<int>();
        if (sentence[noun].Label == "appos") found.Add(sentence[noun].Head);
        // "is one of the critics of Kenya"
        var predicate = Is(noun, "nmod") && HasCase(noun, "of") && sentence[sentence[noun].Head].Lemma == "one" ? sentence[noun].Head : noun;
        var subject = OwnSubject(predicate);
        if (subject >= 0) found.Add(Antecedent(subject));
        foreach (var child in sentence.Children(noun))
        {
            if (sentence[child].Label == "appos") found.Add(child);
        }
        return found;
    }
}
