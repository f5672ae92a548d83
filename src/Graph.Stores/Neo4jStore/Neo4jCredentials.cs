namespace Graph.Stores.Neo4jStore;

/// <summary>Settings from the environment or a credentials file.</summary>
/// <remarks>Both use the names of the files that Neo4j Aura hands out: NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE.</remarks>
public static class Neo4jCredentials
{
    /// <summary>The settings' names.</summary>
    public static IReadOnlyList<string> Names { get; } = ["NEO4J_URI", "NEO4J_USERNAME", "NEO4J_PASSWORD", "NEO4J_DATABASE"];

    /// <summary>Reads <c>NAME=value</c> lines; lines that start with # and other names are passed over.</summary>
    /// <exception cref="StoreException">The file cannot be read, or holds none of the names.</exception>
    public static IReadOnlyDictionary<string, string> ReadFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        string[] lines;
        try
        {
            lines = File.ReadAllLines(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"{path}: cannot be read ({e.Message}); give a file with NEO4J_PASSWORD=… in it", e);
        }

        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            var equals = line.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0 || line.TrimStart().StartsWith('#')) continue;
            var name = line[..equals].Trim();
            if (Names.Contains(name)) values[name] = Unquote(line[(equals + 1)..].Trim());
        }

        return values.Count > 0
            ? values
            : throw new StoreException($"{path}: holds none of {string.Join(", ", Names)}; write one NAME=value a line");
    }

    /// <summary>Joins an address with the credentials file's values, then the environment's.</summary>
    /// <param name="address">The address, or null to take NEO4J_URI.</param>
    /// <param name="file">Values of a credentials file, or null; they go before the environment.</param>
    /// <param name="environment">Looks up an environment variable.</param>
    /// <exception cref="StoreException">No address is given.</exception>
    public static Neo4jSettings Resolve(string? address, IReadOnlyDictionary<string, string>? file, Func<string, string?> environment)
    {
        ArgumentNullException.ThrowIfNull(environment);
        string? Value(string name) => file?.GetValueOrDefault(name) ?? environment(name);
        var uri = address ?? Value("NEO4J_URI");
        if (string.IsNullOrEmpty(uri))
            throw new StoreException("no Neo4j address is given; use --to http://localhost:7474 or set NEO4J_URI");
        return new Neo4jSettings(uri, Value("NEO4J_USERNAME"), Value("NEO4J_PASSWORD"), Value("NEO4J_DATABASE"));
    }

    private static string Unquote(string value) =>
        value.Length >= 2 && value[0] == value[^1] && value[0] is '"' or '\'' ? value[1..^1] : value;
}
