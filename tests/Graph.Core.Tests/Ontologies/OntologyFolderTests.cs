using CsCheck;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Core.Ontologies.Editing;
using Graph.Core.Ontologies.Yaml;

namespace Graph.Core.Tests.Ontologies;

public sealed class OntologyFolderTests
{
    [Fact]
    public void Create_NewFolder_AddsToTheDefaultWorld()
    {
        using var temporary = new TemporaryOntology();
        var folder = OntologyFolder.Create(Path.Combine(temporary.Path, "mine"));
        Assert.Equal(Ontology.Default.Entities.Count, Ontology.Load(folder.Path).Entities.Count);
        Assert.Empty(folder.Check().Counts);
    }

    [Fact]
    public void Create_FolderWithAnOntology_IsRefused()
    {
        using var temporary = new TemporaryOntology().With("people.yaml", "");
        var e = Assert.Throws<IOException>(() => OntologyFolder.Create(temporary.Path));
        Assert.Equal($"{temporary.Path}: already holds an ontology; add to it, or give another folder", e.Message);
    }

    [Fact]
    public void Add_CountryThenPerson_LoadsBoth()
    {
        using var temporary = new TemporaryOntology();
        var folder = OntologyFolder.Create(Path.Combine(temporary.Path, "mine"));
        folder.Add(new EntryDraft(EntityKind.Country, "Freedonia") { Lists = [new("demonyms", ["Freedonian", "Freedonians"]), new("aliases", [])] });
        var firefly = folder.Add(new EntryDraft(EntityKind.Person, "Rufus \"T.\" Firefly: the man")
        {
            Values = [new("gender", "male")],
            Lists = [new("aliases", ["Firefly, Rufus"])],
            Office = [new("role", "president"), new("of", "freedonia"), new("from", "1933-11")],
        });

        Assert.Equal(("rufus-t-firefly-the-man", "Rufus \"T.\" Firefly: the man", "people.yaml:1"), (firefly.Id, firefly.Name, firefly.Origin));
        Assert.Equal(["Firefly, Rufus"], firefly.Aliases);
        Assert.Equal([new Office("president", "freedonia", new DateOnly(1933, 11, 1), null)], firefly.Offices);
        Assert.Equal("""
            - name: "Rufus \"T.\" Firefly: the man"
              gender: male
              aliases: ["Firefly, Rufus"]
              offices:
                - {role: president, of: freedonia, from: 1933-11}

            """, File.ReadAllText(Path.Combine(folder.Path, "people.yaml")));
        Assert.Equal([new(EntityKind.Person, 1), new(EntityKind.Country, 1)], folder.Check().Counts);
    }

    [Fact]
    public void Add_EntryWithAMistake_LeavesTheFileAsItWas()
    {
        using var temporary = new TemporaryOntology().With("ontology.yaml", "- extends: default\n").With("people.yaml", "- name: A B");
        var folder = new OntologyFolder(temporary.Path);
        var e = Assert.Throws<OntologyException>(() => folder.Add(new EntryDraft(EntityKind.Person, "C D")
        {
            Office = [new("role", "president"), new("of", "ukrain")],
        }));
        Assert.Equal("people.yaml:5: unknown office target, ukrain; did you mean ukraine?", e.Message);
        Assert.Equal("- name: A B", File.ReadAllText(Path.Combine(folder.Path, "people.yaml")));
    }

    [Fact]
    public void Check_FolderWithMistakesAndDoubts_ReportsEach()
    {
        using var temporary = new TemporaryOntology()
            .With("countries.yaml", "- name: Freedonia\n")
            .With("persons.yaml", "- name: Lost\n")
            .With("people.yml", "- name: Lost\n")
            .With("people.yaml", """
                - name: Rootless
                - name: Rufus T. Firefly
                  offices:
                    - {role: president, of: freedonia, from: 1933}
                - name: Ambassador Trentino
                  offices:
                    - {role: president, of: freedonia, from: 1930, until: 1935}
                    - {role: president, of: sylvania}
                """);
        var report = new OntologyFolder(temporary.Path).Check();

        Assert.Equal(["people.yaml:8: unknown office target, sylvania; add an entry with that id or correct it"], report.Mistakes.Select(m => m.ToString()));
        Assert.Equal(
            [
                "people.yaml:1: person without office and country, Rootless; add an office or a country, so that titles find them",
                "people.yaml:5: president of freedonia together with rufus-t-firefly, Ambassador Trentino; check the dates of both",
                "people.yml:1: file is not read, people.yml; name it people.yaml, countries.yaml and so on, or put it into a folder of that name",
                "persons.yaml:1: file is not read, persons.yaml; name it people.yaml, countries.yaml and so on, or put it into a folder of that name",
            ],
            report.Doubts.Select(d => d.ToString()));
    }

    [Fact]
    public void Constructor_MissingFolder_SaysHowToMakeIt()
    {
        var e = Assert.Throws<DirectoryNotFoundException>(() => new OntologyFolder("nowhere"));
        Assert.Equal("nowhere: no such folder; make it with 'actorgraph ontology init nowhere'", e.Message);
    }

    [Fact]
    public void Scalar_AnyText_ReadsBackAsItself() =>
        Gen.Char["abZ é:#-'\"\\,[]{}&*!|>%@`?~0"].Array[1, 12].Select(chars => new string(chars)).Sample(text =>
        {
            var read = new List<string?>();
            foreach (var value in new YamlReader($"- name: {EntryText.Scalar(text)}\n  list: [{EntryText.Scalar(text)}, x]\n").ReadEntry()!.Value)
            {
                read.Add(value.Text);
                foreach (var item in value) read.Add(item.Text);
            }

            return read.SequenceEqual([text, null, text, "x"]);
        });
}
