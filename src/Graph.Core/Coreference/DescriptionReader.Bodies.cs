using System.Collections.Frozen;
using Graph.Core.Linking;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Coreference;

/// <summary>Whose government, army or organisation a noun means.</summary>
internal sealed partial class DescriptionReader
{
    // "the government" after "Yemen's government"; in Beijing, that of China; else that of the country in which the article plays
    private NameCandidate? Government(FoldedSentence sentence, int first, int end)
    {
        if (end < sentence.Pieces.Count && !sentence.Pieces[end].Barrier && sentence.Key(end, end + 1) is "of" or "in"
            && article.NamesOf(sentence).Any(n => n.First > end && n.First <= end + 3)) return null;
        var index = sentence.Sentence.Index;
        var noun = sentence.Key(end - 1, end).ToString();
        if (noun is not "ministry" && Domestic(sentence, end - 1) is { } home)
            return Describe(sentence, first, end, home, 0.75, "the country of who speaks of its government");
        var capital = article.NamesOf(sentence).FirstOrDefault(n => n.End <= first
            && n is { IsLocation: true, Entities: [{ Kind: EntityKind.Place, Country: not null }] or [{ Kind: EntityKind.Country }] });
        if (capital is not null && (capital.Entities[0] is { Kind: EntityKind.Country } land ? land : registry.Known(capital.Entities[0].Country!)) is { Kind: EntityKind.Country } seat)
            return Describe(sentence, first, end, seat, 0.75, "the country of the place where it is said");
        // "Modi praised the armed forces"
        if (StateBodies.IsForce(noun) && article.Beside(sentence, end - 1).FirstOrDefault(e => e.Kind == EntityKind.Country) is { } own
            && article.Beside(sentence, end - 1).Any(e => e.Kind == EntityKind.Person))
            return Describe(sentence, first, end, own, 0.75, "the country of who speaks of its forces");
        var named = article.Recent(index, 8).FirstOrDefault(r => r is { IsSingle: true, Mention.Form: MentionForm.Demonym } && r.Entities[0].Kind == EntityKind.Country
            && (r.Sentence < index || r.Mention.First < first) && (r.Mention.Sentence.Key(r.Mention.End - 1, r.Mention.End).SequenceEqual(noun) || article.Setting.Country is null && noun is "army" or "military" && r.Mention.Sentence.Key(r.Mention.End - 1, r.Mention.End) is "army" or "military" || noun is not "government" and not "authorities" && StateBodies.IsRuling(noun) && StateBodies.IsRuling(r.Mention.Sentence.Key(r.Mention.End - 1, r.Mention.End))));
        // "The North must give up its arms. The regime refused": no democracy
        if (named is null && noun is "regime")
            return article.Recent(index, 4).FirstOrDefault(r => r is { IsSingle: true } && (r.Sentence < index || r.Mention.First < first) && Regimes.Contains(r.Entities[0].Name)) is { } ruled ? Describe(sentence, first, end, ruled.Entities[0], 0.7, "whose rulers are called so") : null;
        // "The ministry", alone, takes up one that has been named.
        if (named is null && noun is "ministry" && end == first + 2) return null;
        var setting = article.Setting.Country;
        // Washington has departments, no ministries.
        if (noun is "ministry" && setting?.Id is "united-states") setting = null;
        var meant = named?.Entities[0] ?? (setting is null || article.Setting.IsDatelined || noun is "junta" or "regime" or "rulers" or "council" ? null : Topical(sentence, first))
            ?? setting ?? (noun is "ministry" ? Topic(sentence, first) : null) ?? OnlyOne(sentence, first) ?? (StateBodies.IsForce(noun) ? Field(sentence, end) : null);
        return meant is null ? null : Describe(sentence, first, end, meant, named is null ? 0.6 : 0.75, named is null ? "the country the article is about" : "the government named last");
    }

    // "The UN observer mission will stay. Kari Lund, who heads the mission"
    private NameCandidate? Mission(FoldedSentence sentence, int first)
    {
        if (first + 2 < sentence.Pieces.Count && !sentence.Pieces[first + 2].Barrier && sentence.Key(first + 2, first + 3) is "of" or "to" or "in" or "for" or "s") return null;
        var index = sentence.Sentence.Index;
        return article.Recent(index, 8).FirstOrDefault(r => r is { IsSingle: true } && r.Entities[0].Kind == EntityKind.Organization && (r.Sentence < index || r.Mention.First < first) && IsMission(r.Mention)) is { } named
            ? Describe(sentence, first, first + 2, named.Entities[0], 0.75, "whose mission was named last") : null;
    }

    private static bool IsMission(NameCandidate sender)
    {
        for (var at = sender.End; at < sender.End + 4 && at < sender.Sentence.Pieces.Count && !sender.Sentence.Pieces[at].Barrier; at++)
        {
            if (sender.Sentence.Key(at, at + 1) is "mission") return true;
            if (sender.Sentence.Sentence[sender.Sentence.Pieces[at].Token].Upos is not (UniversalPos.Noun or UniversalPos.Adj or UniversalPos.Part or UniversalPos.Propn)) return false;
        }

        return false;
    }

    // "The State Department declined to comment. The department had blacklisted"
    private NameCandidate? Department(FoldedSentence sentence, int first)
    {
        if (first + 2 < sentence.Pieces.Count && !sentence.Pieces[first + 2].Barrier && sentence.Key(first + 2, first + 3) is "of" or "for" or "in" or "head" or "store" or "chief") return null;
        var index = sentence.Sentence.Index;
        return article.Recent(index, 6).FirstOrDefault(r => r is { IsSingle: true, Mention.PieceCount: > 1 } && r.Entities[0].Kind == EntityKind.Country && (r.Sentence < index || r.Mention.First < first)
            && r.Mention.Sentence.Key(r.Mention.End - 1, r.Mention.End) is "department") is { } named ? Describe(sentence, first, first + 2, named.Entities[0], 0.75, "the department named last") : null;
    }

    // "The opposition Liberal Party accused the government", "Guaidó urged the army": that of their own country
    private LocalEntity? Domestic(FoldedSentence sentence, int piece)
    {
        foreach (var entity in article.Beside(sentence, piece))
        {
            if (entity.Kind == EntityKind.Person && !IsForeign(entity) && article.Home(entity) is { } country
                && registry.Known(country) is { Kind: EntityKind.Country } own) return own;
            if (entity is { Kind: EntityKind.Organization, Country: { } party } && registry.Known(party) is { Kind: EntityKind.Country } home) return home;
        }

        return null;
    }

    // Who rules a country or deals with others for it speaks of their governments rather than of his own.
    private bool IsForeign(LocalEntity person) => !book.Posts.Any(p => p.Person == person && p.Title.Name.StartsWith("opposition", StringComparison.Ordinal)) && IsOfficial(person);

    private bool IsOfficial(LocalEntity person) => book.IsRuler(person, null)
        || (book.Posts.LastOrDefault(p => p.Person == person && !p.Phrase.IsFormer)?.Title.Kind
            ?? (book.Office(person, null) is { } office ? registry.Ontology.Roles.TitlesBySpelling.GetValueOrDefault(office.Role)?.Kind : null))
            is RoleKind.HeadOfState or RoleKind.HeadOfGovernment or RoleKind.Monarch or RoleKind.Minister or RoleKind.Envoy or RoleKind.Negotiator or RoleKind.Spokesperson or RoleKind.Deputy;

    // "Duarte, the Salvadoran president, met the guerrillas; they blamed the army": the country of all whom the last sentences are about
    private LocalEntity? Topical(FoldedSentence sentence, int first)
    {
        var index = sentence.Sentence.Index;
        LocalEntity? one = null;
        var block = article.BlockAt(sentence, first);
        foreach (var referent in article.Recent(index, 1))
        {
            if (!referent.IsSingle || referent.Block != block || referent.Role != GrammaticalRole.Subject || referent.Sentence == index && referent.Mention.First >= first) continue;
            if (book.CountryOf(referent.Entities[0]) is not { Kind: EntityKind.Country } country) return null;
            if (one is not null && one != country) return null;
            one = country;
        }

        return one;
    }

    // "Rebels in Myanmar took the town from the junta": the one country in which the text was just playing
    private LocalEntity? OnlyOne(FoldedSentence sentence, int first)
    {
        var index = sentence.Sentence.Index;
        var near = article.Recent(index, 3).Where(r => r is { IsSingle: true, Mention.IsLocation: true } && (r.Sentence < index || r.Mention.First < first)).ToArray();
        var countries = near.Where(r => r.Sentence >= Math.Min(index - 1, near.Max(n => n.Sentence)))
            .Select(r => r.Entities[0] switch { { Kind: EntityKind.Country } country => country, { Kind: EntityKind.Place, Country: { } id } => registry.Known(id), _ => null }).OfType<LocalEntity>().Distinct().Take(2).ToArray();
        if (countries is not [var one]) return null;
        // paragraphs later only the country most of whose places the article names: no host of talks
        return near.Any(r => r.Sentence >= index - 1) || Stage() == one ? one : null;
    }

    private LocalEntity? Stage() => article.Recent(int.MaxValue / 2, int.MaxValue).Where(r => r is { IsSingle: true, Mention.IsLocation: true })
        .Select(r => r.Entities[0] switch { { Kind: EntityKind.Country } country => country, { Kind: EntityKind.Place, Country: { } id } => registry.Known(id), _ => null }).OfType<LocalEntity>()
        .GroupBy(c => c).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Id, StringComparer.Ordinal).Take(2).ToArray() is [var most, ..] ranked && (ranked.Length == 1 || most.Count() > ranked[1].Count()) ? most.Key : null;

    // "The army bombed El Fasher": in the country where it happens, if the article speaks of it
    private LocalEntity? Field(FoldedSentence sentence, int end)
    {
        var countries = article.NamesOf(sentence).Where(n => n.First >= end && n is { IsLocation: true, Entities.Count: 1 })
            .Select(n => n.Entities[0] switch { { Kind: EntityKind.Country } country => country, { Kind: EntityKind.Place, Country: { } id } => registry.Known(id), _ => null }).OfType<LocalEntity>().Distinct().Take(2).ToArray();
        return countries is [var one] && article.Recent(sentence.Sentence.Index, 8).Any(r => r.Entities.Contains(one)) ? one : null;
    }

    // "China's response was swift, with the commerce ministry announcing a freeze": the one country of the sentence so far
    private LocalEntity? Topic(FoldedSentence sentence, int first)
    {
        var countries = article.NamesOf(sentence).Where(n => n.End <= first && n.Entities is [{ Kind: EntityKind.Country }]).Select(n => n.Entities[0]).Distinct().Take(2).ToArray();
        return countries is [var one] ? one : null;
    }

    // "Syrian government troops", "their army officers": whose they are is said
    private bool IsOwned(FoldedSentence sentence, int first)
    {
        if (first == 0 || sentence.Pieces[first].Barrier) return false;
        var before = sentence.Sentence[sentence.Pieces[first - 1].Token];
        return before.Upos is UniversalPos.Adj or UniversalPos.Propn or UniversalPos.Noun || before.Xpos is "PRP$" or "POS"
            || article.NamesOf(sentence).Any(n => n.End == first);
    }

    private static NameCandidate Describe(FoldedSentence sentence, int first, int end, LocalEntity entity, double confidence, string reason)
    {
        var mention = new NameCandidate(sentence, first, end) { Form = MentionForm.Description, IsListed = false };
        mention.Link(entity, confidence, reason);
        return mention;
    }

    private NameCandidate? NamedBy(FoldedSentence sentence, int first, string word)
    {
        var index = sentence.Sentence.Index;
        var named = article.Recent(index, int.MaxValue / 2).Where(r => r.IsSingle && r.Entities[0].Kind == EntityKind.Organization && r.Sentence <= index && Folding.Pieces(r.Entities[0].Name).Contains(word)).Select(r => r.Entities[0]).Distinct().Take(2).ToArray();
        return named.Length == 1 ? Describe(sentence, first, first + 3, named[0], 0.8, "a word of the name") : null;
    }

    private static bool IsArmed(FoldedSentence sentence, int piece) =>
        sentence.Key(piece, piece + 1) is "rebel" or "guerrilla" or "insurgent" or "separatist" or "paramilitary" or "militant" or "armed" or "jihadist" or "islamist";

    private static bool IsPlainModifier(FoldedSentence sentence, int piece) =>
        (!sentence.Pieces[piece].Upper || char.IsDigit(sentence.Key(piece, piece + 1)[0]) || sentence.Key(piece, piece + 1) is "shiite" or "shia" or "sunni" or "islamist" or "maoist" or "marxist")
            && sentence.Sentence[sentence.Pieces[piece].Token].Upos is UniversalPos.Noun or UniversalPos.Adj or UniversalPos.Num or UniversalPos.X;

    // "the administration" is Washington's, where the text has been speaking of it
    private NameCandidate? Administration(FoldedSentence sentence, int first)
    {
        var index = sentence.Sentence.Index;
        if (first + 2 < sentence.Pieces.Count && !sentence.Pieces[first + 2].Barrier && (sentence.Key(first + 2, first + 3) is "building" || sentence.Key(first + 2, first + 3) is "of" or "in" && !(first + 3 < sentence.Pieces.Count && sentence.Sentence[sentence.Pieces[first + 3].Token].Xpos is "VBG"))) return null;
        var near = article.Recent(index, 3).FirstOrDefault(r => r is { IsSingle: true } && r.Sentence <= index && r.Entities[0].Id == "united-states")
            ?? article.Recent(index, int.MaxValue / 2).FirstOrDefault(r => r is { IsSingle: true, Entities: [{ Id: "united-states" }] } && r.Sentence <= index
                && r.Mention.Sentence.Key(r.Mention.End - 1, r.Mention.End) is "administration");
        if (near is not null) return Describe(sentence, first, first + 2, near.Entities[0], 0.7, "who governs in Washington");
        // "Senator Kamau accused the administration": that of whom Americans have just been speaking of
        var isAmerican = article.Recent(index, 3).Any(r => r is { IsSingle: true } && r.Sentence <= index
            && (r.Entities[0].Kind == EntityKind.Person ? book.Served(r.Entities[0]) : r.Entities[0]) is { } served && (served.Id == "united-states" || served.Country == "united-states"));
        return isAmerican && registry.Known("united-states") is { } america ? Describe(sentence, first, first + 2, america, 0.65, "who governs in Washington") : null;
    }

    // "told the Europeans to pay": the Union, in an article that names it
    private NameCandidate? Europeans(FoldedSentence sentence, int first) =>
        article.NamesOf(sentence).Any(n => n.First <= first + 1 && n.End > first + 1)
            || article.Recent(sentence.Sentence.Index, int.MaxValue / 2).FirstOrDefault(r => r is { IsSingle: true } && r.Entities[0].Id == "european-union"
                && (r.Sentence < sentence.Sentence.Index || r.Mention.First < first)) is not { } union
            ? null : Describe(sentence, first, first + 2, union.Entities[0], 0.6, "who speaks for Europe");

    // "the opposition's delegation … the delegation"
    private static readonly Func<FoldedSentence, int, string, bool> IsNoun = (s, at, noun) => at >= 0 && at < s.Pieces.Count && s.Key(at, at + 1).SequenceEqual(noun);

    private NameCandidate? Delegation(FoldedSentence sentence, int first, string noun)
    {
        var index = sentence.Sentence.Index;
        if (first + 2 < sentence.Pieces.Count && !sentence.Pieces[first + 2].Barrier && sentence.Key(first + 2, first + 3) is "of" or "from" or "led" or "headed") return null;
        var whose = article.Recent(index, 5).FirstOrDefault(r => r.IsSingle && (r.Sentence < index || r.Mention.First < first) && r.Mention.Sentence is var s
            && (IsNoun(s, r.Mention.End - 1, noun) || IsNoun(s, r.Mention.End, noun) || IsNoun(s, r.Mention.End, "s") && IsNoun(s, r.Mention.End + 1, noun)));
        return whose is null || whose.Entities[0].Kind == EntityKind.Person ? null : Describe(sentence, first, first + 2, whose.Entities[0], 0.7, "whose delegation was named last");
    }

    // "the kingdom": the one monarchy that the article has named
    private NameCandidate? Kingdom(FoldedSentence sentence, int first)
    {
        var index = sentence.Sentence.Index;
        var named = article.Recent(index, int.MaxValue / 2).Where(r => r.IsSingle && r.Entities[0].Known is { IsKingdom: true } && (r.Sentence < index || r.Mention.First < first)).Select(r => r.Entities[0]).Distinct().Take(2).ToArray();
        return named.Length == 1 ? Describe(sentence, first, first + 2, named[0], 0.8, "the one monarchy in the article") : null;
    }

    private static readonly FrozenSet<string> Blocs = WordLists.English["blocs"];
    private static readonly FrozenSet<string> Regimes = WordLists.English["called regimes"];
    private static readonly FrozenSet<string> Alliances = WordLists.English["alliances"];
    private static readonly FrozenSet<string> Organs = WordLists.English["organs of the Union"];

    // "The EU will chair it. NATO is silent. The bloc hinted": the last of those that are blocs
    private LocalEntity? Alliance(FoldedSentence sentence, int first, FrozenSet<string> sort)
    {
        var index = sentence.Sentence.Index;
        foreach (var referent in article.Recent(index, 12).Where(r => r.IsSingle && (r.Sentence < index || r.Mention.First < first)))
        {
            if (sort.Contains(referent.Entities[0].Name)) return referent.Entities[0];
            if (sort == Blocs && Organs.Contains(referent.Entities[0].Name) && registry.Known("european-union") is { } union) return union;
        }

        // paragraphs later, the only one that the article names
        return article.ByFrequency.Where(e => sort.Contains(e.Name)).Take(2).ToArray() is [var only] ? only : null;
    }

    private NameCandidate? Body(FoldedSentence sentence, int first, int at)
    {
        var noun = sentence.Key(at, at + 1).ToString();
        // "the guerrilla group", "the paramilitary force"
        for (var i = first + 1; i < at; i++)
        {
            if (!IsArmed(sentence, i) || article.Armed.At(sentence, first) is not { } movement) continue;
            var armed = new NameCandidate(sentence, first, at + 1) { Form = MentionForm.Description, IsListed = false };
            armed.Link(movement, 0.75, "the armed movement named last");
            return armed;
        }

        var index = sentence.Sentence.Index;
        var bodies = article.Recent(index, 6).Where(r => r.IsSingle && r.Entities[0].Kind is EntityKind.Organization && (r.Sentence < index || r.Mention.First < first)).ToArray();
        // The noun is a word of the name: "the front" after "Tigray People's Liberation Front".
        var named = bodies.FirstOrDefault(r => Folding.Pieces(r.Entities[0].Name).Exists(w => w == noun || noun == "force" && w == "forces") || r.Entities[0].Known is { } known && known.Aliases.Any(a => Folding.Pieces(a).Contains(noun)));
        // "the commission", long after the European Commission was named: the only one of that word in the article
        if (named is null && noun is "commission" or "court" or "agency" or "tribunal" or "union" or "league" or "fund" or "movement" or "front" or "party"
            && article.ByFrequency.Where(e => e.Kind == EntityKind.Organization && Folding.Pieces(e.Name).Contains(noun)).Take(2).ToArray() is [var only]
            && article.Recent(index, int.MaxValue / 2).Any(r => r.Sentence < index && r.Entities.Contains(only)))
            return Describe(sentence, first, at + 1, only, 0.75, "the only one of that word in the article");
        if (named is null && noun is "bloc" or "alliance" or "grouping" && Alliance(sentence, first, noun is "alliance" ? Alliances : Blocs) is { } alliance) return Describe(sentence, first, at + 1, alliance, 0.8, "the one of that sort in the article");
        var near = bodies.Where(r => r.Sentence >= index - 2).Select(r => r.Entities[0]).Distinct().ToArray();
        var meant = named?.Entities[0]
            ?? (near.Length == 1
                && noun is "bloc" or "alliance" or "group" or "grouping" or "movement" or "organisation" or "organization" or "militia" or "agency" or "body"
                    ? near[0]
                    : null);
        if (meant is null) return null;
        var mention = new NameCandidate(sentence, first, at + 1) { Form = MentionForm.Description, IsListed = false };
        mention.Link(meant, named is null ? 0.7 : 0.85, named is null ? "the only organisation near" : "a word of the name");
        return mention;
    }
}
