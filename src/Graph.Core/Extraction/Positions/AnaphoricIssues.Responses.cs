using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Extraction.Positions;

/// <content>Verbs that answer what was told before: "refused", "signed in Juba", "would not take part".</content>
internal sealed partial class AnaphoricIssues
{
    /// <summary>Verbs that answer an earlier proposal without naming it: "Norway has accepted", "Peru refused".</summary>
    public IEnumerable<(int Verb, Antecedent Meant, Relation Relation)> BareResponses(IReadOnlyList<Stance> stances)
    {
        for (var token = 0; token < _sentence.Count; token++)
        {
            if (_sentence[token].Upos != UniversalPos.Verb || _sentence[token].Label is not ("root" or "conj" or "parataxis" or "ccomp")
                || _sentence.Subject(token) < 0 || stances.Any(s => s.Trigger == token)) continue;
            // "Norway agreed" answers only where nothing follows
            if (reading.IsWord(token, "agree") && token + 1 < _sentence.Count && _sentence[token + 1].Upos != UniversalPos.Punct
                && !(_sentence[token + 1].Upos == UniversalPos.Adv && token + 2 < _sentence.Count && _sentence[token + 2].Upos == UniversalPos.Punct)
                // "agreed at once", "agreed on the spot", "agreed within hours"
                && !(_sentence[token + 1].Upos == UniversalPos.Adp && reading.Lower(token + 1) is "at" or "on" or "within" or "after" or "in"
                    && _sentence[token + 1].Head is var when && when > token && reading.Lemma(when) is "once" or "spot" or "hour" or "minute" or "day" or "hesitation" or "principle" or "moment"))
                continue;
            Relation? relation = BareYes.Overlaps(reading.Forms(token)) ? Relation.Accepted
                : BareNo.Overlaps(reading.Forms(token)) ? Relation.Rejected
                : reading.IsWord(token, "say") && token + 1 < _sentence.Count ? YesOrNo(token + 1)
                : null;
            if (GivesIn(token))
            {
                if (_antecedents.Of(token, stances, _ => true) is [var wanted, ..]) yield return (token, wanted, Relation.Accepted);
                continue;
            }

            // "Kenya signed in Juba", "Peru would sign only if": the agreement that the article is about
            if (relation is null && Signing.Overlaps(reading.Forms(token)) && !HasComplement(token))
            {
                if (ArticleTopic.Of(reading.Article, issues) is { } agreed && own.Count == 0) yield return (token, new Antecedent(agreed, 1), Relation.Accepted);
                continue;
            }

            // "could not do that", "said it would not take part"
            if (relation is null && IsBareRefusal(token))
            {
                if (_antecedents.Of(token, stances, _ => true) is [var declined, ..]) yield return (token, declined, Relation.Accepted);
                continue;
            }

            if (relation is null || HasComplement(token) && !(reading.IsWord(token, "say") && token + 2 < _sentence.Count && _sentence[token + 2].Upos == UniversalPos.Punct)) continue;
            if (_antecedents.Of(token, stances, _ => true) is [var meant, ..]) yield return (token, meant, relation.Value);
        }
    }

    private bool IsBareRefusal(int verb)
    {
        if (reading.Lemma(verb) is not ("do" or "take" or "participate" or "attend" or "comply") || !_sentence.IsNegated(verb)
            || !_sentence.Auxiliaries(verb).Any(a => reading.Lower(a) is "will" or "would" or "could" or "can" or "wo" or "ca")) return false;
        var thing = _sentence.Child(verb, "obj");
        if (reading.Lemma(verb) switch
            {
                "do" => thing < 0 || reading.Lower(thing) is not ("that" or "so" or "it" or "this"),
                "take" => thing < 0 || reading.Lower(thing) != "part",
                _ => thing >= 0,
            }) return false;
        // "would not do that to his people", "will not take part in the race"
        return (thing < 0 ? verb : thing) + 1 is var next && (next >= _sentence.Count || _sentence[next].Upos is UniversalPos.Punct or UniversalPos.CConj);
    }

    // "said yes", "said no", but not "said no minister had come"
    private Relation? YesOrNo(int word) => reading.Lower(word) switch
    {
        "yes" => Relation.Accepted,
        "no" when word + 1 >= _sentence.Count || _sentence[word + 1].Upos == UniversalPos.Punct => Relation.Rejected,
        _ => null,
    };

    private bool HasComplement(int verb)
    {
        if (_sentence.IsPassive(verb)) return true;
        foreach (var child in _sentence.Children(verb))
        {
            if (_sentence[child].Label is "obj" or "ccomp" or "xcomp" or "nsubj:pass"
                // "consented in August to take his place"
                || (_sentence[child].Label == "advcl" && child > verb && reading.HasMark(child, "to") && !reading.HasMark(child, "in"))
                || (_sentence.Is(child, "obl") && (child > verb || reading.HasCase(child, "about")) && _sentence.Has(child, "case")
                    && !reading.HasCase(child, "in") && !reading.HasCase(child, "on") && !reading.HasCase(child, "at") && !reading.HasCase(child, "within")
                    && !reading.HasCase(child, "after")
                    // "has refused for forty years"
                    && !(reading.HasCase(child, "for") && Spans.Contains(reading.Lemma(child))))) return true;
        }

        return _sentence[verb].Label is "acl" or "amod";
    }

    // "dropped its veto", "lifted its objections" to what has been told
    private bool GivesIn(int verb) =>
        Lifting.Overlaps(reading.Forms(verb)) && _sentence.Child(verb, "obj") is >= 0 and var veto && Vetoes.Overlaps(reading.Forms(veto))
            && _sentence.Has(veto, "nmod:poss") && !_sentence.Children(veto, "nmod", "acl").Any(c => c > veto)
        || (reading.IsWord(verb, "give") || reading.IsWord(verb, "cave")) && reading.HasParticle(verb, "in");
}
