using Graph.Language;

namespace Graph.Core.Extraction.Positions;

/// <summary>A word that the head of an issue pattern must govern, and how.</summary>
/// <param name="Role">Empty for any, <c>~</c> for near by, else <c>obj</c>, <c>subj</c>, <c>poss</c> or prepositions, joined by bars.</param>
/// <param name="Word">The governed word.</param>
internal sealed record PatternCondition(string Role, PatternWord Word)
{
    private const int Nearness = 7;

    private readonly string[] _roles = Role.Split('|');
    private readonly bool _mayStandAbove = Role.Length == 0 || Role.Split('|').Any(r => r is "obj" or "subj");

    /// <summary>The governed token; −1 where there is none.</summary>
    /// <param name="reading">The sentence.</param>
    /// <param name="head">What must govern it.</param>
    /// <param name="taken">Tokens that other conditions have found: no word counts twice.</param>
    public int Find(SentenceReading reading, int head, List<int>? taken = null)
    {
        if (Role == "~") return Near(reading, head, taken);
        var sentence = reading.Sentence;
        foreach (var child in sentence.Children(head))
        {
            if (!Fits(reading, head, child)) continue;
            var found = Reach(reading, child, 0);
            if (found >= 0 && taken?.Contains(found) != true) return found;
        }

        if (OnObject(reading, head) is >= 0 and var hung) return hung;
        if (Following(reading, head) is >= 0 and var following) return following;

        // "give up its guns": the parser may give the particle to the object
        if (Role.Length == 0 && head + 1 < sentence.Count && sentence[head + 1].Xpos == "RP" && Word.Matches(reading, head + 1)) return head + 1;

        // "the prisoners released by …", "troops that withdrew": the governed word stands above its participle
        ref readonly var token = ref sentence[head];
        if (token.Head >= 0 && DependencyRelation.Is(token.Label, "acl") && _mayStandAbove && token.Upos == UniversalPos.Verb
            && !(Role == "obj" && IsDoneBy(reading, head)) && Word.Matches(reading, token.Head)) return token.Head;
        return _mayStandAbove && token.Upos == UniversalPos.Verb ? Raised(reading, head) : -1;
    }

    // "leaders who recognise Peru" are not recognised
    private static bool IsDoneBy(SentenceReading reading, int clause) =>
        reading.Sentence.Child(clause, "nsubj") is >= 0 and var subject && reading.Lower(subject) is "who" or "which" or "that";

    // "admit Peru to the alliance": the phrase may hang on the verb's object
    private int OnObject(SentenceReading reading, int verb)
    {
        var sentence = reading.Sentence;
        if (Role.Length == 0 || sentence[verb].Upos != UniversalPos.Verb) return -1;
        foreach (var thing in sentence.Children(verb, "obj", "nsubj:pass"))
        {
            foreach (var child in sentence.Children(thing, "nmod"))
            {
                if (child > thing
                    && _roles.Any(r => r is "to" or "into" or "in" or "inside" or "from" or "under" && reading.HasCase(child, r))
                    && Reach(reading, child, 0) is >= 0 and var found) return found;
            }
        }

        return -1;
    }

    // A few words after the head, else before it, without a break between.
    private int Near(SentenceReading reading, int head, List<int>? taken)
    {
        foreach (var step in new[] { 1, -1 })
        {
            for (var at = head + step; at >= 0 && at < reading.Sentence.Count && Math.Abs(at - head) <= Nearness; at += step)
            {
                if (reading.Sentence[at].Text is ";" or ":" or "." or "(" or ")" or "–" or "—") break;
                if (Word.Matches(reading, at) && taken?.Contains(at) != true) return at;
            }
        }

        return -1;
    }

    // "called for an end to the fighting": the phrase right after a noun is its own, wherever the tree hangs it
    private int Following(SentenceReading reading, int noun)
    {
        var sentence = reading.Sentence;
        if (sentence[noun].Upos != UniversalPos.Noun || noun + 2 >= sentence.Count) return -1;
        ref readonly var preposition = ref sentence[noun + 1];
        if (preposition.Label != "case" || preposition.Head <= noun + 1) return -1;
        var lower = reading.Lower(noun + 1);
        var fits = Role.Length == 0
            ? lower is "of" or "to" or "in" or "on" or "over" or "with"
            : _roles.Contains(lower) || (lower == "of" && _roles.Contains("obj"));
        return fits ? Reach(reading, preposition.Head, 0) : -1;
    }

    // "wants the vote to be held", "let the guns fall silent", "the mercenaries have to leave": the subject stands with the governing verb
    private int Raised(SentenceReading reading, int clause)
    {
        var sentence = reading.Sentence;
        if (!(sentence.Is(clause, "xcomp") || sentence.Is(clause, "advcl") || sentence.Is(clause, "ccomp")) || sentence.Subject(clause) >= 0)
            return -1;
        // what is raised is the clause's subject, an object only of its passive
        if (Role == "obj" && sentence[clause].Xpos != "VBN") return -1;
        var governor = sentence[clause].Head;
        var controlled = reading.HasMark(clause, "to") || sentence.Is(clause, "xcomp");
        if (!controlled && reading.Lemma(governor) is not ("let" or "have" or "make" or "see" or "help" or "get" or "keep")) return -1;
        bool Between(int child) => child > governor && child < clause
            && (sentence.Is(child, "obj") || (sentence.Is(child, "obl") && reading.HasCase(child, "for")));
        var own = !sentence.Children(governor, "obj", "obl").Any(Between);
        foreach (var child in sentence.Children(governor))
        {
            var raised = Between(child) || (own && sentence[child].Label is "nsubj" or "nsubj:pass");
            if (raised && Reach(reading, child, 0) is >= 0 and var found) return found;
        }

        return -1;
    }

    /// <summary>The noun that the head word modifies, or the verb whose subject or object it is, where that is the governed word; −1 otherwise.</summary>
    public int FindAbove(SentenceReading reading, int modifier)
    {
        ref readonly var token = ref reading.Sentence[modifier];
        // "ruled out ceding territory": the gerund may be taken for a modifier of its object
        if (Role.Length > 0)
            return _roles.Contains("obj") && token.Head > modifier && token.Label is "compound" or "amod"
                    && token.Text.EndsWith("ing", StringComparison.Ordinal) && Word.Matches(reading, token.Head)
                ? token.Head
                : -1;
        return token.Head >= 0
            && (token.Label is "compound" or "amod" or "nmod:poss" or "flat" or "nsubj" or "nsubj:pass" or "obj"
                || (DependencyRelation.Is(token.Label, "nmod") && token.Upos != UniversalPos.Verb))
            && Word.Matches(reading, token.Head) ? token.Head : -1;
    }

    // A quantity or a coordination may stand between: "some of its troops", "tanks and troops".
    private int Reach(SentenceReading reading, int token, int depth)
    {
        if (Word.Matches(reading, token)) return token;
        if (depth > 3) return -1;
        foreach (var child in reading.Sentence.Children(token))
        {
            var label = reading.Sentence[child].Label;
            var passes = label == "conj"
                || (reading.IsQuantity(token) && DependencyRelation.Is(label, "nmod"));
            if (passes && Reach(reading, child, depth + 1) is >= 0 and var found) return found;
        }

        return -1;
    }

    // "hand over the hostages": the parser may take the particle for a preposition
    private static bool IsAfterParticle(SentenceReading reading, int head, int child) =>
        reading.Sentence[child].Label == "obl" && head + 1 < child && reading.Sentence[head + 1].Head == child
            && reading.Sentence[head].Upos == UniversalPos.Verb
        && reading.Lower(head + 1) is "over" or "up" or "down" or "out" or "off" or "back" or "away" or "aside";

    private bool Fits(SentenceReading reading, int head, int child)
    {
        var sentence = reading.Sentence;
        var label = sentence[child].Label;
        if (Role.Length == 0)
        {
            return !(DependencyRelation.Is(label, "punct") || DependencyRelation.Is(label, "cc") || DependencyRelation.Is(label, "conj")
                || DependencyRelation.Is(label, "parataxis") || DependencyRelation.Is(label, "discourse") || label == "acl:relcl"
                || DependencyRelation.Is(label, "advcl") || DependencyRelation.Is(label, "aux") || DependencyRelation.Is(label, "cop"));
        }

        foreach (var role in _roles)
        {
            var fits = role switch
            {
                "obj" => label is "obj" or "nsubj:pass" or "compound" or "iobj" || IsAfterParticle(reading, head, child)
                    || (DependencyRelation.Is(label, "nmod") && (label == "nmod:poss" || reading.HasCase(child, "of"))),
                "subj" => label is "nsubj" or "obl:agent" or "nmod:poss" or "csubj"
                    || (DependencyRelation.Is(label, "nmod") && reading.HasCase(child, "by")),
                "poss" => label == "nmod:poss",
                _ => label != "nmod:poss"
                    && (reading.HasCase(child, role) || (sentence[child].Upos == UniversalPos.Verb && reading.HasMark(child, role))),
            };
            if (fits) return true;
        }

        return false;
    }
}
