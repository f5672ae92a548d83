using System.Globalization;
using Graph.Stores.Neo4jStore.Transport;

namespace Graph.Stores.Neo4jStore.Queries;

/// <summary>A Cypher query that ships with the program, with its title and declared parameters.</summary>
/// <param name="Name">Folder and file name, such as <c>positions/01_positions_of_actor</c>.</param>
/// <param name="Title">What it answers, in a few words.</param>
/// <param name="Purpose">What it answers, in a sentence.</param>
/// <param name="Parameters">What it takes.</param>
/// <param name="Cypher">The query without its comments.</param>
public sealed record StoredQuery(
    string Name, string Title, string Purpose, IReadOnlyList<StoredQueryParameter> Parameters, string Cypher)
{
    /// <summary>Whether it needs the Graph Data Science plugin.</summary>
    public bool NeedsGraphDataScience => Name.StartsWith(StoredQueries.GraphDataScienceFolder, StringComparison.Ordinal);

    /// <summary>Fills the parameters in.</summary>
    /// <param name="given">Values as text by name; the others keep their defaults.</param>
    /// <exception cref="StoreException">A name is not declared, or a value has the wrong type.</exception>
    public CypherQuery With(IReadOnlyDictionary<string, string> given)
    {
        ArgumentNullException.ThrowIfNull(given);
        if (given.Keys.FirstOrDefault(k => Parameters.All(p => p.Name != k)) is { } unknown)
            throw new StoreException($"{Name} has no parameter '{unknown}'; " + (Parameters.Count == 0
                ? "it takes none"
                : $"it takes {string.Join(", ", Parameters.Select(p => p.Name))}"));
        return new CypherQuery(Cypher, Parameters.ToDictionary<StoredQueryParameter, string, object?>(
            p => p.Name,
            p => given.TryGetValue(p.Name, out var text) ? Parse(p, text) : p.Default));
    }

    private object Parse(StoredQueryParameter parameter, string text) => StoredQueryValue.Parse(parameter.Type, text)
        ?? throw new StoreException(string.Create(
            CultureInfo.InvariantCulture,
            $"{Name}: {parameter.Name} is {StoredQueryValue.Wording(parameter.Type)}, and '{text}' is not; the default is {parameter.Default}"));
}
