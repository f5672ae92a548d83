using Graph.Core.Linking;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;

namespace Graph.Core.Coreference;

/// <summary>Tells a person's gender by the given name: the ontology's list, else that of the people it knows.</summary>
internal sealed class GivenNames
{
    private readonly IReadOnlyDictionary<string, string> _listed;
    private readonly Dictionary<string, int> _balance = new(StringComparer.Ordinal);

    public GivenNames(Ontology ontology)
    {
        _listed = ontology.GivenNames;
        foreach (var person in ontology.Entities.Values.Where(e => e.Kind == EntityKind.Person && e.Gender is not null))
        {
            var pieces = Folding.Pieces(person.Name);
            if (pieces.Count > 1 && person.Surname is null)
                _balance[pieces[0]] = _balance.GetValueOrDefault(pieces[0]) + (person.Gender == "male" ? 1 : -1);
        }
    }

    /// <summary>"male", "female" or null where the given name is unknown or borne by both.</summary>
    public string? Gender(LocalEntity person)
    {
        var form = person.Forms.OrderByDescending(f => f.Count).FirstOrDefault();
        if (form is null || form.Count < 2) return null;
        if (_listed.TryGetValue(form[0], out var gender)) return gender;
        return _balance.GetValueOrDefault(form[0]) switch { > 0 => "male", < 0 => "female", _ => null };
    }
}
