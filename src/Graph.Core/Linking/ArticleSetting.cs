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

    private ArticleSetting(LocalEntity? country, bool isDatelined = false) => (Country, IsDatelined) = (country, isDatelined);

    /// <summary>Whether the dateline says so.</summary>
    public bool IsDatelined { get; }

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

        if (counts.Count == 0) return new ArticleSetting(null);
        var ranked = counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key.Id, StringComparer.Ordinal).Take(2).ToArray();
        if ((LeftOut(article) is { } place ? Named(place, counts.Keys) : Dateline(sentences, names, registry)) is { } at
            && counts.GetValueOrDefault(at) >= ranked[0].Value * 0.6 && counts[at] > 2) return new ArticleSetting(at, isDatelined: true);
        return new ArticleSetting(ranked.Length == 1 || ranked[0].Value >= 2 * ranked[1].Value ? ranked[0].Key : null);
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
        foreach (var folded in sentences.Take(4))
        {
            var sentence = folded.Sentence;
            var dash = 1;
            while (dash < Math.Min(sentence.Count, LongestDateline) && sentence[dash].Text is not ("-" or "–" or "—" or "--")) dash++;
            if (dash >= Math.Min(sentence.Count, LongestDateline) || sentence[dash - 1].Span.End == sentence[dash].Span.Start) continue;
            var opening = names.Where(n => n.Sentence == folded && n.LastToken < dash).ToArray();
            if (opening.Length == 0 || opening[0].First > 0) continue;
            foreach (var name in opening)
                if (name.Entities is [{ Kind: EntityKind.Country } country]) return country;
            if (opening[0].Entities is [{ Kind: EntityKind.Place, Country: { } id }]) return registry.Known(id);
        }

        return null;
    }
}
