using System.Globalization;
using System.Text.Json;
using Graph.Stores.Neo4jStore.Transport;

namespace Graph.Stores.Neo4jStore.Http;

/// <summary>Reads the Query API's typed JSON: <c>{"$type":"Integer","_value":"1"}</c>.</summary>
internal static class TypedJsonReader
{
    /// <summary>Reads an answer's columns and rows.</summary>
    public static CypherResult Result(JsonElement answer)
    {
        if (!answer.TryGetProperty("data", out var data)) return CypherResult.Empty;
        string[] fields = [.. data.GetProperty("fields").EnumerateArray().Select(f => f.GetString() ?? "")];
        IReadOnlyList<object?>[] rows = [.. data.GetProperty("values").EnumerateArray().Select(List)];
        return new CypherResult(fields, rows);
    }

    private static object? Value(JsonElement typed)
    {
        if (typed.ValueKind == JsonValueKind.Null) return null;
        var value = typed.GetProperty("_value");
        return typed.GetProperty("$type").GetString() switch
        {
            "Null" => null,
            "Boolean" => value.GetBoolean(),
            "Integer" => long.Parse(value.GetString()!, CultureInfo.InvariantCulture),
            "Float" => Float(value.GetString()!),
            "String" => value.GetString(),
            "Date" => Date(value.GetString()!),
            "List" => List(value),
            "Map" => Map(value),
            "Node" => new CypherNode(
                [.. value.GetProperty("_labels").EnumerateArray().Select(l => l.GetString() ?? "")],
                Map(value.GetProperty("_properties"))),
            "Relationship" => new CypherRelationship(value.GetProperty("_type").GetString() ?? "", Map(value.GetProperty("_properties"))),
            "Path" => new CypherPath(List(value)),
            _ => value.ToString(),
        };
    }

    private static IReadOnlyList<object?> List(JsonElement values) => [.. values.EnumerateArray().Select(Value)];

    private static Dictionary<string, object?> Map(JsonElement values) =>
        values.EnumerateObject().ToDictionary(p => p.Name, p => Value(p.Value), StringComparer.Ordinal);

    // Java writes NaN and Infinity as .NET's invariant culture reads them.
    private static double Float(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static object Date(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : text;
}
