using Graph.Analysis.Compact;

namespace Graph.Analysis.Communities;

/// <summary>Communities by the Leiden algorithm: who deals with one another more than with the rest.</summary>
/// <remarks>
/// Traag, Waltman and van Eck, "From Louvain to Leiden" (2019), maximising modularity; every community is connected.
/// Nodes are merged with the best well-connected subset instead of a random good one, so that only the order of
/// visits depends on the seed. About O(edges) a level.
/// </remarks>
public static class Leiden
{
    /// <summary>The community of every vertex, numbered by their lowest vertex, and the modularity.</summary>
    /// <param name="graph">Edges with non-negative weights.</param>
    /// <param name="resolution">Above 1 more and smaller communities, below 1 fewer and larger ones.</param>
    /// <param name="seed">Fixes the order of visits; equal seeds give equal partitions.</param>
    /// <param name="iterations">Rounds over the whole graph, each starting from the last one's partition.</param>
    public static (int[] Community, double Modularity) Compute(CompactGraph graph, double resolution = 1, int seed = 42, int iterations = 2)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(iterations);
        var random = new Random(seed);
        var lowest = LevelGraph.Of(graph);
        var partition = Enumerable.Range(0, graph.VertexCount).ToArray();
        for (var i = 0; i < iterations; i++) partition = Iterate(lowest, partition, resolution, random);
        Renumber(partition);
        return (partition, Modularity.Compute(graph, partition, resolution));
    }

    private static int[] Iterate(LevelGraph lowest, int[] start, double resolution, Random random)
    {
        var (graph, community) = (lowest, start);
        var node = Enumerable.Range(0, lowest.Count).ToArray(); // vertex → node of the current level
        Renumber(community);
        while (true)
        {
            var level = new LeidenLevel(graph, resolution);
            var moved = level.Move(community, random);
            var count = Renumber(community);
            if (count == graph.Count || (!moved && graph.Count < lowest.Count)) break;

            var refined = level.Refine(community, random);
            var refinedCount = Renumber(refined);
            if (refinedCount == graph.Count)
            {
                // Nothing merged inside the communities: aggregate by them, or the loop would not end.
                refined = [.. community];
                refinedCount = count;
            }

            var next = new int[refinedCount];
            for (var v = 0; v < refined.Length; v++) next[refined[v]] = community[v];
            for (var v = 0; v < node.Length; v++) node[v] = refined[node[v]];
            graph = graph.Aggregate(refined, refinedCount);
            community = next;
        }

        return Array.ConvertAll(node, n => community[n]);
    }

    private static int Renumber(int[] community)
    {
        var numbers = new int[community.Length];
        Array.Fill(numbers, -1);
        var count = 0;
        for (var v = 0; v < community.Length; v++)
        {
            if (numbers[community[v]] < 0) numbers[community[v]] = count++;
            community[v] = numbers[community[v]];
        }

        return count;
    }
}
