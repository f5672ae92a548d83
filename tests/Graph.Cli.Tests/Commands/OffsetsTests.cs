using System.Text.Json;

namespace Graph.Cli.Tests.Commands;

public sealed class OffsetsTests
{
    [Fact]
    public async Task Export_EveryStatementOfTheSeeds_QuotesTheTextThatShowPrints()
    {
        using var folder = new TemporaryFolder();
        await CommandLineRun.OfAsync("ingest", Seeds.Folder, "--store", folder.Store);
        var lines = (await CommandLineRun.OfAsync("export", "--store", folder.Store)).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var statements = lines.Select(l => JsonDocument.Parse(l).RootElement).Where(l => l.GetProperty("type").GetString() == "statement").ToArray();
        Assert.NotEmpty(statements);
        foreach (var article in statements.GroupBy(s => s.GetProperty("article").GetString()!))
        {
            var text = (await CommandLineRun.OfAsync("show", "--article", article.Key, "--store", folder.Store)).Output;
            Assert.All(article, s => Assert.Equal(s.GetProperty("evidence").GetString(), text[Range(s)]));
            foreach (var end in new[] { "source", "target" })
                Assert.All(article.Select(s => s.GetProperty(end)), e => Assert.Equal(e.GetProperty("mention").GetString(), text[Range(e)]));
        }
    }

    private static Range Range(JsonElement span) => span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32();
}
