namespace Graph.Stores.Neo4jStore.Queries;

/// <summary>The stored queries of this build.</summary>
public static class StoredQueries
{
    /// <summary>Folder of the queries that need a plugin.</summary>
    public const string GraphDataScienceFolder = "graph-data-science";

    private static readonly Lazy<IReadOnlyList<StoredQuery>> Loaded = new(Load);

    /// <summary>All queries, sorted by name, those that need a plugin last.</summary>
    public static IReadOnlyList<StoredQuery> All => Loaded.Value;

    /// <summary>Finds a query by its full name, its file name, or its file name without number.</summary>
    /// <exception cref="StoreException">No query has the name, or several have.</exception>
    public static StoredQuery Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        StoredQuery[] matches = [.. All.Where(q => q.Name == name)];
        if (matches.Length == 0) matches = [.. All.Where(q => FileName(q) == name || FileName(q)[3..] == name)];
        return matches.Length switch
        {
            1 => matches[0],
            0 => throw new StoreException($"there is no query '{name}'{Suggestion(name)}; actorgraph query lists all"),
            _ => throw new StoreException($"'{name}' is the name of {string.Join(" and ", matches.Select(m => m.Name))}; give the folder too"),
        };
    }

    private static string FileName(StoredQuery query) => query.Name[(query.Name.LastIndexOf('/') + 1)..];

    private static string Suggestion(string name)
    {
        var near = All.Where(q => q.Name.Contains(name, StringComparison.OrdinalIgnoreCase)).Select(q => q.Name).FirstOrDefault();
        return near is null ? "" : $"; did you mean {near}";
    }

    private static List<StoredQuery> Load() =>
    [
        .. CypherFiles.List("queries").Select(path => StoredQueryParser.Parse(path["queries/".Length..^".cypher".Length], CypherFiles.Read(path))),
        .. CypherFiles.List(GraphDataScienceFolder).Select(path => StoredQueryParser.Parse(path[..^".cypher".Length], CypherFiles.Read(path))),
    ];
}
