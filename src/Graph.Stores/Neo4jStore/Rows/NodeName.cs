namespace Graph.Stores.Neo4jStore.Rows;

/// <summary>Short names that Neo4j Browser writes on nodes.</summary>
internal static class NodeName
{
    private const int Longest = 80;

    /// <summary>One line of at most 80 characters.</summary>
    public static string Shorten(string text)
    {
        var line = text.AsSpan().ContainsAny('\r', '\n', '\t') ? string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : text;
        if (line.Length <= Longest) return line;
        var cut = char.IsHighSurrogate(line[Longest - 2]) ? Longest - 2 : Longest - 1;
        return line[..cut] + "…";
    }
}
