using System.Runtime.Intrinsics;
using Graph.Language.Neural;
using Graph.Training.Parsing;

namespace Graph.Language.Tests.Neural;

public sealed unsafe class RoundedMatrixTests
{
    [Theory]
    [InlineData(1, 32, 32)]
    [InlineData(2, 64, 96)]
    [InlineData(7, 96, 64)]
    [InlineData(128, 256, 384)]
    public void Multiply_RandomShape_IsTheProductOfTheRoundedNumbers(int rows, int depth, int columns)
    {
        var random = new DeterministicRandom(5);
        float[] x = Values(rows * depth, random), w = Values(depth * columns, random), bias = Values(columns, random), y = new float[rows * columns];
        int[] weights = new int[depth * columns];
        float[] scales = new float[columns];
        for (var column = 0; column < columns; column++)
        {
            var largest = Enumerable.Range(0, depth).Max(k => Math.Abs(w[Place(k, column, depth)]));
            var steps = int.MaxValue / RoundedRows.Most / depth / largest;
            scales[column] = 1 / steps;
            for (var k = 0; k < depth; k++) weights[Place(k, column, depth)] = (int)MathF.Round(w[Place(k, column, depth)] * steps);
        }

        Multiply(x, w, bias, rows, depth, y);

        var rounded = Rows(x, rows, depth);
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                var sum = 0;
                for (var k = 0; k < depth; k++) sum += rounded[row][k] * weights[Place(k, column, depth)];
                Assert.Equal(MathF.FusedMultiplyAdd(sum, scales[column] * rounded.Scale(row), bias[column]), y[(row * columns) + column]);
            }
        }
    }

    [Theory]
    [InlineData(32)]
    [InlineData(256)]
    [InlineData(1024)]
    public void Multiply_LargestSum_DoesNotOverflow(int depth)
    {
        var (x, w, y) = (Enumerable.Repeat(1f, depth).ToArray(), Enumerable.Repeat(-1f, depth * 32).ToArray(), new float[32]);

        Multiply(x, w, new float[32], 1, depth, y);

        Assert.All(y, value => Assert.Equal(-depth, value, 0.1f));
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

    [Fact]
    public void Add_ByInstructionsOfEveryProcessor_GivesTheSameSums()
    {
        var random = new DeterministicRandom(11);
        for (var n = 0; n < 1000; n++)
        {
            Vector256<short> x = Numbers(RoundedRows.Most), w = Numbers(2047);
            var sum = Vector256.Create((n * 1000) - 500_000);

            Assert.Equal(RoundedMatrix.AddPlain(sum, x, w), RoundedMatrix.Add(sum, x, w));
        }

        Vector256<short> Numbers(int most) => Vector256.Create([.. Enumerable.Range(0, 16).Select(_ => (short)((2 * most * random.Unit()) - most))]);
    }

    [Fact]
    public void Write_AnyRow_RoundsToTheNearestStep()
    {
        var x = Values(64, new DeterministicRandom(3));

        var rows = Rows(x, 2, 32);

        for (var i = 0; i < x.Length; i++) Assert.Equal(x[i], rows[i / 32][i % 32] * rows.Scale(i / 32), 0.51f * rows.Scale(i / 32));
        Assert.Equal(RoundedRows.Most, Enumerable.Range(0, 32).Max(j => Math.Abs((int)rows[1][j])));
    }

    private static float[] Values(int count, DeterministicRandom random) => [.. Enumerable.Range(0, count).Select(_ => (2 * random.Unit()) - 1)];

    private static int Place(int k, int column, int depth) => (column / 32 * 32 * depth) + (k * 32) + (column % 32);

    private static RoundedRows Rows(float[] x, int count, int depth)
    {
        var rows = new RoundedRows();
        fixed (float* first = x) rows.Write(first, depth, count, depth);
        return rows;
    }

    private static void Multiply(float[] x, float[] w, float[] bias, int rows, int depth, float[] y)
    {
        fixed (float* panels = w, b = bias, first = y)
            new RoundedMatrix(panels, b, depth, bias.Length).Multiply(Rows(x, rows, depth), first, bias.Length);
    }
}
