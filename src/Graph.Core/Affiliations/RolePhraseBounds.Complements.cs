using System.Collections.Frozen;
using Graph.Core.Linking;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Affiliations;

/// <content>What stands behind the title: its complement and the owner that it serves.</content>
internal sealed partial class RolePhraseBounds
{
    private static readonly FrozenSet<string> Bodies = WordLists.English["led bodies"];

    private static readonly FrozenSet<string> Charges = WordLists.English["charges of ministers"];

    private static readonly FrozenSet<string> Attributes = WordLists.English["attributes of charges"];

    private static readonly FrozenSet<string> Kin = WordLists.English["kin and aides"];

    private void ReadRight(RolePhrase phrase, IReadOnlyList<NameCandidate> names)
    {
        var sentence = phrase.Sentence;
        var at = phrase.CoreEnd;
        if (ReadSender(phrase, names)) return;
        // "Kenya's ambassador here, Kari Lund"
        if (at + 1 < sentence.Pieces.Count && sentence.Key(at, at + 1) is "here" or "there" && !sentence.Pieces[at].Barrier && sentence.Pieces[at + 1].Barrier)
        {
            phrase.End = at + 1;
            return;
        }

        if (IsCharge(sentence, at - 1)) at = ReadCharges(phrase, at);
        for (var step = 0; step < 3 && at < sentence.Pieces.Count && !sentence.Pieces[at].Barrier; step++)
        {
            var preposition = sentence.Key(at, at + 1).ToString();
            if (preposition is not ("of" or "for" or "at" or "in" or "to" or "from" or "on" or "with" or "and")) break;
            // "Minister of Foreign Affairs and International Trade"
            if (preposition is "and" && step == 0 && AfterCharge(phrase, at) is > 0 and var charged)
            {
                phrase.End = phrase.RoleEnd = at = charged;
                continue;
            }

            if (preposition is "and" && step == 0) break;
            var j = at + 1;
            var words = 0;
            NameCandidate? owner = null;
            while (j < sentence.Pieces.Count && !sentence.Pieces[j].Barrier && words <= 5)
            {
                owner = names.FirstOrDefault(n => n.First <= j && n.End > j);
                if (owner is not null)
                {
                    // "the US-backed Syrian Democratic Forces": whom the participle names only backs it
                    if (owner.End >= sentence.Pieces.Count || !sentence.IsHyphenated(owner.End) || !IsParticiple(sentence, owner.End)) break;
                    (j, owner) = (owner.End + 1, null);
                    continue;
                }

                var key = sentence.Key(j, j + 1).ToString();
                if (key is "of" or "for" or "to" or "in" or "at" or "on" or "who" or "said" or "says" or "told" or "was" or "is" or "has" or "had" or "will" or "would" or "by")
                    break;
                if (sentence.Sentence[sentence.Pieces[j].Token].Upos is UniversalPos.Verb or UniversalPos.Aux) break;
                j++;
                words++;
            }

            // "Minister of State for Foreign Affairs Kofi Asante": what stands before the name is the portfolio
            if (owner is not null && IsPortfolioOf(phrase, at + 1, j, owner))
            {
                phrase.End = phrase.RoleEnd = j;
                while (roles.TitleAt(sentence, phrase.RoleEnd - 1) is { Title.Kind: RoleKind.Courtesy }) phrase.RoleEnd--;
                return;
            }

            // "the Minister for National Security": a portfolio that the recogniser took for a body
            if (owner is { Form: MentionForm.Name, Entities: [{ Kind: EntityKind.Organization, Known: null }] } && phrase.Title.Kind is RoleKind.Minister or RoleKind.Deputy && phrase.Title.Name.EndsWith("minister", StringComparison.Ordinal) && preposition is "of" or "for")
            {
                phrase.End = phrase.RoleEnd = at = owner.End;
                continue;
            }

            // "director for Africa at the foreign ministry": a region is what the post is about
            if (owner is { Entities: [{ Kind: EntityKind.Place, Country: null }] } && preposition is "for" && owner.End + 1 < sentence.Pieces.Count && !sentence.Pieces[owner.End].Barrier && sentence.Key(owner.End, owner.End + 1) is "at" or "of" or "in")
            {
                phrase.End = phrase.RoleEnd = at = owner.End;
                continue;
            }

            // "the chair of the Southeast Asian bloc Asean": the body itself rather than its region
            if (owner is { Entities: [{ Kind: EntityKind.Country }] } && BodyOf(sentence, owner.End, names) is { } owned) owner = owned;
            if (owner is { Form: MentionForm.Demonym } && BodyNamed(sentence, owner.End, names) is { } body) owner = body;
            if (owner is not null)
            {
                // "envoy to Syria", "envoy for Ukraine", "talks in Doha": where or what about, not whom it serves.
                var serves = preposition is "of" or "from"
                    || (preposition is "for" or "at" or "with" && phrase.Title.Kind is not (RoleKind.Envoy or RoleKind.Negotiator)
                        && !(preposition is "for" && owner.Entities is [{ Kind: EntityKind.Place }] && phrase.Title.Kind is not (RoleKind.Leader or RoleKind.Spokesperson or RoleKind.Legislator)))
                    // "chief negotiator for Hamas": whose, where "envoy for Syria" tells where to
                    || preposition is "for" && phrase.Title.Kind is RoleKind.Negotiator && phrase.Title.Name.EndsWith("negotiator", StringComparison.Ordinal) && owner.Entities is [{ Kind: EntityKind.Organization or EntityKind.Country }]
                    // "her opposite number in Riga"
                    || preposition is "in" && phrase.IsCounterpart && owner.Entities is [{ Kind: EntityKind.Place, Country: not null }]
                    || (preposition is "in" && owner.Entities is [{ Kind: EntityKind.Country or EntityKind.Organization }]
                        && phrase.Title.Kind is not (RoleKind.Envoy or RoleKind.Negotiator or RoleKind.Spokesperson))
                    || preposition is "on" && phrase.Title.Kind is RoleKind.Judge
                    || (preposition is "to" && (phrase.Title.Kind is RoleKind.Adviser or RoleKind.Official or RoleKind.Deputy || phrase.Title.Name == "deputy"));
                if (serves && phrase.Owner is null && (phrase.Possessive < 0 || phrase.IsCounterpart && preposition is "from" or "in") && words <= 4)
                {
                    phrase.Owner = owner;
                    if (phrase.IsPlural && preposition is "of" or "from" or "in") ReadListedOwners(phrase, names);
                }

                phrase.End = AfterBody(sentence, Math.Max(owner.End, phrase.OtherOwners.Select(o => o.End).DefaultIfEmpty().Max()), names);
                phrase.IsDefinite |= serves;
                return;
            }

            // "secretary for eight months", "envoy in an interview": no part of the title
            if (words == 0 || preposition is not ("of" or "for" or "to")) break;
            if (preposition is "to" && phrase.Title.Kind is not RoleKind.Adviser) break;
            if (sentence.Sentence[sentence.Pieces[at + 1].Token] is { Upos: UniversalPos.Num or UniversalPos.Det } or { Xpos: "PRP$" })
            {
                // "the foreign ministers of the two countries, Lavrov and Wang"
                if (phrase.IsPlural && preposition == "of" && step == 0) phrase.End = j;
                // "the leader of the political wing of Hezbollah"
                else if (step == 0 && words <= 4 && !phrase.IsPlural && Bodies.Contains(sentence.Key(j - 1, j).ToString()) && j + 1 < sentence.Pieces.Count && !sentence.Pieces[j].Barrier && sentence.Key(j, j + 1) is "of"
                    && names.Any(n => n.First > j && n.First <= j + 3 && n.Entities is [{ Kind: not EntityKind.Person }]))
                {
                    at = phrase.RoleEnd = phrase.End = j;
                    continue;
                }
                // "current chair of the bloc", "spokesman for their delegation": coreference finds out which
                else if (step == 0 && words <= 5 && phrase.Owner is null && IsTakenUp(sentence, at + 1)
                    && (preposition is not "for" || phrase.Title.Kind is not (RoleKind.Envoy or RoleKind.Negotiator or RoleKind.Minister)))
                    (phrase.Complement, phrase.End) = (at + 1, j);
                break;
            }

            phrase.End = phrase.RoleEnd = j;
            at = j;
            at = ReadCharges(phrase, at);
        }
    }

    // "minister of water, sanitation and irrigation": past the charges that a comma parts
    private static int ReadCharges(RolePhrase phrase, int at)
    {
        var sentence = phrase.Sentence;
        while (at < sentence.Pieces.Count && sentence.Pieces[at].Barrier && phrase.Title.Kind is RoleKind.Minister or RoleKind.Deputy or RoleKind.Official && IsCharge(sentence, at) && AfterCharges(sentence, at) is > 0 and var listed)
            phrase.End = phrase.RoleEnd = at = listed;
        return at;
    }

    // Past "and International Trade" behind a portfolio; −1 where something else follows.
    private static int AfterCharge(RolePhrase phrase, int and)
    {
        if (phrase.Title.Kind is not (RoleKind.Minister or RoleKind.Deputy) || !phrase.Title.Name.Contains("minister", StringComparison.Ordinal)) return -1;
        var at = and + 1;
        while (at < phrase.Sentence.Pieces.Count && !phrase.Sentence.Pieces[at].Barrier && (Charges.Contains(phrase.Sentence.Key(at, at + 1).ToString()) || Attributes.Contains(phrase.Sentence.Key(at, at + 1).ToString()))) at++;
        return at > and + 1 && Charges.Contains(phrase.Sentence.Key(at - 1, at).ToString()) ? at : -1;
    }

    private static bool IsCharge(FoldedSentence sentence, int at) => Charges.Contains(sentence.Key(at, at + 1).ToString()) || Attributes.Contains(sentence.Key(at, at + 1).ToString());

    // Past ", sanitation and irrigation" that a comma ends; −1 where no list does.
    private static int AfterCharges(FoldedSentence sentence, int first)
    {
        var at = first;
        while (at < sentence.Pieces.Count && at < first + 8 && (at == first || !sentence.Pieces[at].Barrier || IsCharge(sentence, at)) && (IsCharge(sentence, at) || sentence.Key(at, at + 1) is "and" || Upos(sentence, at) == UniversalPos.Noun && at + 1 < sentence.Pieces.Count && sentence.Key(at + 1, at + 2) is "and")) at++;
        return at > first + 1 && IsCharge(sentence, at - 1) ? at : -1;
    }

    private static bool IsTakenUp(FoldedSentence sentence, int piece) => sentence.Key(piece, piece + 1) is "the" or "his" or "her" or "its" or "their";

    // "the president of Cuba's National Assembly": the body behind its country's genitive
    private static NameCandidate? BodyOf(FoldedSentence sentence, int end, IReadOnlyList<NameCandidate> names) =>
        end + 1 < sentence.Pieces.Count && !sentence.Pieces[end].Barrier && sentence.Key(end, end + 1) is "s" && IsGenitive(sentence, end)
            ? names.FirstOrDefault(n => n.First == end + 1 && n.Form == MentionForm.Name && n.Entities is [{ Kind: EntityKind.Organization }])
            : null;

    private static NameCandidate? BodyNamed(FoldedSentence sentence, int at, IReadOnlyList<NameCandidate> names)
    {
        var first = at;
        while (first < sentence.Pieces.Count && first < at + 3 && !sentence.Pieces[first].Barrier
            && sentence.Sentence[sentence.Pieces[first].Token].Upos is UniversalPos.Noun or UniversalPos.Adj) first++;
        return first == at || first >= sentence.Pieces.Count || sentence.Pieces[first].Barrier
            ? null
            : names.FirstOrDefault(n => n.First == first && n.Entities is [{ Kind: EntityKind.Organization }]);
    }

    // "the head of the M23 rebel group", "a minister in Israel's security cabinet": nouns that the owner modifies
    private static int AfterBody(FoldedSentence sentence, int end, IReadOnlyList<NameCandidate> names)
    {
        var at = end;
        while (at < sentence.Pieces.Count && at < end + 5 && !sentence.Pieces[at].Barrier && !names.Any(n => n.First == at))
        {
            var token = sentence.Sentence[sentence.Pieces[at].Token];
            // "the ambassador of Senegal's wife"
            if (Kin.Contains(token.Lemma)) return end;
            if (token.Upos is not (UniversalPos.Noun or UniversalPos.Adj or UniversalPos.Propn)
                && !(at == end && sentence.Key(at, at + 1) is "s" && IsGenitive(sentence, at))) break;
            at++;
        }

        // A noun that a name follows without a comma is that person's title.
        return at < sentence.Pieces.Count && !sentence.Pieces[at].Barrier && names.Any(n => n.First == at) ? end : at;
    }

    // "the leaders of Britain, Germany and France"
    private static void ReadListedOwners(RolePhrase phrase, IReadOnlyList<NameCandidate> names)
    {
        var last = phrase.Owner!;
        while (names.FirstOrDefault(n => n.FirstToken > last.LastToken
            && n.FirstToken <= last.LastToken + 3) is { Entities: [{ Kind: EntityKind.Country or EntityKind.Organization }] } next)
        {
            var sentence = phrase.Sentence.Sentence;
            for (var t = last.LastToken + 1; t < next.FirstToken; t++) if (sentence[t].Text is not ("," or "and" or "the")) return;
            phrase.OtherOwners.Add(next);
            last = next;
        }
    }
}
