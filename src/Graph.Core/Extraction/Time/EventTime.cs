namespace Graph.Core.Extraction.Time;

/// <summary>When something happens, as far as the text and the article's date tell.</summary>
/// <param name="Date">ISO 8601 date at its own precision, or null.</param>
/// <param name="Expression">The expression as written ("last week"), or null.</param>
public readonly record struct EventTime(string? Date, string? Expression);
