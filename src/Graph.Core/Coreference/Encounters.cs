using System.Collections.Frozen;
using Graph.Core.Linking;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Coreference;

/// <summary>Reads who deals with whom in a sentence: parties of talks, agreements, meetings and wars.</summary>
/// <remarks>Such a pair lasts: paragraphs later "the parties" are still these, not the observers named meanwhile.</remarks>
internal static class Encounters
{
    private static readonly FrozenSet<string> Joint = WordLists.English["joint acts"];

    private static readonly FrozenSet<string> Meeting = WordLists.English["meeting"];

    private static readonly FrozenSet<string> Fighting = WordLists.English["fighting"];

    private static readonly FrozenSet<string> Events = WordLists.English["joint events"];

    /// <summary>The groups of parties among a sentence's referents, in text order; "between" and joint verbs tell them.</summary>
    public static IEnumerable<IReadOnlyList<LocalEntity>> In(IReadOnlyList<Referent> referents)
    {
        foreach (var (entities, _, end) in Coordination.In(referents))
        {
            // The parser may hang the list on any of its members.
            if (referents.Any(r => r.IsSingle && entities.Contains(r.Entities[0]) && r.Mention.End <= end
                && IsJoined(r.Mention.Sentence.Sentence, r.Token))) yield return entities;
        }

        foreach (var other in referents)
        {
            if (!IsParty(other) || Companion(other) is not { } predicate) continue;
            var subject = Subject(other.Mention.Sentence.Sentence, predicate);
            var first = referents.FirstOrDefault(r => r.Token == subject && IsParty(r));
            if (first is null || first.Entities[0] == other.Entities[0] || IsPerson(first) != IsPerson(other)) continue;
            yield return [first.Entities[0], other.Entities[0]];
        }
    }

    /// <summary>The pairs of a sentence of which one fights the other: "the front shelled government positions", "took Goma from the army".</summary>
    public static IEnumerable<IReadOnlyList<LocalEntity>> Fights(IReadOnlyList<Referent> referents)
    {
        foreach (var other in referents)
        {
            if (!IsParty(other) || IsPerson(other) || Foe(other) is not { } predicate) continue;
            var sentence = other.Mention.Sentence.Sentence;
            var subject = sentence.Doer(predicate);
            if (subject >= 0 && sentence[subject].Xpos is "WP" or "WDT" && sentence[predicate].Label == "acl:relcl")
                subject = sentence[predicate].Head;
            var first = referents.FirstOrDefault(r => r.Token == subject && IsParty(r) && !IsPerson(r));
            if (first is not null && first.Entities[0] != other.Entities[0]) yield return [first.Entities[0], other.Entities[0]];
        }
    }

    // The verb of fighting whose victim or enemy a phrase is.
    private static int? Foe(Referent referent)
    {
        var sentence = referent.Mention.Sentence.Sentence;
        var at = referent.Token;
        // "bombed Houthi positions"
        if (sentence[at].Label is "amod" or "compound" or "nmod:poss" && sentence[at].Head is >= 0 and var owned
            && sentence[owned].Label is "obj" or "nsubj:pass" or "obl") at = owned;
        if (sentence[at].Head is not (>= 0 and var verb)) return null;
        if (sentence[at].Label is "obj" or "nsubj:pass" && Fighting.Contains(sentence[verb].Lemma)) return verb;
        if ((HasCase(sentence, at, "against") || HasCase(sentence, at, "with")) && Fighting.Contains(sentence[verb].Lemma)) return verb;
        // "has been at war with", "waged a campaign against"
        if ((HasCase(sentence, at, "against") || HasCase(sentence, at, "with"))
            && sentence[verb].Lemma is "war" or "conflict" or "offensive" or "battle" or "campaign" or "insurgency" or "rebellion" or "strike")
            return sentence[verb].Label is "obj" or "obl" ? sentence[verb].Head : verb;
        return HasCase(sentence, at, "from")
                && sentence[verb].Lemma is "seize" or "capture" or "take" or "retake" or "recapture" or "wrest" or "recover"
            ? verb
            : null;
    }

    private static bool IsParty(Referent referent) => referent.IsSingle && !referent.Mention.IsLocation && referent.Entities[0].Kind.IsActor();

    private static bool IsPerson(Referent referent) => referent.Entities[0].Kind == EntityKind.Person;

    // "talks between A and B", "A and B agreed"
    private static bool IsJoined(Sentence sentence, int token)
    {
        if (HasCase(sentence, token, "between")) return true;
        var governor = sentence[token].Head;
        if (governor < 0) return false;
        return DependencyRelation.Is(sentence[token].Label, "nsubj")
            && (Joint.Contains(sentence[governor].Lemma)
                || (sentence.Object(governor) is >= 0 and var thing && Events.Contains(sentence[thing].Lemma)));
    }

    // The joint verb, or the verb that carries a joint noun, of which a phrase with "with" is the second party.
    private static int? Companion(Referent referent)
    {
        var sentence = referent.Mention.Sentence.Sentence;
        var governor = sentence[referent.Token].Head;
        if (governor < 0) return null;
        // "received the president's envoy, Vernon Walters"
        if (IsPerson(referent) && sentence[referent.Token].Label is "appos" && sentence[governor] is { Label: "obj", Head: >= 0 and var received }
            && Meeting.Contains(sentence[received].Lemma)) return received;
        if (sentence[referent.Token].Label == "obj" && IsPerson(referent) && Meeting.Contains(sentence[governor].Lemma)
            && sentence[governor].Upos == UniversalPos.Verb) return governor;
        if (!HasCase(sentence, referent.Token, "with")) return null;
        if (Joint.Contains(sentence[governor].Lemma) && sentence[governor].Upos == UniversalPos.Verb) return governor;
        // "held talks with", "flew to Juba for a meeting with"
        if (Events.Contains(sentence[governor].Lemma) && sentence[governor].Head is >= 0 and var carrier
            && (sentence[governor].Label == "obj" || sentence[governor].Label == "obl" && sentence[carrier].Upos == UniversalPos.Verb))
            return carrier;
        return sentence.Object(governor) is >= 0 and var thing && Events.Contains(sentence[thing].Lemma) ? governor : null;
    }

    private static int Subject(Sentence sentence, int predicate) => sentence.IsPassive(predicate) ? -1 : sentence.UnderstoodSubject(predicate);

    private static bool HasCase(Sentence sentence, int token, string preposition)
    {
        foreach (var child in sentence.Children(token))
            if (sentence[child].Label == "case" && sentence[child].Text.Equals(preposition, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
