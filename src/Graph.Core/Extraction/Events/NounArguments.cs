using Graph.Language;

namespace Graph.Core.Extraction.Events;

/// <summary>The arguments of event nouns: possessors, modifiers, prepositional phrases and supporting verbs.</summary>
internal sealed class NounArguments(Sentence sentence, EventLexicon lexicon)
{
    private const int MaxSteps = 6;

    /// <summary>Whose: "Kenya's offer", "their talks".</summary>
    public List<int> Possessors(int noun)
    {
        var found = new List<int>();
        foreach (var child in sentence.Children(noun))
        {
            if (Is(sentence[child].Label, "nmod:poss")) found.Add(child);
        }

        // "their fourth round of talks"
        if (found.Count == 0 && Is(sentence[noun].Label, "nmod") && sentence[noun].Head is >= 0 and var whole && whole < noun
            && lexicon.TransparentNouns.Contains(sentence[whole].Lemma) && sentence[whole].Lemma is not ("head" or "leader" or "minister" or "president" or "chief" or "government" or "capital" or "people" or "team" or "official" or "representative" or "delegate" or "envoy")
            && HasCase(noun, "of")) return Possessors(whole);
        return found;
    }

    /// <summary>Adjectives and compounds before the noun: "a Kenyan raid", "the Kenya-Somalia talks".</summary>
    public List<int> Modifiers(int noun)
    {
        var found = new List<int>();
        foreach (var child in sentence.Children(noun))
        {
            if (child < noun && sentence[child].Label is "amod" or "compound" or "nmod" or "nmod:desc" or "nmod:unmarked" or "flat"
                && Child(child, "case") < 0)
            {
                found.Add(child);
                foreach (var inner in sentence.Children(child))
                {
                    if (sentence[inner].Label is "compound" or "amod") found.Add(inner);
                }
            }
        }

        return found;
    }

    /// <summary>Phrases with a preposition that belong to the noun or to the verb that carries it.</summary>
    public List<int> Prepositional(int noun, string preposition)
    {
        var found = new List<int>();
        AddPrepositional(noun, preposition, found);
        var carrier = Carrier(noun, out var top);
        if (top != noun) AddPrepositional(top, preposition, found);
        if (found.Count == 0 && carrier >= 0 && preposition != "by") AddPrepositional(carrier, preposition, found);
        if (found.Count == 0 && preposition is "between" or "among" or "with")
        {
            foreach (var predicate in Predicates(top)) AddPrepositional(predicate, preposition, found);
        }

        found.RemoveAll(t => t == noun || t == top);
        return found;
    }

    // "the call was the fourth between Kenya and Somalia", "the talks failed and will resume with Kenya"
    private List<int> Predicates(int subject)
    {
        var head = sentence[subject].Head;
        if (head < 0 || !Is(sentence[subject].Label, "nsubj")) return [];
        var found = new List<int> { head };
        foreach (var child in sentence.Children(head))
        {
            if (sentence[child].Label == "conj" && Child(child, "nsubj") < 0) found.Add(child);
        }

        return found;
    }

    /// <summary>The verb whose subject does what the noun names; −1 where there is none.</summary>
    public int SupportVerb(int noun)
    {
        var verb = Carrier(noun, out var top);
        if (verb < 0 || !lexicon.SupportVerbs.Contains(sentence[verb].Lemma)) return SupportClause(noun);
        if (IsOthers(verb, noun)) return -1;
        // "the talks that Kenya chaired"
        if (sentence[verb].Head == noun && sentence[verb].Label == "acl:relcl") return verb;
        return Is(sentence[top].Label, "obj") || sentence[top].Label == "nsubj:pass"
                || Is(sentence[top].Label, "obl") && !IsOccasion(top, noun) || sentence[top].Label == "acl:relcl"
            ? verb
            : -1;
    }

    // "vowed to end the Russian occupation of Crimea": whose deed it is stands before it, and who ends it is another
    private bool IsOthers(int verb, int noun)
    {
        if (sentence[verb].Lemma is not ("end" or "stop" or "halt" or "oppose" or "resist" or "fight" or "face" or "prevent" or "counter" or "block" or "reject")
            || sentence[noun].Lemma is not ("occupation" or "annexation" or "invasion" or "control" or "rule" or "attack" or "strike" or "raid" or "assault" or "bombing" or "offensive" or "shelling"
                or "airstrike" or "aggression" or "bombardment" or "siege" or "incursion" or "takeover" or "domination" or "conquest" or "expansion")) return false;
        foreach (var child in sentence.Children(noun))
        {
            if (child < noun && sentence[child].Label is "amod" or "compound" && char.IsUpper(sentence[child].Text[0])) return true;
        }

        return false;
    }

    // "suspended talks after attacks in Garissa": what happened before, or why, is nobody's deed here
    private bool IsOccasion(int phrase, int noun)
    {
        // "after hours of talks, Kenya and Somalia signed": those who meet are those who act
        if (sentence[noun].Lemma is not ("attack" or "strike" or "raid" or "assault" or "bombing" or "killing" or "invasion" or "offensive" or "shelling" or "airstrike" or "aggression" or "ambush" or "bombardment" or "operation" or "sanction" or "threat" or "accusation" or "criticism" or "warning" or "embargo" or "massacre" or "shooting"))
            return false;
        foreach (var child in sentence.Children(phrase))
        {
            if (sentence[child].Label == "case"
                && sentence[child].Lemma is "after" or "before" or "amid" or "amidst" or "despite" or "over" or "following" or "since" or "until" or "because" or "due" or "without")
                return true;
        }

        return false;
    }

    // "the dialogue that Kenya conducts moved on"
    private int SupportClause(int noun)
    {
        foreach (var child in sentence.Children(noun))
        {
            if (sentence[child].Label == "acl:relcl" && lexicon.SupportVerbs.Contains(sentence[child].Lemma) && Child(child, "nsubj") >= 0
                && (Child(child, "obj") is < 0 || sentence[Child(child, "obj")].Xpos is "WDT" or "IN")) return child;
        }

        return -1;
    }

    /// <summary>The word that governs a noun, through "a round of": what is done with it; −1 where there is none.</summary>
    public int Governor(int noun) => Carrier(noun, out var top) is >= 0 and var verb ? verb : sentence[top].Head;

    /// <summary>The verb whose subject undergoes what the noun names; −1 where there is none.</summary>
    public int InverseSupport(int noun)
    {
        var verb = Carrier(noun, out var top);
        if (verb < 0) return -1;
        if (Is(sentence[top].Label, "obj") && lexicon.InverseVerbs.Contains(sentence[verb].Lemma)) return verb;
        // "came under attack"
        return Is(sentence[top].Label, "obl") && HasCase(top, "under") ? verb : -1;
    }

    /// <summary>The predicates in whose course the noun's event happens: "said after talks with", "flew in for a meeting".</summary>
    public IEnumerable<int> Context(int noun)
    {
        var verb = Carrier(noun, out var top);
        // "is in Juba for a session that ran past midnight": what the clause says of the noun is not what its parties did
        if (verb >= 0 && sentence[verb].Head == noun && Child(verb, "nsubj") is >= 0 and var told && sentence[told].Xpos is "WDT" or "WP") verb = -1;
        for (var at = sentence[noun].Head; verb < 0 && at >= 0 && HasAnyCase(top); at = sentence[at].Head)
        {
            // "closed the crossing at the urging of": the phrase may hang on the object
            if (sentence[at].Upos == UniversalPos.Verb)
            {
                yield return at;
                yield break;
            }

            // "is in Juba for talks": a place is the predicate
            if (Child(at, "cop") >= 0 && Child(at, "nsubj") >= 0)
            {
                yield return at;
                yield break;
            }

            if (sentence[at].Upos is not (UniversalPos.Noun or UniversalPos.Propn)) yield break;
        }

        // "is under pressure": the phrase itself is the predicate
        if (verb < 0 && HasAnyCase(top) && Child(top, "cop") >= 0 && Child(top, "nsubj") >= 0) yield return top;
        if (verb < 0) yield break;
        if (Is(sentence[top].Label, "obl") || Is(sentence[top].Label, "obj") || Is(sentence[top].Label, "advcl") || Is(sentence[top].Label, "nmod")
            || sentence[top].Label == "iobj") // "told a joint press conference"
            yield return verb;
        else if (Is(sentence[top].Label, "root") && Child(top, "nsubj") >= 0) yield return top;
        // "Kenya turned them down after talks with Somalia ended": whoever acts when they have ended held them
        else if (Is(sentence[top].Label, "nsubj") && sentence[verb].Label == "advcl" && sentence[verb].Head is >= 0 and var main
            && Child(verb, "mark") is >= 0 and var mark && sentence[mark].Lemma is "after" or "as" or "before" or "when" or "until") yield return main;
    }

    /// <summary>Whether a phrase has a preposition.</summary>
    public bool HasCase(int token, string preposition)
    {
        foreach (var child in sentence.Children(token))
        {
            if (sentence[child].Label != "case" && !(preposition == "as" && sentence[child].Label == "mark")) continue;
            if (sentence[child].Text.Equals(preposition, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>Whether a phrase has any preposition.</summary>
    public bool HasAnyCase(int token) => Child(token, "case") >= 0;

    /// <summary>The first dependant in a relation or a subtype of it; −1 where there is none.</summary>
    public int Child(int token, string label)
    {
        foreach (var child in sentence.Children(token))
        {
            if (Is(sentence[child].Label, label)) return child;
        }

        return -1;
    }

    /// <summary>Whether a label is a relation or a subtype of it.</summary>
    public static bool Is(string label, string relation) =>
        label.StartsWith(relation, StringComparison.Ordinal) && (label.Length == relation.Length || label[relation.Length] == ':');

    private void AddPrepositional(int token, string preposition, List<int> into)
    {
        foreach (var child in sentence.Children(token))
        {
            if (HasCase(child, preposition)) into.Add(child);
        }
    }

    /// <summary>The predicate that governs a noun, through coordination and "a round of".</summary>
    private int Carrier(int noun, out int top)
    {
        top = noun;
        for (var steps = 0; steps < MaxSteps; steps++)
        {
            var token = sentence[top];
            if (token.Head < 0) return -1;
            var head = sentence[token.Head];
            if (token.Label == "conj" && head.Upos is UniversalPos.Noun or UniversalPos.Propn) top = token.Head;
            else if (Is(token.Label, "nmod") && HasCase(top, "of") && lexicon.TransparentNouns.Contains(head.Lemma)) top = token.Head;
            else if (head.Upos is UniversalPos.Verb or UniversalPos.Aux) return token.Head;
            else if (head.Upos is UniversalPos.Adj && (Is(token.Label, "obl") || Is(token.Label, "obj"))) return token.Head;
            // "the talks that Kenya held": the noun is the gap of its relative clause
            else break;
        }

        foreach (var child in sentence.Children(noun))
        {
            if (sentence[child].Label == "acl:relcl" && sentence[child].Upos == UniversalPos.Verb) return child;
        }

        return -1;
    }
}
