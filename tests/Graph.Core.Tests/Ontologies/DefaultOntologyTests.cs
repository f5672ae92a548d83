using Graph.Core.Ontologies;
using Graph.Core.Ontologies.Loading;

namespace Graph.Core.Tests.Ontologies;

public sealed class DefaultOntologyTests
{
    [Fact]
    public void Default_EveryFile_HasNoMistakes()
    {
        OntologyLoader.LoadEmbedded(out var mistakes, check: true);
        Assert.True(mistakes.Count == 0, string.Join('\n', mistakes));
    }

    [Fact]
    public void Default_Issues_AreTheTwentyOfTheGuidelines()
    {
        string[] expected =
        [
            "alliance-membership", "ceasefire", "direct-talks", "disarmament", "economic-deal", "elections",
            "humanitarian-access", "military-aid", "nuclear-limits", "peace-agreement", "peacekeeping-force",
            "prisoner-exchange", "recognition-of-state", "sanctions", "sanctions-relief", "security-guarantees",
            "tariffs", "territorial-concessions", "territorial-recognition", "withdrawal-of-forces",
        ];
        Assert.Equal(expected, Ontology.Default.Issues.Keys.Order(StringComparer.Ordinal));
        Assert.All(Ontology.Default.Issues.Values, issue => Assert.NotEmpty(issue.Phrases));
    }
}
