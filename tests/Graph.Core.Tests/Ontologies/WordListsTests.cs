using System.Text.RegularExpressions;
using Graph.Core.Extraction.Positions;
using Graph.Core.Ontologies;

namespace Graph.Core.Tests.Ontologies;

public sealed partial class WordListsTests
{
    [Fact]
    public void English_EveryList_IsNamedOnceAndHasWords()
    {
        var names = new List<string>();
        var assembly = typeof(Ontology).Assembly;
        foreach (var file in assembly.GetManifestResourceNames().Where(n => n.StartsWith("ontology/" + WordLists.Folder, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(file)!);
            names.AddRange(ListName().Matches(reader.ReadToEnd()).Select(m => m.Groups[1].Value));
        }

        Assert.NotEmpty(names);
        Assert.Equal(names.Distinct().Count(), names.Count);
        Assert.All(names, name => Assert.NotEmpty(WordLists.English[name]));
    }

    [Fact]
    public void English_UnknownList_IsNamedInTheError() =>
        Assert.Contains("'dragons'", Assert.Throws<KeyNotFoundException>(() => WordLists.English["dragons"]).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_ListTwice_SaysWhere() =>
        Assert.Equal(
            "status.yaml:3: a second list 'hopes'; write all its words under one",
            Assert.Throws<LexiconException>(() => WordLists.Read("- list: hopes\n  words: [hope]\n- list: hopes\n  words: [wish]\n", "status.yaml")).Message);

    [GeneratedRegex("""^- list: "?([^"\r\n]+)"?""", RegexOptions.Multiline)]
    private static partial Regex ListName();
}
