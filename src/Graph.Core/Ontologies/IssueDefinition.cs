namespace Graph.Core.Ontologies;

/// <summary>An issue that positions are about, with the phrases that express it.</summary>
/// <param name="Key">Stable key, such as "territorial-concessions".</param>
/// <param name="Name">Readable name.</param>
/// <param name="Phrases">Phrase patterns over lemmas that express it.</param>
public sealed record IssueDefinition(string Key, string Name, IReadOnlyList<string> Phrases);
