using CsCheck;
using Graph.Analysis.Centrality;
using Graph.Analysis.Communities;
using Graph.Analysis.Compact;
using Graph.Analysis.Connectivity;
using Graph.Analysis.Tests.Reference;
using QuikGraph.Algorithms;

namespace Graph.Analysis.Tests;

/// <summary>Identities that hold on every graph.</summary>
public sealed class GraphPropertyTests
{
    private static readonly Gen<CompactGraph> Graphs =
        from vertices in Gen.Int[1, 25]
        from edges in Gen.Select(Gen.Int[0, vertices - 1], Gen.Int[0, vertices - 1]).Array[0, 60]
        select new CompactGraph(vertices, edges.Select(e => new CompactEdge(e.Item1, e.Item2)));

    [Fact]
    public void Edges_AnyGraph_AreListedOnceEach() =>
        Graphs.Sample(graph =>
        {
            Assert.Equal(graph.EdgeCount, graph.Edges.Count());
            Assert.Equal(graph.EdgeCount, graph.Edges.Select(e => (e.Source, e.Target)).Distinct().Count());
        });

    [Fact]
    public void PageRank_AnyGraph_SumsToOne() =>
        Graphs.Sample(graph => Assert.Equal(1, PageRank.Compute(ReferenceGraph.BothWays(graph)).Sum(), 1e-9));

    [Fact]
    public void Betweenness_AnyGraph_SumsToInnerVerticesOfShortestPaths() =>
        Graphs.Sample(graph =>
        {
            // A pair at distance d has d − 1 inner vertices on each of its shortest paths.
            var inner = Enumerable.Range(0, graph.VertexCount).Sum(v => Distances(graph, v).Where(d => d > 1).Sum(d => d - 1)) / 2.0;
            Assert.Equal(inner, Betweenness.Exact(graph).Sum(), 1e-6);
        });

    [Fact]
    public void Closeness_Sampled_IsNearTheExactOneAndExactInSmallComponents()
    {
        var random = new Random(1);
        var edges = Enumerable.Range(0, 5000).Select(_ => new CompactEdge(random.Next(1000), random.Next(1000))).Append(new CompactEdge(1000, 1001)).Append(new CompactEdge(1001, 1002));
        var graph = new CompactGraph(1004, edges);
        var (exact, sampled) = (Closeness.Compute(graph), Closeness.Sampled(graph, 200, seed: 3));
        for (var v = 0; v < 1000; v++) Assert.InRange(sampled[v], exact[v] * 0.93, exact[v] * 1.07);
        Assert.Equal(exact[1000..], sampled[1000..]);
        Assert.Equal(sampled, Closeness.Sampled(graph, 200, seed: 3));
    }

    [Fact]
    public void Measures_RelabelledGraph_MoveWithTheLabels() =>
        Gen.Select(Graphs, Gen.Int).Sample((graph, seed) =>
        {
            var label = Enumerable.Range(0, graph.VertexCount).ToArray();
            new Random(seed).Shuffle(label);
            var other = new CompactGraph(graph.VertexCount, graph.Edges.Select(e => new CompactEdge(label[e.Source], label[e.Target], e.Weight)));
            var (a, b) = (Betweenness.Exact(graph), Betweenness.Exact(other));
            var (c, d) = (CoreDecomposition.Compute(graph), CoreDecomposition.Compute(other));
            for (var v = 0; v < label.Length; v++)
            {
                Assert.Equal(a[v], b[label[v]], 1e-9);
                Assert.Equal(c[v], d[label[v]]);
            }
        });

    [Fact]
    public void Components_AnyGraph_AreQuikGraphs() =>
        Graphs.Sample(graph =>
        {
            var theirs = new Dictionary<int, int>();
            var count = graph.ConnectedComponents(theirs);
            var (ours, ourCount) = Components.Compute(graph);
            Assert.Equal(count, ourCount);
            foreach (var edge in graph.Edges) Assert.Equal(ours[edge.Source], ours[edge.Target]);
        });

    [Fact]
    public void Leiden_AnyGraph_HasConnectedCommunitiesNoWorseThanOneOrSingletons() =>
        Graphs.Sample(graph =>
        {
            var (community, modularity) = Leiden.Compute(graph);
            Assert.True(modularity >= -1e-12 || graph.Edges.Any(e => e.Source == e.Target));
            Assert.True(modularity >= Modularity.Compute(graph, Enumerable.Range(0, graph.VertexCount).ToArray()) - 1e-9);
            var inside = new CompactGraph(graph.VertexCount, graph.Edges.Where(e => community[e.Source] == community[e.Target]).ToList());
            Assert.Equal(community.Distinct().Count(), Components.Compute(inside).Count);
        });

    [Fact]
    public void SampledBetweenness_ErrorBound_HoldsForEveryVertex()
    {
        var graph = ReferenceGraph.Load("karate").Graph;
        var exact = Betweenness.Exact(graph);
        var (scores, bound) = Betweenness.Sampled(graph, 17, 7);
        Assert.All(exact.Zip(scores), pair => Assert.InRange(pair.Second, pair.First - bound, pair.First + bound));
        Assert.Equal(scores, Betweenness.Sampled(graph, 17, 7).Scores);
    }

    private static int[] Distances(CompactGraph graph, int source)
    {
        var distance = new int[graph.VertexCount];
        Array.Fill(distance, -1);
        distance[source] = 0;
        var queue = new Queue<int>([source]);
        while (queue.TryDequeue(out var v))
            foreach (var w in graph.Neighbours(v))
                if (distance[w] < 0)
                {
                    distance[w] = distance[v] + 1;
                    queue.Enqueue(w);
                }

        return distance;
    }
}
