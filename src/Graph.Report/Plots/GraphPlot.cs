namespace Graph.Report.Plots;

/// <summary>One drawing of the graph, ready to save or to put into a page.</summary>
/// <param name="Name">File name without extension.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Svg">As a picture that scales.</param>
/// <param name="Png">As pixels, twice as dense as its size.</param>
public sealed record GraphPlot(string Name, string Title, string Svg, byte[] Png);
