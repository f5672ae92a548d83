using System.Text;

namespace Graph.Stores.Neo4jStore.Import;

/// <summary>The command that imports the folder, and the schema to run after it.</summary>
internal static class ImportCommand
{
    private static readonly string[] Nodes = ["entities", "articles", "statements", "store"];
    private static readonly string[] Edges = ["edges", "mentions", "by", "about", "in", "attributed_to"];

    /// <summary>Writes <c>import.sh</c> and <c>schema.cypher</c>.</summary>
    /// <returns>The command.</returns>
    public static async Task<string> WriteAsync(string folder, CancellationToken cancellationToken)
    {
        var command = new StringBuilder("neo4j-admin database import full neo4j --overwrite-destination");
        foreach (var name in Nodes) command.Append(" \\\n  --nodes=").Append(name).Append(".csv");
        foreach (var name in Edges) command.Append(" \\\n  --relationships=").Append(name).Append(".csv");
        command.Append(" \\\n  --array-delimiter=U+001F --multiline-fields=true --id-type=string");

        var schema = string.Join("\n", CypherFiles.List("schema").SelectMany(CypherFiles.Statements).Select(s => s + ";"));
        await File.WriteAllTextAsync(Path.Combine(folder, "schema.cypher"), schema + "\n", cancellationToken).ConfigureAwait(false);
        await File.WriteAllTextAsync(
            Path.Combine(folder, "import.sh"),
            $"#!/bin/sh\n# Run in this folder with the server stopped; then start it and run: cypher-shell -f schema.cypher\nset -e\n{command}\n",
            cancellationToken).ConfigureAwait(false);
        return command.ToString();
    }
}
