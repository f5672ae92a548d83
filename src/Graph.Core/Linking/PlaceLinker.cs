using System.Collections.Frozen;
using Graph.Core.Mentions;
using Graph.Core.Names;
using Graph.Core.Ontologies;

namespace Graph.Core.Linking;

/// <summary>Links countries, places and seats of power; syntax tells the government from its city.</summary>
internal sealed class PlaceLinker(EntityRegistry registry, ArticleContext context)
{
    private static readonly FrozenSet<string> Buildings = WordLists.English["seats of power"];

    private readonly List<NameCandidate> _officials = [];

    /// <summary>Wider mentions around capitals: "officials in Lomé".</summary>
    public IReadOnlyList<NameCandidate> Officials => _officials;

    public void Link(NameCandidate candidate)
    {
        if (candidate.Meanings.Count == 0)
        {
            if (candidate.Recognized == NameKind.Location) LinkUnknown(candidate);
            return;
        }

        var meaning = Prefer(candidate);
        var sentence = candidate.Sentence.Sentence;
        AddOfficials(candidate);
        var isLocation = LocationSyntax.IsLocation(sentence, candidate.FirstToken, candidate.LastToken, IsCity(candidate, meaning));
        switch (meaning.Sort)
        {
            case AliasSort.Metonym when isLocation:
                candidate.Link(City(meaning, candidate), 0.9, "seat of power as a location");
                candidate.IsLocation = true;
                break;
            case AliasSort.Metonym:
                candidate.Link(registry.Known(meaning.Entity), 0.85, "seat of power as an actor");
                candidate.Form = MentionForm.Metonym;
                break;
            default:
                // A name that a place and a country's metonym share: the place where something is, the country where it acts.
                var metonym = InTime([.. candidate.Meanings.Where(m => m.Sort == AliasSort.Metonym)]).FirstOrDefault();
                if (metonym is not null && meaning.Entity.Kind == EntityKind.Place && !isLocation)
                {
                    candidate.Link(registry.Known(metonym.Entity), 0.85, "seat of power as an actor");
                    candidate.Form = MentionForm.Metonym;
                    break;
                }

                candidate.Link(registry.Known(meaning.Entity), 1, meaning.Sort == AliasSort.Body ? "body of the state" : "name");
                candidate.IsLocation = meaning.Entity.Kind == EntityKind.Place || (isLocation && meaning.Entity.Kind == EntityKind.Country);
                break;
        }
    }

    // "Officials in Lomé denied", "the government in Bogotá": the piece of the noun, or null.
    private void AddOfficials(NameCandidate candidate)
    {
        var metonym = InTime([.. candidate.Meanings.Where(m => m.Sort == AliasSort.Metonym && m.Entity.Kind == EntityKind.Country)]).FirstOrDefault();
        if (OfficialsIn(candidate) is not { } first) return;
        // "the junta in Niger" governs it; "officials in Niger" may be anyone's
        if (candidate.Sentence.Key(first, first + 1) is "government" or "junta" or "regime" or "rulers" or "authorities")
            metonym ??= candidate.Meanings.FirstOrDefault(m => m.Entity.Kind == EntityKind.Country && m.Sort is AliasSort.Name);
        if (metonym is null) return;
        var officials = new NameCandidate(candidate.Sentence, first, candidate.End) { Form = MentionForm.Demonym };
        officials.Link(registry.Known(metonym.Entity), 0.85, "those who govern from the capital");
        _officials.Add(officials);
    }

    private static int? OfficialsIn(NameCandidate candidate)
    {
        var sentence = candidate.Sentence;
        var at = candidate.First - 2;
        if (at < 0 || sentence.Pieces[candidate.First].Barrier || sentence.Key(at + 1, at + 2) is not "in") return null;
        // "EU foreign ministers in Brussels" only meet there
        if (sentence.Key(at, at + 1) is "ministers" or "lawmakers") return at == 0 || sentence.Key(at - 1, at) is "the" or "and" or "by" or "," or "while" ? at : null;
        return sentence.Key(at, at + 1) is "officials" or "ministry" or "cabinet" or "authorities" or "government" or "rulers" or "leaders" or "ministries" or "generals" or "junta" or "regime" or "policymakers" or "administration" or "leadership"
            ? at
            : null;
    }

    private bool IsCity(NameCandidate candidate, AliasMeaning meaning)
    {
        if (candidate.Meanings.FirstOrDefault(m => m.Entity.Kind == EntityKind.Place) is { } place)
            return !Buildings.Contains(Folding.Pieces(place.Entity.Name)[^1]);
        if (meaning.Sort != AliasSort.Metonym) return meaning.Entity.Kind != EntityKind.Organization;
        return meaning.Entity.Capital is { } capital && SharesSpelling(capital, candidate.Text(context.Article.Text));
    }

    private static bool SharesSpelling(string capital, string name)
    {
        var (a, b) = (Folding.Key(capital), Folding.Key(name));
        return a == b || (a[0] == b[0] && PersonNames.Distance(a, b) <= 2) || a.StartsWith(b + " ", StringComparison.Ordinal);
    }

    private AliasMeaning Prefer(NameCandidate candidate)
    {
        var places = candidate.Meanings.Where(m => m.Entity.Kind != EntityKind.Person && m.Sort != AliasSort.Demonym).ToArray();
        if (places.Length == 0) return candidate.Meanings[0];
        if (places.Length == 1) return places[0];
        places = InTime(places);
        // The less likely bearer of a shared name counts where the article speaks of its country and not of the other.
        var shared = places.FirstOrDefault(m => m.Sort == AliasSort.Shared);
        return shared is not null && context.Names(shared.Entity.Country) && !context.Names(places[0].Entity.Id) ? shared : places[0];
    }

    // "Hanoi" in an undated text is Vietnam's, unless the text speaks of North Vietnam alone.
    private AliasMeaning[] InTime(AliasMeaning[] places)
    {
        if (context.Date is { } date)
            return Array.FindAll(places, m => (m.Entity.From is null || m.Entity.From <= date) && (m.Entity.Until is null || m.Entity.Until.Value.AddYears(2) >= date)) is { Length: > 0 } then
                ? Array.FindAll(then, m => m.Entity.Until is not null && context.NamesOutright(m.Entity.Id)) is { Length: > 0 } outright
                // "Moscow" in a text of 1979 on the Soviet leader
                && !Array.Exists(then, m => m.Entity is { Until: null, Kind: EntityKind.Country } && context.NamesOutright(m.Entity.Id))
                ? [.. outright, .. then.Where(m => !outright.Contains(m))]
                : then
                : places;
        var standing = Array.FindAll(places, m => m.Entity.Until is null);
        var past = Array.FindAll(places, m => m.Entity.Until is not null && context.NamesOutright(m.Entity.Id));
        if (past.Length > 0 && !Array.Exists(standing, m => context.NamesOutright(m.Entity.Id))) return past;
        return standing.Length > 0 ? standing : places;
    }

    private LocalEntity City(AliasMeaning meaning, NameCandidate candidate)
    {
        var place = candidate.Meanings.FirstOrDefault(m => m.Entity.Kind == EntityKind.Place);
        if (place is not null)
        {
            var known = registry.Known(place.Entity);
            // Moscow, of the Soviet Union
            if (meaning.Entity.Until is not null) known.Country = meaning.Entity.Id;
            return known;
        }

        var name = candidate.Text(context.Article.Text);
        if (meaning.Entity.Capital is { } capital && SharesSpelling(capital, name)) name = capital;

        if (name.All(c => !char.IsLetter(c) || char.IsUpper(c))) name = meaning.Alias;
        var city = registry.Unknown(name, EntityKind.Place);
        city.Country ??= meaning.Entity.Id;
        return city;
    }

    private void LinkUnknown(NameCandidate candidate)
    {
        var name = candidate.Text(context.Article.Text);
        // "the North's defense ministry" in an article on the two Koreas
        if (name is "North" or "South" && (context.Names("north-korea") && context.Names("south-korea") || IsOtherKorea(candidate)))
        {
            candidate.Link(registry.Known(name == "North" ? "north-korea" : "south-korea")!, 0.85, "one of the two Koreas");
            return;
        }

        if (name.Length > 4 && name.All(c => !char.IsLetter(c) || char.IsUpper(c)))
            name = string.Join(' ', name.Split(' ').Select(w => w.Length > 1 ? w[0] + w[1..].ToLowerInvariant() : w));
        candidate.Link(registry.Unknown(name, EntityKind.Place), candidate.Confidence, "recognised place");
        candidate.IsLocation = true;
    }

    // "North Korea proposed talks. The South refused": the other one, where no other country is cut in two
    private bool IsOtherKorea(NameCandidate candidate)
    {
        // "North and South Korea"
        if (candidate.End + 3 <= candidate.Sentence.Pieces.Count && !candidate.Sentence.Pieces[candidate.End].Barrier
            && candidate.Sentence.Key(candidate.End, candidate.End + 3) is "and south korea" or "and north korea" or "and south koreas") return true;
        if (!context.Names("north-korea") && !context.Names("south-korea") || candidate.First == 0 || candidate.Sentence.Pieces[candidate.First].Barrier
            || candidate.Sentence.Key(candidate.First - 1, candidate.First) is not "the"
            || candidate.End < candidate.Sentence.Pieces.Count && candidate.Sentence.Key(candidate.End, candidate.End + 1) is "of") return false;
        return !context.Names("vietnam") && !context.Names("sudan") && !context.Names("south-sudan") && !context.Names("yemen") && !context.Names("cyprus");
    }
}
