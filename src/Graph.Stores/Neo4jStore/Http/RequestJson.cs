using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Graph.Stores.Neo4jStore.Transport;

namespace Graph.Stores.Neo4jStore.Http;

/// <summary>Writes the Query API's request bodies.</summary>
internal static class RequestJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a request; without a query it opens or commits a transaction.</summary>
    public static byte[] Write(CypherQuery? query, bool readOnly, IReadOnlyList<string> bookmarks)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            if (query is not null)
            {
                json.WriteString("statement", query.Text);
                json.WritePropertyName("parameters");
                WriteMap(json, query.Parameters);
            }

            if (readOnly) json.WriteString("accessMode", "READ");
            if (bookmarks.Count > 0)
            {
                json.WriteStartArray("bookmarks");
                foreach (var bookmark in bookmarks) json.WriteStringValue(bookmark);
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteMap(Utf8JsonWriter json, IEnumerable<KeyValuePair<string, object?>> map)
    {
        json.WriteStartObject();
        foreach (var (name, value) in map)
        {
            json.WritePropertyName(name);
            WriteValue(json, value);
        }

        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            case int number: json.WriteNumberValue(number); break;
            case long number: json.WriteNumberValue(number); break;
            case double number: WriteDouble(json, number); break;
            case IEnumerable<KeyValuePair<string, object?>> map: WriteMap(json, map); break;
            case IEnumerable list:
                json.WriteStartArray();
                foreach (var item in list) WriteValue(json, item);
                json.WriteEndArray();
                break;
            default: throw new ArgumentException($"A Cypher parameter cannot hold a {value.GetType().Name}.", nameof(value));
        }
    }

    // The server takes 1 for an integer and 1.0 for a float: keep the point.
    private static void WriteDouble(Utf8JsonWriter json, double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        json.WriteRawValue(text.AsSpan().ContainsAny(".eE") ? text : text + ".0");
    }
}
