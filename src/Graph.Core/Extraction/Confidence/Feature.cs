namespace Graph.Core.Extraction.Confidence;

/// <summary>A property of a statement that tells how far it is to be trusted.</summary>
/// <param name="Name">What it is: "relation MET", "source pronoun".</param>
/// <param name="Value">1 where it only holds or not, else a magnitude near 1.</param>
public readonly record struct Feature(string Name, double Value);
