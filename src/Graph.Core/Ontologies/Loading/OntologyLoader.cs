using System.Text;

namespace Graph.Core.Ontologies.Loading;

/// <summary>Finds the files of an ontology and has them read and checked.</summary>
internal static class OntologyLoader
{
    private const string ResourcePrefix = "ontology/";

    /// <summary>Loads the embedded world, which the tests check, without checks between entries.</summary>
    public static Ontology LoadEmbedded(out IReadOnlyList<OntologyMistake> mistakes, bool check = false) =>
        Load(EmbeddedFiles(), hasDefaults: false, check, out mistakes);

    /// <summary>Loads the embedded roles, issues, given names and media names only.</summary>
    public static Ontology LoadEmbeddedLanguage() => Load(
        EmbeddedFiles(section => section is OntologySection.Roles or OntologySection.Issues or OntologySection.Media or OntologySection.GivenNames),
        hasDefaults: false, check: false, out _);

    /// <summary>Loads and checks the files of a folder.</summary>
    public static Ontology LoadDirectory(string directory, out IReadOnlyList<OntologyMistake> mistakes)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        if (!Directory.Exists(directory))
        {
            throw new DirectoryNotFoundException($"{directory}: no such folder; give the folder that holds countries.yaml, people.yaml and so on");
        }

        return Load(FilesOf(directory), hasDefaults: true, check: true, out mistakes);
    }

    /// <summary>Loads files in order of their paths.</summary>
    public static Ontology Load(
        IEnumerable<OntologyFile> files, bool hasDefaults, bool check, out IReadOnlyList<OntologyMistake> mistakes)
    {
        var builder = new OntologyBuilder();
        var rules = new List<RuleFile>();
        foreach (var file in files)
        {
            if (hasDefaults && RuleFile.Is(file.Path)) rules.Add(new RuleFile(file.Path, file.Text));
            else builder.Add(file);
        }

        var defaults = !hasDefaults ? null : builder.ExtendsDefault ? Ontology.Default : Ontology.DefaultLanguage;
        var ontology = builder.Build(defaults, rules);
        if (check)
        {
            builder.CheckAcrossEntries(ontology);
        }

        mistakes = [.. builder.Mistakes.OrderBy(m => m.File, StringComparer.Ordinal).ThenBy(m => m.Line)];
        return ontology;
    }

    /// <summary>The embedded files in order of their paths.</summary>
    public static IEnumerable<OntologyFile> EmbeddedFiles(Predicate<OntologySection?>? wanted = null)
    {
        var assembly = typeof(OntologyLoader).Assembly;
        foreach (var name in assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(ResourcePrefix, StringComparison.Ordinal)
                && !n.StartsWith(ResourcePrefix + RuleFile.Frames, StringComparison.Ordinal)
                && !n.StartsWith(ResourcePrefix + WordLists.Folder, StringComparison.Ordinal))
            .Where(n => wanted is null || wanted(OntologyFile.SectionOf(n[ResourcePrefix.Length..])))
            .Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            yield return new OntologyFile(name[ResourcePrefix.Length..], Encoding.UTF8.GetString(bytes));
        }
    }

    private static List<OntologyFile> FilesOf(string directory) =>
    [
        .. Directory.EnumerateFiles(directory, "*.yaml", SearchOption.AllDirectories)
            .Select(path => new OntologyFile(Path.GetRelativePath(directory, path).Replace('\\', '/'), Encoding.UTF8.GetString(File.ReadAllBytes(path))))
            .OrderBy(f => f.Path, StringComparer.Ordinal),
    ];
}
