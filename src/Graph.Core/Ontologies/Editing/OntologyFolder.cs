using Graph.Core.Mentions;

namespace Graph.Core.Ontologies.Editing;

/// <summary>A user's folder of ontology files: start one, add entries, check it.</summary>
public sealed class OntologyFolder
{
    private const string Manifest = "ontology.yaml";

    private const string ManifestText = """
        # This world adds to the built-in one: an entry with the id of a built-in entry replaces it.
        # Without this file the folder stands alone.
        - extends: default

        """;

    /// <summary>Takes an existing folder.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public OntologyFolder(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!Directory.Exists(path))
        {
            throw new DirectoryNotFoundException($"{path}: no such folder; make it with 'actorgraph ontology init {path}'");
        }

        Path = path;
    }

    /// <summary>The folder.</summary>
    public string Path { get; }

    /// <summary>Makes a folder whose world adds to the built-in one.</summary>
    /// <exception cref="IOException">The folder already holds ontology files.</exception>
    public static OntologyFolder Create(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (Directory.Exists(path) && Directory.EnumerateFiles(path, "*.yaml", SearchOption.AllDirectories).Any())
        {
            throw new IOException($"{path}: already holds an ontology; add to it, or give another folder");
        }

        Directory.CreateDirectory(path);
        File.WriteAllText(System.IO.Path.Combine(path, Manifest), ManifestText);
        return new OntologyFolder(path);
    }

    /// <summary>Appends an entry to the file of its kind and returns what the loader makes of it.</summary>
    /// <exception cref="OntologyException">With the entry the folder would hold mistakes; it is left as it was.</exception>
    public OntologyEntity Add(EntryDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var file = System.IO.Path.Combine(Path, FileOf(draft.Kind));
        var before = File.Exists(file) ? File.ReadAllText(file) : null;
        var gap = before is null or "" ? "" : before.EndsWith('\n') ? "\n" : "\n\n";
        File.WriteAllText(file, before + gap + EntryText.Of(draft));
        try
        {
            // The entry is the last of its file, whatever id it was given.
            return Ontology.Load(Path).Entities.Values
                .Where(e => e.Kind == draft.Kind && e.Name == draft.Name && e.Origin.StartsWith(FileOf(draft.Kind) + ":", StringComparison.Ordinal))
                .Last();
        }
        catch (OntologyException)
        {
            Restore(file, before);
            throw;
        }
    }

    /// <summary>Loads the folder's files and reports every mistake and doubt.</summary>
    public OntologyReport Check() => OntologyReport.Of(Path);

    private static void Restore(string file, string? text)
    {
        if (text is null)
        {
            File.Delete(file);
        }
        else
        {
            File.WriteAllText(file, text);
        }
    }

    private static string FileOf(EntityKind kind) => kind switch
    {
        EntityKind.Person => "people.yaml",
        EntityKind.Organization => "organizations.yaml",
        EntityKind.Country => "countries.yaml",
        EntityKind.Place => "places.yaml",
        EntityKind.Group => "groups.yaml",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "issues are added to issues.yaml by hand"),
    };
}
