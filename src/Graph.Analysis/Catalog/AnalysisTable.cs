namespace Graph.Analysis.Catalog;

/// <summary>The result of an analysis as rows to read, save or plot.</summary>
/// <param name="Name">The analysis' name on the command line.</param>
/// <param name="Title">What the rows say.</param>
/// <param name="Note">How to read them, with the figures that hold for the whole graph.</param>
/// <param name="Columns">Column titles, each once.</param>
/// <param name="Rows">Cells: strings, integers, doubles, flags or null.</param>
public sealed record AnalysisTable(
    string Name,
    string Title,
    string Note,
    IReadOnlyList<string> Columns,
    IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    /// <summary>Columns that quote sentences, with the columns that name their articles: on a screen they need lines of their own.</summary>
    public IReadOnlyList<(string Evidence, string Article)> Quotes { get; init; } = [];
}
