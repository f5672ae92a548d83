namespace Graph.Core.Extraction.Positions;

/// <summary>A word list or pattern of the positions' ontology files that cannot be used.</summary>
public sealed class LexiconException(string message) : Exception(message);
