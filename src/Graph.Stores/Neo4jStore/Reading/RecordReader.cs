using Graph.Core.Articles;
using Graph.Core.Mentions;
using Graph.Core.Pipeline;
using Graph.Core.Statements;
using Graph.Language;
using Graph.Stores.Neo4jStore.Rows;
using Graph.Stores.Neo4jStore.Transport;

namespace Graph.Stores.Neo4jStore.Reading;

/// <summary>Rebuilds article records from rows of <see cref="Cypher"/>.</summary>
internal static class RecordReader
{
    /// <summary>One page of articles after an id, each with its mentions and statements.</summary>
    public const string Cypher = $"MATCH (a:Article) WHERE a.id > $after WITH a ORDER BY a.id LIMIT $page\n{Whole}";

    /// <summary>Articles by their ids.</summary>
    public const string ById = $"MATCH (a:Article) WHERE a.id IN $ids\n{Whole}";

    /// <summary>Ids of the articles in which people of one name may be several; those with one post in all, or none, are left out.</summary>
    /// <remarks>Bearers told apart have ids that go on with two hyphens.</remarks>
    public const string Namesakes = """
        UNWIND $ids AS id
        MATCH (e:Entity) WHERE e.id = id OR e.id STARTS WITH id + '--'
        WITH id, collect(e) AS bearers
        WHERE size(bearers) > 1 OR bearers[0].id <> id
          OR COUNT { MATCH (:Entity {id: id})-[:HOLDS_ROLE]->(served:Entity) RETURN DISTINCT served } > 1
        UNWIND bearers AS bearer
        MATCH (a:Article)-[:MENTIONS]->(bearer)
        RETURN DISTINCT a.id AS article ORDER BY article
        """;

    private const string Whole = """
        RETURN properties(a) AS article,
          COLLECT { MATCH (a)-[m:MENTIONS]->(e:Entity) RETURN {key: e.id, mention: properties(m)} } AS mentions,
          COLLECT {
            MATCH (a)<-[:IN]-(s:Statement)
            OPTIONAL MATCH (s)-[:ATTRIBUTED_TO]->(speaker:Entity)
            RETURN {statement: properties(s), speaker: speaker.id}
          } AS statements
        ORDER BY article.id
        """;

    /// <summary>Rebuilds a row's record.</summary>
    public static ArticleRecord Read(IReadOnlyList<object?> row)
    {
        var article = ReadArticle(new PropertyMap(row[0]));
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        var entities = new List<EntityRecord>();
        foreach (var entry in ((IReadOnlyList<object?>)row[1]!).Select(e => new PropertyMap(e)))
        {
            var mention = entry.Map("mention");
            var id = mention.Find("fullId") ?? entry.Text("key");
            ids.Add(entry.Text("key"), id);
            entities.Add(ReadEntity(id, mention));
        }

        return new ArticleRecord(
            article,
            [.. entities.OrderBy(e => e.Entity.Id, StringComparer.Ordinal)],
            [
                .. ((IReadOnlyList<object?>)row[2]!).Select(s => ReadStatement(article.Id, new PropertyMap(s), ids))
                    .OrderBy(s => s.Sentence).ThenBy(s => s.Id, StringComparer.Ordinal),
            ]);
    }

    private static Article ReadArticle(PropertyMap article) =>
        new(article.Text("id"), article.Text("source"), article.Text("text"), BlockText.Read(article.Text("blocks")))
        {
            Title = article.Find("title"),
            Byline = article.Find("byline"),
            Outlet = article.Find("outlet"),
            Date = article.Date("date"),
        };

    private static EntityRecord ReadEntity(string id, PropertyMap mention) => new(
        new Entity(id, mention.Text("name"), KindNames.Kind(mention.Text("kind")))
        {
            Wikidata = mention.Find("wikidata"),
            Latitude = mention.Number("latitude"),
            Longitude = mention.Number("longitude"),
        },
        mention.Texts("forms"));

    private static Statement ReadStatement(string articleId, PropertyMap row, Dictionary<string, string> ids)
    {
        var s = row.Map("statement");
        if (!Relations.TryParse(s.Text("relation"), out var relation))
            throw new StoreException($"statement {s.Text("id")} has the relation '{s.Text("relation")}', which this version does not know; load the graph anew");
        return new Statement(
            s.Text("id"),
            articleId,
            s.Integer("sentence"),
            new TextSpan(s.Integer("start"), s.Integer("end")),
            s.Text("evidence"),
            relation,
            new Argument(ids[s.Text("sourceId")], s.Text("sourceMention"), new TextSpan(s.Integer("sourceStart"), s.Integer("sourceEnd"))),
            new Argument(ids[s.Text("targetId")], s.Text("targetMention"), new TextSpan(s.Integer("targetStart"), s.Integer("targetEnd"))),
            KindNames.Status(s.Text("status")))
        {
            AttributedTo = row.Find("speaker") is { } speaker ? ids[speaker] : s.Find("attributedTo"),
            IsReported = s.Flag("reported"),
            Role = s.Find("role"),
            Date = s.Find("date"),
            TimeExpression = s.Find("time"),
            Confidence = s.Number("confidence") ?? 1,
            Rule = s.Text("rule"),
        };
    }
}
