using Graph.Analysis.Positions;
using Graph.Core.Statements;
using Graph.Report.Summaries;
using Spectre.Console;

namespace Graph.Cli.Output;

/// <summary>Prints a graph's summary as tables: actors, relations, positions, contradictions.</summary>
internal sealed class SummaryScreen(IAnsiConsole screen, bool all)
{
    private const int FewActors = 15, FewRelations = 10, FewContradictions = 8, ActorWidth = 26;

    /// <summary>Prints all parts.</summary>
    public void Print(GraphSummary summary)
    {
        Actors(summary);
        Relations(summary);
        Positions(summary.Positions);
        Contradictions(summary);
    }

    private void Actors(GraphSummary summary)
    {
        var shown = Shown(summary.Actors, FewActors);
        Heading("Actors", shown.Count, summary.Actors.Count);
        if (shown.Count == 0) return;
        var table = Table("Actor", "Kind", "Articles", "Statements", "Roles");
        table.Columns[2].RightAligned();
        table.Columns[3].RightAligned();
        foreach (var actor in shown)
        {
            table.AddRow(
                new Markup($"[bold]{Markup.Escape(actor.Entity.Name)}[/]"),
                new Text(Wording.Kind(actor.Entity.Kind)),
                new Text(actor.Articles.ToString("N0")),
                new Text(actor.Statements.ToString("N0")),
                new Text(string.Join("; ", actor.Roles)));
        }

        screen.Write(table);
    }

    private void Relations(GraphSummary summary)
    {
        var shown = Shown(summary.Relations, FewRelations);
        Heading("Strongest relations", shown.Count, summary.Relations.Count);
        foreach (var line in shown)
        {
            screen.MarkupLine($"  [bold]{Markup.Escape(line.Source.Name)}[/] [aqua]{line.Edge.Relation.Label()}[/] [bold]{Markup.Escape(line.Target.Name)}[/] [grey]({Markup.Escape(Wording.Support(line.Edge))})[/]");
            Evidence(line.Best, line.Article);
        }
    }

    private void Positions(PositionMatrix matrix)
    {
        var rows = Shown(matrix.Rows, FewActors);
        Heading("Positions", rows.Count, matrix.Rows.Count);
        foreach (var (columns, widths) in Abreast(matrix))
        {
            var withCells = rows.Where(r => columns.Any(c => r.Cells[c] is not null)).ToArray();
            if (withCells.Length == 0) continue;
            var table = Table(["Actor", .. columns.Select(c => matrix.Issues[c].Name)]);
            foreach (var (column, width) in table.Columns.Skip(1).Zip(widths)) column.Width(width);
            foreach (var (actor, cells) in withCells)
                table.AddRow([new Markup($"[bold]{Markup.Escape(actor.Name)}[/]"), .. columns.Select(c => Cell(cells[c]))]);
            screen.Write(table);
        }

        if (matrix.Rows.Count > 0) screen.MarkupLine("  [grey]? = planned, possible, conditional or denied only; mixed = statements on both sides[/]");
    }

    private void Contradictions(GraphSummary summary)
    {
        var shown = Shown(summary.Contradictions, FewContradictions);
        Heading("Open contradictions", shown.Count, summary.Contradictions.Count);
        foreach (var c in shown)
        {
            var (first, second) = (c.Contradiction.First, c.Contradiction.Second);
            screen.MarkupLine($"  [bold]{Markup.Escape(c.Source.Name)}[/] on [bold]{Markup.Escape(c.Target.Name)}[/]: "
                + $"{Side(first)} {(c.Kind == ContradictionKind.Changed ? "and later" : "against")} {Side(second)} [grey]({Wording.Kind(c.Kind)})[/]");
            Evidence(first, c.FirstArticle);
            Evidence(second, c.SecondArticle);
        }

        static string Side(Statement s)
        {
            var status = s.Status == StatementStatus.Asserted ? "" : $" ({s.Status.Label()})";
            var isFor = s.Relation.IsPosition() ? Stances.Of(s) == Stance.For : s.Status == StatementStatus.Asserted;
            return $"[{(isFor ? "green" : "red")}]{Markup.Escape(Wording.Verb(s.Relation) + status)}[/]";
        }
    }

    private void Evidence(Statement statement, string article) => EvidenceLines.Print(screen, statement, Wording.Source(statement, article, null));

    // As many issues side by side as fit, no word of their names broken.
    private IEnumerable<(int[] Columns, int[] Widths)> Abreast(PositionMatrix matrix)
    {
        const int Margin = 3;
        var (columns, widths, used) = (new List<int>(), new List<int>(), ActorWidth);
        for (var i = 0; i < matrix.Issues.Count; i++)
        {
            var width = Math.Max(matrix.Issues[i].Name.Split(' ').Max(w => w.Length), "supports?".Length);
            if (columns.Count > 0 && used + width + Margin > screen.Profile.Width)
            {
                yield return ([.. columns], [.. widths]);
                columns.Clear();
                widths.Clear();
                used = ActorWidth;
            }

            columns.Add(i);
            widths.Add(width);
            used += width + Margin;
        }

        if (columns.Count > 0) yield return ([.. columns], [.. widths]);
    }

    private void Heading(string title, int shown, int of)
    {
        var note = of == 0 ? "none found" : shown < of ? $"{shown} of {of:N0}, --all for every one" : $"{of:N0}";
        screen.WriteLine();
        screen.MarkupLine($"[bold underline]{title}[/] [grey]({note})[/]");
    }

    private IReadOnlyList<T> Shown<T>(IReadOnlyList<T> items, int few) => all ? items : [.. items.Take(few)];

    private static Table Table(params string[] columns)
    {
        var table = new Table { Border = TableBorder.Simple, UseSafeBorder = false };
        foreach (var column in columns) table.AddColumn(new TableColumn(new Text(column)));
        return table;
    }

    private static Markup Cell(PositionCell? cell)
    {
        if (cell is null) return new Markup("");
        var colour = cell.IsMixed ? "yellow" : cell.Stance switch { Stance.For => "green", Stance.Against => "red", _ => "grey" };
        return new Markup($"[{colour}]{Wording.Position(cell)}[/]");
    }
}
