using Graph.Analysis.Positions;
using Graph.Core.Mentions;
using Graph.Core.Merging;
using Graph.Core.Statements;
using Graph.Report.Exports;
using Graph.Report.Summaries;

namespace Graph.Cli.Output;

/// <summary>How counts, statuses and positions are put into words.</summary>
internal static class Wording
{
    /// <summary>"1 article", "2 articles".</summary>
    public static string Count(int number, string noun) => $"{number:N0} {noun}{(number == 1 ? "" : "s")}";

    /// <summary>"2 articles, 3 statements, planned": what stands behind an edge.</summary>
    public static string Support(Edge edge)
    {
        var statuses = edge.Statuses.Where(s => s != StatementStatus.Asserted).Select(ExportedJson.Status).ToArray();
        var status = statuses.Length == 0 ? "" : $", {(edge.Statuses.Contains(StatementStatus.Asserted) ? "also " : "")}{string.Join(" and ", statuses)}";
        return $"{Count(edge.Articles.Count, "article")}, {Count(edge.Count, "statement")}{status}";
    }

    /// <summary>"rejected", "supports?", "mixed".</summary>
    public static string Position(PositionCell cell) => cell.IsMixed ? "mixed" : Verb(cell.Relation) + (cell.IsCertain ? "" : "?");

    /// <summary>A relation as a verb: "accepted".</summary>
    public static string Verb(Relation relation) => relation.Label().ToLowerInvariant().Replace('_', ' ');

    /// <summary>The word for a kind.</summary>
    public static string Kind(EntityKind kind) => ExportedJson.Kind(kind);

    /// <summary>The words for a kind of contradiction.</summary>
    public static string Kind(ContradictionKind kind) => kind switch
    {
        ContradictionKind.Changed => "changed",
        ContradictionKind.SourcesDisagree => "sources disagree",
        _ => "fact disputed",
    };

    /// <summary>Where a statement stands and how it is qualified: "seeds/a.txt, planned, says Dmitry Peskov".</summary>
    public static string Source(Statement statement, string article, string? speaker)
    {
        var status = statement.Status == StatementStatus.Asserted ? "" : $", {ExportedJson.Status(statement.Status)}";
        var said = speaker is not null ? $", says {speaker}" : statement.IsReported ? ", reportedly" : "";
        var date = statement.Date is { } day ? $", {day}" : "";
        return $"{article}{status}{said}{date}";
    }
}
