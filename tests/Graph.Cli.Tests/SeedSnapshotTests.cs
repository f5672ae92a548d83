using System.Text;
using Graph.Core.Ontologies;
using Graph.Core.Pipeline;
using Graph.Core.Statements;
using Graph.Sources;

namespace Graph.Cli.Tests;

/// <summary>The whole result for each seed article, as a person reviewed it.</summary>
/// <remarks>After a change to extraction: GRAPH_UPDATE_SNAPSHOTS=1, then read the difference before committing it.</remarks>
public sealed class SeedSnapshotTests
{
    public static TheoryData<string> Articles => [.. Seeds.Files.Select(f => Path.GetFileNameWithoutExtension(f))];

    [Theory]
    [MemberData(nameof(Articles))]
    public void Process_SeedArticle_IsAsReviewed(string name)
    {
        var article = ArticleReader.Read(Path.Combine(Seeds.Folder, name + ".txt")).Article!;
        Snapshot.Matches(name, Print(DefaultPipeline.Create(Ontology.Default).Process(article)));
    }

    private static string Print(ArticleRecord record)
    {
        var names = record.Entities.ToDictionary(e => e.Entity.Id, e => e.Entity.Name, StringComparer.Ordinal);
        var text = new StringBuilder();
        text.Append($"title: {record.Article.Title}\nbyline: {record.Article.Byline}\noutlet: {record.Article.Outlet}\ndate: {record.Article.Date:yyyy-MM-dd}\n\nENTITIES\n");
        foreach (var (entity, mentions) in record.Entities)
            text.Append($"{entity.Name} ({entity.Kind.ToString().ToLowerInvariant()}): {string.Join(" | ", mentions)}\n");
        text.Append("\nSTATEMENTS\n");
        foreach (var sentence in record.Statements.GroupBy(s => (s.Sentence, s.Evidence)))
        {
            text.Append($"{sentence.Key.Sentence}: {sentence.Key.Evidence.ReplaceLineEndings(" ")}\n");
            foreach (var s in sentence) text.Append($"    {names[s.Source.EntityId]} {s.Relation.Label()} {names[s.Target.EntityId]}{Details(s, names)}\n");
        }

        return text.ToString();
    }

    private static string Details(Statement s, Dictionary<string, string> names)
    {
        string?[] details =
        [
            s.Status == StatementStatus.Asserted ? null : s.Status.ToString().ToLowerInvariant(),
            s.Role is null ? null : $"as {s.Role}",
            s.AttributedTo is null ? null : $"says {names.GetValueOrDefault(s.AttributedTo, s.AttributedTo)}",
            s.IsReported ? "reportedly" : null,
            s.Date,
        ];
        var given = string.Join(", ", details.OfType<string>());
        return given.Length == 0 ? "" : $" ({given})";
    }
}
