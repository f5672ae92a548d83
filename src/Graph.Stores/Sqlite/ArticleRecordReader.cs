using System.Globalization;
using Graph.Core.Articles;
using Graph.Core.Mentions;
using Graph.Core.Pipeline;
using Graph.Core.Statements;
using Graph.Language;
using Microsoft.Data.Sqlite;

namespace Graph.Stores.Sqlite;

/// <summary>Reads records one by one, sorted by article id, from one snapshot.</summary>
internal sealed class ArticleRecordReader : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;
    private readonly SqliteCommand _all, _blocks, _entities, _mentions, _statements;
    private readonly SqliteDataReader _articles;

    /// <summary>Takes over a connection; reads all articles, or the ones with an id or source.</summary>
    public ArticleRecordReader(SqliteConnection connection, string? idOrSource = null)
    {
        _connection = connection;
        _transaction = connection.BeginTransaction(deferred: true);
        _blocks = Command("SELECT kind, start, end, speaker FROM blocks WHERE article_id = $1 ORDER BY position");
        _entities = Command("SELECT entity_id, name, kind, wikidata, latitude, longitude FROM article_entities WHERE article_id = $1 ORDER BY entity_id");
        _mentions = Command("SELECT entity_id, surface FROM mentions WHERE article_id = $1 ORDER BY entity_id, surface");
        _statements = Command(
            """
            SELECT id, sentence, start, end, evidence, relation, source_id, source_mention, source_start, source_end,
              target_id, target_mention, target_start, target_end, status, attributed_to, reported, role, date,
              time_expression, confidence, rule
            FROM statements WHERE article_id = $1 ORDER BY position
            """);
        const string Select = "SELECT id, source, title, byline, outlet, date, text FROM articles";
        _all = idOrSource is null ? Command($"{Select} ORDER BY id") : Command($"{Select} WHERE id = $1 OR source = $1 ORDER BY id");
        if (idOrSource is not null) _all.Parameters[0].Value = idOrSource;
        _articles = _all.ExecuteReader();
    }

    /// <summary>The next record, or null at the end.</summary>
    public ArticleRecord? Next()
    {
        if (!_articles.Read()) return null;
        var id = _articles.GetString(0);
        var article = new Article(id, _articles.GetString(1), _articles.GetString(6), Rows(_blocks, id, ReadBlock))
        {
            Title = Text(_articles, 2),
            Byline = Text(_articles, 3),
            Outlet = Text(_articles, 4),
            Date = Text(_articles, 5) is { } date ? DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
        };
        var surfaces = Rows(_mentions, id, r => (Entity: r.GetString(0), Surface: r.GetString(1))).ToLookup(m => m.Entity, m => m.Surface, StringComparer.Ordinal);
        var entities = Rows(_entities, id, ReadEntity).ConvertAll(e => new EntityRecord(e, [.. surfaces[e.Id].Order(StringComparer.Ordinal)]));
        entities.Sort((a, b) => string.CompareOrdinal(a.Entity.Id, b.Entity.Id));
        return new ArticleRecord(article, entities, Rows(_statements, id, r => ReadStatement(r, id)));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _articles.Dispose();
        foreach (var command in new[] { _all, _blocks, _entities, _mentions, _statements }) command.Dispose();
        _transaction.Dispose();
        _connection.Dispose();
    }

    private static Block ReadBlock(SqliteDataReader row) =>
        new(StoredNames.BlockKind(row.GetString(0)), Span(row, 1), Text(row, 3));

    private static Entity ReadEntity(SqliteDataReader row) =>
        new(row.GetString(0), row.GetString(1), StoredNames.Kind(row.GetString(2)))
        {
            Wikidata = Text(row, 3),
            Latitude = row.IsDBNull(4) ? null : row.GetDouble(4),
            Longitude = row.IsDBNull(5) ? null : row.GetDouble(5),
        };

    private static Statement ReadStatement(SqliteDataReader row, string articleId) => new(
        row.GetString(0),
        articleId,
        row.GetInt32(1),
        Span(row, 2),
        row.GetString(4),
        StoredNames.Relation(row.GetString(5)),
        new Argument(row.GetString(6), row.GetString(7), Span(row, 8)),
        new Argument(row.GetString(10), row.GetString(11), Span(row, 12)),
        StoredNames.Status(row.GetString(14)))
    {
        AttributedTo = Text(row, 15),
        IsReported = row.GetInt32(16) != 0,
        Role = Text(row, 17),
        Date = Text(row, 18),
        TimeExpression = Text(row, 19),
        Confidence = row.GetDouble(20),
        Rule = row.GetString(21),
    };

    private static TextSpan Span(SqliteDataReader row, int column) => new(row.GetInt32(column), row.GetInt32(column + 1));

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static List<T> Rows<T>(SqliteCommand command, string articleId, Func<SqliteDataReader, T> read)
    {
        command.Parameters[0].Value = articleId;
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read()) rows.Add(read(reader));
        return rows;
    }

    private SqliteCommand Command(string sql)
    {
        var command = _connection.CreateCommand();
        command.Transaction = _transaction;
        command.CommandText = sql;
        if (sql.Contains("$1", StringComparison.Ordinal)) command.Parameters.AddWithValue("$1", DBNull.Value);
        return command;
    }
}
