using System.Globalization;

namespace Graph.Stores.Neo4jStore.Queries;

/// <summary>Reads parameter values from text.</summary>
internal static class StoredQueryValue
{
    /// <summary>The value, or null where the text is none of the type.</summary>
    public static object? Parse(StoredQueryParameterType type, string text) => type switch
    {
        StoredQueryParameterType.String => text,
        StoredQueryParameterType.Integer => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null,
        StoredQueryParameterType.Number => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : null,
        StoredQueryParameterType.Date => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? text : null,
        _ => null,
    };

    /// <summary>How an error names the type.</summary>
    public static string Wording(StoredQueryParameterType type) => type switch
    {
        StoredQueryParameterType.Integer => "a whole number",
        StoredQueryParameterType.Number => "a number",
        StoredQueryParameterType.Date => "a date like 2025-03-12",
        _ => "a text",
    };
}
