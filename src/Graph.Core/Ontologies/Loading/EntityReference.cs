namespace Graph.Core.Ontologies.Loading;

/// <summary>An id that an entry points to, with the place where it does.</summary>
internal readonly record struct EntityReference(string File, int Line, string What, string Id);
