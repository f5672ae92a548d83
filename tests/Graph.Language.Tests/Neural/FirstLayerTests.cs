using Graph.Language.Neural;
using Graph.Training.Parsing;

namespace Graph.Language.Tests.Neural;

public sealed unsafe class FirstLayerTests
{
    private static readonly NetworkShape Shape = new(32, 2, 1, 32, 5, 4);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(11)]
    public void Write_SentenceOfWords_GivesTheNetworkTheSameScoresButForRounding(int tokens)
    {
        var random = new DeterministicRandom(3);
        var network = new Network(Shape, Initialization.Weights(Shape, random));
        var input = Enumerable.Range(0, tokens * Shape.Width).Select(_ => (2 * random.Unit()) - 1).ToArray();
        var plain = Work(tokens, input);
        network.Encode(plain);

        var layer = new FirstLayer(network);
        var rows = GC.AllocateArray<float>(tokens * layer.RowLength, pinned: true);
        var addresses = new nint[tokens];
        var work = Work(tokens, new float[input.Length]);
        work.Prepare(Shape, tokens);
        fixed (float* first = rows)
        {
            for (var i = 0; i < tokens; i++)
            {
                addresses[i] = (nint)(first + (i * layer.RowLength));
                input.AsSpan(i * Shape.Width, Shape.Width).CopyTo(rows.AsSpan(i * layer.RowLength));
            }

            layer.Multiply(first, tokens, work.Bytes);
            layer.Write(addresses, work.Layers[0].Pointer, work.Gates[0].Pointer);
        }

        network.Encode(work, gated: true);

        for (var i = 0; i < tokens * 4 * Shape.Arc; i++) Assert.Equal(plain.Projections.Values[i], work.Projections.Values[i], 0.02);
        for (var i = 0; i < tokens * Shape.TagColumns; i++) Assert.Equal(plain.Tags.Values[i], work.Tags.Values[i], 0.02);
    }

    private static Workspace Work(int tokens, float[] input)
    {
        var work = new Workspace();
        work.Batch.Add(tokens);
        input.CopyTo(new Span<float>(work.Input(Shape), input.Length));
        return work;
    }
}
