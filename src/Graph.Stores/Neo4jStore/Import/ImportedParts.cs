using Graph.Core.Pipeline;
using Graph.Stores.Neo4jStore.Rows;

namespace Graph.Stores.Neo4jStore.Import;

/// <summary>The import files that hold one line an article, a mention or a statement, as loading would write them.</summary>
internal sealed class ImportedParts : IAsyncDisposable
{
    private static readonly ImportColumn[] ArticleColumns =
        [new("name"), new("source"), new("title"), new("byline"), new("outlet"), new("text"), new("blocks")];

    private static readonly ImportColumn[] MentionColumns =
    [
        new("forms", "string[]"), new("name"), new("kind"), new("wikidata"), new("latitude", "double"), new("longitude", "double"), new("shortName"), new("fullId"),
    ];

    private static readonly ImportColumn[] StatementColumns =
    [
        new("name"), new("relation"), new("plover"), new("status"), new("sourceId"), new("targetId"), new("sentence", "long"), new("start", "long"), new("end", "long"),
        new("evidence"), new("sourceMention"), new("sourceStart", "long"), new("sourceEnd", "long"), new("targetMention"), new("targetStart", "long"), new("targetEnd", "long"),
        new("reported", "boolean"), new("attributedTo"), new("role"), new("date"), new("time"), new("confidence", "double"), new("rule"),
    ];

    private readonly ImportFile _articles;
    private readonly ImportFile _mentions;
    private readonly ImportFile _statements;
    private readonly ImportFile _by;
    private readonly ImportFile _about;
    private readonly ImportFile _in;
    private readonly ImportFile _attributions;

    public ImportedParts(string folder)
    {
        ImportFile Open(string name, params IEnumerable<string> headings) => new(Path.Combine(folder, name), headings);
        _articles = Open("articles.csv", ["id:ID(Article)", .. Headings(ArticleColumns), "date:date", ":LABEL"]);
        _mentions = Open("mentions.csv", [":START_ID(Article)", ":END_ID(Entity)", .. Headings(MentionColumns), ":TYPE"]);
        _statements = Open("statements.csv", ["id:ID(Statement)", .. Headings(StatementColumns), "day:date", ":LABEL"]);
        _by = Open("by.csv", ":START_ID(Statement)", ":END_ID(Entity)", ":TYPE");
        _about = Open("about.csv", ":START_ID(Statement)", ":END_ID(Entity)", ":TYPE");
        _in = Open("in.csv", ":START_ID(Statement)", ":END_ID(Article)", ":TYPE");
        _attributions = Open("attributed_to.csv", ":START_ID(Statement)", ":END_ID(Entity)", ":TYPE");
    }

    /// <summary>Writes a record's lines.</summary>
    public void Write(ArticleRecord record)
    {
        var rows = new RecordRows([record]);
        foreach (var row in Maps(rows.Articles)) _articles.Write([row["id"], .. Values(row, ArticleColumns), row["date"], "Article"]);
        foreach (var row in Maps(rows.Mentions)) _mentions.Write([row["article"], row["entity"], .. Values(row, MentionColumns), "MENTIONS"]);
        foreach (var row in Maps(rows.Statements))
        {
            var id = ((IReadOnlyDictionary<string, object?>)row["properties"]!)["id"];
            _statements.Write([id, .. Values(row, StatementColumns), row["day"], "Statement"]);
            _by.Write(id, row["source"], "BY");
            _about.Write(id, row["target"], "ABOUT");
            _in.Write(id, row["article"], "IN");
        }

        foreach (var row in Maps(rows.Attributions)) _attributions.Write(row["statement"], row["entity"], "ATTRIBUTED_TO");
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var file in new[] { _articles, _mentions, _statements, _by, _about, _in, _attributions })
            await file.DisposeAsync().ConfigureAwait(false);
    }

    private static IEnumerable<string> Headings(ImportColumn[] columns) => columns.Select(c => c.Heading);

    private static IEnumerable<IReadOnlyDictionary<string, object?>> Maps(IEnumerable<object?> rows) => rows.Cast<IReadOnlyDictionary<string, object?>>();

    private static IEnumerable<object?> Values(IReadOnlyDictionary<string, object?> row, ImportColumn[] columns)
    {
        var properties = (IReadOnlyDictionary<string, object?>)row["properties"]!;
        return columns.Select(c => properties.GetValueOrDefault(c.Property));
    }
}
