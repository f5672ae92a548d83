using System.Text.RegularExpressions;

namespace Graph.Stores.Neo4jStore.Queries;

/// <summary>Reads a stored query's file: title, purpose and parameters in leading comments, then the query.</summary>
internal static partial class StoredQueryParser
{
    /// <summary>Parses a file.</summary>
    /// <exception cref="FormatException">The file lacks a part, or its parameters and the query do not agree.</exception>
    public static StoredQuery Parse(string name, string text)
    {
        var lines = text.Split('\n');
        string[] header = [.. lines.TakeWhile(l => l.StartsWith("//", StringComparison.Ordinal)).Select(l => l[2..].Trim())];
        if (header.Length < 2) throw new FormatException($"{name}: the first line is '// Title' and the second says what the query is for.");
        var cypher = string.Join('\n', lines.Skip(header.Length)).Trim();
        StoredQueryParameter[] parameters = [.. header.Where(IsParameter).Select(line => Parameter(name, line))];
        var purpose = string.Join(' ', header.Skip(1).Where(l => !IsParameter(l)));

        string[] used = [.. Use().Matches(cypher).Select(m => m.Groups[1].Value).Distinct()];
        if (used.Except(parameters.Select(p => p.Name)).FirstOrDefault() is { } undeclared)
            throw new FormatException($"{name}: the query uses ${undeclared}; declare it: // ${undeclared} string = \"…\": what it means");
        if (parameters.Select(p => p.Name).Except(used).FirstOrDefault() is { } unused)
            throw new FormatException($"{name}: ${unused} is declared and not used; remove one or use the other");
        return new StoredQuery(name, header[0], purpose, parameters, cypher);
    }

    private static bool IsParameter(string line) => line.StartsWith('$');

    private static StoredQueryParameter Parameter(string name, string line)
    {
        var match = Declaration().Match(line);
        if (!match.Success || !Enum.TryParse<StoredQueryParameterType>(match.Groups["type"].Value, ignoreCase: true, out var type))
            throw new FormatException($"{name}: cannot read '{line}'; write $name string|integer|number|date = default: what it means");
        return new StoredQueryParameter(
            match.Groups["name"].Value,
            type,
            StoredQueryValue.Parse(type, match.Groups["default"].Value.Trim('"'))
                ?? throw new FormatException($"{name}: the default of ${match.Groups["name"].Value} is not {StoredQueryValue.Wording(type)}."),
            match.Groups["text"].Value);
    }

    [GeneratedRegex("""^\$(?<name>\w+) (?<type>\w+) = (?<default>"[^"]*"|[^\s:]+): (?<text>.+)$""")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"\$(\w+)")]
    private static partial Regex Use();
}
