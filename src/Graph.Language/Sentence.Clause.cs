namespace Graph.Language;

/// <content>Reading clauses: coordination, subjects, objects, voice and negation.</content>
public sealed partial class Sentence
{
    private static readonly string[] NegatedAdjuncts = ["circumstance", "condition", "account", "case", "way", "event", "means", "mean", "time", "point", "stage", "longer", "long", "sense"];

    private static readonly string[] Negators = ["not", "n't", "never", "nor", "neither", "no", "nobody", "none", "nothing"];

    /// <summary>All members of the coordination that a token belongs to, in text order.</summary>
    /// <remarks>A token that is not coordinated is its only conjunct.</remarks>
    public IReadOnlyList<int> Conjuncts(int index)
    {
        var members = new List<int> { FirstConjunct(index) };
        for (var next = 0; next < members.Count; next++) members.AddRange(Children(members[next], "conj"));
        members.Sort();
        return members;
    }

    /// <summary>The first member of the coordination that a token belongs to.</summary>
    public int FirstConjunct(int index)
    {
        while (Is(index, "conj")) index = _tokens[index].Head;
        return index;
    }

    /// <summary>The predicate of the innermost clause that a token belongs to, itself included.</summary>
    public int ClauseHead(int index)
    {
        while (_tokens[index].Head >= 0 && !HeadsClause(index)) index = _tokens[index].Head;
        return index;
    }

    /// <summary>Whether a token is the predicate of a clause.</summary>
    /// <remarks>A conjunct heads a clause of its own where the first conjunct does and it is a predicate.</remarks>
    public bool HeadsClause(int index)
    {
        var token = _tokens[index];
        if (token.Head < 0) return true;
        return DependencyRelation.Base(token.Label) switch
        {
            "ccomp" or "xcomp" or "advcl" or "acl" or "csubj" or "parataxis" => true,
            "conj" => HeadsClause(token.Head) && (token.Upos is UniversalPos.Verb or UniversalPos.Aux || Has(index, "cop") || Has(index, "nsubj")),
            _ => false,
        };
    }

    /// <summary>Whether a verb is in the passive.</summary>
    public bool IsPassive(int index)
    {
        if (Has(index, "aux:pass") || Has(index, "nsubj:pass") || Has(index, "csubj:pass") || Has(index, "obl:agent")) return true;
        // "the towns seized by rebels": a bare participle that modifies what it was done to
        if (_tokens[index].Xpos == "VBN" && _tokens[index].Label == "acl") return true;
        // "was seized and burned": the auxiliary hangs on the first conjunct only
        return Is(index, "conj") && _tokens[index].Xpos == "VBN" && !HasOwnSubject(index) && !Has(index, "aux")
            && IsPassive(_tokens[index].Head);
    }

    /// <summary>The explicit subject of a predicate in the active voice; −1 where there is none.</summary>
    public int Subject(int index)
    {
        foreach (var child in Children(index))
        {
            if (_tokens[child].Label is "nsubj" or "csubj" or "nsubj:outer" or "csubj:outer") return child;
        }

        return -1;
    }

    /// <summary>The explicit subject of a passive, which is what the act is done to; −1 where there is none.</summary>
    public int PassiveSubject(int index) => Child(index, "nsubj:pass") is >= 0 and var subject ? subject : Child(index, "csubj:pass");

    /// <summary>The agent of a passive, named by a by-phrase; −1 where there is none.</summary>
    public int Agent(int index) => Child(index, "obl:agent");

    /// <summary>The grammatical subject, explicit or understood; −1 where the sentence gives none.</summary>
    /// <remarks>
    /// Understood subjects: of a conjunct, the first conjunct's; of an open complement, the object of the governing
    /// verb ("urged Kyiv to withdraw"), its passive subject, or its subject ("Kyiv promised to withdraw"); of a
    /// relative clause, the antecedent; of a participle, the noun it modifies or the main clause's subject.
    /// </remarks>
    public int UnderstoodSubject(int index)
    {
        // each step goes to the head, so the number of tokens bounds the walk
        for (var steps = 0; steps <= _tokens.Length; steps++)
        {
            var own = Subject(index) is >= 0 and var active ? active : PassiveSubject(index);
            if (own >= 0) return Antecedent(own, index);
            var token = _tokens[index];
            switch (DependencyRelation.Base(token.Label))
            {
                case "xcomp" when Child(token.Head, "obj") is >= 0 and var controller && !PrefersSubjectControl(token.Head):
                    return Antecedent(controller, token.Head);
                case "acl" when token.Label == "acl:relcl" || token.Xpos is "VBG" or "VBN":
                    return token.Head;
                case "xcomp" or "advcl" or "conj":
                    index = token.Head;
                    break;
                default:
                    return -1;
            }
        }

        return -1;
    }

    /// <summary>Who performs a predicate: the agent of a passive, else the understood subject; −1 if unknown.</summary>
    public int Doer(int index) => IsPassive(index) ? Agent(index) : UnderstoodSubject(index);

    /// <summary>What a predicate is done to: the object, or the subject of a passive; −1 if unknown.</summary>
    public int Undergoer(int index)
    {
        if (IsPassive(index))
            return _tokens[index].Label == "acl" ? _tokens[index].Head : UnderstoodSubject(index);
        if (Object(index) is >= 0 and var own) return own;
        // "condemned and rejected the plan": the object of the last conjunct belongs to those before it
        if (Is(index, "conj") || !Has(index, "conj")) return -1;
        var last = Conjuncts(index)[^1];
        return !HasOwnSubject(last) && _tokens[last].Xpos == _tokens[index].Xpos ? Object(last) : -1;
    }

    /// <summary>The direct object; the antecedent where a relative pronoun stands for it; −1 where there is none.</summary>
    public int Object(int index) => Child(index, "obj") is >= 0 and var own ? Antecedent(own, index) : -1;

    /// <summary>Auxiliaries of a predicate in text order, those of the first conjunct if it has none.</summary>
    public IReadOnlyList<int> Auxiliaries(int index)
    {
        var own = Children(index, "aux").ToArray();
        return own.Length == 0 && Is(index, "conj") && !HasOwnSubject(index) ? Auxiliaries(_tokens[index].Head) : own;
    }

    /// <summary>Whether a predicate or noun is negated: <c>not</c>, <c>never</c>, <c>no</c>, or a negative subject.</summary>
    public bool IsNegated(int index)
    {
        foreach (var child in Children(index))
        {
            var token = _tokens[child];
            var negates = Array.IndexOf(Negators, token.Lemma) >= 0 || token.Text.Equals("n't", StringComparison.OrdinalIgnoreCase);
            // "not only accused Peru but urged it": it did both
            if (negates && child + 1 < Count && _tokens[child + 1].Lemma is "only" or "merely" or "simply" && child < index) continue;
            if (negates && DependencyRelation.Base(token.Label) is "advmod" or "det" or "cc" or "nsubj") return true;
            // "no agreement was reached", "neither side accepted": the determiner negates the predicate
            if (DependencyRelation.Is(token.Label, "nsubj") && Children(child, "det").Any(c => _tokens[c].Lemma is "no" or "neither"))
                return true;
            // "not one inch will be ceded", "not a single hostage was freed", "not even Peru recognises it"
            if (DependencyRelation.Is(token.Label, "nsubj") && HasNot(child)) return true;
            // "neither Peru nor Chile accepted"
            if (DependencyRelation.Is(token.Label, "nsubj") && Children(child, "cc").Any(c => _tokens[c].Text.Equals("neither", StringComparison.OrdinalIgnoreCase))) return true;
            // "under no circumstances", "at no point", "by no means", "no longer"
            if (DependencyRelation.Base(token.Label) is "obl" or "advmod" && Array.IndexOf(NegatedAdjuncts, token.Lemma) >= 0 && Children(child, "det", "advmod", "amod").Any(c => _tokens[c].Lemma == "no")
                && !(token.Lemma == "time" && Children(child, "case").Any(c => _tokens[c].Lemma == "in"))) return true;
        }

        return false;
    }

    private bool HasNot(int noun)
    {
        foreach (var not in Children(noun))
        {
            if (not < noun && _tokens[not].Text is "not" or "Not" && _tokens[not + 1].Text is "one" or "a" or "an" or "even") return true;
        }

        return false;
    }

    private bool HasOwnSubject(int index) => Subject(index) >= 0 || PassiveSubject(index) >= 0;

    private bool PrefersSubjectControl(int verb) => _tokens[verb].Lemma is "promise" or "use" or "need";

    private int Antecedent(int index, int clause)
    {
        var pronoun = _tokens[index].Xpos is "WDT" or "WP" or "WP$" || _tokens[index].Features.Contains("PronType=Rel", StringComparison.Ordinal);
        if (!pronoun) return index;
        for (var at = FirstConjunct(clause); at >= 0; at = _tokens[at].Head)
        {
            if (_tokens[at].Label == "acl:relcl") return _tokens[at].Head;
            if (!Is(at, "xcomp") && !Is(at, "ccomp") && !Is(at, "conj")) break;
        }

        return index;
    }
}
