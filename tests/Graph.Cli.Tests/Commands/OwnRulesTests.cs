using System.Text.Json;

namespace Graph.Cli.Tests.Commands;

/// <summary>A made-up world with words, issues and stances of its own, read by the whole program.</summary>
public sealed class OwnRulesTests : IDisposable
{
    private const string Countries = "- name: Freedonia\n  demonyms: [Freedonian]\n- name: Sylvania\n  demonyms: [Sylvanian]\n";

    private const string Frames = "relation: PRAISED\nframes:\n- verb: garland\n  roles: subj > obj\n";

    private const string Issues = "- key: duck-soup-pact\n  name: Duck Soup Pact\n  phrases: [duck soup]\n";

    private const string Stances = """
        - class: whistle
          relation: SUPPORTS
          verbs: [whistle for]
          examples: ["Norway whistled for a truce. => Norway SUPPORTS ceasefire"]
        """;

    private const string Text = """
        Freedonia garlanded Sylvania on Monday after a long dinner in the old capital, and Sylvania accused Freedonia of greed.

        The government of Sylvania whistled for the duck soup, but Freedonia is ruminating a ceasefire, which it will not accept.
        """;

    private readonly TemporaryFolder _folder = new();

    public OwnRulesTests() => Directory.CreateDirectory(_folder.File("world/relations"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Export_WorldThatExtends_ReadsOwnAndDefaultRules()
    {
        Write(extends: true);

        var statements = await StatementsAsync();

        Assert.Contains("Freedonia PRAISED Sylvania", statements);
        Assert.Contains("Sylvania ACCUSED Freedonia", statements);
        Assert.Contains("Sylvania SUPPORTS Duck Soup Pact", statements);
    }

    [Fact]
    public async Task Export_WorldThatStandsAlone_ReadsOwnFramesOnly()
    {
        Write(extends: false);

        var statements = await StatementsAsync();

        Assert.Contains("Freedonia PRAISED Sylvania", statements);
        Assert.DoesNotContain("Sylvania ACCUSED Freedonia", statements);
    }

    [Theory]
    [InlineData("relations/praised.yaml", "relation: PRAISED\nframes:\n- verb: garland\n  rolls: subj > obj\n", "relations/praised.yaml:4: unknown key 'rolls'; use verb, noun")]
    [InlineData("relations/words.yaml", "support-verb: hold\n", "relations/words.yaml:1: unknown key 'support-verb'; use support-verbs")]
    [InlineData("stances.yaml", "- class: whistle\n  relation: QUACKS\n", "stances.yaml:1: 'QUACKS' is no position; use PROPOSED")]
    [InlineData("stances.yaml", "- class: whistle\n  relation: SUPPORTS\n  verb: [quack]\n", "stances.yaml:3: unknown key 'verb'; use class, relation")]
    [InlineData("status.yaml", "- list: wieghing\n  words: [ruminate]\n", "status.yaml:1: unknown list 'wieghing'; use ")]
    [InlineData("issues.yaml", "- key: soup\n  name: Soup\n  phrases: [\"halt > $soup\"]\n", "issues.yaml:1: soup: class '$soup' is not defined; define it under 'classes'")]
    [InlineData("issues.yaml", "- key: soup\n  name: Soup\n  agreement: perhaps\n", "issues.yaml:3: unknown agreement, perhaps; write yes or no")]
    public async Task CheckAndBuild_MistakeInRules_NamesPlaceAndRemedy(string file, string yaml, string expected)
    {
        Write(extends: true);
        _folder.Write("world/" + file, yaml);

        var check = await CommandLineRun.OfAsync("ontology", "check", _folder.File("world"));
        var build = await CommandLineRun.OfAsync("build", _folder.File("article.txt"), "--ontology", _folder.File("world"), "--store", ":memory:");

        Assert.Equal((ExitCodes.Failure, ExitCodes.Failure), (check.ExitCode, build.ExitCode));
        Assert.StartsWith("actorgraph: " + expected, Assert.Single(check.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(check.ErrorLines, build.ErrorLines);
    }

    private void Write(bool extends)
    {
        if (extends) _folder.Write("world/ontology.yaml", "- extends: default\n");
        _folder.Write("world/countries.yaml", Countries);
        _folder.Write("world/relations/praised.yaml", Frames);
        _folder.Write("world/issues.yaml", Issues);
        _folder.Write("world/stances.yaml", Stances);
        _folder.Write("world/status.yaml", "- list: weighing\n  words: [ruminate]\n");
        _folder.Write("article.txt", Text);
    }

    private async Task<string[]> StatementsAsync()
    {
        var run = await CommandLineRun.OfAsync("export", _folder.File("article.txt"), "--ontology", _folder.File("world"), "--format", "jsonl");
        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Error));
        return
        [
            .. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)
                .Where(e => e.GetProperty("type").GetString() == "statement")
                .Select(s => $"{s.GetProperty("source").GetProperty("name")} {s.GetProperty("relation")} {s.GetProperty("target").GetProperty("name")}"),
        ];
    }
}
