using System.Text.Json;
using Graph.Report.Exports;

namespace Graph.Report.Tests.Exports;

public sealed class JsonLinesExportTests
{
    [Fact]
    public async Task Write_Article_EntitiesWithoutIssuesThenStatements()
    {
        var lines = (await Exported.TextAsync(new JsonLinesExport(), SmallGraph.First)).TrimEnd('\n').Split('\n');
        var parsed = lines.Select(l => JsonDocument.Parse(l).RootElement).ToArray();
        Assert.Equal(["entity", "entity", "entity", "entity", "statement", "statement", "statement", "statement", "statement"], parsed.Select(p => p.GetProperty("type").GetString()));
        Assert.DoesNotContain(parsed, p => p.GetProperty("type").GetString() == "entity" && p.GetProperty("kind").GetString() == "issue");
    }

    [Fact]
    public async Task Write_Entity_HasTheStableForm()
    {
        var lines = (await Exported.TextAsync(new JsonLinesExport(), SmallGraph.First)).Split('\n');
        Assert.Equal("""{"type":"entity","article":"news/a.txt","id":"anna-berg","name":"Anna Berg","kind":"person","wikidata":"Q1","mentions":["Anna Berg"]}""", lines[0]);
        Assert.Equal("""{"type":"entity","article":"news/a.txt","id":"harbour","name":"Harbour","kind":"place","lat":60.5,"lon":-1.25,"mentions":["Harbour"]}""", lines[2]);
    }

    [Fact]
    public async Task Write_Position_HasTheStableForm()
    {
        var lines = (await Exported.TextAsync(new JsonLinesExport(), SmallGraph.Second)).TrimEnd('\n').Split('\n');
        Assert.Equal(
            """
            {"type":"statement","id":"b1","article":"news/b.txt","sentence":1,"start":100,"end":150,"evidence":"Sentence 1 of b, with \"quotes\", <angles> & Ørsted.",
            "relation":"REJECTED","plover":"REJECT","status":"asserted",
            "source":{"id":"anna-berg","name":"Anna Berg","kind":"person","wikidata":"Q1","mention":"Anna Berg","start":100,"end":105,"aliases":[]},
            "target":{"id":"ceasefire","name":"Ceasefire","kind":"issue","key":"ceasefire","mention":"ceasefire","start":110,"end":115},
            "attributedTo":"Boris Lund","role":null,"date":"2031-05","confidence":0.875,"attributedToId":"boris-lund","reported":false,"timeExpression":null,"rule":"test"}
            """.ReplaceLineEndings(""),
            lines[^1]);
    }
}
