namespace Graph.Core.Extraction.Events;

/// <summary>A frame and the further words that must stand near the one that evokes it.</summary>
internal sealed record Evocation(Frame Frame, string[] Companions);
