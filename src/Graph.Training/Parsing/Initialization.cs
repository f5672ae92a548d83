using Graph.Language.Neural;

namespace Graph.Training.Parsing;

/// <summary>Random weights to start from.</summary>
internal static class Initialization
{
    public static float[] Weights(NetworkShape shape, DeterministicRandom random)
    {
        var weights = GC.AllocateArray<float>(shape.Total, pinned: true);
        for (var layer = 0; layer < shape.Layers; layer++)
        {
            Fill(weights, shape.RecurrentWeights(layer), shape.Width * shape.Gates, MathF.Sqrt(3f / shape.Width), random);
            for (var direction = 0; direction < 2; direction++)
            {
                Fill(weights, shape.RecurrentVectors(layer, direction), 2 * shape.Half, 0.3f, random);
                weights.AsSpan(shape.ShiftShares(layer, direction), shape.Width).Fill(0.25f);
            }

        }

        Fill(weights, shape.TagWeights, shape.Width * shape.TagColumns, MathF.Sqrt(3f / shape.Width), random);
        Fill(weights, shape.TagVectors, shape.TagColumns * shape.Width, 0.3f, random);
        Fill(weights, shape.ProjectionWeights, shape.Width * 4 * shape.Arc, MathF.Sqrt(6f / (shape.Width + shape.Arc)), random);
        Fill(weights, shape.ArcWeights, shape.Arc * shape.Arc, 1f / shape.Arc, random);
        Fill(weights, shape.RootArc, shape.Arc, 0.1f, random);
        Fill(weights, shape.LabelWeights, shape.Arc * shape.LabelColumns, MathF.Sqrt(6f / (shape.Arc + shape.LabelColumns)), random);
        return weights;
    }

    public static float[] Rows(int size, DeterministicRandom random)
    {
        var rows = new float[size];
        Fill(rows, 0, size, 0.25f, random);
        return rows;
    }

    private static void Fill(float[] weights, int offset, int count, float limit, DeterministicRandom random)
    {
        for (var i = 0; i < count; i++) weights[offset + i] = ((2 * random.Unit()) - 1) * limit;
    }
}
