using Graph.Language.Neural;
using Graph.Training.Parsing;

namespace Graph.Language.Tests.Training;

public sealed unsafe class BackwardPassTests
{
    private static readonly NetworkShape Shape = new(32, 3, 2, 32, 5, 4);

    private static readonly TrainingSentence[] Sentences =
    [
        new(["a", "b", "c", "d"], [0, 1, -1, 3], [1, -1, 1, 2], [0, 3, 1, 2]),
        new(["e", "f"], [4, 2], [-1, 0], [3, 1]),
    ];

    [Fact]
    public void Run_AnyWeight_GivesTheSlopeOfTheLoss()
    {
        var random = new DeterministicRandom(5);
        var network = new Network(Shape, Initialization.Weights(Shape, random));
        var input = Enumerable.Range(0, 6 * Shape.Width).Select(_ => (2 * random.Unit()) - 1).ToArray();
        var gradients = new Gradients(Shape, 1, 8);
        var bottom = new float[input.Length];
        Loss(network, input, gradients, bottom);

        int[] starts =
        [
            Shape.RecurrentWeights(0), Shape.RecurrentVectors(0, 0), Shape.RecurrentVectors(1, 1), Shape.RecurrentWeights(2), Shape.ShiftShares(0, 0), Shape.ShiftShares(1, 1), Shape.TagWeights, Shape.TagBias,
            Shape.TagVectors, Shape.ProjectionWeights, Shape.ProjectionBias, Shape.ArcWeights, Shape.HeadBias, Shape.RootArc, Shape.RootLabel,
            Shape.DistanceBias, Shape.LabelWeights, Shape.LabelBias,
        ];
        foreach (var start in starts)
        {
            for (var n = 0; n < 12; n++)
            {
                var at = start + random.Below(4);
                AssertSlope(gradients.Dense.Values[at], Slope(network.Weights, at, network, input), $"weight {at} (block {start})");
            }
        }

        for (var n = 0; n < 40; n++)
        {
            var at = random.Below(input.Length);
            AssertSlope(bottom[at], Slope(input, at, network, input), $"input {at}");
        }
    }

    private static void AssertSlope(float analytic, double numeric, string what) =>
        Assert.True(Math.Abs(analytic - numeric) < 0.01 + (0.05 * Math.Abs(numeric)), $"{what}: {analytic} but the loss rises by {numeric}");

    private static double Slope(float[] values, int at, Network network, float[] input)
    {
        const float Step = 0.005f;
        var value = values[at];
        values[at] = value + Step;
        var above = Loss(network, input, new Gradients(Shape, 1, 8), null);
        values[at] = value - Step;
        var below = Loss(network, input, new Gradients(Shape, 1, 8), null);
        values[at] = value;
        return (above - below) / (2 * Step);
    }

    private static double Loss(Network network, float[] input, Gradients gradients, float[]? bottom)
    {
        var work = new TrainingWorkspace();
        foreach (var sentence in Sentences) work.Batch.Add(sentence.Count);
        input.CopyTo(new Span<float>(work.Input(Shape), input.Length));
        work.DrawMasks(Shape, 0.3f, new DeterministicRandom(9));
        network.Encode(work);
        var transposed = new TransposedWeights(network);
        transposed.Renew();
        var gradient = new BackwardPass(network, transposed).Run(work, Sentences, 1, gradients);
        if (bottom is not null) new Span<float>(gradient, bottom.Length).CopyTo(bottom);
        return gradients.TagLoss + gradients.ArcLoss + gradients.LabelLoss;
    }
}
