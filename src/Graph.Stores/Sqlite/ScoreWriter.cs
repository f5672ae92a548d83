using Microsoft.Data.Sqlite;

namespace Graph.Stores.Sqlite;

/// <summary>Writes the table of scores anew, in one transaction.</summary>
internal static class ScoreWriter
{
    /// <summary>Replaces all rows; ids that the store does not hold are left out.</summary>
    public static void Replace(SqliteConnection connection, IEnumerable<EntityScores> scores)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        using var delete = connection.CreateCommand();
        delete.Transaction = transaction;
        delete.CommandText = "DELETE FROM actor_scores";
        delete.ExecuteNonQuery();

        using var insert = connection.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = """
            INSERT INTO actor_scores (entity_id, degree, strength, page_rank, betweenness, closeness, eigenvector, core, community, burt)
            SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10 WHERE EXISTS (SELECT 1 FROM entities WHERE id = $1)
            """;
        var parameters = Enumerable.Range(1, 10).Select(i => insert.Parameters.Add(new SqliteParameter($"${i}", null))).ToArray();
        foreach (var s in scores.OrderBy(s => s.EntityId, StringComparer.Ordinal))
        {
            object?[] values = [s.EntityId, s.Degree, s.Strength, s.PageRank, s.Betweenness, s.Closeness, s.Eigenvector, s.Core, s.Community, s.Constraint];
            foreach (var (parameter, value) in parameters.Zip(values)) parameter.Value = value ?? DBNull.Value;
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }
}
