using System.Runtime.CompilerServices;
using Graph.Core.Ontologies.Yaml;

namespace Graph.Core.Ontologies.Loading;

/// <summary>Reads the entries of countries, organisations, people, places and groups.</summary>
internal static class EntityEntries
{
    private static readonly string[] Common = ["id", "name", "aliases", "shared", "wikidata", "notSameAs", "from", "until"];

    private static readonly string[] CountryKeys =
        [.. Common, "demonyms", "metonyms", "bodies", "capital", "iso", "kingdom"];

    private static readonly string[] OrganizationKeys = [.. Common, "demonyms", "metonyms", "bodies", "country", "armed"];

    private static readonly string[] PersonKeys = [.. Common, "surname", "gender", "country", "offices"];

    private static readonly string[] PlaceKeys = [.. Common, "demonyms", "metonyms", "country", "lat", "lon"];

    private static readonly string[] GroupKeys = [.. Common, "demonyms", "country"];

    private static readonly string[] OfficeKeys = ["role", "of", "from", "until"];

    /// <summary>Reads one entry; null where it has no usable name.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static OntologyEntity? Read(
        string path, OntologySection section, YamlNode node, List<OntologyMistake> mistakes, List<EntityReference> references)
    {
        var fields = new EntryFields(path, node, mistakes, KeysOf(section));
        if (fields.Required("name") is not { Length: > 0 } name)
        {
            return null;
        }

        var id = fields.Text("id") ?? Slug.From(name);
        if (!Slug.IsValid(id))
        {
            fields.Mistake(fields.LineOf("id"), "id is no slug", id, $"write {Slug.From(id)}");
        }

        var from = fields.Date("from");
        var until = fields.Date("until");
        CheckOrder(fields, "until", from, until);
        var entity = new OntologyEntity(id, name, OntologyFile.KindOf(section))
        {
            Aliases = fields.Texts("aliases"),
            SharedNames = fields.Texts("shared"),
            Demonyms = fields.Texts("demonyms"),
            Metonyms = fields.Texts("metonyms"),
            Bodies = fields.Texts("bodies"),
            Surname = fields.Text("surname"),
            Gender = Gender(fields),
            Country = fields.SharedText("country"),
            Capital = fields.Text("capital"),
            IsArmedMovement = fields.Flag("armed"),
            IsKingdom = fields.Flag("kingdom"),
            Iso = Iso(fields),
            Wikidata = Wikidata(fields),
            Latitude = fields.Degrees("lat", 90),
            Longitude = fields.Degrees("lon", 180),
            Offices = Offices(path, fields, mistakes, references),
            NotSameAs = fields.Texts("notSameAs"),
            From = from?.First,
            Until = until?.Last,
            File = fields.File,
            Line = fields.Line,
        };
        if (entity.Country is not null)
        {
            references.Add(new EntityReference(path, fields.LineOf("country"), "country", entity.Country));
        }

        foreach (var other in entity.NotSameAs)
        {
            references.Add(new EntityReference(path, fields.LineOf("notSameAs"), "notSameAs id", other));
        }

        return entity;
    }

    private static string[] KeysOf(OntologySection section) => section switch
    {
        OntologySection.Countries => CountryKeys,
        OntologySection.Organizations => OrganizationKeys,
        OntologySection.People => PersonKeys,
        OntologySection.Places => PlaceKeys,
        _ => GroupKeys,
    };

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Office[] Offices(
        string path, EntryFields fields, List<OntologyMistake> mistakes, List<EntityReference> references)
    {
        if (fields.Items("offices") is not { } items)
        {
            return [];
        }

        var offices = new List<Office>(items.Count);
        foreach (var item in items)
        {
            var office = new EntryFields(path, item, mistakes, OfficeKeys);
            var role = office.RequiredShared("role");
            var of = office.RequiredShared("of");
            var from = office.Date("from");
            var until = office.Date("until");
            CheckOrder(office, "until", from, until);
            if (role is null || of is null)
            {
                continue;
            }

            references.Add(new EntityReference(path, office.LineOf("of"), "office target", of));
            offices.Add(new Office(role.ToLowerInvariant(), of, from?.First, until?.Last));
        }

        // In order of time, as most files have them; an office without a start comes before the dated ones.
        for (var i = 1; i < offices.Count; i++)
        {
            if (Start(offices[i]) < Start(offices[i - 1]))
            {
                return [.. offices.OrderBy(Start)];
            }
        }

        return [.. offices];

        static DateOnly Start(Office office) => office.From ?? DateOnly.MinValue;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CheckOrder(EntryFields fields, string key, PartialDate? from, PartialDate? until)
    {
        if (from is { } start && until is { } end && end.Last < start.First)
        {
            fields.Mistake(fields.LineOf(key), "until lies before from", fields.Text(key)!, $"from is {fields.Text("from")}; correct one of them");
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static string? Gender(EntryFields fields)
    {
        var gender = fields.SharedText("gender");
        if (gender is not (null or "male" or "female"))
        {
            fields.Mistake(fields.LineOf("gender"), "unknown gender", gender, "write male or female, or leave it out");
        }

        return gender;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static string? Iso(EntryFields fields)
    {
        var iso = fields.Text("iso");
        if (iso is not null && (iso.Length != 2 || !iso.All(char.IsAsciiLetterUpper)))
        {
            fields.Mistake(fields.LineOf("iso"), "iso is no country code", iso, "write two capital letters as in ISO 3166-1, such as UA");
        }

        return iso;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static string? Wikidata(EntryFields fields)
    {
        var item = fields.Text("wikidata");
        if (item is not null && (item.Length < 2 || item[0] != 'Q' || !item.AsSpan(1).ContainsOnlyDigits()))
        {
            fields.Mistake(fields.LineOf("wikidata"), "wikidata is no item", item, "write Q and a number, such as Q212");
        }

        return item;
    }

    private static bool ContainsOnlyDigits(this ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
