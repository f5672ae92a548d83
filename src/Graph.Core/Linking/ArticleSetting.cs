using Graph.Core.Articles;
using Graph.Core.Mentions;
using Graph.Core.Ontologies.Cities;
using Graph.Language;

namespace Graph.Core.Linking;

/// <summary>The country in which an article plays, whose "army", "president" and "opposition" need no adjective.</summary>
/// <remarks>That of the dateline where the text speaks of it as much as of any other, else the one named twice as often as the next.</remarks>
internal sealed class ArticleSetting
{
    private const int LongestDateline = 12;

    // Headline and first sentence tell where.
    private const int Lead = 2;

    private ArticleSetting(LocalEntity? country, bool isDatelined = false, LocalEntity? town = null, bool isOnly = false) =>
        (Country, IsDatelined, Town, IsOnly) = (country, isDatelined, town, isOnly);

    /// <summary>The town of the dateline: "here".</summary>
    public LocalEntity? Town { get; }

    /// <summary>Whether the dateline says so.</summary>
    public bool IsDatelined { get; }

    /// <summary>Whether the article names no other country, and this one more than once.</summary>
    public bool IsOnly { get; }

    /// <summary>The country, or null where several share the stage.</summary>
    public LocalEntity? Country { get; }

    /// <summary>Reads the setting from an article's names.</summary>
    public static ArticleSetting Of(IReadOnlyList<FoldedSentence> sentences, IReadOnlyList<NameCandidate> names, EntityRegistry registry, Article article)
    {
        var counts = new Dictionary<LocalEntity, int>();
        foreach (var name in names)
        {
            if (name.Entities is not [var entity]) continue;
            var country = entity.Kind == EntityKind.Country
                ? entity
                : entity.Kind == EntityKind.Place && entity.Country is { } id
                ? registry.Known(id)
                : null;
            if (country is { Kind: EntityKind.Country })
                counts[country] = counts.GetValueOrDefault(country) + (entity == country ? 2 : 1) * (name.Sentence.Sentence.Index < Lead ? 2 : 1);
        }

        // "RABAT - The foreign minister cut short his holiday": only the dateline tells the country
        if (counts.Count == 0) return new ArticleSetting(LeftOut(article) is { } seat ? Capital(seat, registry) : null, isDatelined: true);
        var town = DatelineTown(names, registry, article, sentences);
        var ranked = counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key.Id, StringComparer.Ordinal).Take(2).ToArray();
        if ((LeftOut(article) is { } place ? Named(place, counts.Keys) : Dateline(sentences, names, registry)) is { } at
            && counts.GetValueOrDefault(at) >= ranked[0].Value * 0.6 && (counts[at] > 2 || ranked.Length == 1)) return new ArticleSetting(at, isDatelined: true, town);
        return new ArticleSetting(ranked.Length == 1 || ranked[0].Value >= 2 * ranked[1].Value ? ranked[0].Key : null, town: town, isOnly: ranked.Length == 1 && names.Count(n => n.Entities is [var one] && (one == ranked[0].Key || one.Country == ranked[0].Key.Id)) > 1);
    }

    // The town that a dateline names, known from the text or to the gazetteer.
    private static LocalEntity? DatelineTown(IReadOnlyList<NameCandidate> names, EntityRegistry registry, Article article, IReadOnlyList<FoldedSentence> sentences)
    {
        if (LeftOut(article) is not { } place) return Opening(sentences, names) is [{ Entities: [{ Kind: EntityKind.Place } named] }, ..] ? named : null;
        var key = Folding.Key(place);
        if (names.FirstOrDefault(n => n.Entities is [{ Kind: EntityKind.Place }] && n.Key == key) is { Entities: [var known] }) return known;
        if (Gazetteer.Default.Find(key, []) is not { IsAmbiguous: false } match) return null;
        var town = registry.Unknown(match.City.Name, EntityKind.Place);
        town.Country ??= registry.Ontology.Entities.Values.FirstOrDefault(e => e.Kind == EntityKind.Country && e.Iso == match.City.Country)?.Id;
        return town;
    }

    // "MANILA (AP) - " stands in the text before the first blocks and belongs to none.
    private static string? LeftOut(Article article)
    {
        foreach (var block in article.Blocks.Take(4))
        {
            var start = block.Span.Start > 0 ? article.Text.LastIndexOf('\n', block.Span.Start - 1) + 1 : 0;
            var end = start;
            while (end < block.Span.Start && (char.IsLetter(article.Text[end]) || article.Text[end] is ' ' or '\'' or '’' or '.')) end++;
            var place = article.Text.AsSpan(start, end - start).Trim();
            if (place.Length > 2) return place.ToString();
        }

        return null;
    }

    // The country whose capital a dateline names.
    private static LocalEntity? Capital(string place, EntityRegistry registry)
    {
        var key = Folding.Key(place);
        foreach (var entity in registry.Ontology.Entities.Values)
            if (entity is { Kind: EntityKind.Country, Until: null, Capital: { } capital } && Folding.Key(capital) == key) return registry.Known(entity);
        return null;
    }

    // The one of the article's countries that has the place.
    private static LocalEntity? Named(string place, IReadOnlyCollection<LocalEntity> countries)
    {
        var key = Folding.Key(place);
        foreach (var country in countries)
        {
            if (country.Known is not { } known) continue;
            if (known.Aliases.Concat(known.Metonyms).Append(known.Name).Append(known.Capital).Any(n => n is not null && Folding.Key(n) == key))
                return country;
        }

        var codes = countries.Where(c => c.Known?.Iso is not null).ToLookup(c => c.Known!.Iso!);
        return Gazetteer.Default.Find(key, [.. codes.Select(c => c.Key)]) is { InContext: true, IsAmbiguous: false } match
            ? codes[match.City.Country].First()
            : null;
    }

    // "MANILA (AP) -", "DONETSK, Ukraine -": the country of the place that opens a sentence before a dash
    private static LocalEntity? Dateline(IReadOnlyList<FoldedSentence> sentences, IReadOnlyList<NameCandidate> names, EntityRegistry registry)
    {
        var opening = Opening(sentences, names);
        foreach (var name in opening)
            if (name.Entities is [{ Kind: EntityKind.Country } country]) return country;
        return opening is [{ Entities: [{ Kind: EntityKind.Place, Country: { } id }] }, ..] ? registry.Known(id) : null;
    }

    // The names that a dateline within the text holds.
    private static NameCandidate[] Opening(IReadOnlyList<FoldedSentence> sentences, IReadOnlyList<NameCandidate> names)
    {
        foreach (var folded in sentences.Take(4))
        {
            var sentence = folded.Sentence;
            var dash = 1;
            while (dash < Math.Min(sentence.Count, LongestDateline) && sentence[dash].Text is not ("-" or "–" or "—" or "--")) dash++;
            if (dash >= Math.Min(sentence.Count, LongestDateline) || sentence[dash - 1].Span.End == sentence[dash].Span.Start) continue;
            var opening = names.Where(n => n.Sentence == folded && n.LastToken < dash).ToArray();
            if (opening.Length > 0 && opening[0].First == 0) return opening;
        }

        return [];
    }
}
