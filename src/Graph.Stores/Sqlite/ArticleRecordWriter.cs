using System.Globalization;
using Graph.Core.Pipeline;
using Graph.Core.Statements;
using Microsoft.Data.Sqlite;

namespace Graph.Stores.Sqlite;

/// <summary>Writes and deletes records on one connection, one transaction an article.</summary>
internal sealed class ArticleRecordWriter(SqliteConnection connection) : IDisposable
{
    private readonly List<SqliteCommand> _commands = [];
    private SqliteCommand? _entitiesOf, _delete, _refresh, _prune, _article, _block, _entity, _mention, _statement;

    /// <summary>Replaces all that the store holds of the record's article.</summary>
    public void Replace(ArticleRecord record)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        var touched = new HashSet<string>(EntitiesOf(record.Article.Id, transaction), StringComparer.Ordinal);
        Remove(record.Article.Id, transaction);
        Insert(record, transaction);
        touched.UnionWith(record.Entities.Select(e => e.Entity.Id));
        Refresh(touched, transaction);
        transaction.Commit();
    }

    /// <summary>Deletes an article and the entities that no other article names.</summary>
    /// <returns>Whether the store held the article.</returns>
    public bool Delete(string articleId)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        var touched = EntitiesOf(articleId, transaction);
        var found = Remove(articleId, transaction);
        Refresh(touched, transaction);
        transaction.Commit();
        return found;
    }

    /// <inheritdoc/>
    public void Dispose() => _commands.ForEach(c => c.Dispose());

    private List<string> EntitiesOf(string articleId, SqliteTransaction transaction)
    {
        var command = Prepare(ref _entitiesOf, transaction, "SELECT entity_id FROM article_entities WHERE article_id = $1", 1);
        command.Parameters[0].Value = articleId;
        using var reader = command.ExecuteReader();
        var ids = new List<string>();
        while (reader.Read()) ids.Add(reader.GetString(0));
        return ids;
    }

    private bool Remove(string articleId, SqliteTransaction transaction) =>
        Run(Prepare(ref _delete, transaction, "DELETE FROM articles WHERE id = $1", 1), articleId) > 0;

    private void Refresh(IEnumerable<string> entityIds, SqliteTransaction transaction)
    {
        // The version of the least article id wins, as in KnowledgeGraph.Build, so the order of saving leaves no trace.
        var refresh = Prepare(ref _refresh, transaction,
            """
            INSERT OR REPLACE INTO entities (id, name, kind, wikidata, latitude, longitude)
            SELECT entity_id, name, kind, wikidata, latitude, longitude FROM article_entities
            WHERE entity_id = $1 ORDER BY article_id LIMIT 1
            """, 1);
        var prune = Prepare(ref _prune, transaction,
            "DELETE FROM entities WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM article_entities WHERE entity_id = $1)", 1);
        foreach (var id in entityIds.Order(StringComparer.Ordinal))
        {
            if (Run(refresh, id) == 0) Run(prune, id);
        }
    }

    private void Insert(ArticleRecord record, SqliteTransaction transaction)
    {
        var article = record.Article;
        Run(Prepare(ref _article, transaction, "INSERT INTO articles (id, source, title, byline, outlet, date, text) VALUES ($1, $2, $3, $4, $5, $6, $7)", 7),
            article.Id, article.Source, article.Title, article.Byline, article.Outlet,
            article.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), article.Text);

        var block = Prepare(ref _block, transaction, "INSERT INTO blocks (article_id, position, kind, start, end, speaker) VALUES ($1, $2, $3, $4, $5, $6)", 6);
        for (var i = 0; i < article.Blocks.Count; i++)
        {
            var b = article.Blocks[i];
            Run(block, article.Id, i, StoredNames.Of(b.Kind), b.Span.Start, b.Span.End, b.Speaker);
        }

        var entity = Prepare(ref _entity, transaction,
            "INSERT INTO article_entities (article_id, entity_id, name, kind, wikidata, latitude, longitude) VALUES ($1, $2, $3, $4, $5, $6, $7)", 7);
        var mention = Prepare(ref _mention, transaction, "INSERT INTO mentions (article_id, entity_id, surface) VALUES ($1, $2, $3)", 3);
        foreach (var (e, surfaces) in record.Entities)
        {
            Run(entity, article.Id, e.Id, e.Name, StoredNames.Of(e.Kind), e.Wikidata, e.Latitude, e.Longitude);
            foreach (var surface in surfaces) Run(mention, article.Id, e.Id, surface);
        }

        var position = 0;
        foreach (var s in record.Statements) Insert(article.Id, position++, s, transaction);
    }

    private void Insert(string articleId, int position, Statement s, SqliteTransaction transaction) => Run(
        Prepare(ref _statement, transaction,
            """
            INSERT INTO statements (article_id, position, id, sentence, start, end, evidence, relation,
              source_id, source_mention, source_start, source_end, target_id, target_mention, target_start, target_end,
              status, attributed_to, reported, role, date, time_expression, confidence, rule)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24)
            """, 24),
        articleId, position, s.Id, s.Sentence, s.Span.Start, s.Span.End, s.Evidence, s.Relation.Label(),
        s.Source.EntityId, s.Source.Mention, s.Source.Span.Start, s.Source.Span.End,
        s.Target.EntityId, s.Target.Mention, s.Target.Span.Start, s.Target.Span.End,
        StoredNames.Of(s.Status), s.AttributedTo, s.IsReported ? 1 : 0, s.Role, s.Date, s.TimeExpression, s.Confidence, s.Rule);

    private SqliteCommand Prepare(ref SqliteCommand? command, SqliteTransaction transaction, string sql, int parameters)
    {
        if (command is null)
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 1; i <= parameters; i++) command.Parameters.AddWithValue($"${i}", DBNull.Value);
            _commands.Add(command);
        }

        command.Transaction = transaction;
        return command;
    }

    private static int Run(SqliteCommand command, params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return command.ExecuteNonQuery();
    }
}
