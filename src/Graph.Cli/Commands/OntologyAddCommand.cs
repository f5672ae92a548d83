using System.CommandLine;
using Graph.Cli.Output;
using Graph.Core.Mentions;
using Graph.Core.Ontologies.Editing;

namespace Graph.Cli.Commands;

/// <summary><c>ontology add KIND NAME</c>: appends one entry to a folder's files.</summary>
internal static class OntologyAddCommand
{
    /// <summary>Makes the command for one kind of entry.</summary>
    public static Command Create(Terminal terminal, EntityKind kind)
    {
        var name = new Argument<string>("NAME") { Description = "The usual English name, by which the graph shows it" };
        var to = new Option<string>("--to") { Description = "Folder of the ontology's YAML files", HelpName = "DIR", Required = true };
        var command = new DocumentedCommand(Wording.Kind(kind), $"Add a {Wording.Kind(kind)}.");
        command.Add(name);
        command.Add(to);
        var values = Values(kind).Select(v => (v.Key, Option: Text(v.Key, v.Description))).ToList();
        var lists = Lists(kind).Select(l => (l.Key, Option: Texts(l.Option, l.Description))).ToList();
        var office = (kind == EntityKind.Person ? OfficeKeys : []).Select(o => (o.Key, Option: Text(o.Key, o.Description))).ToList();
        foreach (var (_, option) in values.Concat(office)) command.Add(option);
        foreach (var (_, option) in lists) command.Add(option);
        command.Validators.Add(result =>
        {
            if (office.Count > 0 && (result.GetValue(office[0].Option) is null) != (result.GetValue(office[1].Option) is null))
                result.AddError("--role and --of belong together: --role president --of freedonia");
        });
        command.SetAction(result =>
        {
            var entity = new OntologyFolder(result.GetRequiredValue(to)).Add(new EntryDraft(kind, result.GetRequiredValue(name))
            {
                Values = [.. Given(values)],
                Lists = [.. lists.Select(l => KeyValuePair.Create(l.Key, (IReadOnlyList<string>)(result.GetValue(l.Option) ?? [])))],
                Office = [.. Given(office)],
            });
            terminal.Out.WriteLine($"Added {entity.Name} as {entity.Id} ({entity.Origin}).");
            return ExitCodes.Success;

            IEnumerable<KeyValuePair<string, string>> Given(List<(string Key, Option<string?> Option)> options) =>
                options.Where(o => result.GetValue(o.Option) is not null).Select(o => KeyValuePair.Create(o.Key, result.GetValue(o.Option)!));
        });
        return command;
    }

    private static readonly (string Key, string Description)[] OfficeKeys =
    [
        ("role", "Title of the office held, such as president"),
        ("of", "Id of the country or organisation served"),
        ("from", "First day in office: 2019, 2019-05 or 2019-05-20"),
        ("until", "Last day in office"),
    ];

    private static (string Key, string Description)[] Values(EntityKind kind) => kind switch
    {
        EntityKind.Person => [("gender", "male or female"), ("surname", "Family name where it is not the last word"), ("country", "Id of the country, where no office says it"), ("wikidata", "Item, such as Q212")],
        EntityKind.Country => [("iso", "ISO 3166-1 code, such as UA"), ("capital", "Name of the capital"), ("wikidata", "Item, such as Q212")],
        EntityKind.Place => [("country", "Id of the recognised sovereign"), ("lat", "Degrees north"), ("lon", "Degrees east"), ("wikidata", "Item, such as Q212")],
        _ => [("country", "Id of the country it belongs to"), ("wikidata", "Item, such as Q212")],
    };

    private static IEnumerable<(string Key, string Option, string Description)> Lists(EntityKind kind)
    {
        yield return ("aliases", "--alias", "Another name or spelling; may be given several times");
        if (kind is EntityKind.Country or EntityKind.Place) yield return ("demonyms", "--demonym", "Adjective or noun of its people: Ukrainian, Ukrainians");
        if (kind is not EntityKind.Country) yield break;
        yield return ("metonyms", "--metonym", "Seat of power that stands for the government, such as the capital");
        yield return ("bodies", "--body", "Ministry, office or army that counts as the country");
    }

    private static Option<string?> Text(string key, string description) => new($"--{key}") { Description = description, HelpName = "TEXT" };

    private static Option<string[]> Texts(string name, string description) => new(name) { Description = description, HelpName = "TEXT", AllowMultipleArgumentsPerToken = false };
}
