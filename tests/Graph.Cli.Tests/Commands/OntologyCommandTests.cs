using System.Text.RegularExpressions;

namespace Graph.Cli.Tests.Commands;

public sealed partial class OntologyCommandTests
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(Seeds.Folder, "..", "src", "ontology", "README.md"));

    [Fact]
    public async Task Guide_FollowAnotherConflict_WorksAsWritten()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("articles"));
        folder.Write("articles/talks.txt", Block("text"));
        var runs = new List<CommandLineRun>();
        foreach (var line in Block("sh").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            // The guide's folders stand below the test's own.
            var args = Words().Matches(line).Select(m => m.Value.Trim('"'))
                .Select(word => word is "my-world" or "articles" ? folder.File(word) : word).ToArray();
            Assert.Equal("actorgraph", args[0]);
            var run = await CommandLineRun.OfAsync(args[1..]);
            Assert.True(run.ExitCode == 0, $"{line}\n{run.Error}");
            runs.Add(run);
        }

        Assert.Equal("Added Rufus T. Firefly as rufus-t-firefly (people.yaml:1).\n", runs[4].Output);
        Assert.Equal("2 people, 1 organization, 2 countries; 0 mistakes, 0 doubts.\n", runs[6].Output);
        Assert.All(
            ["Rufus T. Firefly", "Vera Marcal", "Freedonia", "Sylvanian Liberation Front"],
            name => Assert.Contains(name, runs[7].Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Check_FolderWithMistakes_NamesEachAndFails()
    {
        using var folder = new TemporaryFolder();
        folder.Write("countries.yaml", "- name: Freedonia\n  capitol: Glory\n");
        folder.Write("people.yaml", "- name: Firefly\n  country: sylvania\n");
        var run = await CommandLineRun.OfAsync("ontology", "check", folder.File(""));
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            [
                "actorgraph: countries.yaml:2: unknown key, capitol; did you mean capital?",
                "actorgraph: people.yaml:2: unknown country, sylvania; add an entry with that id or correct it",
            ],
            run.ErrorLines);
        Assert.Equal("1 person, 1 country; 2 mistakes, 0 doubts.\n", run.Output);
    }

    [Fact]
    public async Task Add_OfficeWithoutItsCountry_IsAUsageError()
    {
        var run = await CommandLineRun.OfAsync("ontology", "add", "person", "Firefly", "--role", "president", "--to", "nowhere");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("actorgraph: --role and --of belong together", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Add_ToAMissingFolder_SaysHowToMakeIt()
    {
        var run = await CommandLineRun.OfAsync("ontology", "add", "country", "Freedonia", "--to", "/no/such/folder");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("/no/such/folder: no such folder; make it with 'actorgraph ontology init /no/such/folder'", run.Error, StringComparison.Ordinal);
    }

    private static string Block(string language)
    {
        var section = Guide[Guide.IndexOf("## Follow another conflict", StringComparison.Ordinal)..];
        var start = section.IndexOf($"```{language}\n", StringComparison.Ordinal) + language.Length + 4;
        return section[start..section.IndexOf("```", start, StringComparison.Ordinal)];
    }

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Words();
}
