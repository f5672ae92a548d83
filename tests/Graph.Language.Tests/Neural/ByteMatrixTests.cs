using System.Runtime.Intrinsics.X86;
using Graph.Language.Neural;
using Graph.Training.Parsing;

namespace Graph.Language.Tests.Neural;

public sealed unsafe class ByteMatrixTests
{
    [Theory]
    [InlineData(1, 32, 32)]
    [InlineData(2, 64, 96)]
    [InlineData(7, 96, 64)]
    [InlineData(128, 256, 384)]
    public void Multiply_RandomShape_IsNearTheExactProduct(int rows, int depth, int columns)
    {
        var random = new DeterministicRandom(5);
        float[] x = Values(rows * depth, random), w = Values(depth * columns, random), bias = Values(columns, random), y = new float[rows * columns];

        Multiply(x, w, bias, rows, depth, y);

        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                var exact = (double)bias[column];
                for (var k = 0; k < depth; k++) exact += x[(row * depth) + k] * (double)w[Place(k, column, depth)];
                // the errors of depth products of numbers below one, in steps of about 1/127 and 1/40
                Assert.Equal(exact, y[(row * columns) + column], 0.03 * Math.Sqrt(depth));
            }
        }
    }

    [Fact]
    public void Multiply_RowsOfOneSignAndWeightsThatAddUp_DoNotOverflow()
    {
        const int Depth = 256, Columns = 32;
        var (x, w, y) = (Enumerable.Repeat(1f, Depth).ToArray(), Enumerable.Repeat(-1f, Depth * Columns).ToArray(), new float[Columns]);

        Multiply(x, w, new float[Columns], 1, Depth, y);

        // eight weights of the most 124 steps round to 16 each
        Assert.All(y, value => Assert.Equal(-Depth, value, 10f));
    }

    [Fact]
    public void Multiply_RowOfZeros_GivesTheBias()
    {
        var random = new DeterministicRandom(2);
        float[] bias = Values(32, random), y = new float[32];

        Multiply(new float[64], Values(64 * 32, random), bias, 1, 64, y);

        Assert.Equal(bias, y);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Multiply_SameRowInAnotherBatch_GivesTheSameBits(int others)
    {
        const int Depth = 64, Columns = 64;
        var random = new DeterministicRandom(9);
        float[] w = Values(Depth * Columns, random), bias = Values(Columns, random), x = Values((others + 1) * Depth, random);
        float[] together = new float[(others + 1) * Columns], alone = new float[Columns];

        Multiply(x, w, bias, others + 1, Depth, together);
        Multiply(x[(others * Depth)..], w, bias, 1, Depth, alone);

        Assert.Equal(alone, together[(others * Columns)..]);
    }

    [Theory]
    [InlineData(1, 32)]
    [InlineData(3, 64)]
    [InlineData(8, 256)]
    public void Kernels_AnyVectorWidth_GiveTheSameBits(int count, int depth)
    {
        var random = new DeterministicRandom(7);
        var rows = Rows(Values(count * depth, random), count, depth);
        var weights = Enumerable.Range(0, depth * 32).Select(_ => (sbyte)((int)(random.Unit() * 32) - 16)).ToArray();
        var starts = Enumerable.Range(0, 32).Select(_ => (int)(random.Unit() * 1000)).ToArray();
        float[] scales = Values(32, random), bias = Values(32, random), plain = new float[count * 32], narrow = new float[count * 32], wide = new float[count * 32];
        fixed (sbyte* w = weights)
        fixed (int* s = starts)
        fixed (float* c = scales, b = bias, p = plain, n = narrow, x = wide)
        {
            var panel = new BytePanel(w, s, c, b);
            ByteKernels.Plain(rows, panel, p, 32);
            if (Avx2.IsSupported) ByteKernels.Narrow(rows, panel, n, 32);
            if (Avx512BW.IsSupported) ByteKernels.Wide(rows, panel, x, 32);
        }

        for (var row = 0; row < count; row++)
        {
            for (var column = 0; column < 32; column++)
            {
                var sum = starts[column];
                for (var k = 0; k < depth; k++) sum += rows[row][k] * weights[(k / 4 * 128) + (column * 4) + (k % 4)];
                Assert.Equal(MathF.FusedMultiplyAdd(sum, scales[column] * rows.Scale(row), bias[column]), plain[(row * 32) + column]);
            }
        }

        if (Avx2.IsSupported) Assert.Equal(plain, narrow);
        if (Avx512BW.IsSupported) Assert.Equal(plain, wide);
    }

    private static float[] Values(int count, DeterministicRandom random) => [.. Enumerable.Range(0, count).Select(_ => (2 * random.Unit()) - 1)];

    private static int Place(int k, int column, int depth) => (column / 32 * 32 * depth) + (k * 32) + (column % 32);

    private static ByteRows Rows(float[] x, int count, int depth)
    {
        var rows = new ByteRows();
        fixed (float* first = x) rows.Write(first, depth, count, depth);
        return rows;
    }

    private static void Multiply(float[] x, float[] w, float[] bias, int rows, int depth, float[] y)
    {
        fixed (float* panels = w, b = bias, first = y)
            new ByteMatrix(panels, b, depth, bias.Length).Multiply(Rows(x, rows, depth), first, bias.Length);
    }
}
