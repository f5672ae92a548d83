namespace Graph.Stores.Neo4jStore;

/// <summary>The Cypher files that ship in this assembly; they are those of the folder <c>cypher</c>.</summary>
public static class CypherFiles
{
    private const string Root = "cypher/";

    /// <summary>Paths of the files in a folder, such as <c>queries/people/01_most_connected.cypher</c>, sorted.</summary>
    public static IReadOnlyList<string> List(string folder) =>
    [
        .. typeof(CypherFiles).Assembly.GetManifestResourceNames()
            .Select(n => n.Replace('\\', '/'))
            .Where(n => n.StartsWith($"{Root}{folder}/", StringComparison.Ordinal))
            .Select(n => n[Root.Length..])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The text of a file.</summary>
    public static string Read(string path)
    {
        var assembly = typeof(CypherFiles).Assembly;
        var name = assembly.GetManifestResourceNames().First(n => n.Replace('\\', '/') == Root + path);
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>The statements of a file of several, without comments and semicolons.</summary>
    /// <remarks>A statement ends with a semicolon at a line's end.</remarks>
    public static IReadOnlyList<string> Statements(string path)
    {
        var code = string.Join('\n', Read(path).Split('\n').Where(l => !l.StartsWith("//", StringComparison.Ordinal)));
        return [.. code.Split(";\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
    }
}
