namespace Graph.Core.Extraction.Events;

/// <summary>The part of speech of the word that evokes a frame.</summary>
public enum FramePart
{
    Verb,
    Noun,
    Adjective,
}
