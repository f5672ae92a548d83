using Graph.Core.Affiliations;
using Graph.Core.Linking;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;

namespace Graph.Core.Coreference;

/// <summary>Chooses whom "both sides" or "the two leaders" means.</summary>
/// <remarks>A pair goes stale after three sentences; parties of talks or war do not, and the article's main pair stands in last.</remarks>
internal sealed class PluralAntecedents(CoreferenceResolver article, RoleLexicon roles, PostBook book)
{
    private const int Fresh = 3;

    private HashSet<LocalEntity> _beside = [];

    // Lists of four and more are rare enough to be remembered longer.
    private const int FreshList = 8;

    /// <summary>Whether the names that a plural stands for follow it: "the two ministers, Ho and Daud".</summary>
    public bool AreListed(FoldedSentence sentence, int end)
    {
        if (end >= sentence.Pieces.Count || !sentence.Pieces[end].Barrier
            || sentence.Sentence[sentence.Pieces[end].Token - 1].Text is not ("," or ":" or "–" or "—" or "(")) return false;
        var names = article.NamesOf(sentence).Where(n => n.First >= end && n.Form == MentionForm.Name
            && n.Entities is [{ Kind: EntityKind.Person }]).Take(2).ToArray();
        if (names.Length < 2 || names[0].First > end + 2 || names[1].First - names[0].End > 4) return false;
        for (var t = names[0].LastToken + 1; t < names[1].FirstToken; t++) if (sentence.Sentence[t].Text is "and") return true;
        return false;
    }

    /// <summary>"both Koreas": the two countries that share a name, or null.</summary>
    public IReadOnlyList<LocalEntity>? Namesakes(string plural) => article.Sharing(plural[..^1]) is { Count: 2 } pair ? pair : null;

    /// <summary>The capitals of countries, or null where one has none.</summary>
    public IReadOnlyList<LocalEntity>? Capitals(IReadOnlyList<LocalEntity> countries)
    {
        var towns = countries.Select(article.CapitalOf).OfType<LocalEntity>().ToArray();
        return towns.Length == countries.Count ? towns : null;
    }

    /// <summary>Those named before the plural.</summary>
    public (IReadOnlyList<LocalEntity> Entities, double Confidence, string Reason)? Before(FoldedSentence sentence, int first, PluralSort sort)
    {
        _beside = article.Beside(sentence, first);
        // "the trio" after the E3, "the six powers" after the P5+1
        if (Contact(sort) is { } contact) return ([contact], 0.8, "the group of that many in the article");
        // "they both said"
        if (sort.Kind == PluralKind.Any && article.Recent(sentence.Sentence.Index, 0).FirstOrDefault(r => r.Mention.End == first && r.Mention.Form == MentionForm.Pronoun && r.Entities.Count == sort.Count) is { } they) return (they.Entities, 0.85, "the pronoun before it");
        if (sort.IsBare) return Pair(sentence, first, sort);
        if (sort.IsUncounted) return AtOdds(sentence, first, sort);
        // "signed with each of his guests": those with whom the article keeps naming the host
        if (sort.Noun is "guests" or "visitors" && Hosted(sentence, first) is { } guests) return (guests, 0.75, "those whom the host received");
        // "a summit of the Kenyan and Somali leaders was cancelled after the two sides failed to agree"
        if (sort.Kind == PluralKind.Sides
            && article.Recent(sentence.Sentence.Index, 0).FirstOrDefault(r => r.Mention.First < first && r.Entities.Count == sort.Count && r.Mention.Form == MentionForm.Plural) is { } leaders
            && leaders.Entities.All(e => e.Kind == EntityKind.Person) && Served(leaders.Entities, sort) is { } sides) return (sides, 0.85, "the sides of the leaders named before it");
        var index = sentence.Sentence.Index;
        // "spoke with Lloyd Austin. The two allies agreed": those who spoke, not those at odds
        if (sort.Noun is "allies" or "partners")
        {
            var group = article.Recent(index, 1).Where(r => r.Sentence < index || r.Mention.First < first).GroupBy(r => r.Sentence).MaxBy(g => g.Key);
            if (group is not null && Represented(group, sort) is { } allies) return (allies, 0.8, "the sides of the people named before it");
        }

        if (sort.Kind == PluralKind.Sides && Parties(sentence, first, sort) is { } parties)
            return (parties, 0.85, "the parties of the talks or conflict");
        foreach (var group in article.Recent(index, sort.Count > 3 ? FreshList : Fresh).Where(r => r.Sentence < index || r.Mention.First < first).GroupBy(r => r.Sentence).OrderByDescending(g => g.Key))
        {
            foreach (var plural in group.Where(r => r.Entities.Count == sort.Count && r.Entities.All(e => Fits(e, sort))))
                return (plural.Entities, 0.85, "the pair named last");
            // "soldiering in Angola and Ethiopia": where something is done, nobody does it
            var joined = Coordination.In(sort.Kind == PluralKind.Any ? group.Where(r => !r.Mention.IsLocation && r.Role != GrammaticalRole.Possessor) : group).Where(c => c.Entities.Count == sort.Count && c.Entities.All(e => Fits(e, sort))
                && (sort.Kind != PluralKind.Sides || c.Role is GrammaticalRole.Subject || group.Key == index)).ToArray();
            // "Spain's Sánchez and Mexico's Sheinbaum met. The two spoke": those who met, not their countries
            if (joined.Length > 0)
                return (Array.FindLast(joined, j => sort.Kind == PluralKind.Any && j.Entities.All(e => e.Kind == EntityKind.Person)).Entities ?? joined[^1].Entities, 0.9, "the pair named last");
            // "Ruto received Mohamud. The two discussed the border"
            if (sort.Kind is PluralKind.Any or PluralKind.Persons && Met(group, sort) is { } met)
                return (met, 0.85, "those who met in the sentence before");
            // "Lam received Xi in Hanoi, where the two sides signed": two people who met stand for their countries
            if (sort.Kind == PluralKind.Sides && group.Key >= index - 1 && Represented(group, sort) is { } represented)
                return (represented, 0.8, "the sides of the people named before it");
            if (sort.Kind == PluralKind.Sides) continue;
            // "the two leaders", long after two others were named: those of the countries that the article is about
            if (sort.Kind == PluralKind.Persons && group.Key < index - 1 && Leaders(sort) is { } leading) return (leading, 0.7, "the leaders of the article's main pair");
            var here = group.Where(r => r.IsSingle && IsSort(r.Entities[0], sort) && (r.Mention.IsListed || r.Mention.Form is MentionForm.Pronoun or MentionForm.Demonym)).Select(r => r.Entities[0]).Distinct().ToArray();
            // "Ghana trades with Peru. He urged both governments", in an article on Peru and Chile
            if (sort is { Count: 2, Kind: PluralKind.States } && group.Key < index && here.Length == 2 && article.MainPair(e => Fits(e, sort)) is { } main && main.Count(here.Contains) == 1) return (main, 0.7, "the article's main pair");
            if (sort is { Count: 2, Kind: PluralKind.States } && here.Length == 2 && article.MainPair(e => e.Kind == EntityKind.Country, book.Served) is { } countries && !countries.Any(_beside.Contains) && countries.Count(here.Contains) < 2)
                return (countries, 0.65, "the countries of the article's main pair");
            if (here.Length == sort.Count && !here.Any(_beside.Contains) && AreAlike(here, sort) && here.All(e => e.Kind == EntityKind.Person) | here.All(e => e.Kind != EntityKind.Person)) return (here, 0.75, "the only ones in the sentence before");
            // "the two": of persons and countries the persons
            if (sort.Kind == PluralKind.Any && group.Key >= index - 1 && Array.FindAll(here, e => e.Kind == EntityKind.Person) is { } people
                && people.Length == sort.Count && !people.Any(_beside.Contains))
                return (people, 0.7, "the only persons in the sentence before");
        }

        if (sort.Kind == PluralKind.States && Parties(sentence, first, sort) is { } states)
            return (states, 0.75, "the parties of the talks or conflict");
        if (sort.Kind == PluralKind.Persons && Holders(sentence, first, sort) is { } holders) return (holders, 0.75, "those of that post in the article");
        if (sort.Count > 2 && Gathered(sentence, first, sort) is { } gathered) return (gathered, 0.7, "those named in the sentences before");
        if (sort.Count == 2 && sort.Kind is PluralKind.Sides or PluralKind.States && Foes(sentence, first, sort) is { } foes)
            return (foes, 0.75, "those who fight each other");
        return Main(sentence, first, sort);
    }

    // "Fujimori claimed victory. Durán denied it. Christopher called both presidents": who alone hold such posts
    private List<LocalEntity>? Holders(FoldedSentence sentence, int first, PluralSort sort)
    {
        if (!sort.Noun.EndsWith('s') || !roles.TitlesBySpelling.TryGetValue(sort.Noun[..^1], out var title)) return null;
        var index = sentence.Sentence.Index;
        var found = new List<LocalEntity>();
        foreach (var referent in article.Recent(index, int.MaxValue / 2))
        {
            if (!referent.IsSingle || referent.Sentence == index && referent.Mention.First >= first || referent.Entities[0] is not { Kind: EntityKind.Person } person
                || found.Contains(person) || _beside.Contains(person)) continue;
            if (sort.Noun is "leaders" ? book.IsRuler(person, null) : book.Posts.Any(p => p.Person == person && !p.Phrase.IsFormer && PostBook.Fits(title, p.Title)))
                found.Add(person);
        }

        return found.Count == sort.Count && found.Select(book.Served).Distinct().Count() == found.Count ? found : null;
    }

    private IReadOnlyList<LocalEntity>? Hosted(FoldedSentence sentence, int first)
    {
        var hosts = article.Recent(sentence.Sentence.Index, 0).Where(r => r.IsSingle && r.Mention.First < first && r.Role == GrammaticalRole.Subject).Select(r => r.Entities[0]).Where(e => e.Kind == EntityKind.Person).ToHashSet();
        return hosts.Count == 0 ? null : article.MainPair(e => e.Kind == EntityKind.Person && !hosts.Contains(e) && article.Home(e) is { } home && !hosts.Any(h => article.Home(h) == home));
    }

    private LocalEntity? Contact(PluralSort sort) =>
        sort.Count is 3 or 6 && sort.Kind is PluralKind.States or PluralKind.Any && (sort.Count == 6 || sort.Noun is "trio")
            ? article.ByFrequency.FirstOrDefault(e => e.Kind == EntityKind.Group && e.Name == (sort.Count == 3 ? "E3" : "P5+1")) : null;

    // Parties of no number, or the neighbours: those who deal or fight with each other, else the article's pair
    private (IReadOnlyList<LocalEntity> Entities, double Confidence, string Reason)? AtOdds(FoldedSentence sentence, int first, PluralSort sort)
    {
        // "open to all parties": those that stand for election
        if (sort.Noun == "parties"
            && Enumerable.Range(0, sentence.Sentence.Count).Any(i => sentence.Sentence[i].Lemma is "election" or "vote" or "parliament" or "coalition" or "ballot"))
            return null;
        if (Parties(sentence, first, sort) is { } parties) return (parties, 0.85, "the parties of the talks or conflict");
        if (Foes(sentence, first, sort) is { } foes) return (foes, 0.75, "those who fight each other");
        if (article.MainPair(e => Fits(e, sort)) is { } pair) return (pair, 0.65, "the article's main pair");
        return article.MainPair(e => Fits(e, sort), book.Served) is { } served ? (served, 0.6, "the sides of those whom the article keeps naming together") : null;
    }

    // Of the two countries that share most sentences each has one leader in the article.
    private List<LocalEntity>? Leaders(PluralSort sort)
    {
        if (sort.Count != 2 || sort.Noun is not ("leaders" or "presidents" or "premiers" or "statesmen" or "men")
            || article.MainPair(e => e.Kind == EntityKind.Country) is not { } countries) return null;
        var leaders = countries.Select(c => book.Posts.Where(p => p.Of == c && !p.Phrase.IsFormer
            && PostBook.Rules(p.Title.Kind)).Select(p => p.Person).Distinct().ToArray() is [var one]
                ? one
                : null).OfType<LocalEntity>().Distinct().ToList();
        return leaders.Count == 2 && leaders.TrueForAll(l => Fits(l, sort)) ? leaders : null;
    }

    // "the two leaders": not a ruler and the head of an opposition
    private bool AreAlike(IReadOnlyList<LocalEntity> people, PluralSort sort) =>
        sort.Noun is not "leaders" || people.Select(p => book.Served(p)?.Kind).OfType<EntityKind>().Distinct().Count() < 2;

    // "Oman and Qatar spoke. Kuwait joined them. The three countries": all of the last sentences together
    private List<LocalEntity>? Gathered(FoldedSentence sentence, int first, PluralSort sort)
    {
        var index = sentence.Sentence.Index;
        var found = new List<LocalEntity>();
        foreach (var group in article.Recent(index, Fresh).Where(r => (r.Sentence < index || r.Mention.First < first) && r.Mention is { IsListed: true, IsLocation: false }).GroupBy(r => r.Sentence).OrderByDescending(g => g.Key))
        {
            foreach (var referent in group)
            {
                foreach (var entity in referent.Entities)
                {
                    var meant = entity.Kind == EntityKind.Person && sort.Kind is PluralKind.States or PluralKind.Sides ? book.Served(entity) : entity;
                    if (meant is not null && Fits(meant, sort) && !found.Contains(meant)) found.Add(meant);
                }
            }

            if (found.Count >= sort.Count) return found.Count == sort.Count ? found : null;
        }

        return null;
    }

    // "Rebels took Goma from the army. Kenya urged both sides": who fights whom, the last told
    private IReadOnlyList<LocalEntity>? Foes(FoldedSentence sentence, int first, PluralSort sort)
    {
        var index = sentence.Sentence.Index;
        foreach (var group in article.Recent(index, int.MaxValue / 2).Where(r => r.Sentence < index || r.Mention.First < first).GroupBy(r => r.Sentence).OrderByDescending(g => g.Key))
            if (Encounters.Fights([.. group.OrderBy(r => r.Mention.First)]).LastOrDefault(p => p.All(e => Fits(e, sort))) is { } foes) return foes;
        return null;
    }

    /// <summary>Those named after it in its sentence: "The two ministers, Ho of Singapore and Daud of Malaysia".</summary>
    public (IReadOnlyList<LocalEntity> Entities, double Confidence, string Reason)? After(FoldedSentence sentence, int end, PluralSort sort)
    {
        var after = article.Recent(sentence.Sentence.Index, 0).Where(r => r.Mention.First >= end).ToArray();
        foreach (var joined in Coordination.In(after))
            if (joined.Entities.Count == sort.Count && joined.Entities.All(e => Fits(e, sort))) return (joined.Entities, 0.85, "named after it");
        // "Madrid of fish, Rabat of maps"
        var single = after.Where(r => r.IsSingle && Fits(r.Entities[0], sort)
            && r.Mention.Form is MentionForm.Name or MentionForm.Metonym).Select(r => r.Entities[0]).Distinct().ToArray();
        return single.Length == sort.Count && single.Select(e => e.Kind).Distinct().Count() == 1
            ? (single, 0.7, "the only ones named after it")
            : null;
    }

    // "the leaders", of no number: the two who met or were joined just before, where no larger company is in sight
    private (IReadOnlyList<LocalEntity> Entities, double Confidence, string Reason)? Pair(FoldedSentence sentence, int first, PluralSort sort)
    {
        var index = sentence.Sentence.Index;
        // "told the ministers": whoever is spoken to may be more
        if (Grammar.Role(sentence.Sentence, sentence.Pieces[first].Token is var the && sentence.Sentence[the].Head is >= 0 and var noun ? noun : the) != GrammaticalRole.Subject)
            return null;
        foreach (var group in article.Recent(index, 2).Where(r => r.Sentence < index || r.Mention.First < first).GroupBy(r => r.Sentence).OrderByDescending(g => g.Key))
        {
            if (group.Any(r => r.Entities.Count > 2 || r.Entities[0].Kind == EntityKind.Group)) return null;
            var joined = Coordination.In(group).Where(c => c.Entities.All(e => e.Kind == EntityKind.Person)).ToArray();
            if (Array.Exists(joined, j => j.Entities.Count > 2)) return null;
            if (group.FirstOrDefault(r => r.Entities.Count == 2 && r.Entities.All(e => Fits(e, sort))) is { } plural)
                return (plural.Entities, 0.8, "the pair named last");
            if (joined is [var pair] && pair.Entities.All(e => Fits(e, sort))) return (pair.Entities, 0.8, "the pair named last");
            if (Met(group, sort) is { } met) return (met, 0.8, "those who met in the sentence before");
        }

        return null;
    }

    private IReadOnlyList<LocalEntity>? Met(IEnumerable<Referent> group, PluralSort sort) =>
        Encounters.In([.. group.OrderBy(r => r.Mention.First)]).LastOrDefault(p => p.Count == sort.Count
            && p.All(e => e.Kind == EntityKind.Person && Fits(e, sort)));

    private List<LocalEntity>? Represented(IEnumerable<Referent> group, PluralSort sort)
    {
        var people = group.Where(r => r.IsSingle && r.Entities[0].Kind == EntityKind.Person
            && r.Mention.Form == MentionForm.Name).Select(r => r.Entities[0]).Distinct().ToArray();
        return people.Length == sort.Count ? Served(people, sort) : null;
    }

    private List<LocalEntity>? Served(IReadOnlyList<LocalEntity> people, PluralSort sort)
    {
        var sides = people.Select(book.Served).OfType<LocalEntity>().Distinct().ToList();
        return sides.Count == sort.Count ? sides : null;
    }

    private IReadOnlyList<LocalEntity>? Parties(FoldedSentence sentence, int first, PluralSort sort)
    {
        var index = sentence.Sentence.Index;
        foreach (var group in article.Recent(index, int.MaxValue / 2).Where(r => r.Sentence < index || r.Mention.First < first).GroupBy(r => r.Sentence).OrderByDescending(g => g.Key))
        {
            foreach (var plural in group.Where(r => r.Mention.Form == MentionForm.Plural && r.Entities.Count == sort.Count
                && r.Entities.All(e => Fits(e, sort)))) return plural.Entities;
            if (Encounters.In([.. group.OrderBy(r => r.Mention.First)]).LastOrDefault(p => p.Count == sort.Count
                && p.All(e => Fits(e, sort))) is { } parties) return parties;
        }

        return null;
    }

    private (IReadOnlyList<LocalEntity> Entities, double Confidence, string Reason)? Main(FoldedSentence sentence, int first, PluralSort sort)
    {
        var main = sort.Kind == PluralKind.Any ? sort with { Kind = PluralKind.Sides } : sort;
        // "his partner's idea that the two of them meet": the pair of people that "his" is one of
        if (sort is { Count: 2, Kind: PluralKind.Any } && article.MainPair(e => e.Kind == EntityKind.Person) is { } people
            && article.Recent(sentence.Sentence.Index, 0).Any(r => r is { IsSingle: true, Mention.Form: MentionForm.Pronoun } && r.Mention.First < first && people.Contains(r.Entities[0])))
            return (people, 0.65, "the article's main pair of people");
        if (sort.Count == 2 && article.MainPair(e => Fits(e, main)) is { } pair) return (pair, 0.65, "the article's main pair");
        // "called both leaders", where nobody is named: those of the two countries, or the countries themselves
        if (sort.Kind == PluralKind.Persons && sort.Noun is "leaders" or "presidents" or "premiers" or "ministers"
            && article.MainPair(e => e.Kind == EntityKind.Country && !_beside.Contains(e)) is { } countries)
        {
            if (Leaders(sort) is { } leaders) return (leaders, 0.65, "the leaders of the article's main pair");
            // "called both presidents. President Durán denied it": he is none of Brazil's or Argentina's
            if (roles.TitlesBySpelling.TryGetValue(sort.Noun[..^1], out var title)
                && Array.FindAll(article.EverTitled(title), p => !_beside.Contains(p) && (book.Served(p) is not { } served || countries.Contains(served))) is { Length: 2 } titled)
                return (titled, 0.65, "the two of that title in the article");
            if (!article.ByFrequency.Any(e => e.Kind == EntityKind.Person && countries.Contains(book.Served(e))))
                return (countries, 0.6, "the countries of leaders whom nobody names");
        }

        var frequent = article.ByFrequency.Where(e => Fits(e, main) && article.Frequency(e) > 1).Take(sort.Count + 1).ToArray();
        if (frequent.Length < sort.Count
            || (frequent.Length > sort.Count && article.Frequency(frequent[sort.Count]) == article.Frequency(frequent[sort.Count - 1])))
            return null;
        return (frequent[..sort.Count], 0.6, "the article's main pair");
    }

    private bool Fits(LocalEntity entity, PluralSort sort) => !_beside.Contains(entity) && IsSort(entity, sort);

    private bool IsSort(LocalEntity entity, PluralSort sort) => sort.Kind switch
    {
        PluralKind.Any => entity.Kind is not EntityKind.Place,
        PluralKind.Persons => entity.Kind == EntityKind.Person && Holds(entity, sort.Noun),
        PluralKind.States => entity.Kind == EntityKind.Country || entity.Id is "european-union" && sort.Noun is "powers" or "giants" or "economies",
        // who mediates between sides is none of them
        _ => entity.Kind is EntityKind.Country or EntityKind.Organization or EntityKind.Group && !entity.Id.StartsWith("united-nations", StringComparison.Ordinal)
            && entity.Id is not "international-committee-of-the-red-cross",
    };

    // "the two ministers": nobody whose posts are all of another sort
    private bool Holds(LocalEntity person, string plural)
    {
        if (plural is "heads" || !plural.EndsWith('s') || !roles.TitlesBySpelling.TryGetValue(plural[..^1], out var title)) return true;
        var posts = book.Posts.Where(p => p.Person == person && !p.Phrase.IsFormer).ToArray();
        // "both negotiators" are no heads of state
        if (plural is "negotiators" or "envoys" or "delegates" or "emissaries" && book.IsRuler(person, null)) return false;
        // "both leaders", where the article has rulers: not two envoys whose posts it does not tell
        if (plural is "leaders" or "presidents" or "premiers" && posts.Length == 0 && !book.IsRuler(person, null) && article.ByFrequency.Where(e => book.IsRuler(e, null)).Take(2).Count() == 2) return false;
        return posts.Length == 0 || Array.Exists(posts, p => PostBook.Fits(title, p.Title)) || book.Office(person, title) is not null;
    }
}
