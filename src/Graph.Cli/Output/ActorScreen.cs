using Graph.Core.Mentions;
using Graph.Core.Merging;
using Graph.Core.Pipeline;
using Graph.Core.Statements;
using Spectre.Console;

namespace Graph.Cli.Output;

/// <summary>Prints one actor, place or issue with every edge it has and the best evidence for each.</summary>
internal sealed class ActorScreen(IAnsiConsole screen)
{
    /// <summary>Prints the entity from the articles that name it.</summary>
    public void Print(Entity entity, IReadOnlyCollection<ArticleRecord> concerned, KnowledgeGraph graph)
    {
        var forms = concerned.SelectMany(r => r.Entities).Where(e => e.Entity.Id == entity.Id).SelectMany(e => e.Mentions).Distinct()
            .Where(f => f != entity.Name).Order(StringComparer.Ordinal).ToArray();
        screen.MarkupLine($"[bold]{Markup.Escape(entity.Name)}[/] [grey]({Wording.Kind(entity.Kind)}, id {Markup.Escape(entity.Id)}"
            + $"{(entity.Wikidata is { } item ? $", Wikidata {Markup.Escape(item)}" : "")}, {Wording.Count(concerned.Count, "article")})[/]");
        if (forms.Length > 0) screen.MarkupLine($"Also as: {Markup.Escape(string.Join(", ", forms))}");

        var edges = graph.Edges.Where(e => e.SourceId == entity.Id || e.TargetId == entity.Id)
            .OrderByDescending(e => e.Articles.Count).ThenByDescending(e => e.Count).ThenBy(e => e.Relation)
            .ThenBy(e => e.SourceId, StringComparer.Ordinal).ThenBy(e => e.TargetId, StringComparer.Ordinal).ToArray();
        Section("Roles", edges.Where(e => e.Relation == Relation.HoldsRole), graph);
        Section("Positions", edges.Where(e => e.Relation.IsPosition()), graph);
        Section("Relations", edges.Where(e => e.Relation != Relation.HoldsRole && !e.Relation.IsPosition()), graph);
    }

    private void Section(string title, IEnumerable<Edge> edges, KnowledgeGraph graph)
    {
        var sources = graph.Articles.ToDictionary(a => a.Id, a => a.Source, StringComparer.Ordinal);
        var printed = false;
        foreach (var edge in edges)
        {
            if (!printed)
            {
                screen.WriteLine();
                screen.MarkupLine($"[bold underline]{title}[/]");
                printed = true;
            }

            var best = edge.Best;
            var role = best.Role is { } r ? $" as {r}" : "";
            screen.MarkupLine($"  [bold]{Name(edge.SourceId)}[/] [aqua]{edge.Relation.Label()}[/] [bold]{Name(edge.TargetId)}[/]{Markup.Escape(role)} [grey]({Markup.Escape(Wording.Support(edge))})[/]");
            var speaker = best.AttributedTo is { } id ? graph.Find(id)?.Name ?? id : null;
            EvidenceLines.Print(screen, best, Wording.Source(best, sources[best.ArticleId], speaker));
        }

        string Name(string id) => Markup.Escape(graph.Find(id)?.Name ?? id);
    }
}
