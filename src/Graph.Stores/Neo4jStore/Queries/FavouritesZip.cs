using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Graph.Stores.Neo4jStore.Queries;

/// <summary>The stored queries as the zip that Neo4j Browser imports under its saved scripts.</summary>
public static class FavouritesZip
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

    /// <summary>A query that runs in Neo4j Browser as it stands: its parameters are set first.</summary>
    internal static string Script(StoredQuery query)
    {
        var script = new StringBuilder($"// {query.Title}\n");
        foreach (var parameter in query.Parameters)
        {
            var literal = parameter.Default is string text ? $"'{text.Replace("'", "\\'")}'" : string.Create(CultureInfo.InvariantCulture, $"{parameter.Default}");
            script.Append(CultureInfo.InvariantCulture, $":param {parameter.Name} => {literal};\n");
        }

        return script.Append(query.Cypher).Append(query.Parameters.Count > 0 ? ";\n" : "\n").ToString();
    }
}
