using System.Text.Json;
using System.Xml.Linq;
using Graph.Core.Mentions;
using Graph.Core.Pipeline;
using Graph.Report.Exports;

namespace Graph.Report.Tests.Exports;

public sealed class WholeGraphExportTests
{
    private static readonly XNamespace GraphMl = "http://graphml.graphdrawing.org/xmlns";

    public static TheoryData<string> Formats => ["jsonl", "json", "graphml", "csv"];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Write_SameRecordsInAnyOrder_SameBytes(string format)
    {
        var records = GoldRecords.OfSeeds();
        Assert.Equal(await Exported.TextAsync(Export(format), records), await Exported.TextAsync(Export(format), records.Reverse()));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Write_NothingAtAll_IsStillValid(string format)
    {
        var text = await Exported.TextAsync(Export(format));
        if (format == "json") Assert.Equal(0, JsonDocument.Parse(text).RootElement.GetProperty("edges").GetArrayLength());
        if (format == "graphml") Assert.Empty(XDocument.Parse(text).Descendants(GraphMl + "node"));
        if (format == "csv") Assert.StartsWith("id,article,", text);
        if (format == "jsonl") Assert.Empty(text);
    }

    [Fact]
    public async Task Json_TwoArticles_MergesEntitiesAndCountsEdges()
    {
        var json = JsonDocument.Parse(await Exported.TextAsync(new JsonExport(), SmallGraph.First, SmallGraph.Second)).RootElement;
        Assert.Equal(2, json.GetProperty("articles").GetArrayLength());
        Assert.Equal(["anna-berg", "boris-lund", "ceasefire", "harbour", "norland", "sanctions"], json.GetProperty("entities").EnumerateArray().Select(e => e.GetProperty("id").GetString()));
        Assert.Equal(7, json.GetProperty("statements").GetArrayLength());
        var met = json.GetProperty("edges").EnumerateArray().Single(e => e.GetProperty("relation").GetString() == "MET");
        Assert.Equal(2, met.GetProperty("count").GetInt32());
        Assert.Equal(["asserted", "denied"], met.GetProperty("statuses").EnumerateArray().Select(s => s.GetString()));
        Assert.Equal("a1", met.GetProperty("best").GetString());
    }

    [Fact]
    public async Task GraphMl_TwoArticles_EveryEdgeJoinsDeclaredNodesByDeclaredKeys()
    {
        var document = XDocument.Parse(await Exported.TextAsync(new GraphMlExport(), SmallGraph.First, SmallGraph.Second));
        var nodes = document.Descendants(GraphMl + "node").Select(n => n.Attribute("id")!.Value).ToHashSet();
        var keys = document.Descendants(GraphMl + "key").Select(k => k.Attribute("id")!.Value).ToHashSet();
        var edges = document.Descendants(GraphMl + "edge").ToArray();
        Assert.Equal(6, edges.Length);
        Assert.All(edges, e => Assert.Contains(e.Attribute("source")!.Value, nodes));
        Assert.All(edges, e => Assert.Contains(e.Attribute("target")!.Value, nodes));
        Assert.All(document.Descendants(GraphMl + "data"), d => Assert.Contains(d.Attribute("key")!.Value, keys));
        Assert.Contains(document.Descendants(GraphMl + "data"), d => d.Value == "Sentence 1 of a, with \"quotes\", <angles> & Ørsted.");
    }

    [Fact]
    public async Task GraphMl_ControlCharactersInAName_StaysWellFormed()
    {
        var hostile = SmallGraph.Record("h", [new Entity("x", "A\u0000B\u0008 <&>\" \ud83d\udd4a", EntityKind.Person)], []);
        var document = XDocument.Parse(await Exported.TextAsync(new GraphMlExport(), hostile));
        Assert.Equal("A\uFFFDB\uFFFD <&>\" \ud83d\udd4a", document.Descendants(GraphMl + "data").First().Value);
    }

    [Fact]
    public async Task Csv_CommasQuotesAndLineBreaks_AreQuoted()
    {
        var statement = SmallGraph.First.Statements[1] with { Evidence = "He said:\n\"yes, we met\"" };
        ArticleRecord record = SmallGraph.First with { Statements = [statement] };
        var text = await Exported.TextAsync(new CsvExport(), record);
        Assert.EndsWith("0.875,\"He said:\n\"\"yes, we met\"\"\"\n", text);
    }

    private static IGraphExport Export(string format) => format switch
    {
        "jsonl" => new JsonLinesExport(),
        "json" => new JsonExport(),
        "graphml" => new GraphMlExport(),
        _ => new CsvExport(),
    };
}
