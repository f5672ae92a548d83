using System.Diagnostics;
using System.Globalization;
using Graph.Analysis.Centrality;
using Graph.Analysis.Communities;
using Graph.Analysis.Compact;
using Graph.Analysis.Connectivity;
using Graph.Analysis.Structure;

namespace Graph.Benchmarks.Peers;

/// <summary>Times the graph algorithms on one generated graph, and prints them beside other programs' times.</summary>
/// <remarks>peers.sh calls it in three steps: <c>graphs generate</c>, <c>graphs time</c>, and after the others <c>graphs compare</c>.</remarks>
internal static class GraphTimings
{
    private const int Sources = 200, ExactLimit = 10_000;

    /// <summary>Runs one step: generate FOLDER VERTICES EDGES, time FOLDER, or compare FOLDER.</summary>
    public static int Run(string[] args)
    {
        switch (args)
        {
            case ["generate", var folder, var vertices, var edges]:
                Generate(folder, int.Parse(vertices, CultureInfo.InvariantCulture), int.Parse(edges, CultureInfo.InvariantCulture));
                return 0;
            case ["time", var folder]:
                Time(folder);
                return 0;
            case ["compare", var folder]:
                return Comparison.Print(folder, Console.Out) ? 0 : 1;
            default:
                Console.Error.WriteLine("graphs generate FOLDER VERTICES EDGES | graphs time FOLDER | graphs compare FOLDER");
                return 2;
        }
    }

    private static void Generate(string folder, int vertices, int edges)
    {
        Directory.CreateDirectory(folder);
        var generated = ScaleFreeGraph.Generate(vertices, edges, seed: 42);
        File.WriteAllLines(Path.Combine(folder, "edges.txt"), generated.Select(e => $"{e.Low} {e.High}").Prepend($"{vertices} {generated.Length}"));
    }

    private static void Time(string folder)
    {
        var lines = File.ReadAllLines(Path.Combine(folder, "edges.txt"));
        var vertices = int.Parse(lines[0].Split(' ')[0], CultureInfo.InvariantCulture);
        CompactEdge[] edges = [.. lines.Skip(1).Select(l => Array.ConvertAll(l.Split(' '), n => int.Parse(n, CultureInfo.InvariantCulture))).Select(e => new CompactEdge(e[0], e[1]))];
        int[] sources = [.. Enumerable.Range(0, Math.Min(vertices, Sources))];
        var graph = new CompactGraph(vertices, edges);
        var arcs = new CompactDigraph(vertices, [.. edges.SelectMany(e => new[] { e, new CompactEdge(e.Target, e.Source, e.Weight) })]);
        Measurement[] measured =
        [
            Measurement.Of("build", 3, () => [new CompactGraph(vertices, edges).EdgeCount]),
            Measurement.Of("pagerank", 3, () => PageRank.Compute(arcs)),
            Measurement.Of("components", 3, () => [Components.Compute(graph).Count]),
            Measurement.Of("k-core", 3, () => Array.ConvertAll(CoreDecomposition.Compute(graph), c => (double)c)),
            Measurement.Of("articulation", 3, () => [.. CutStructure.Compute(graph).ArticulationPoints.Select(v => (double)v)]),
            Measurement.Of("leiden", 2, () => [Leiden.Compute(graph).Modularity]),
            Measurement.Of("cliques", 1, () => [Cliques.Find(graph, limit: int.MaxValue).Count]),
            Measurement.Of("links", 1, () => [.. LinkSuggestions.Compute(graph).Select(s => s.Score)]),
            Measurement.Of("betweenness", 2, () => Betweenness.From(graph, sources)),
            Measurement.Of("betweenness-10", 2, () => Betweenness.From(graph, sources[..10])),
        ];
        if (vertices <= ExactLimit) measured = [.. measured, Measurement.Of("betweenness-all", 1, () => Betweenness.Exact(graph))];
        using var process = Process.GetCurrentProcess();
        File.WriteAllLines(Path.Combine(folder, "ours.txt"), measured.Append(new Measurement("memory", process.PeakWorkingSet64 / 1e6, [])).Select(m => m.ToString()));
    }
}
