using System.Collections.Frozen;
using Graph.Core.Coreference;
using Graph.Core.Linking;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Affiliations;

/// <summary>Finds the state for which a bare title speaks: the subject of what its holder says.</summary>
/// <remarks>
/// "Norway would not join, trade minister Kari Lund said", "Oslo's gratitude was expressed by vice-minister Lund". Ministers
/// speak for their own side; what is told of an enemy's deed in the past ("Norway shelled the port, the minister said") is not taken.
/// </remarks>
internal sealed class VoiceReader(IReadOnlyList<NameCandidate> names)
{
    private readonly ILookup<FoldedSentence, NameCandidate> _bySentence = names.ToLookup(n => n.Sentence);

    private static readonly FrozenSet<string> Conveying = WordLists.English["conveying"];

    /// <summary>The state that is the subject of the holder's words; null where they have none, or it is no state.</summary>
    public LocalEntity? Find(RolePhrase phrase)
    {
        if (phrase.HolderName is not { } name) return null;
        var sentence = phrase.Sentence.Sentence;
        var holder = Heads.Of(sentence, name.FirstToken, name.LastToken + 1);
        while (sentence[holder].Head >= 0 && sentence.Is(holder, "appos") | sentence.Is(holder, "flat") | sentence.Is(holder, "compound"))
            holder = sentence[holder].Head;
        var verb = sentence[holder].Head;
        // "Norway would stay, according to trade minister Kari Lund"
        if (verb >= 0 && IsSource(phrase)) return IsOwnMatter(sentence, verb) ? State(phrase.Sentence, Subject(sentence, verb)) : null;
        if (verb < 0
            || (!Conveying.Contains(sentence[verb].Lemma) && !SpeechVerbs.Contains(sentence[verb].Lemma, sentence[verb].Text)
                && !sentence.Is(verb, "parataxis"))) return null;
        // "Oslo's gratitude was expressed by ..."
        if (sentence.Is(holder, "obl")) return sentence.Is(holder, "obl:agent") ? State(phrase.Sentence, sentence.PassiveSubject(verb)) : null;
        // "alleges that Norway arms them": of another's matter
        if (sentence.Subject(verb) != holder || Charging.Contains(sentence[verb].Lemma)) return null;
        foreach (var clause in Told(sentence, verb))
            if (IsOwnMatter(sentence, clause) && State(phrase.Sentence, Subject(sentence, clause)) is { } state) return state;
        // "the Foreign Office said it was pleased, but spokesman Paul Webb noted": two voices of one house
        return phrase.Title.Kind == RoleKind.Spokesperson && sentence.Is(verb, "conj") && SpeechVerbs.Contains(sentence[sentence[verb].Head].Lemma, sentence[sentence[verb].Head].Text) ? State(phrase.Sentence, sentence.Subject(sentence[verb].Head)) : null;
    }

    /// <summary>The states that the holder urges, accuses or warns: another's than his own.</summary>
    public IEnumerable<LocalEntity> Addressed(RolePhrase phrase)
    {
        if (phrase.HolderName is not { } name) yield break;
        var sentence = phrase.Sentence.Sentence;
        var holder = Heads.Of(sentence, name.FirstToken, name.LastToken + 1);
        while (sentence[holder].Head >= 0 && sentence.Is(holder, "appos") | sentence.Is(holder, "flat") | sentence.Is(holder, "compound"))
            holder = sentence[holder].Head;
        if (sentence[holder].Head is not (>= 0 and var verb) || sentence.Subject(verb) != holder) yield break;
        foreach (var act in (int[])[verb, .. sentence.Children(verb, "conj").Where(c => sentence.Subject(c) < 0)])
        {
            var isCharge = Charging.Contains(sentence[act].Lemma);
            if (!isCharge && !Addressing.Contains(sentence[act].Lemma)) continue;
            foreach (var end in sentence.Children(act, "obj", "iobj", "obl"))
                if (end > act && (!sentence.Is(end, "obl") || sentence.Children(end, "case").Any(c => sentence[c].Text is "on" or "upon" or "to" or "at" or "against" or "with")) && State(phrase.Sentence, end) is { } other) yield return other;
            foreach (var clause in sentence.Children(act, "ccomp"))
                if (isCharge && State(phrase.Sentence, Subject(sentence, clause)) is { } charged) yield return charged;
        }
    }

    private static readonly FrozenSet<string> Addressing = WordLists.English["addressing another side"];

    private static readonly FrozenSet<string> Charging = WordLists.English["charging another side"];

    private static bool IsSource(RolePhrase phrase) =>
        phrase.First > 1 && !phrase.Sentence.Pieces[phrase.First - 1].Barrier
            && phrase.Sentence.Key(phrase.First - 2, phrase.First) is "according to";

    // The parser hangs the verb of speech on what is said, or the other way round.
    private static IEnumerable<int> Told(Sentence sentence, int verb)
    {
        foreach (var told in sentence.Children(verb, "ccomp", "parataxis"))
            if (told < verb || (sentence.Is(told, "ccomp") && !Parted(sentence, verb, told))) yield return told;
        if (sentence.Is(verb, "parataxis") && sentence[verb].Head < verb) yield return sentence[verb].Head;
    }

    private static bool Parted(Sentence sentence, int first, int last)
    {
        for (var t = first; t < last; t++) if (sentence[t].Text is ";") return true;
        return false;
    }

    private static int Subject(Sentence sentence, int clause) =>
        sentence.Subject(clause) is >= 0 and var subject ? subject : sentence.PassiveSubject(clause);

    // A will, a standing view or a refusal is one's own; a bare deed in the past may be anybody's, and what one should do another's.
    private static bool IsOwnMatter(Sentence sentence, int clause)
    {
        var auxiliaries = sentence.Auxiliaries(clause);
        if (auxiliaries.Any(a => sentence[a].Lemma is "should" or "must" or "shall" or "ought")
            || sentence[clause].Lemma is "need" or "ought" || (sentence[clause].Lemma is "have" && sentence.Has(clause, "xcomp")))
            return false;
        return sentence[clause].Xpos is not "VBD" and not "VBN" || auxiliaries.Any(a => sentence[a].Xpos == "MD") || sentence.IsNegated(clause);
    }

    private LocalEntity? State(FoldedSentence folded, int token)
    {
        if (token < 0) return null;
        var named = Covering(folded, token) ?? (folded.Sentence.Child(token, "nmod:poss") is >= 0 and var owner ? Covering(folded, owner) : null);
        return named?.Entities is [{ Kind: EntityKind.Country } state] ? state : null;
    }

    private NameCandidate? Covering(FoldedSentence folded, int token) =>
        _bySentence[folded].FirstOrDefault(n => n.FirstToken <= token && n.LastToken >= token);
}
