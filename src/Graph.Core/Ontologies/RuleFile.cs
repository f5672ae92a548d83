namespace Graph.Core.Ontologies;

/// <summary>A file of an ontology that holds rules of extraction: relations/*.yaml, stances.yaml or status.yaml.</summary>
/// <param name="Path">Path below the ontology's folder, with slashes.</param>
/// <param name="Text">Its YAML.</param>
public sealed record RuleFile(string Path, string Text)
{
    /// <summary>Folder of the frames.</summary>
    public const string Frames = "relations/";

    /// <summary>File of the stances.</summary>
    public const string Stances = "stances.yaml";

    /// <summary>File of the words of status.</summary>
    public const string Status = "status.yaml";

    /// <summary>Whether a path below an ontology's folder is one of these.</summary>
    public static bool Is(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.StartsWith(Frames, StringComparison.Ordinal) || path is Stances or Status;
    }
}
