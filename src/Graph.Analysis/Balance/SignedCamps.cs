using Graph.Analysis.Compact;

namespace Graph.Analysis.Balance;

/// <summary>Splits friends and foes into more camps than two, all hostile to each other.</summary>
/// <remarks>
/// Davis, "Clustering and structural balance in graphs" (1967), by the relocation of Doreian and Mrvar, "A partitioning
/// approach to structural balance" (1996): from many random splits, members move and change places while that satisfies more.
/// Their criterion at α = ½ is half of what is unsatisfied here. The best split found may not be the best there is.
/// O(starts · passes · V² · degree).
/// </remarks>
public static class SignedCamps
{
    /// <summary>The best split into at most so many camps.</summary>
    /// <param name="vertexCount">Number of vertices.</param>
    /// <param name="ties">Ties with positive weight between friends and negative weight between foes; a pair may have several.</param>
    /// <param name="camps">The most camps.</param>
    /// <param name="starts">How many random splits to improve; the same ones each time.</param>
    public static CampSplit Split(int vertexCount, IReadOnlyCollection<CompactEdge> ties, int camps, int starts = 100)
    {
        ArgumentNullException.ThrowIfNull(ties);
        ArgumentOutOfRangeException.ThrowIfLessThan(camps, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(starts, 1);
        var adjacent = ties.Where(t => t.Source != t.Target)
            .SelectMany(t => new[] { (From: t.Source, To: t.Target, t.Weight), (From: t.Target, To: t.Source, t.Weight) })
            .ToLookup(t => t.From, t => (t.To, t.Weight));
        (int To, double Weight)[][] neighbours = [.. Enumerable.Range(0, vertexCount).Select(v => adjacent[v].ToArray())];
        var random = new Random(1);
        var (best, fewest) = (new int[vertexCount], double.PositiveInfinity);
        for (var start = 0; start < starts && fewest > 0; start++)
        {
            int[] camp = [.. Enumerable.Range(0, vertexCount).Select(_ => random.Next(camps))];
            while (Move(camp, neighbours, camps) || Exchange(camp, neighbours))
            {
            }

            var unsatisfied = ties.Where(t => (camp[t.Source] == camp[t.Target]) != t.Weight > 0).Sum(t => Math.Abs(t.Weight));
            if (unsatisfied < fewest) (best, fewest) = (camp, unsatisfied);
        }

        return new CampSplit(fewest, Number(best));
    }

    private static bool Move(int[] camp, (int To, double Weight)[][] neighbours, int camps)
    {
        var moved = false;
        for (var v = 0; v < camp.Length; v++)
            for (var to = 0; to < camps; to++)
            {
                if (Pull(v, to, camp, neighbours) <= Pull(v, camp[v], camp, neighbours)) continue;
                camp[v] = to;
                moved = true;
            }

        return moved;
    }

    private static bool Exchange(int[] camp, (int To, double Weight)[][] neighbours)
    {
        for (var v = 0; v < camp.Length; v++)
            for (var w = v + 1; w < camp.Length; w++)
            {
                if (camp[v] == camp[w]) continue;
                var between = 2 * neighbours[v].Where(n => n.To == w).Sum(n => n.Weight); // they stay apart, though each is pulled to where the other was
                var gain = Pull(v, camp[w], camp, neighbours) - Pull(v, camp[v], camp, neighbours)
                    + Pull(w, camp[v], camp, neighbours) - Pull(w, camp[w], camp, neighbours) - between;
                if (gain <= 0) continue;
                (camp[v], camp[w]) = (camp[w], camp[v]);
                return true;
            }

        return false;
    }

    // What is satisfied more in a camp than outside it.
    private static double Pull(int v, int to, int[] camp, (int To, double Weight)[][] neighbours) =>
        neighbours[v].Where(n => camp[n.To] == to).Sum(n => n.Weight);

    private static int[] Number(int[] camp)
    {
        var numbers = new Dictionary<int, int>();
        return [.. camp.Select(c => numbers.TryGetValue(c, out var number) ? number : numbers[c] = numbers.Count)];
    }
}
