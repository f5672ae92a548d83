using System.Collections.Frozen;
using Graph.Core.Linking;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Affiliations;

/// <summary>Widens a title over its modifiers, its complement and the owner that it serves.</summary>
internal sealed partial class RolePhraseBounds(RoleMatcher roles)
{
    private static readonly HashSet<string> Possessives = new(StringComparer.Ordinal) { "his", "her", "its", "their", "our", "my", "your", "whose" };

    private static readonly FrozenSet<string> Stops = WordLists.English["ends of role phrases"];

    /// <summary>Reads what stands before and behind the title.</summary>
    public void Read(RolePhrase phrase, IReadOnlyList<NameCandidate> names)
    {
        ReadLeft(phrase, names);
        ReadRight(phrase, names);
    }

    /// <summary>"Kari Lund of Norway": the owner that follows a name, or null.</summary>
    public static NameCandidate? OwnerBehind(FoldedSentence sentence, int at, IReadOnlyList<NameCandidate> names)
    {
        if (at + 1 >= sentence.Pieces.Count || sentence.Pieces[at].Barrier || sentence.Key(at, at + 1) is not ("of" or "from")) return null;
        var first = at + 1;
        while (first < sentence.Pieces.Count && first < at + 4 && !sentence.Pieces[first].Upper && !names.Any(n => n.First == first))
        {
            // "of the ferry to Estonia"
            if (first > at + 1 && sentence.Sentence[sentence.Pieces[first].Token].Upos == UniversalPos.Adp) return null;
            first++;
        }

        return names.FirstOrDefault(n => n.First == first && n.Entities is [{ Kind: not EntityKind.Person }] && (n.Form != MentionForm.Demonym || n.PieceCount > 1));
    }

    private void ReadLeft(RolePhrase phrase, IReadOnlyList<NameCandidate> names)
    {
        var sentence = phrase.Sentence;
        var at = phrase.Core;
        while (at > 0 && (!sentence.Pieces[at].Barrier || IsQuotedAfterGenitive(sentence, at)))
        {
            var left = at - 1;
            var name = names.FirstOrDefault(n => n.End == at);
            // "Pretoria - President Ramaphosa spoke": a dateline
            if (name is not null && IsDashed(sentence, at)) break;
            // "the London-based envoy": where he lives, or who is behind him
            if (name is not null && sentence.IsHyphenated(at) && name.Form != MentionForm.Demonym && at < phrase.Core && sentence.Key(at, at + 1) is "based" or "born" or "backed" or "educated" or "trained" or "sponsored" or "appointed")
            {
                at = name.First;
                phrase.RoleFirst = at;
                continue;
            }

            // "Sweden's Europe minister": a region before the title is its portfolio
            if (name is not null && IsPortfolio(sentence, name, names))
            {
                at = name.First;
                phrase.RoleFirst = at;
                continue;
            }

            // "the Serb member of Bosnia's presidency": a member is one of what follows
            if (name is { Form: MentionForm.Demonym } && at == phrase.Core && phrase.Title.Name == "member" && phrase.CoreEnd < sentence.Pieces.Count && sentence.Key(phrase.CoreEnd, phrase.CoreEnd + 1) is "of")
            {
                at = phrase.RoleFirst = name.First;
                continue;
            }

            if (name is not null)
            {
                if (name.Form == MentionForm.Demonym || name.Entities is [{ Kind: not EntityKind.Person }]) phrase.Owner = name;
                else break;
                at = name.First;
                phrase.IsDefinite = true;
                if (phrase.IsPlural || name.Form == MentionForm.Demonym && !name.IsListed | name.ModifiesTitle) ReadOtherOwners(phrase, names);
                // "her Belgian opposite number"
                if (phrase.IsCounterpart && at > 0 && !sentence.Pieces[at].Barrier && Possessives.Contains(sentence.Key(at - 1, at).ToString()))
                    phrase.Possessive = --at;
                // "the acting US deputy secretary of state"
                while (at > 0 && !sentence.Pieces[at].Barrier && roles.MarkerAt(sentence, at - 1) is { } before)
                {
                    phrase.IsFormer |= before.Sort == RoleMarkerSort.Former;
                    phrase.IsComing |= before.Sort == RoleMarkerSort.Coming;
                    at--;
                }

                break;
            }

            var key = sentence.Key(left, at);
            if (key is "s" && IsGenitive(sentence, left))
            {
                var owner = names.FirstOrDefault(n => n.End == left);
                if (owner is not null)
                {
                    phrase.Owner = owner;
                    at = owner.First;
                }
                else if (left > 0 && sentence.Key(left - 1, left) is "year" or "month" or "week" or "today" or "yesterday" or "world")
                {
                    // "this year's chair"
                    at = left - 1;
                    if (at > 0 && sentence.Key(at - 1, at) is "this" or "last" or "next") at--;
                }
                else
                {
                    phrase.Genitive = left;
                }

                phrase.IsDefinite = true;
                break;
            }

            if (Possessives.Contains(key.ToString()))
            {
                phrase.Possessive = left;
                phrase.IsDefinite = true;
                at = left;
                break;
            }

            // "the Union's peace and security commissioner"
            if (key is "and" && IsDoublePortfolio(phrase, left))
            {
                at = left - 1;
                phrase.RoleFirst = at;
                continue;
            }

            // "Under President Hu" is no "under-secretary"; "China under President Hu" is his
            if (key is "under" && !sentence.IsHyphenated(at) && sentence.Key(at, at + 1) is not "secretary")
            {
                if (!sentence.Pieces[left].Barrier && names.FirstOrDefault(n => n.End == left && n.Entities is [{ Kind: EntityKind.Country }]) is { } led) phrase.Owner = led;
                break;
            }

            if (roles.MarkerAt(sentence, left) is { } marker)
            {
                phrase.IsFormer |= marker.Sort == RoleMarkerSort.Former;
                phrase.IsComing |= marker.Sort == RoleMarkerSort.Coming;
                at = left;
                phrase.RoleFirst = at;
                continue;
            }

            var token = sentence.Sentence[sentence.Pieces[left].Token];
            // "Kenya's long-serving and widely liked foreign minister"
            if (left > 1 && !sentence.Pieces[left].Barrier && (key is "and" && at < phrase.Core && IsPraise(sentence, left - 1) && IsPraise(sentence, at) || token.Upos == UniversalPos.Adv && at < phrase.Core && IsPraise(sentence, at) && token.Text.EndsWith("ly", StringComparison.Ordinal)))
            {
                at = left;
                continue;
            }

            // "its two leaders"
            if (key is "two" or "three" && left > 0 && Possessives.Contains(sentence.Key(left - 1, left).ToString()))
            {
                at = left;
                continue;
            }

            // "then a 48-year-old ambassador"
            if (key is "old" or "year" && sentence.IsHyphenated(left) || char.IsDigit(token.Text[0]) && left + 1 < phrase.Core && sentence.Key(left + 1, left + 2) is "year" && sentence.IsHyphenated(left + 1))
            {
                at = left;
                continue;
            }

            // "avoided criticising President Macron": the gerund is a verb
            if (token.Xpos == "VBG" && token.Label is "xcomp" or "ccomp" or "advcl" or "acl" or "root") break;
            // "On Monday Foreign Minister Mirzoyan"
            if (Stops.Contains(key.ToString()) || char.IsDigit(token.Text[0]) || NameVoter.IsPlain(key)) break;
            if (token.Upos is not (UniversalPos.Noun or UniversalPos.Adj or UniversalPos.Propn or UniversalPos.X)
                && token.Xpos is not ("VBN" or "VBG")) break;
            // "a claim President Macron called shameful", "grilled Commission President": a title in capitals begins with them
            if (sentence.Pieces[phrase.RoleFirst].Upper && !sentence.Pieces[left].Upper && phrase.Core > 0
                && (token.Xpos is "VBN" or "VBD"
                    || token.Upos == UniversalPos.Noun
                        && key is not ("deputy" or "vice" or "assistant" or "chief" or "interim" or "defence" or "defense" or "ex"))) break;
            // "had directed special envoy Steve Witkoff to": the participle is the clause's verb
            if (token.Xpos == "VBN" && left > 0 && sentence.Key(left - 1, left) is "has" or "had" or "have" or "having") break;
            if (token.Upos == UniversalPos.X && phrase.Core - left > 2) break;
            at = left;
            phrase.RoleFirst = at;
        }

        // "the Republican People's Party (CHP) leader": the short name in brackets stands between
        if (phrase.Owner is null && at > 1 && at == phrase.RoleFirst && sentence.Pieces[at].Barrier && sentence.Pieces[at - 1].Barrier && sentence.Pieces[at - 1].AllCaps
            && sentence.Sentence[sentence.Pieces[at].Token - 1].Text == ")" && sentence.Sentence[sentence.Pieces[at - 1].Token - 1].Text == "(")
        {
            phrase.Owner = names.FirstOrDefault(n => n.End == at - 1 && n.Entities is [{ Kind: EntityKind.Organization }]);
            if (phrase.Owner is { } party) (at, phrase.IsDefinite) = (party.First, true);
        }

        if (at > 0 && !sentence.Pieces[at].Barrier && sentence.Key(at - 1, at) is "the")
        {
            phrase.IsDefinite = true;
            at--;
            // "the country's president": a description owns it, which coreference resolves.
        }

        phrase.First = Math.Min(at, phrase.RoleFirst);
        if (phrase.Possessive > 1 && phrase.Owner is null) ReadGapped(phrase, names);
        if (phrase.Owner is null && phrase.Possessive < 0 && phrase.Genitive < 0 && phrase.First > 2 && !sentence.Pieces[phrase.First].Barrier && sentence.Key(phrase.First - 1, phrase.First) is "a" or "an") phrase.Owner = Getter(sentence, phrase.First - 2, names);
    }

    // "Kenya sent its premier, and Ghana its foreign minister", "and Ghana by its foreign minister": the verb is left out, and "its" is the nearer one's
    private static void ReadGapped(RolePhrase phrase, IReadOnlyList<NameCandidate> names)
    {
        var sentence = phrase.Sentence;
        if (sentence.Key(phrase.Possessive, phrase.Possessive + 1) is not ("its" or "their")) return;
        var end = sentence.Key(phrase.Possessive - 1, phrase.Possessive) is "by" or "through" ? phrase.Possessive - 1 : phrase.Possessive;
        if (sentence.Pieces[end].Barrier || names.FirstOrDefault(n => n.End == end && n is { Form: MentionForm.Name or MentionForm.Metonym, Entities: [{ Kind: EntityKind.Country or EntityKind.Organization }] }) is not { First: > 0 } owner) return;
        if (sentence.Key(owner.First - 1, owner.First) is "the" && owner.First > 1 ? sentence.Key(owner.First - 2, owner.First - 1) is "and" or "while" : sentence.Pieces[owner.First].Barrier || sentence.Key(owner.First - 1, owner.First) is "and" or "while")
            (phrase.Owner, phrase.Possessive) = (owner, -1);
    }

    // "Kenya has a new foreign minister, Ada Brandt", "the front has chosen a new leader: Ada Brandt"
    private static NameCandidate? Getter(FoldedSentence sentence, int verb, IReadOnlyList<NameCandidate> names)
    {
        if (sentence.Pieces[verb + 1].Barrier || sentence.Key(verb, verb + 1) is not ("has" or "have" or "had" or "got" or "gets" or "gained" or "elected" or "chose" or "chosen" or "named" or "picked" or "appointed" or "announced")) return null;
        var at = verb;
        while (at > 0 && at > verb - 3 && !sentence.Pieces[at].Barrier && sentence.Key(at - 1, at) is "has" or "have" or "had" or "now" or "finally" or "also") at--;
        return sentence.Pieces[at].Barrier ? null : names.FirstOrDefault(n => n.End == at && n.First < at && n.Form is MentionForm.Name or MentionForm.Metonym && n.Entities is [{ Kind: EntityKind.Country or EntityKind.Organization }]);
    }

    private static bool IsPraise(FoldedSentence sentence, int piece) => sentence.Sentence[sentence.Pieces[piece].Token] is { Upos: UniversalPos.Adj } or { Upos: UniversalPos.Verb, Xpos: "VBN" or "VBG" } or { Upos: UniversalPos.Adv };

    private static bool IsPortfolio(FoldedSentence sentence, NameCandidate name, IReadOnlyList<NameCandidate> names)
    {
        if (name.Entities is not [{ Kind: EntityKind.Place or EntityKind.Country or EntityKind.Organization }]
            || name.Form == MentionForm.Demonym || name.First == 0 || sentence.Pieces[name.First].Barrier) return false;
        var at = name.First;
        // "Moscow's deputy UN ambassador"
        if (sentence.Key(at - 1, at) is "deputy" or "permanent" or "acting" or "special" or "former" && at > 1) at--;
        var before = sentence.Key(at - 1, at);
        if (before is "its" or "their" or "our") return true;
        var served = before is "s" && IsGenitive(sentence, at - 1)
            ? names.FirstOrDefault(n => n.End == at - 1)
            : names.FirstOrDefault(n => n.End == at && n.Form == MentionForm.Demonym);
        return served?.Entities is [{ Kind: EntityKind.Country or EntityKind.Organization }];
    }

    // "the Russian and Ukrainian presidents": one holder for each country
    private static void ReadOtherOwners(RolePhrase phrase, IReadOnlyList<NameCandidate> names)
    {
        if (!phrase.IsPlural) return;
        var sentence = phrase.Sentence;
        var at = phrase.Owner!.First;
        while (at > 0)
        {
            var before = at - 1;
            if (sentence.Key(before, at) is "and" && before > 0) before--;
            else if (!sentence.Pieces[at].Barrier) break;
            var name = names.FirstOrDefault(n => n.End == before + 1 && n.Form is MentionForm.Demonym or MentionForm.Name
                && n.Entities is [{ Kind: EntityKind.Country or EntityKind.Organization }]);
            if (name is null) break;
            phrase.OtherOwners.Add(name);
            at = name.First;
        }
    }

    private static bool IsParticiple(FoldedSentence sentence, int piece) =>
        sentence.Sentence[sentence.Pieces[piece].Token].Xpos is "VBN" or "VBD" or "JJ"
            || sentence.Key(piece, piece + 1) is var word && word.EndsWith("ed");

    // a separatist region's "foreign minister"
    private static bool IsQuotedAfterGenitive(FoldedSentence sentence, int at) =>
        sentence.Key(at - 1, at) is "s" && IsGenitive(sentence, at - 1) && sentence.Pieces[at].Token == sentence.Pieces[at - 1].Token + 2
            && sentence.Sentence[sentence.Pieces[at].Token - 1].Text is "\"" or "“" or "'" or "‘";

    /// <summary>Whether a dash with a blank before it parts a piece from the one before.</summary>
    public static bool IsDashed(FoldedSentence sentence, int at) =>
        sentence.Pieces[at].Token == sentence.Pieces[at - 1].Token + 2
            && sentence.Sentence[sentence.Pieces[at].Token - 1] is { Text: "-" or "–" } dash
            && dash.Span.Start > sentence.Pieces[at - 1].End;

    /// <summary>Whether a piece is the ending of a genitive.</summary>
    public static bool IsGenitive(FoldedSentence sentence, int piece)
    {
        var token = sentence.Sentence[sentence.Pieces[piece].Token].Text;
        return token.Length == 2 && token[0] is '\'' or '’';
    }
}
