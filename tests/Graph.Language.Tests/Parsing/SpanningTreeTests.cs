using CsCheck;
using Graph.Language.Parsing;

namespace Graph.Language.Tests.Parsing;

public sealed unsafe class SpanningTreeTests
{
    [Fact]
    public void Decode_BestHeadsFormACycle_OpensItWhereItCostsLeast()
    {
        // tokens 0 and 1 prefer each other; entering the cycle at 1 costs 2, at 0 costs 5
        float[] scores =
        [
            0, 10, 5,
            10, 0, 8,
        ];
        Assert.Equal([1, -1], Decode(scores, 2, 3));
    }

    [Fact]
    public void Decode_TwoTokensPreferTheRoot_OnlyTheStrongerGetsIt()
    {
        float[] scores =
        [
            0, 1, 9,
            2, 0, 12,
        ];
        Assert.Equal([1, -1], Decode(scores, 2, 3));
    }

    [Fact]
    public void Decode_RandomScores_IsTheBestOfAllTrees() =>
        Gen.Int[2, 5].SelectMany(n => Gen.Int[0, 1000].Array[(n + 1) * n].Select(Gen.Bool, (s, large) => (n, s, large))).Sample(x =>
        {
            // words like none in training have scores of 100,000
            var scores = Array.ConvertAll(x.s, s => s * (x.large ? 128 : 0.125f));
            var heads = Decode(scores, x.n, x.n + 1);
            Assert.Equal(1, heads.Count(h => h < 0));
            Assert.Equal(BestByEnumeration(scores, x.n), Total(scores, x.n, heads), 2);
        }, iter: 300);

    private static int[] Decode(float[] scores, int count, int stride)
    {
        var heads = new int[count];
        fixed (float* first = scores) new SpanningTree().Decode(first, stride, count, heads);
        return heads;
    }

    private static double Total(float[] scores, int count, int[] heads) =>
        heads.Select((head, i) => (double)scores[(i * (count + 1)) + (head < 0 ? count : head)]).Sum();

    private static double BestByEnumeration(float[] scores, int count)
    {
        var best = double.NegativeInfinity;
        var heads = new int[count];
        for (var code = 0; code < (int)Math.Pow(count + 1, count); code++)
        {
            var rest = code;
            for (var i = 0; i < count; i++, rest /= count + 1) heads[i] = (rest % (count + 1)) - 1;
            if (heads.Count(h => h < 0) != 1 || heads.Where((h, i) => h == i).Any() || !SpanningTree.IsTree(heads)) continue;
            best = Math.Max(best, Total(scores, count, heads));
        }

        return best;
    }
}
