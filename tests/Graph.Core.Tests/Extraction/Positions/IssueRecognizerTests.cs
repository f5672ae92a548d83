using Graph.Core.Extraction.Positions;
using Graph.Core.Ontologies;

namespace Graph.Core.Tests.Extraction.Positions;

public sealed class IssueRecognizerTests
{
    private static readonly IssueRecognizer Recognizer = new(Ontology.Default);

    public static TheoryData<string> Issues => [.. Ontology.Default.Issues.Keys];

    [Theory]
    [MemberData(nameof(Issues))]
    public void Keys_ExamplesOfTheIssue_AreRead(string key)
    {
        var issue = Ontology.Default.Issues[key];
        Assert.True(issue.Examples.Count >= 3, $"{issue.Origin}: {key} has {issue.Examples.Count} examples");

        Assert.All(issue.Examples.Select(e => LexiconExample.Parse(e, issue.Origin)), example =>
        {
            var article = ExampleArticles.Annotate(example.Text);
            var found = article.Sentences.SelectMany(s => Recognizer.Keys(article, s)).ToHashSet();
            if (example.Expected.Count == 0) Assert.Empty(found);
            else Assert.Superset(example.Expected.ToHashSet(), found);
        });
    }

    [Fact]
    public void Constructor_UnknownClass_NamesPlaceAndRemedy()
    {
        var ontology = new Ontology([], [new IssueDefinition("truce", "Truce", ["halt > $nothing"]) { Origin = "issues.yaml:7" }]);

        var error = Assert.Throws<LexiconException>(() => new IssueRecognizer(ontology));

        Assert.Equal("issues.yaml:7: truce: class '$nothing' is not defined; define it under 'classes'", error.Message);
    }
}
