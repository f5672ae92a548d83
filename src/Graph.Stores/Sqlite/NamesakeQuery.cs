using Microsoft.Data.Sqlite;

namespace Graph.Stores.Sqlite;

/// <summary>Finds the articles in which people of one name may be several.</summary>
internal static class NamesakeQuery
{
    // Bearers told apart have ids that go on with two hyphens; '.' is the character after '-'.
    private const string Sql =
        """
        WITH bearers (id) AS (SELECT DISTINCT entity_id FROM article_entities WHERE entity_id = $1 OR (entity_id >= $1 || '--' AND entity_id < $1 || '-.'))
        SELECT DISTINCT article_id FROM article_entities WHERE entity_id IN (SELECT id FROM bearers)
        AND ((SELECT count(*) FROM bearers) > 1
          OR EXISTS (SELECT 1 FROM bearers WHERE id <> $1)
          OR (SELECT count(DISTINCT target_id) FROM statements WHERE source_id = $1 AND relation = 'HOLDS_ROLE') > 1)
        """;

    /// <summary>Ids of the articles, sorted; people whom all articles give one post, or none, are left out.</summary>
    public static IReadOnlyList<string> Articles(SqliteConnection connection, IReadOnlyCollection<string> commonIds)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        using var command = connection.CreateCommand();
        command.CommandText = Sql;
        var parameter = command.Parameters.AddWithValue("$1", "");
        foreach (var id in commonIds)
        {
            parameter.Value = id;
            using var rows = command.ExecuteReader();
            while (rows.Read()) found.Add(rows.GetString(0));
        }

        return [.. found];
    }
}
