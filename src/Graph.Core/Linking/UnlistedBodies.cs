using System.Collections.Frozen;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;

namespace Graph.Core.Linking;

/// <summary>Folds ministries, departments and forces that are named without their country into the country of the article.</summary>
internal static class UnlistedBodies
{
    private static readonly FrozenSet<string> Whole = WordLists.English["whole bodies"];

    /// <summary>Relinks them; where the article has no one country they stay what they are.</summary>
    public static void Fold(IReadOnlyList<NameCandidate> names, LocalEntity? country, EntityRegistry registry)
    {
        foreach (var name in names)
        {
            if (name.Entities is not [{ Kind: EntityKind.Organization, Known: null }]) continue;
            if (Administered(name, registry) is { } administered)
            {
                name.Link(administered, 0.9, "those who govern under that president");
                name.Form = MentionForm.Demonym;
                continue;
            }

            if (!IsBody(name.Pieces())) continue;
            if (Seat(name, names) is { } seat && registry.Known(seat) is { } of) name.Link(of, 0.85, "a body of the country of its seat");
            else if (country is not null) name.Link(country, 0.7, "a body of the article's country");
        }
    }

    // "the Reagan Administration"
    private static LocalEntity? Administered(NameCandidate name, EntityRegistry registry)
    {
        if (name.PieceCount is < 2 or > 3 || name.Sentence.Key(name.End - 1, name.End) is not ("administration" or "government" or "cabinet")) return null;
        var surname = name.Sentence.Key(name.End - 2, name.End - 1).ToString();
        var people = registry.All.Where(e => e is { Kind: EntityKind.Person } && e.Surname == surname).Select(e => e.Known).OfType<OntologyEntity>();
        var of = people.Concat(registry.Ontology.Entities.Values.Where(e => e.Kind == EntityKind.Person && Folding.Pieces(e.Name)[^1] == surname))
            .SelectMany(p => p.Offices).Where(o => o.Role is "president" or "prime minister" or "chancellor").Select(o => o.Of).Distinct().Take(2).ToArray();
        return of is [var id] && registry.Known(id) is { Kind: EntityKind.Country } country ? country : null;
    }

    // "the Defence Ministry in Moscow"
    private static string? Seat(NameCandidate body, IReadOnlyList<NameCandidate> names) =>
        body.End < body.Sentence.Pieces.Count && !body.Sentence.Pieces[body.End].Barrier && body.Sentence.Key(body.End, body.End + 1) is "in"
            ? names.FirstOrDefault(n => n.Sentence == body.Sentence && n.First == body.End + 1)?.Entities switch { [{ Kind: EntityKind.Country } at] => at.Id, [{ Kind: EntityKind.Place } at] => at.Country, _ => null }
            : null;

    private static bool IsBody(List<string> pieces) =>
        Whole.Contains(string.Join(' ', pieces))
        || pieces.Count > 2 && pieces[0] is "ministry" or "department" && pieces[1] is "of" or "for"
        || pieces.Count > 1 && pieces[^1] is "ministry";
}
