using Graph.Core.Articles;
using Graph.Core.Ontologies;
using Graph.Core.Pipeline;
using Graph.Core.Statements;
using Graph.Core.Tests.Ontologies;
using Graph.Language;

namespace Graph.Core.Tests.Linking;

/// <summary>A world that does not exist, with titles of its own: nothing but its YAML tells who is who.</summary>
public sealed class FictionalWorldTests : IDisposable
{
    private const string Text = """
        Pearl Harrow, May 2 2024 - Prefect Ilva Tarn of Ostrellia met the Vardish foreign minister, Bram Okkel, in Pearl Harrow on Monday.

        Quillhaven rejected a ceasefire, and the Tidewatch accused Vardan troops of shelling the port. Tarn praised the Tidewatch. "We will wait," the prefect said.

        Talks between Ostrellia and Varda opened on Tuesday. The two sides went home on Friday. President Emmanuel Macron was in Paris.
        """;

    private readonly TemporaryOntology _world = new TemporaryOntology()
        .With("countries.yaml", """
            - name: Ostrellia
              demonyms: [Ostrellian, Ostrellians]
              capital: Pearl Harrow
              metonyms: [Pearl Harrow]
            - name: Varda
              demonyms: [Vardan, Vardish, Vardans]
              capital: Quillhaven
              metonyms: [Quillhaven]
            """)
        .With("people.yaml", """
            - name: Ilva Tarn
              gender: female
              offices:
                - {role: prefect, of: ostrellia, from: 2020}
            """)
        .With("organizations.yaml", "- name: Tidewatch\n  country: ostrellia\n")
        .With("roles.yaml", """
            - title: prefect
              kind: head-of-state
              serves: country
            - title: foreign minister
              kind: minister
              serves: country
            - noun: troop
              sort: force
              forms: [troops]
            """);

    public void Dispose() => _world.Dispose();

    [Fact]
    public void Process_WorldOfItsOwn_ReadsItsPeopleTitlesSeatsAndPairs()
    {
        var record = DefaultPipeline.Create(Ontology.Load(_world.Path)).Process(Article());
        var names = record.Entities.ToDictionary(e => e.Entity.Id, e => e.Entity.Name, StringComparer.Ordinal);
        string[] facts = [.. record.Statements.Select(s => $"{names[s.Source.EntityId]} {s.Relation.Label()} {names[s.Target.EntityId]}")];

        Assert.Contains("Ilva Tarn HOLDS_ROLE Ostrellia", facts);
        Assert.Contains("Bram Okkel HOLDS_ROLE Varda", facts);
        Assert.Contains("Bram Okkel MET Ilva Tarn", facts);
        Assert.Contains("Varda REJECTED Ceasefire", facts);
        Assert.Contains("Tidewatch ACCUSED Varda", facts);
        Assert.Contains("Ilva Tarn PRAISED Tidewatch", facts);
        Assert.Contains("Ostrellia NEGOTIATED_WITH Varda", facts);
        // The real world is gone: nobody says that Macron governs France.
        Assert.DoesNotContain("France", names.Values);
        Assert.Contains(record.Entities, e => e.Entity.Name == "Pearl Harrow");
    }

    [Fact]
    public void Resolve_WorldOfItsOwn_TakesUpItsTitlesAndPairs()
    {
        var article = Article();
        var sentences = LanguageEngine.Default.Annotate(article.Text, article.Blocks.Select(b => b.Span));
        var annotated = DefaultPipeline.Resolver(Ontology.Load(_world.Path)).Resolve(article, sentences);
        string Meaning(string text) => string.Join(" + ", annotated.Mentions.Last(m => m.Text == text).EntityIds.Order(StringComparer.Ordinal));

        Assert.Equal("ilva-tarn", Meaning("the prefect"));
        Assert.Equal("ostrellia + varda", Meaning("The two sides"));
        Assert.Equal("varda", Meaning("Quillhaven"));
        Assert.Equal("varda", Meaning("Vardan troops"));
    }

    private static Article Article()
    {
        var blocks = new List<Block>();
        for (var start = 0; start < Text.Length;)
        {
            var end = Text.IndexOf('\n', start) is >= 0 and var line ? line : Text.Length;
            if (end > start) blocks.Add(new Block(BlockKind.Paragraph, new TextSpan(start, end)));
            start = end + 1;
        }

        return new Article("fiction", "fiction", Text, blocks);
    }
}
