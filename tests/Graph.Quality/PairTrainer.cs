using Graph.Core.Extraction.Learned;

namespace Graph.Quality;

/// <summary>Fits the weights of pairs; the same cases give the same weights.</summary>
/// <remarks>Several runs of AdaGrad (Duchi et al. 2011) are averaged. Each step leaves out some features, so that none is relied on alone.</remarks>
internal static class PairTrainer
{
    private const int Runs = 3;
    private const int Epochs = 4;
    private const float Rate = 0.03f;
    private const float LeftOut = 0.3f;

    /// <summary>Fits a model.</summary>
    public static PairModel Fit(PairCase[] cases)
    {
        var mean = new float[PairModel.Size];
        foreach (var weights in Enumerable.Range(0, Runs).AsParallel().AsOrdered().Select(run => Run(cases, run)))
        {
            for (var i = 0; i < mean.Length; i++) mean[i] += weights[i] / Runs;
        }

        return PairModel.Of(mean);
    }

    private static float[] Run(PairCase[] cases, int seed)
    {
        var (weights, squares) = (new float[PairModel.Size], new float[PairModel.Size]);
        var random = new Random(seed);
        int[] order = [.. Enumerable.Range(0, cases.Length)];
        var used = new List<int>(256);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var at in order)
            {
                var (features, relation, isRight) = cases[at];
                used.Clear();
                var sum = 0f;
                foreach (var feature in features)
                {
                    if (random.NextSingle() >= LeftOut) Use(PairModel.Alone(feature));
                    if (random.NextSingle() >= LeftOut) Use(PairModel.Together(feature, relation));
                }

                var error = (1 / (1 + MathF.Exp(-sum / (1 - LeftOut)))) - (isRight ? 1 : 0);
                foreach (var i in used)
                {
                    squares[i] += error * error;
                    weights[i] -= Rate * error / (0.01f + MathF.Sqrt(squares[i]));
                }

                void Use(int i)
                {
                    used.Add(i);
                    sum += weights[i];
                }
            }
        }

        return weights;
    }
}
