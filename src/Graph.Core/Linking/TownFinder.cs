using System.Collections.Frozen;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Core.Ontologies.Cities;
using Graph.Language;

namespace Graph.Core.Linking;

/// <summary>Finds towns that no list names and the recogniser missed: a capitalised word after a preposition of place, in a country the article speaks of.</summary>
internal sealed class TownFinder(Ontology ontology)
{
    private const int LongestName = 3;

    // A preposition that persons and things take too asks for a larger town.
    private const int Populous = 50_000;

    private static readonly FrozenSet<string> Places = new[] { "in", "at", "near", "around", "outside", "into", "toward", "towards" }.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Directions = new[] { "on", "to", "from", "of" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IsPlace = Places.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IsDirection = Directions.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds the towns of an article to its names.</summary>
    public void Add(IReadOnlyList<FoldedSentence> sentences, List<NameCandidate> names, EntityRegistry registry)
    {
        var countries = Countries(names);
        if (countries.Count == 0) return;
        var taken = names.ToLookup(n => n.Sentence);
        foreach (var sentence in sentences)
        {
            for (var i = 1; i < sentence.Pieces.Count; i++)
            {
                if (sentence.Pieces[i].Barrier || !IsName(sentence, i)) continue;
                var before = sentence.Key(i - 1, i);
                var isDirection = IsDirection.Contains(before);
                if (!isDirection && !IsPlace.Contains(before)) continue;
                var end = i + 1;
                while (end < sentence.Pieces.Count && end - i < LongestName && !sentence.Pieces[end].Barrier && IsName(sentence, end)) end++;
                if (IsTaken(taken[sentence], i, end) || (end < sentence.Pieces.Count && !sentence.Pieces[end].Barrier && sentence.Pieces[end].Upper))
                    continue;
                var candidate = new NameCandidate(sentence, i, end) { IsLocation = true };
                if (Gazetteer.Default.Find(candidate.Key.ToString(), countries.Keys) is not { InContext: true, IsAmbiguous: false } match
                    || (isDirection && match.City.Population < Populous)) continue;
                var town = registry.Unknown(match.City.Name, EntityKind.Place);
                town.Country ??= countries[match.City.Country];
                candidate.Link(town, 0.7, "town of a country in the article");
                names.Add(candidate);
                i = end - 1;
            }
        }
    }

    // Countries that the article names, or whose places and people it names, by ISO code.
    private Dictionary<string, string> Countries(List<NameCandidate> names)
    {
        var countries = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entity in names.SelectMany(n => n.Entities))
            if (ontology.Entities.GetValueOrDefault(entity.Kind == EntityKind.Country ? entity.Id : entity.Country ?? "") is { Iso: { } iso } country)
                countries.TryAdd(iso, country.Id);
        return countries;
    }

    private static bool IsTaken(IEnumerable<NameCandidate> names, int first, int end)
    {
        foreach (var name in names) if (name.First < end && first < name.End) return true;
        return false;
    }

    private static bool IsName(FoldedSentence sentence, int piece) =>
        sentence.Pieces[piece] is { Upper: true, AllCaps: false } p && p.To - p.From > 3
            && sentence.Sentence[p.Token].Upos == UniversalPos.Propn && !NameVoter.IsPlain(sentence.Key(piece, piece + 1));
}
