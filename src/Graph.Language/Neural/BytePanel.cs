namespace Graph.Language.Neural;

/// <summary>Where the 32 columns of a panel of a <see cref="ByteMatrix"/> lie.</summary>
/// <param name="weights">Four rows of each column, then the next four.</param>
/// <param name="starts">What each column's sum begins with, since the other factors' zero is no 0.</param>
/// <param name="scales">What a step of each column is worth.</param>
/// <param name="bias">What is added to each column's products.</param>
internal readonly unsafe struct BytePanel(sbyte* weights, int* starts, float* scales, float* bias)
{
    public sbyte* Weights { get; } = weights;

    public int* Starts { get; } = starts;

    public float* Scales { get; } = scales;

    public float* Bias { get; } = bias;
}
