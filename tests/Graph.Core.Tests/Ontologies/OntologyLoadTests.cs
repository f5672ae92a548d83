using Graph.Core.Mentions;
using Graph.Core.Ontologies;

namespace Graph.Core.Tests.Ontologies;

public sealed class OntologyLoadTests
{
    private const string Freedonia = """
        - id: freedonia
          name: Freedonia
          demonyms: [Freedonian, Freedonians]
          capital: Glory
          metonyms: [Glory, Firefly House]  # the seat of its president
        """;

    [Fact]
    public void Load_FictionalWorld_ReplacesTheDefaultButKeepsItsLanguage()
    {
        using var folder = new TemporaryOntology().With("countries.yaml", Freedonia).With("people/all.yaml", """
            - name: Rufus T. Firefly
              surname: Firefly
              gender: male
              offices:
                - {role: President, of: freedonia, from: 1933-11, until: 1935}
                - {role: envoy, of: freedonia, from: "1930"}
            """);
        var ontology = Ontology.Load(folder.Path);

        Assert.Equal(["freedonia", "rufus-t-firefly"], ontology.Entities.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["Glory", "Firefly House"], ontology.Entities["freedonia"].Metonyms);
        var firefly = ontology.Entities["rufus-t-firefly"];
        Assert.Equal((EntityKind.Person, "people/all.yaml:1"), (firefly.Kind, firefly.Origin));
        Assert.Equal(
            [
                new Office("envoy", "freedonia", new DateOnly(1930, 1, 1), null),
                new Office("president", "freedonia", new DateOnly(1933, 11, 1), new DateOnly(1935, 12, 31)),
            ],
            firefly.Offices);
        Assert.Equal(Ontology.Default.Issues.Keys, ontology.Issues.Keys);
        Assert.Equal(Ontology.Default.Roles.TitlesBySpelling.Keys, ontology.Roles.TitlesBySpelling.Keys);
        Assert.Equal(Ontology.Default.MediaNames, ontology.MediaNames);
    }

    [Fact]
    public void Load_ReferenceByAnotherName_PointsToTheEntity()
    {
        using var folder = new TemporaryOntology().With("organizations.yaml", "- name: Sylvanian Liberation Front\n  aliases: [SLF]\n").With("people.yaml", """
            - name: Rufus T. Firefly
              offices:
                - {role: leader, of: slf}
            """);
        Assert.Equal("sylvanian-liberation-front", Ontology.Load(folder.Path).Entities["rufus-t-firefly"].Offices.Single().Of);
    }

    [Fact]
    public void Load_ReferenceByANameOfTwo_IsAMistake()
    {
        using var folder = new TemporaryOntology()
            .With("organizations.yaml", "- name: Front (A)\n- name: Front (B)\n")
            .With("people.yaml", "- name: Firefly\n  country: front\n");
        Assert.Throws<OntologyException>(() => Ontology.Load(folder.Path));
    }

    [Fact]
    public void Load_FolderThatExtendsTheDefault_AddsAndReplaces()
    {
        using var folder = new TemporaryOntology()
            .With("ontology.yaml", "- extends: default\n")
            .With("countries.yaml", Freedonia)
            .With("issues.yaml", "- key: ceasefire\n  name: Truce\n  phrases: [duck soup]\n");
        var ontology = Ontology.Load(folder.Path);

        Assert.Equal(Ontology.Default.Entities.Count + 1, ontology.Entities.Count);
        Assert.Equal(Ontology.Default.Issues.Count, ontology.Issues.Count);
        Assert.Equal(["duck soup"], ontology.Issues["ceasefire"].Phrases);
    }

    [Fact]
    public void Load_NameSharedByDeclaration_IsNoMistake()
    {
        using var folder = new TemporaryOntology()
            .With("countries.yaml", "- name: Georgia\n")
            .With("places.yaml", "- name: Georgia (U.S. state)\n  id: georgia-us\n  aliases: [Georgia]\n  shared: [Georgia]\n");
        Assert.Equal(["Georgia"], Ontology.Load(folder.Path).Entities["georgia-us"].SharedNames);
    }

    [Fact]
    public void Load_MetonymOfSuccessiveStates_IsNoMistake()
    {
        using var folder = new TemporaryOntology().With("countries.yaml", """
            - name: Old Union
              metonyms: [Glory]
              until: 1991-12-25
            - name: Freedonia
              metonyms: [Glory]
              from: 1991-12-26
            """);
        Assert.Equal(new DateOnly(1991, 12, 25), Ontology.Load(folder.Path).Entities["old-union"].Until);
    }

    [Theory]
    [InlineData("Jean-Noël Barrot", "jean-noel-barrot")]
    [InlineData("Washington, D.C.", "washington-dc")]
    [InlineData("Mohammed Ma'sum", "mohammed-masum")]
    [InlineData("Recep Tayyip Erdoğan", "recep-tayyip-erdogan")]
    [InlineData("Jama’at Nasr al-Islam", "jamaat-nasr-al-islam")]
    [InlineData("Lomé", "lome")]
    [InlineData("İzmir", "izmir")]
    [InlineData("Føroyar & Þórshöfn", "foroyar-thorshofn")]
    public void Slug_Name_IsPlainAndHyphenated(string name, string slug) => Assert.Equal(slug, Slug.From(name));
}
