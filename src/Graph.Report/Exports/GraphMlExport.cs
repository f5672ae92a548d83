using System.Globalization;
using System.Xml;
using Graph.Core.Merging;
using Graph.Core.Pipeline;
using Graph.Core.Statements;

namespace Graph.Report.Exports;

/// <summary>The merged graph as GraphML, for Gephi, yEd, NetworkX, igraph and others.</summary>
/// <remarks>One directed edge a (source, relation, target); symmetric relations appear once, source before target by id.</remarks>
public sealed class GraphMlExport : IGraphExport
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private static readonly (string Id, string For, string Type)[] Keys =
    [
        ("name", "node", "string"), ("kind", "node", "string"), ("wikidata", "node", "string"), ("lat", "node", "double"), ("lon", "node", "double"),
        ("relation", "edge", "string"), ("plover", "edge", "string"), ("count", "edge", "int"), ("articles", "edge", "int"),
        ("firstDate", "edge", "string"), ("lastDate", "edge", "string"), ("status", "edge", "string"), ("role", "edge", "string"),
        ("confidence", "edge", "double"), ("evidence", "edge", "string"), ("evidenceArticle", "edge", "string"),
    ];

    /// <inheritdoc/>
    public async Task WriteAsync(IAsyncEnumerable<ArticleRecord> records, TextWriter output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(output);
        var graph = KnowledgeGraph.Build(await LightRecords.ReadAsync(records, cancellationToken).ConfigureAwait(false));
        using (var xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true, CloseOutput = false }))
        {
            xml.WriteRaw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
            Write(xml, graph);
        }

        await output.WriteAsync('\n').ConfigureAwait(false);
    }

    private static void Write(XmlWriter xml, KnowledgeGraph graph)
    {
        xml.WriteStartElement("graphml", Namespace);
        foreach (var (id, target, type) in Keys)
        {
            xml.WriteStartElement("key", Namespace);
            xml.WriteAttributeString("id", id);
            xml.WriteAttributeString("for", target);
            xml.WriteAttributeString("attr.name", id);
            xml.WriteAttributeString("attr.type", type);
            xml.WriteEndElement();
        }

        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("id", "actors");
        xml.WriteAttributeString("edgedefault", "directed");
        foreach (var entity in graph.Entities)
        {
            xml.WriteStartElement("node", Namespace);
            xml.WriteAttributeString("id", Clean(entity.Id));
            Data(xml, "name", entity.Name);
            Data(xml, "kind", ExportedJson.Kind(entity.Kind));
            Data(xml, "wikidata", entity.Wikidata);
            Data(xml, "lat", entity.Latitude?.ToString("R", CultureInfo.InvariantCulture));
            Data(xml, "lon", entity.Longitude?.ToString("R", CultureInfo.InvariantCulture));
            xml.WriteEndElement();
        }

        var sources = graph.Articles.ToDictionary(a => a.Id, a => a.Source, StringComparer.Ordinal);
        foreach (var edge in graph.Edges) Edge(xml, edge, sources[edge.Best.ArticleId]);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Edge(XmlWriter xml, Edge edge, string article)
    {
        var best = edge.Best;
        xml.WriteStartElement("edge", Namespace);
        xml.WriteAttributeString("source", Clean(edge.SourceId));
        xml.WriteAttributeString("target", Clean(edge.TargetId));
        Data(xml, "relation", edge.Relation.Label());
        Data(xml, "plover", edge.Relation.Plover());
        Data(xml, "count", edge.Count.ToString(CultureInfo.InvariantCulture));
        Data(xml, "articles", edge.Articles.Count.ToString(CultureInfo.InvariantCulture));
        Data(xml, "firstDate", edge.FirstDate);
        Data(xml, "lastDate", edge.LastDate);
        Data(xml, "status", ExportedJson.Status(best.Status));
        Data(xml, "role", best.Role);
        Data(xml, "confidence", Math.Round(best.Confidence, 4).ToString("R", CultureInfo.InvariantCulture));
        Data(xml, "evidence", best.Evidence);
        Data(xml, "evidenceArticle", article);
        xml.WriteEndElement();
    }

    private static void Data(XmlWriter xml, string key, string? value)
    {
        if (value is null) return;
        xml.WriteStartElement("data", Namespace);
        xml.WriteAttributeString("key", key);
        xml.WriteString(Clean(value));
        xml.WriteEndElement();
    }

    // XML 1.0 has no way to write most control characters, not even escaped.
    private static string Clean(string text)
    {
        if (IsClean(text)) return text;
        var clean = text.ToCharArray();
        for (var i = 0; i < clean.Length; i++)
        {
            if (char.IsHighSurrogate(clean[i]) && i + 1 < clean.Length && char.IsLowSurrogate(clean[i + 1])) i++;
            else if (!XmlConvert.IsXmlChar(clean[i])) clean[i] = '\uFFFD';
        }

        return new string(clean);
    }

    private static bool IsClean(string text)
    {
        foreach (var c in text)
            if (!XmlConvert.IsXmlChar(c)) return false;
        return true;
    }
}
