using Graph.Language;

namespace Graph.Core.Extraction.Positions;

/// <summary>A word that the head of an issue pattern must govern, and how.</summary>
/// <param name="Role">Empty for any, <c>obj</c>, <c>subj</c>, or prepositions joined by a bar.</param>
/// <param name="Word">The governed word.</param>
internal sealed record PatternCondition(string Role, PatternWord Word)
{
    private readonly string[] _prepositions = Role is "" or "obj" or "subj" ? [] : Role.Split('|');

    /// <summary>The governed token; −1 where there is none.</summary>
    public int Find(SentenceReading reading, int head)
    {
        var sentence = reading.Sentence;
        foreach (var child in sentence.Children(head))
        {
            if (!Fits(reading, head, child)) continue;
            var found = Reach(reading, child, 0);
            if (found >= 0) return found;
        }

        // "give up its guns": the parser may give the particle to the object
        if (Role.Length == 0 && head + 1 < sentence.Count && sentence[head + 1].Xpos == "RP" && Word.Matches(reading, head + 1)) return head + 1;

        // "the prisoners released by …", "troops that withdrew": the governed word stands above its participle
        ref readonly var token = ref sentence[head];
        if (token.Head >= 0 && DependencyRelation.Is(token.Label, "acl") && Role is "" or "obj" or "subj" && token.Upos == UniversalPos.Verb
            && Word.Matches(reading, token.Head)) return token.Head;
        return Role is "" or "obj" or "subj" && token.Upos == UniversalPos.Verb ? Raised(reading, head) : -1;
    }

    // "wants the vote to be held", "called for aid to be let in": the subject stands with the governing verb
    private int Raised(SentenceReading reading, int clause)
    {
        var sentence = reading.Sentence;
        if (!(sentence.Is(clause, "xcomp") || sentence.Is(clause, "advcl") || sentence.Is(clause, "ccomp")) || sentence.Subject(clause) >= 0 || !reading.HasMark(clause, "to")) return -1;
        var governor = sentence[clause].Head;
        foreach (var child in sentence.Children(governor))
        {
            if (child > governor && child < clause && (sentence.Is(child, "obj") || (sentence.Is(child, "obl") && reading.HasCase(child, "for"))) && Reach(reading, child, 0) is >= 0 and var found) return found;
            if (sentence[child].Label == "nsubj:pass" && Reach(reading, child, 0) is >= 0 and var passive) return passive;
        }

        return -1;
    }

    /// <summary>The noun that the head word modifies, where it is the governed word; −1 otherwise.</summary>
    public int FindAbove(SentenceReading reading, int modifier)
    {
        if (Role.Length > 0) return -1;
        ref readonly var token = ref reading.Sentence[modifier];
        return token.Head >= 0 && (token.Label is "compound" or "amod" or "nmod:poss" or "flat" || (DependencyRelation.Is(token.Label, "nmod") && token.Upos != UniversalPos.Verb))
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

    private bool Fits(SentenceReading reading, int head, int child)
    {
        var sentence = reading.Sentence;
        var label = sentence[child].Label;
        switch (Role)
        {
            case "":
                return !(DependencyRelation.Is(label, "punct") || DependencyRelation.Is(label, "cc") || DependencyRelation.Is(label, "conj")
                    || DependencyRelation.Is(label, "parataxis") || DependencyRelation.Is(label, "discourse") || label == "acl:relcl"
                    || DependencyRelation.Is(label, "advcl") || DependencyRelation.Is(label, "aux") || DependencyRelation.Is(label, "cop"));
            case "obj":
                return label is "obj" or "nsubj:pass" or "compound" or "iobj"
                    || (DependencyRelation.Is(label, "nmod") && (label == "nmod:poss" || reading.HasCase(child, "of")));
            case "subj":
                return label is "nsubj" or "obl:agent" or "nmod:poss" or "csubj" || (DependencyRelation.Is(label, "nmod") && reading.HasCase(child, "by"));
            default:
                if (label == "nmod:poss") return Array.IndexOf(_prepositions, "poss") >= 0;
                foreach (var preposition in _prepositions)
                {
                    if (reading.HasCase(child, preposition) || (sentence[child].Upos == UniversalPos.Verb && reading.HasMark(child, preposition))) return true;
                }

                return false;
        }
    }
}
