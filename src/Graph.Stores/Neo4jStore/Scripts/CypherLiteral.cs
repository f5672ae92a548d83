using System.Collections;
using System.Globalization;
using System.Text;

namespace Graph.Stores.Neo4jStore.Scripts;

/// <summary>Parameter values as Cypher literals, for scripts that have no parameters.</summary>
internal static class CypherLiteral
{
    /// <summary>Appends a value; a text can never end its own literal.</summary>
    public static void Append(StringBuilder cypher, object? value)
    {
        switch (value)
        {
            case null: cypher.Append("null"); break;
            case string text: AppendText(cypher, text); break;
            case bool flag: cypher.Append(flag ? "true" : "false"); break;
            case int or long: cypher.Append(CultureInfo.InvariantCulture, $"{value}"); break;
            case double number: cypher.Append(Number(number)); break;
            case IEnumerable<KeyValuePair<string, object?>> map: AppendMap(cypher, map); break;
            case IEnumerable list: AppendList(cypher, list); break;
            default: throw new ArgumentException($"Cypher has no literal for a {value.GetType().Name}.", nameof(value));
        }
    }

    private static string Number(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().ContainsAny(".E") ? text : text + ".0";
    }

    // Cypher turns \uXXXX into the character before it looks for quotes, so only control characters are written so.
    private static void AppendText(StringBuilder cypher, string text)
    {
        cypher.Append('\'');
        foreach (var c in text)
        {
            _ = c switch
            {
                '\\' => cypher.Append(@"\\"),
                '\'' => cypher.Append(@"\'"),
                '\n' => cypher.Append(@"\n"),
                '\r' => cypher.Append(@"\r"),
                '\t' => cypher.Append(@"\t"),
                < ' ' or '\u007f' => cypher.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => cypher.Append(c),
            };
        }

        cypher.Append('\'');
    }

    // Keys are the program's own property names; null properties need not be written.
    private static void AppendMap(StringBuilder cypher, IEnumerable<KeyValuePair<string, object?>> map)
    {
        cypher.Append('{');
        var first = true;
        foreach (var (name, value) in map)
        {
            if (value is null) continue;
            if (!first) cypher.Append(", ");
            first = false;
            cypher.Append(name).Append(": ");
            Append(cypher, value);
        }

        cypher.Append('}');
    }

    private static void AppendList(StringBuilder cypher, IEnumerable list)
    {
        cypher.Append('[');
        var first = true;
        foreach (var item in list)
        {
            if (!first) cypher.Append(item is string or int or long or double ? ", " : ",\n  ");
            first = false;
            Append(cypher, item);
        }

        cypher.Append(']');
    }
}
