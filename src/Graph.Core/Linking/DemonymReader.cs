using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Linking;

/// <summary>Makes "Russian forces" and "Ethiopia's government" their country, and leaves "the Russian language" an adjective.</summary>
internal sealed class DemonymReader(EntityRegistry registry, SurnameIndex surnames, RoleMatcher roles, ArticleContext context)
{
    // Between the adjective and the noun that acts: "Russian air defence units", "Ukrainian military and civilian officials".
    private const int Reach = 4;

    /// <summary>Links a demonym, and widens a country's name over the agent noun that it governs.</summary>
    public void Link(NameCandidate candidate, IReadOnlyList<NameCandidate> candidates)
    {
        var demonym = Demonym(candidate);
        // "Cuban-American lawmakers", "Russian-speaking officials", "a British-Iranian activist": what people are, not whom they act for
        if (demonym is not null && (IsOrigin(candidate) || IsLeaning(candidate)))
        {
            candidate.IsDropped = true;
            return;
        }

        if (demonym is not null)
        {
            var entity = registry.Known(demonym.Entity);
            candidate.Form = MentionForm.Demonym;
            if (demonym.Entity.Capital is { } capital && candidate.End < candidate.Sentence.Pieces.Count
                && candidate.Sentence.Key(candidate.End, candidate.End + 1) is "capital"
                && !candidate.Sentence.Pieces[candidate.End].Barrier)
            {
                candidate.End++;
                var city = registry.Unknown(capital, EntityKind.Place);
                city.Country ??= demonym.Entity.Id;
                candidate.Link(city, 0.9, "capital of the country");
                candidate.Form = MentionForm.Description;
                candidate.IsLocation = true;
            }
            else if (Kin(candidate, entity, candidates) is { } kin)
            {
                candidate.Link(kin, 0.8, "those of that people whom the article names");
            }
            else if (!GroupNouns.IsRegion(entity) && Agent(candidate, genitive: false) is { } end)
            {
                if (SharesTitle(candidate, end, candidates))
                {
                    candidate.Link(entity, 0.8, "adjective");
                    candidate.ModifiesTitle = candidate.IsListed = true;
                    return;
                }

                candidate.End = end;
                candidate.Link(entity, 0.95, "demonym with an agent noun");
            }
            // "the ethnic Armenians of Karabakh": a people at home elsewhere
            else if (IsPeople(candidate) && candidate.FirstToken > 0 && candidate.Sentence.Sentence[candidate.FirstToken - 1].Text is "ethnic" or "Ethnic")
            {
                return;
            }
            else if (IsPeople(candidate))
            {
                candidate.Link(entity, 0.85, "people of a country");
            }
            else
            {
                candidate.Link(entity, 0.8, "adjective");
                candidate.IsListed = candidate.ModifiesTitle;
            }

            return;
        }

        if (candidate.Entities is [{ Kind: EntityKind.Person } person])
        {
            LinkAdministration(candidate, person);
            return;
        }

        if (candidate.Entities.Count == 0 && candidate.PieceCount == 1) LinkAdministrationOfEither(candidate);
        if (candidate.Entities is not [{ Kind: EntityKind.Country or EntityKind.Organization } country] || candidate.IsLocation) return;
        if (country.Kind == EntityKind.Country && Agent(candidate, genitive: true) is { } widened)
        {
            candidate.End = widened;
            candidate.Form = MentionForm.Demonym;
            candidate.Reason = "country with an agent noun";
        }
    }

    // "the Bush administration": whichever ruler it was, the country is one
    private void LinkAdministrationOfEither(NameCandidate candidate)
    {
        var at = candidate.End;
        if (at >= candidate.Sentence.Pieces.Count || candidate.Sentence.Pieces[at].Barrier
            || candidate.Sentence.Key(at, at + 1) is not ("administration" or "government" or "cabinet" or "regime")) return;
        var countries = surnames.Spelt(candidate.Pieces()[0]).SelectMany(p => p.Offices).Where(o => roles.IsTop(o.Role)).Select(o => o.Of).Distinct().ToArray();
        if (countries is not [var only] || registry.Known(only) is not { Kind: EntityKind.Country } country) return;
        candidate.End = at + 1;
        candidate.Form = MentionForm.Demonym;
        candidate.Link(country, 0.85, "the administration of one of its leaders");
    }

    // "a pro-Kurdish party": whom one is for or against does not act
    private static bool IsLeaning(NameCandidate candidate) =>
        candidate.First > 0 && candidate.Sentence.IsHyphenated(candidate.First) && candidate.Sentence.Key(candidate.First - 1, candidate.First) is "pro" or "anti" or "non";

    // "the Serbs" in an article on the Bosnian Serbs
    private LocalEntity? Kin(NameCandidate candidate, LocalEntity country, IReadOnlyList<NameCandidate> candidates)
    {
        if (country.Kind != EntityKind.Country || candidate.PieceCount != 1 || candidate.Sentence.Sentence[candidate.LastToken].Xpos is not ("NNS" or "NNPS")) return null;
        var word = candidate.Sentence.Key(candidate.First, candidate.End);
        LocalEntity? kin = null;
        foreach (var other in candidates)
        {
            if (other.IsDropped || other.PieceCount < 2 || other.Meanings.Count == 0 || other.Meanings[0].Entity is not { Kind: EntityKind.Group, Country: { } home } group || home == country.Id) continue;
            var last = other.Sentence.Key(other.End - 1, other.End);
            if (!last.SequenceEqual(word) && !(last.Length + 1 == word.Length && word.StartsWith(last))) continue;
            var found = registry.Known(group);
            if (kin is not null && kin != found) return null;
            kin = found;
        }

        return kin;
    }

    private static bool IsOrigin(NameCandidate candidate)
    {
        var sentence = candidate.Sentence;
        if (candidate.End < sentence.Pieces.Count && sentence.IsHyphenated(candidate.End))
        {
            if (sentence.Key(candidate.End, candidate.End + 1) is "speaking" or "born" or "language" or "style" or "origin") return true;
            return sentence.Pieces[candidate.End].Upper
                && (sentence.Key(candidate.End, candidate.End + 1) is "americans" || IsPeopleAt(sentence, candidate.End + 1));
        }

        return candidate.First > 0 && sentence.IsHyphenated(candidate.First)
            && sentence.Sentence[sentence.Pieces[candidate.First].Token].Xpos is not ("NNS" or "NNPS")
            && IsPeopleAt(sentence, candidate.End) && sentence.Pieces[candidate.First - 1].Upper;
    }

    private static bool IsPeopleAt(FoldedSentence sentence, int piece) =>
        piece < sentence.Pieces.Count && !sentence.Pieces[piece].Barrier && sentence.Key(piece, piece + 1) is
        "lawmakers" or "lawmaker" or "voters" or "activist" or "activists" or "community" or "communities" or "groups" or "citizen" or "citizens" or "journalist" or "academic" or "national" or "nationals" or "businessman" or "tycoon" or "billionaire" or "dissident"
        or "scholar" or "aid" or "politician" or "politicians" or "congressman" or "senator" or "families" or "man" or "woman" or "author" or "writer" or "lawyer" or "scientist" or "dual" or "americans" or "hostage" or "soldier" or "teenager" or "student";

    // "the Trump administration": the country that he governs. "Netanyahu's government" keeps its head as an actor.
    private void LinkAdministration(NameCandidate candidate, LocalEntity person)
    {
        var sentence = candidate.Sentence;
        var at = candidate.End;
        if (at >= sentence.Pieces.Count || sentence.Pieces[at].Barrier
            || sentence.Key(at, at + 1) is not ("administration" or "government" or "cabinet" or "regime")) return;
        if (person.Country is null && candidate.PieceCount == 1) LinkAdministrationOfEither(candidate);
        if (person.Country is not { } home || registry.Known(home) is not { Kind: EntityKind.Country } country) return;
        candidate.End = at + 1;
        candidate.Form = MentionForm.Demonym;
        candidate.Link(country, 0.9, "the administration of its leader");
    }

    /// <summary>The demonym's meaning that fits the article's date, or null where the candidate is none.</summary>
    public AliasMeaning? Demonym(NameCandidate candidate)
    {
        if (candidate.Meanings.Count == 0 || candidate.Meanings[0].Sort < AliasSort.Demonym) return null;
        var demonyms = candidate.Meanings.Where(m => m.Sort == AliasSort.Demonym).ToArray();
        if (demonyms.Length < 2) return demonyms.FirstOrDefault();
        // "Dominican": the one with the lesser claim only where the article names it and not the other
        var plain = demonyms.Where(m => !m.Entity.SharedNames.Contains(m.Alias)).ToArray();
        if (plain.Length == 1)
            return registry.Find(plain[0].Entity.Id) is null
                    && Array.Find(demonyms, m => m != plain[0] && registry.Find(m.Entity.Id) is not null) is { Entity: not null } named
                ? named
                : plain[0];
        return Array.Find(demonyms, m => context.Names(m.Entity.Id)) ?? demonyms[0];
    }

    // "the Kenyan and Somali presidents": a plural title with a holder in each country
    private bool SharesTitle(NameCandidate candidate, int end, IReadOnlyList<NameCandidate> candidates)
    {
        var sentence = candidate.Sentence;
        if (candidate.First < 2 || sentence.Pieces[candidate.First].Barrier || sentence.Key(candidate.First - 1, candidate.First) is not "and")
            return false;
        if (!candidates.Any(c => c.Sentence == sentence && c.End == candidate.First - 1 && !c.IsDropped && Demonym(c) is not null)) return false;
        for (var at = candidate.End; at < end; at++)
            if (roles.TitleAt(sentence, at) is { IsPlural: true } title && title.End == end) return true;
        return false;
    }

    // The piece just past the agent noun that the name modifies, or null.
    private int? Agent(NameCandidate candidate, bool genitive)
    {
        var sentence = candidate.Sentence;
        var at = candidate.End;
        if (genitive && at < sentence.Pieces.Count && sentence.Key(at, at + 1) is "s" && sentence.Pieces[at].Token == candidate.LastToken + 1) at++;
        for (var step = 0; step < Reach && at < sentence.Pieces.Count; step++, at++)
        {
            if (sentence.Pieces[at].Barrier || GroupNouns.SetsApart(sentence, at, roles)) return null;
            // "if Kenya attacks Somalia" names no attacks of Kenya's
            if (sentence.Sentence[sentence.Pieces[at].Token] is { Upos: UniversalPos.Verb, Xpos: "VBZ" or "VBP" or "VBD" }) return null;
            // "the Turkish foreign minister", "his Soviet counterpart" are persons; "Turkish ministers" act for Turkey.
            if (roles.TitleAt(sentence, at) is { IsPlural: false }
                || sentence.Key(at, at + 1) is "counterpart" or "counterparts" or "colleague" or "colleagues")
            {
                candidate.ModifiesTitle = true;
                return null;
            }

            if (roles.NounAt(sentence, at) is { } noun)
            {
                // "Russian government officials": the last noun of the phrase is the head.
                var end = noun.End;
                while (end < sentence.Pieces.Count && !sentence.Pieces[end].Barrier && roles.NounAt(sentence, end) is { } next)
                {
                    // "Sudanese government negotiator Ali Musa" is a person
                    if (roles.TitleAt(sentence, end) is { IsPlural: false } post && post.End < sentence.Pieces.Count
                        && sentence.Pieces[post.End] is { Barrier: false, Upper: true })
                    {
                        candidate.ModifiesTitle = true;
                        return null;
                    }

                    if (GroupNouns.SetsApart(sentence, end, roles)) return null;
                    end = next.End;
                }

                if (end < sentence.Pieces.Count && !sentence.Pieces[end].Barrier && Things.IsEnterprise(sentence, end)) return null;
                return end < sentence.Pieces.Count && !sentence.Pieces[end].Barrier && roles.TitleAt(sentence, end) is not null ? null : end;
            }

            if (roles.TitleAt(sentence, at) is { } title)
                return title.IsPlural && !sentence.Pieces[at].Upper ? title.End : null;
            var token = sentence.Sentence[sentence.Pieces[at].Token];
            if (token.Upos is not (UniversalPos.Adj or UniversalPos.Noun or UniversalPos.X or UniversalPos.Propn) || char.IsDigit(token.Text[0]))
                return null;
            if (sentence.Key(at, at + 1) is "and" or "or" or "of" or "in" or "to" or "the" or "s" or "has" or "was" or "is" or "said" or "who" or "on" or "with" or "for")
                return null;
        }

        return null;
    }

    private static bool IsPeople(NameCandidate candidate)
    {
        var sentence = candidate.Sentence.Sentence;
        var token = sentence[candidate.LastToken];
        if (token.Upos == UniversalPos.Adj && token.Label is "amod") return false;
        var plural = token.Text.EndsWith('s') && !token.Text.EndsWith("ss", StringComparison.Ordinal);
        if (plural) return true;
        // "the French said": an adjective after "the" without a noun of its own; not "the Saudi-led coalition"
        var next = candidate.LastToken + 1;
        if (next < sentence.Count && sentence[next].Text == "-" && sentence[next].Span.Start == sentence[next - 1].Span.End) return false;
        var article = candidate.FirstToken > 0 && sentence[candidate.FirstToken - 1].Text is "the" or "The";
        return article
            && (next == sentence.Count
                || sentence[next].Upos is UniversalPos.Verb or UniversalPos.Aux or UniversalPos.Punct or UniversalPos.Adp or UniversalPos.CConj);
    }
}
