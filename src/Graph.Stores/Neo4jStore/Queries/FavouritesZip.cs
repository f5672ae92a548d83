using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Graph.Stores.Neo4jStore.Scripts;

namespace Graph.Stores.Neo4jStore.Queries;

/// <summary>The stored queries as the zip that Neo4j Browser imports under its saved scripts.</summary>
public static partial class FavouritesZip
{
    // Zip keeps no earlier year; a fixed date makes equal queries equal bytes.
    private static readonly DateTimeOffset Date = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes one script a query, in the folders of the stored queries.</summary>
    public static void Write(Stream output)
    {
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var query in StoredQueries.All)
        {
            var entry = zip.CreateEntry(query.Name + ".cypher", CompressionLevel.Optimal);
            entry.LastWriteTime = Date;
            using var writer = new StreamWriter(entry.Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            writer.Write(Script(query));
        }
    }

    // Neo4j Browser draws no graph for a script of several statements, such as one that sets parameters first.
    /// <summary>A query that runs in Neo4j Browser as it stands: the parameters' defaults are in their places, to be edited there.</summary>
    internal static string Script(StoredQuery query)
    {
        var cypher = Parameter().Replace(query.Cypher, match =>
        {
            var literal = new StringBuilder();
            CypherLiteral.Append(literal, query.Parameters.First(p => p.Name == match.Groups[1].Value).Default);
            return literal.ToString();
        });
        return $"// {query.Title}\n{cypher}\n";
    }

    [GeneratedRegex(@"\$(\w+)")]
    private static partial Regex Parameter();
}
