using Graph.Core.Mentions;
using Graph.Core.Ontologies;

namespace Graph.Core.Linking;

/// <summary>The ontology's people by surname, by every word of the name, and by transliteration of the surname.</summary>
internal sealed class SurnameIndex
{
    private readonly Dictionary<string, List<OntologyEntity>> _bySurname = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<OntologyEntity>> _bySkeleton = new(StringComparer.Ordinal);

    private readonly Dictionary<string, List<OntologyEntity>> _byGiven = new(StringComparer.Ordinal);

    public SurnameIndex(Ontology ontology)
    {
        foreach (var person in ontology.Entities.Values.Where(e => e.Kind == EntityKind.Person).OrderBy(e => e.Id, StringComparer.Ordinal))
        {
            var surnames = person.Aliases.Select(a => PersonNames.Surname(Folding.Pieces(a))).Where(s => person.Surname is null && s.Length > 2)
                .Append(PersonNames.Surname(person)).Distinct(StringComparer.Ordinal).ToArray();
            Add(_byGiven, Folding.Pieces(person.Name)[0], person);
            foreach (var surname in surnames)
            {
                Add(_bySurname, surname, person);
                Add(_bySkeleton, PersonNames.Skeleton(surname), person);
            }
        }
    }

    /// <summary>People whose surname is spelt so.</summary>
    public IReadOnlyList<OntologyEntity> Spelt(string surname) => _bySurname.GetValueOrDefault(surname) ?? [];

    /// <summary>People of a given name whose surname differs by one slip: "Jeyhun Baryamov" for Bayramov.</summary>
    public IReadOnlyList<OntologyEntity> Misspelt(IReadOnlyList<string> pieces) =>
        pieces.Count < 2 || pieces[^1].Length < 7 ? [] : [.. (_byGiven.GetValueOrDefault(pieces[0]) ?? []).Where(p => PersonNames.Surname(p) is { Length: > 5 } surname && surname != pieces[^1] && PersonNames.IsSlip(pieces[^1], surname, isSurname: true))];

    /// <summary>People whose surname sounds so.</summary>
    public IReadOnlyList<OntologyEntity> Sounding(string surname) => _bySkeleton.GetValueOrDefault(PersonNames.Skeleton(surname)) ?? [];

    private static void Add(Dictionary<string, List<OntologyEntity>> index, string key, OntologyEntity person)
    {
        if (!index.TryGetValue(key, out var list)) index[key] = list = [];
        if (!list.Contains(person)) list.Add(person);
    }
}
