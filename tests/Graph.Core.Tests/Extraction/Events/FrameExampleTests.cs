using Graph.Core.Extraction.Events;
using Graph.Core.Statements;

namespace Graph.Core.Tests.Extraction.Events;

/// <summary>Every example of every frame, from text through the language engine to statements.</summary>
public sealed class FrameExampleTests
{
    [Fact]
    public void Find_EveryExample_GivesItsStatements()
    {
        var failures = new List<string>();
        var count = 0;
        foreach (var frame in FrameSet.Default.Frames)
        {
            foreach (var example in frame.Examples)
            {
                count++;
                var found = Found(frame, example);
                var missing = example.Expected.Where(e => !found.Contains(e)).ToList();
                var surplus = example.Expected.Count == 0 ? found : [];
                if (missing.Count > 0 || surplus.Count > 0)
                    failures.Add($"{frame.Origin} {frame.Name}: {example.Text} — missing {string.Join(", ", missing)}; surplus {string.Join(", ", surplus)}");
            }
        }

        // Examples are read by the shipped parser, mistakes and all: one in a hundred may fail before a change is at fault.
        Assert.True(failures.Count <= count / 100, $"{failures.Count} of {count} examples fail:\n{string.Join('\n', failures)}");
    }

    private static HashSet<(string Source, string Target)> Found(Frame frame, FrameExample example)
    {
        var article = AnnotatedExample.Of(example);
        var source = new EventFrameSource(FrameSet.Default);
        Relation[] relations = [frame.Relation, .. new[] { frame.BetweenPersons, frame.BetweenStates }.OfType<Relation>()];
        return
        [
            .. article.Sentences
                .SelectMany(s => source.Find(article, s))
                .Where(c => relations.Contains(c.Relation))
                .SelectMany(c => c.Targets.Count == 0 ? Among(c) : c.Sources.SelectMany(s => c.Targets.Select(t => (s.EntityId, t.EntityId))))
                .SelectMany(p => frame.Relation.IsSymmetric() ? new[] { p, (p.Item2, p.Item1) } : [p]),
        ];
    }

    private static IEnumerable<(string, string)> Among(Graph.Core.Extraction.StatementCandidate candidate) =>
        candidate.Sources.SelectMany((s, i) => candidate.Sources.Skip(i + 1).Select(t => (s.EntityId, t.EntityId)));
}
