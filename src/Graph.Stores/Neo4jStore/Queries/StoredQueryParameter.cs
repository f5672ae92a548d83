namespace Graph.Stores.Neo4jStore.Queries;

/// <summary>A parameter that a stored query declares.</summary>
/// <param name="Name">Its name without the dollar sign.</param>
/// <param name="Type">What values it takes.</param>
/// <param name="Default">The value where none is given.</param>
/// <param name="Description">What it means.</param>
public sealed record StoredQueryParameter(string Name, StoredQueryParameterType Type, object Default, string Description);
