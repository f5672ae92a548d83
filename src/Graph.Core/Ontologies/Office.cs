namespace Graph.Core.Ontologies;

/// <summary>A post that a person holds or held.</summary>
/// <param name="Role">Title in lower case, such as "foreign minister".</param>
/// <param name="Of">Id of the country or organisation served.</param>
/// <param name="From">First day, where known; the earliest day its precision allows.</param>
/// <param name="Until">Last day, null for an office still held; the latest day its precision allows.</param>
public sealed record Office(string Role, string Of, DateOnly? From, DateOnly? Until);
