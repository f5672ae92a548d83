using System.Collections.Frozen;
using Graph.Core.Linking;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Coreference;

/// <summary>Gives "the talks" and "a second round" the parties that the article named when it introduced them.</summary>
/// <remarks>Where the article tells of two groups of parties, none is chosen.</remarks>
internal sealed class EventReferenceReader(IEnumerable<Referent> referents)
{
    private static readonly FrozenSet<string> Nouns = WordLists.English["recurring events"];

    private static readonly FrozenSet<string> Serial = WordLists.English["serial attributes"];

    private static readonly FrozenSet<string> Continuing = WordLists.English["going on or breaking off"];

    private readonly (int Sentence, IReadOnlyList<LocalEntity> Parties, bool IsProposed)[] _told =
        [.. referents.GroupBy(r => r.Sentence).OrderBy(g => g.Key).SelectMany(g => Encounters.In([.. g.OrderBy(r => r.Mention.First)])
            .Select(p => (g.Key, p, ProposesAgreement(g.First().Mention.Sentence.Sentence))))];

    private readonly ILookup<int, Referent> _referents = referents.ToLookup(r => r.Sentence);

    /// <summary>The references of a sentence in text order.</summary>
    public IEnumerable<EventReference> Read(Sentence sentence)
    {
        for (var token = 0; token < sentence.Count; token++)
        {
            if (sentence[token].Upos != UniversalPos.Noun || !Nouns.Contains(sentence[token].Lemma) || !IsTakenUp(sentence, token)
                || NamesParties(sentence, token)) continue;
            if (Parties(sentence.Index, IsAgreement(sentence, token)) is { } parties)
                yield return new EventReference(sentence.Index, token, [.. parties.Select(p => p.Id)], 0.7, "the parties named when the event was introduced");
        }
    }

    private static bool IsAgreement(Sentence sentence, int token) =>
        sentence[token].Lemma is "deal" or "agreement" or "accord" or "pact" or "treaty";

    // "proposed a deal with Peru": no talks have been told that "the talks" could take up, while "the deal" may be this one
    private static bool ProposesAgreement(Sentence sentence)
    {
        for (var verb = 0; verb < sentence.Count; verb++)
        {
            if (sentence[verb].Upos == UniversalPos.Verb && sentence[verb].Lemma is "propose" or "suggest" or "float" or "moot"
                && sentence.Object(verb) is >= 0 and var thing && IsAgreement(sentence, thing)) return true;
        }

        return false;
    }

    private IReadOnlyList<LocalEntity>? Parties(int sentence, bool isAgreement)
    {
        var before = _told.Where(t => t.Sentence < sentence && (isAgreement || !t.IsProposed) && t.Parties.All(p => p.Kind != EntityKind.Person)).ToArray();
        if (before.Length == 0) return null;
        var ranked = before.GroupBy(t => string.Join('+', t.Parties.Select(p => p.Id).Order(StringComparer.Ordinal)))
            .OrderByDescending(g => g.Count()).ThenByDescending(g => g.Max(t => t.Sentence)).ThenBy(g => g.Key, StringComparer.Ordinal).Take(2).ToArray();
        return ranked.Length == 1 || ranked[0].Count() >= 2 * ranked[1].Count() ? ranked[0].First().Parties : null;
    }

    // "the talks", "these negotiations", "another round of talks", "talks resumed"
    private static bool IsTakenUp(Sentence sentence, int token)
    {
        foreach (var child in sentence.Children(token))
        {
            if (sentence[child].Label == "det" && sentence[child].Lemma is "the" or "this" or "these" or "those" or "another") return true;
            if (sentence[child].Label is "amod" or "nummod" && Serial.Contains(sentence[child].Lemma)) return true;
        }

        // "formal negotiations resumed", "talks broke down again"
        if (DependencyRelation.Is(sentence[token].Label, "nsubj") && sentence[token].Head is >= 0 and var verb && Continuing.Contains(sentence[verb].Lemma)) return true;
        // "no agreement was reached", "reached no deal"
        if (IsAgreement(sentence, token) && sentence.Child(token, "det") is >= 0 and var no && sentence[no].Lemma == "no" && sentence[token].Label == "nsubj:pass"
            && sentence[token].Head is >= 0 and var reached && sentence[reached].Lemma is "reach" or "sign" or "strike" or "conclude") return true;
        // "more than a week of talks"
        return sentence[token].Label == "nmod" && sentence[token].Head is >= 0 and var head
            && (sentence[head].Lemma is "round" or "session" || Serial.Contains(sentence[head].Lemma));
    }

    // An event with a party of its own is told here, not taken up.
    private bool NamesParties(Sentence sentence, int token)
    {
        foreach (var referent in _referents[sentence.Index])
        {
            if (referent.Mention.Form is MentionForm.Plural or MentionForm.Pronoun || referent.Mention.IsLocation) continue;
            if (sentence[referent.Token].Head == token && sentence[referent.Token].Label is "amod" or "compound" or "nmod:poss" or "nmod")
                return true;
        }

        return false;
    }
}
