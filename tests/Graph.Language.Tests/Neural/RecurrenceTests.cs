using System.Runtime.Intrinsics;
using Graph.Language.Neural;

namespace Graph.Language.Tests.Neural;

public sealed unsafe class RecurrenceTests
{
    private const int Tokens = 7;

    [Fact]
    public void Gates_are_logistic_functions_to_the_seventh_digit_however_far_out()
    {
        for (var x = -100f; x <= 100; x += 0.37f)
        {
            var y = 0.81f * x;
            var (a, b) = Activations.Sigmoids(Vector256.Create(x), Vector256.Create(y));
            Assert.Equal(1 / (1 + Math.Exp(-x)), a[0], 4e-7);
            Assert.Equal(1 / (1 + Math.Exp(-y)), b[3], 4e-7);
        }
    }

    // Blocks of 64, of 32 and of 8 units go through different code.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Units_come_out_the_same_bits_in_a_wide_layer_as_alone(int direction)
    {
        const int Half = 64 + 32 + 8;
        float* wide = stackalloc float[Tokens * 2 * Half], narrow = stackalloc float[Tokens * 16];
        var output = Layer(Half, 0, Half, direction, keep: false, wide);
        for (var unit = 0; unit < Half; unit += 8)
        {
            var alone = Layer(Half, unit, 8, direction, keep: true, narrow);
            for (var token = 0; token < Tokens; token++)
            {
                for (var i = 0; i < 8; i++)
                    Assert.Equal(output[(token * 2 * Half) + (direction * Half) + unit + i], alone[(token * 16) + (direction * 8) + i]);
            }
        }
    }

    // Some units of a layer with random inputs, run alone.
    private static float* Layer(int half, int first, int count, int direction, bool keep, float* output)
    {
        var random = new Random(5);
        float[] input = Values(Tokens * 2 * half), gates = Values(Tokens * 6 * half), vectors = Values(4 * half);
        float[] part = new float[Tokens * 2 * count], partGates = new float[Tokens * 6 * count], partVectors = new float[4 * count], cells = new float[Tokens * 2 * count];
        Cut(input, part);
        Cut(gates, partGates);
        Cut(vectors, partVectors);
        fixed (float* x = part, g = partGates, v = partVectors, c = cells)
            Recurrence.Run(x, g, keep ? c : null, output, v, count, 0, Tokens, direction);
        return output;

        float[] Values(int length) => [.. Enumerable.Range(0, length).Select(_ => (random.NextSingle() * 8) - 4)];

        void Cut(float[] all, float[] some)
        {
            for (var block = 0; block < all.Length / half; block++) Array.Copy(all, (block * half) + first, some, block * count, count);
        }
    }
}
