using System.Collections.Frozen;
using Graph.Core.Mentions;
using Graph.Core.Names;
using Graph.Core.Ontologies;
using Graph.Core.Text;
using Graph.Language;

namespace Graph.Core.Linking;

/// <summary>Lets the ontology's aliases and the recogniser's spans vote on what is a name.</summary>
internal sealed class NameVoter(AliasIndex aliases, NameRecognizer recognizer, RoleMatcher roles)
{
    private readonly PortfolioNames _portfolios = new(roles);

    // A headline's capitals mislead the recogniser: there only what is known, or named in the body, counts.
    private const double Least = 0.4;

    /// <summary>Whether a name is that of a treaty, a prize or an operation.</summary>
    public static bool IsPaper(FoldedSentence sentence, int first, int end) =>
        Papers.Contains(sentence.Key(end - 1, end).ToString()) || sentence.Key(first, first + 1) is "operation";

    private static readonly FrozenSet<string> EventNouns = WordLists.English["events and texts"];

    private static readonly FrozenSet<string> Papers = WordLists.English["texts and decorations"];

    private static readonly FrozenSet<string> Occasions = WordLists.English["occasions"];

    private static readonly FrozenSet<string> Areas = WordLists.English["plural areas"];

    private static readonly FrozenSet<string> PlainWords = Calendar.Names.Concat(WordLists.English["capitalised words"]).ToFrozenSet(StringComparer.Ordinal);

    // "Treaty of Versailles", "Battle of Kursk": the place is part of another name.
    private static bool IsInTreatyName(NameCandidate candidate)
    {
        var sentence = candidate.Sentence;
        var of = candidate.First - 1;
        if (of < 1 || sentence.Pieces[candidate.First].Barrier || sentence.Key(of, of + 1) is not "of" || !sentence.Pieces[of - 1].Upper)
            return false;
        return sentence.Key(of - 1, of) is "treaty" or "peace" or "congress" or "battle" or "convention" or "protocol" or "declaration" or "charter" or "accord" or "siege" or "university";
    }

    private static readonly FrozenSet<string> CommonWords = WordLists.English["words like acronyms"];

    /// <summary>Whether a capitalised word is a day, a month or the like, whoever bears it as a name.</summary>
    public static bool IsPlain(ReadOnlySpan<char> word) => PlainWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>The names of a sentence in text order; they do not overlap.</summary>
    public List<NameCandidate> Vote(FoldedSentence sentence, bool isHeadline)
    {
        var matches = aliases.Find(sentence, ignoreCase: false);
        if (IsShouted(sentence)) matches.RemoveAll(m => m.Meanings[0].IsAcronym && CommonWords.Contains(sentence.Key(m.First, m.End).ToString()));
        var candidates = new List<NameCandidate>();
        var spans = isHeadline ? [] : GenitiveNames.Add(sentence, recognizer.Recognize(sentence.Sentence), matches, recognizer);
        foreach (var stretch in isHeadline ? [] : _portfolios.Find(sentence, matches))
        {
            // A name that the ontology knows, or a body in its list, needs no help.
            if (matches.Exists(m => m.First < stretch.End && stretch.First < m.End)) continue;
            if (!stretch.IsBody) matches.RemoveAll(m => m.First < stretch.First && stretch.Portfolio < m.End && m.Meanings[0].Entity.Kind != EntityKind.Country);
            else if (!matches.Exists(m => m.End == stretch.First && m.First <= stretch.Portfolio))
            {
                matches.RemoveAll(m => m.First < stretch.First && stretch.Portfolio < m.End);
                candidates.Add(new NameCandidate(sentence, stretch.Portfolio, stretch.First) { Recognized = NameKind.Organization, Confidence = 0.8 });
            }

            candidates.Add(new NameCandidate(sentence, stretch.First, stretch.End) { Recognized = NameKind.Person, Confidence = 0.8 });
        }

        var titled = candidates.Count;
        foreach (var span in spans)
        {
            if (span.Confidence < Least) continue;
            var (first, end, kind) = Trim(sentence, span, matches);
            if (first >= end || candidates.Exists(c => c.First < end && first < c.End)) continue;
            // "International Relations and Cooperation": what the minister before the name is charged with
            if (titled > 0 && candidates.Take(titled).Any(c => c.First == end)) continue;
            Weigh(new NameCandidate(sentence, first, end) { Recognized = kind, Confidence = span.Confidence }, matches, candidates);
        }

        foreach (var (first, end) in isHeadline ? [] : BodyNames.Find(sentence, matches))
        {
            if (candidates.Exists(c => c.First <= first && c.End >= end)) continue;
            matches.RemoveAll(m => m.First < end && first < m.End);
            candidates.RemoveAll(c => c.First < end && first < c.End);
            candidates.Add(new NameCandidate(sentence, first, end) { Recognized = NameKind.Organization, Confidence = 0.85 });
        }

        if (!isHeadline) TitledNames.Add(sentence, roles, matches, candidates);
        foreach (var match in matches) candidates.Add(new NameCandidate(sentence, match.First, match.End) { Meanings = match.Meanings });
        candidates.RemoveAll(c => c.IsDropped || IsInTreatyName(c));
        candidates.Sort((a, b) => a.First.CompareTo(b.First));
        return candidates;
    }

    private static bool IsShouted(FoldedSentence sentence)
    {
        var shouted = 0;
        foreach (var piece in sentence.Pieces) if (piece.AllCaps || piece.To - piece.From == 1) shouted++;
        return sentence.Pieces.Count > 2 && shouted >= sentence.Pieces.Count * 0.8;
    }

    private (int First, int End, NameKind Kind) Trim(FoldedSentence sentence, NameSpan span, List<AliasMatch> matches)
    {
        int first = sentence.PieceAt(span.First), end = sentence.PieceAt(span.End);
        var kind = span.Kind;
        if (!matches.Exists(m => m.First == first && m.End == end)) (first, end) = Widen(sentence, first, end);
        if (end > first && sentence.Key(end - 1, end) is "s" && end - first > 1 && sentence.Sentence[sentence.Pieces[end - 1].Token].Text.Length == 2)
            end--;
        if (end > first && sentence.Key(first, first + 1) is "the") first++;
        // "A Boxer Scholarship", "this Office of Science": not the initial of "A. Botha"
        else if (end > first + 1 && sentence.Key(first, first + 1) is "a" or "an" or "this" or "that" or "these" && sentence.Sentence[sentence.Pieces[first].Token] is { Upos: UniversalPos.Det } article && !article.Text.EndsWith('.')) first++;
        // "Minister of State | for Foreign Affairs": no name begins with a preposition
        if (end > first && !sentence.Pieces[first].Upper && sentence.Key(first, first + 1) is "for" or "of" or "on" or "and" or "with" or "to") return (first, first, kind);
        // "Saudi-led", "US-backed": a participle ends no name.
        if (end > first && sentence.Key(end - 1, end) is "led" or "backed" or "based" or "brokered" or "held" or "mediated" or "sponsored" or "educated" or "trained" or "born" or "appointed" or "aligned" or "allied" or "linked")
            return (first, first, kind);
        // "Secretary of | State Cyrus Vance": the recogniser cut into a title.
        for (var i = Math.Max(0, first - 4); i < first; i++)
        {
            if (roles.TitleAt(sentence, i) is not { } cut || cut.End <= first) continue;
            if (cut.End >= end) return (first, first, kind);
            first = cut.End;
            kind = NameKind.Person;
            // "Secretary of | State | for Political Affairs": the rest is the portfolio
            if (!sentence.Pieces[first].Upper && sentence.Key(first, first + 1) is "for" or "of" or "on" or "and") return (first, first, kind);
        }

        // "Brazilian Supreme Court Justice | Alexandre de Moraes": a title within the span ends what stands before the name
        for (var i = first + 1; i < end - 2; i++)
        {
            if (roles.TitleAt(sentence, i) is not { Title.IsPrefix: true } inner || inner.End >= end || end - inner.End > 4
                || inner.Title.Kind == RoleKind.Courtesy || kind == NameKind.Person && (inner.End > end - 2 || inner.Title.Kind == RoleKind.Monarch)) continue;
            // "ECOWAS Commissioner | for Political Affairs", "Crown Prince | of Saudi Arabia": what stands behind the title is no name of a person
            return !sentence.Pieces[inner.End].Upper && sentence.Key(inner.End, inner.End + 1) is "for" or "of" or "on" or "to" ? (first, first, kind) : (inner.End, end, NameKind.Person);
        }

        // "Permanent Representative to the UN | Bashar Jaafari": the body is a part of the title
        if (kind == NameKind.Organization && end - first is 3 or 4 && matches.Exists(m => m.First == first && m.End == first + 1 && m.Meanings[0].IsAcronym) && Enumerable.Range(first + 1, end - first - 1).All(i => sentence.Pieces[i].Upper && !sentence.Pieces[i].AllCaps)
            && Enumerable.Range(Math.Max(0, first - 4), Math.Min(4, first)).Any(i => roles.TitleAt(sentence, i) is { Title.Kind: RoleKind.Envoy or RoleKind.Spokesperson or RoleKind.Official })) return (first + 1, end, NameKind.Person);

        // "State Department | Spokesman": a title ends no organisation, but for "Office of the President"
        if (kind == NameKind.Organization && end - first > 1 && sentence.Key(end - 2, end - 1) is not ("of" or "the" or "for" or "and")
            && roles.TitleAt(sentence, end - 1) is { Title.IsPrefix: true } last && last.End == end) end--;

        if (kind == NameKind.Location && end - first > 1 && Areas.Contains(sentence.Key(end - 1, end).ToString()) && first > 1
            && sentence.Key(first - 1, first) is "and" or "or") end--;

        // "the Lagan Valley MP"
        if (kind == NameKind.Location && end - first > 1
            && roles.TitleAt(sentence, end - 1) is { IsPlural: false, Title.Serves: not RoleServes.Nobody } post && post.End == end) end--;

        // "President Houston": a title before a town's name, unless the town is known to the ontology: "the minister Berlin sent"
        if (kind == NameKind.Location && end - first == 1 && !matches.Exists(m => m.First < end && first < m.End) && IsTitled(sentence, first)) return (first, end, NameKind.Person);

        // "King Abdullah", "Pope Francis" are people, whatever towns bear their names.
        if (kind == NameKind.Location && end - first == 2
            && sentence.Key(first, first + 1) is "king" or "queen" or "prince" or "princess" or "pope" or "sultan" or "emperor")
            return (first + 1, end, NameKind.Person);
        if (kind != NameKind.Person && roles.TitleAt(sentence, first) is { } over && over.End > end) return (first, first, kind);
        while (first < end - 1)
        {
            var title = roles.TitleAt(sentence, first);
            if (title is { Title.IsPrefix: true } && title.Value.End < end && sentence.Key(first, first + 1) is not ("shah" or "sheikh")
                && (kind == NameKind.Person || title.Value.End - first > 1 || title.Value.Title.Kind == RoleKind.Courtesy
                    // "Rep. Marlon Teague"
                    || sentence.Sentence[sentence.Pieces[first].Token].Text.EndsWith('.') && !sentence.Pieces[first].AllCaps))
            {
                first = title.Value.End;
                kind = NameKind.Person;
            }
            else if (kind == NameKind.Person && roles.MarkerAt(sentence, first) is not null)
            {
                first++;
            }
            else
            {
                break;
            }
        }

        return (first, end, kind);
    }

    // "Secretary of State | Lincoln": a capitalised title of a person ends right before the name
    private bool IsTitled(FoldedSentence sentence, int first) =>
        first > 0 && !sentence.Pieces[first].Barrier && sentence.Pieces[first - 1].Upper && EndsTitle(sentence, first);

    private bool EndsTitle(FoldedSentence sentence, int end)
    {
        for (var i = end - 1; i >= 0 && i > end - 4; i--)
            if (roles.TitleAt(sentence, i) is { IsPlural: false, Title.IsPrefix: true } title && title.End == end && sentence.Pieces[i].Upper) return true;
        return false;
    }

    // "Kim Yong | -chol", "P. | N. Haksar": hyphenated parts and initials belong to the name they touch.
    private (int First, int End) Widen(FoldedSentence sentence, int first, int end)
    {
        var pieces = sentence.Pieces;
        if (first >= end) return (first, end);
        while (end < pieces.Count && pieces[end].Start == pieces[end - 1].End + 1 && pieces[end].Token == pieces[end - 1].Token + 2
            && sentence.Sentence[pieces[end - 1].Token + 1].Text is "-"
                && sentence.Key(end, end + 1) is not ("led" or "backed" or "based" or "brokered" or "held" or "mediated" or "sponsored" or "born" or "era" or "made" or "style" or "run" or "controlled" or "occupied" or "wide" or "funded" or "proposed" or "drafted")
            && !pieces[end].Upper | pieces[end - 1].Upper) end++;
        // "Kim | You-geun", "Moon | Hee-sang": a surname, and a given name whose second part has no capital
        if (end - first == 1 && end + 1 < pieces.Count && !pieces[end].Barrier && IsGivenOfTwo(sentence, end)) end += 2;
        if (first > 0 && !pieces[first].Barrier && end - first == 2 && IsGivenOfTwo(sentence, first) && pieces[first - 1] is { Upper: true, AllCaps: false } family
            && family.To - family.From < 6 && sentence.Sentence[family.Token].Upos is UniversalPos.Propn or UniversalPos.Noun && roles.TitleAt(sentence, first - 1) is null) first--;
        while (end < pieces.Count && !pieces[end].Barrier && sentence.Key(end, end + 1) is "party" or "movement" or "alliance") end++;
        while (first > 0 && !pieces[first].Barrier && pieces[first - 1].Upper && pieces[first - 1].To - pieces[first - 1].From == 1
            && pieces[first - 1].End - pieces[first - 1].Start <= 2 && sentence.Sentence[pieces[first - 1].Token].Text.EndsWith('.'))
            first--;
        return (first, end);
    }

    private static bool IsGivenOfTwo(FoldedSentence sentence, int piece) =>
        piece + 1 < sentence.Pieces.Count && sentence.Pieces[piece] is { Upper: true, AllCaps: false } given && given.To - given.From < 6
            && sentence.IsHyphenated(piece + 1) && sentence.Pieces[piece + 1] is { Upper: false } second && second.To - second.From < 6
            && sentence.Key(piece, piece + 1) is not ("anti" or "pro" or "co" or "ex" or "non" or "vice" or "mid" or "semi" or "pre" or "post" or "multi" or "sub" or "self")
            && sentence.Key(piece + 1, piece + 2) is not ("led" or "based" or "era" or "born" or "made" or "run" or "wide" or "style" or "held" or "type" or "bound" or "owned" or "built");

    private void Weigh(NameCandidate candidate, List<AliasMatch> matches, List<NameCandidate> candidates)
    {
        var touching = matches.Where(m => m.First < candidate.End && candidate.First < m.End).ToList();
        if (candidate.PieceCount == 1 && touching.Count == 0
            && candidate.Sentence.Sentence[candidate.FirstToken].Upos is UniversalPos.Pron or UniversalPos.Det or UniversalPos.Adp or UniversalPos.CConj
            or UniversalPos.SConj or UniversalPos.Aux or UniversalPos.Intj or UniversalPos.Part or UniversalPos.Adv or UniversalPos.Num) return;
        if (candidate.PieceCount == 1 && touching.Count == 0 && IsPlain(candidate.Key)) return;
        if (touching.Count == 0)
        {
            if (candidate.Recognized != NameKind.Other
                && !(candidate.PieceCount > 1 && IsPaper(candidate.Sentence, candidate.First, candidate.End)))
                candidates.Add(candidate);
            return;
        }

        if (touching.Exists(m => m.First <= candidate.First && m.End >= candidate.End))
        {
            // The ontology knows the whole: it says who, and the recogniser only what sort of thing it looks like.
            var whole = touching.Find(m => m.First <= candidate.First && m.End >= candidate.End);
            matches.Remove(whole);
            candidates.Add(new NameCandidate(candidate.Sentence, whole.First, whole.End) { Meanings = whole.Meanings, Recognized = candidate.Recognized, Confidence = candidate.Confidence });
            return;
        }

        if (!Contains(candidate, touching) || !Wins(candidate, touching)) return;
        matches.RemoveAll(touching.Contains);
        if (candidate.Recognized != NameKind.Other) candidates.Add(candidate);
    }

    private static bool Contains(NameCandidate candidate, List<AliasMatch> touching) =>
        touching.TrueForAll(m => m.First >= candidate.First && m.End <= candidate.End) || touching.TrueForAll(m => m.End - m.First == 1);

    private bool Wins(NameCandidate candidate, List<AliasMatch> touching)
    {
        var sentence = candidate.Sentence;
        var longest = touching.MaxBy(m => m.End - m.First);
        var best = longest.Meanings[0];
        var last = sentence.Key(candidate.End - 1, candidate.End).ToString();
        for (var i = candidate.First + 1; i < candidate.End; i++)
            if (sentence.Pieces[i].Barrier && candidate.Recognized != NameKind.Person) return false;
        // "President of the | United States | Donald Trump": two names that the recogniser ran together
        if (candidate.Recognized != NameKind.Person && touching.Count > 1 && touching.Exists(m => m.End == candidate.End && m.First > candidate.First && m.End - m.First > 1 && m.Meanings[0].Entity.Kind == EntityKind.Person)) return false;
        // "the Pretoria Agreement", taken for a place
        if (candidate.Recognized == NameKind.Location && candidate.PieceCount > 1 && Papers.Contains(last)) candidate.Recognized = NameKind.Other;
        switch (candidate.Recognized)
        {
            case NameKind.Person:
                return !(best.Entity.Kind == EntityKind.Person && longest.End - longest.First > 1) && best.Sort != AliasSort.Demonym;
            case NameKind.Other:
                // "Minsk agreements", "Camp David Accords": the place in a treaty's name is no actor.
                return EventNouns.Contains(last) || EventNouns.Contains(sentence.Key(candidate.First, candidate.First + 1).ToString());
            case NameKind.Organization:
                if (EventNouns.Contains(last) && best.Entity.Kind != EntityKind.Organization)
                    return last is not ("talks" or "summit" or "plan" or "deal");
                if (IsBody(sentence, candidate, touching)) return false;
                // "the BRICS Summit", "the ASEAN chair"
                if (Occasions.Contains(last) && best.Entity.Kind == EntityKind.Organization) return false;
                return !(best is { Entity.Kind: EntityKind.Organization, Sort: AliasSort.Name }
                    && (longest.End - longest.First > 2 || candidate.Confidence < 0.7));
            default:
                if (best is { Entity.Kind: EntityKind.Organization, Sort: AliasSort.Name }) return false;
                return candidate.Confidence >= 0.6 && !IsBody(sentence, candidate, touching);
        }
    }

    // "Russian Foreign Ministry", "Ministry of Defence of Georgia": the country's own bodies fold into the country.
    private bool IsBody(FoldedSentence sentence, NameCandidate candidate, List<AliasMatch> touching)
    {
        for (var i = candidate.First; i < candidate.End; i++)
        {
            if (touching.Exists(m => i >= m.First && i < m.End)) continue;
            if (roles.NounAt(sentence, i) is { } noun && noun.End <= candidate.End
                && noun.Noun.Sort is not (AgentSort.Irregulars or AgentSort.Civilians)
                && noun.Noun.Name is not ("parliament" or "assembly" or "senate" or "congress"))
                return touching[0].Meanings[0].Entity.Kind == EntityKind.Country;
        }

        return false;
    }
}
