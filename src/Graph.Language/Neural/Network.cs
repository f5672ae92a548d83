using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Graph.Language.Neural;

/// <summary>A bidirectional recurrent encoder with a tagger and a biaffine arc scorer on top.</summary>
/// <remarks>
/// Weights are shared and read-only at run time; all that changes lies in the caller's workspace. Training computes with floats; what
/// ships rounds the large matrices to bytes.
/// </remarks>
internal sealed unsafe class Network
{
    // A tag that is less likely adds nothing to its token.
    private const float LeastProbability = 1f / 4096;

    private readonly float[] _weights;
    private readonly float* _w;
    private readonly Dictionary<int, ByteMatrix> _rounded = [];

    /// <summary>Makes a network over weights that must be pinned.</summary>
    /// <param name="shape">Where which weight lies.</param>
    /// <param name="pinnedWeights">The weights, which must stay as they are if rounded.</param>
    /// <param name="rounded">Whether to compute with the large matrices in bytes.</param>
    public Network(NetworkShape shape, float[] pinnedWeights, bool rounded = false)
    {
        Shape = shape;
        _weights = pinnedWeights;
        fixed (float* first = pinnedWeights) _w = first;
        if (!rounded) return;
        Round(shape.TagWeights, At(shape.TagBias), shape.TagColumns);
        Round(shape.ProjectionWeights, At(shape.ProjectionBias), 4 * shape.Arc);
        // The first layer's gates are FirstLayer's to compute.
        for (var layer = 1; layer < shape.Layers; layer++)
        {
            for (var direction = 0; direction < 2; direction++) Round(shape.RecurrentWeights(layer, direction), null, 3 * shape.Half);
        }

        void Round(int weights, float* bias, int columns) => _rounded.Add(weights, new ByteMatrix(At(weights), bias, shape.Width, columns));
    }

    public NetworkShape Shape { get; }

    public float[] Weights => _weights;

    /// <summary>The address of a weight, by its offset in the shape.</summary>
    public float* At(int offset) => _w + offset;

    /// <summary>Runs the encoder and all heads but the arcs, from the token vectors in the workspace.</summary>
    /// <param name="work">Holds the vectors and receives everything else.</param>
    /// <param name="gated">Whether the first layer's gates are there, too, as <see cref="FirstLayer"/> writes them.</param>
    public void Encode(Workspace work, bool gated = false)
    {
        var tokens = work.Batch.Tokens;
        work.Prepare(Shape, tokens);
        for (var layer = 0; layer < Shape.Layers; layer++)
        {
            work.Mask(Shape, layer);
            if (layer == Shape.TagLayer) Tag(work);
            var input = work.Layers[layer].Pointer;
            var gates = work.Gates[layer].Pointer;
            for (var direction = 0; direction < 2; direction++)
            {
                if (layer > 0 || !gated) Gate(work, layer, direction);
                for (var sentence = 0; sentence < work.Batch.Sentences; sentence++)
                {
                    Recurrence.Run(
                        input, gates, _rounded.Count > 0 ? null : work.Cells[layer].Pointer, work.Layers[layer + 1].Pointer, At(Shape.RecurrentVectors(layer, direction)),
                        Shape.Half, work.Batch.Start(sentence), work.Batch.End(sentence), direction);
                }
            }
        }

        work.Mask(Shape, Shape.Layers);
        Multiply(work, work.Layers[Shape.Layers].Pointer, Shape.ProjectionWeights, At(Shape.ProjectionBias), 4 * Shape.Arc, work.Projections.Pointer, 4 * Shape.Arc);
        Rectify(work, tokens);
    }

    /// <summary>Scores every head for every token of a sentence; column n is the root.</summary>
    /// <returns>The row stride of the scores in the workspace.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int ScoreArcs(Workspace work, int sentence)
    {
        int start = work.Batch.Start(sentence), count = work.Batch.End(sentence) - start;
        var stride = Kernels.Padded(count + 1);
        var arc = Shape.Arc;
        var scores = work.Scores.Ensure(count * stride);
        var bent = work.Bent.Ensure(count * arc);
        var dependants = work.Projections.Pointer + ((nint)start * 4 * arc);
        Kernels.Multiply(dependants, 4 * arc, count, arc, At(Shape.ArcWeights), arc, bent, arc, At(Shape.HeadBias), false);
        PackHeads(work, start, count, stride);
        Kernels.Multiply(bent, arc, count, arc, work.Heads.Pointer, stride, scores, stride, null, false);
        var distance = At(Shape.DistanceBias);
        for (var i = 0; i < count; i++)
        {
            for (var head = 0; head < count; head++) scores[((nint)i * stride) + head] += distance[NetworkShape.DistanceClass(i, head)];
        }

        return stride;
    }

    /// <summary>Scores the relations of every token of a sentence to a given head; head −1 is the root.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void ScoreLabels(Workspace work, int sentence, ReadOnlySpan<int> heads)
    {
        int start = work.Batch.Start(sentence), count = work.Batch.End(sentence) - start;
        var arc = Shape.Arc;
        var hidden = work.Hidden.Ensure(count * arc);
        var scores = work.LabelScores.Ensure(count * Shape.LabelColumns);
        for (var i = 0; i < count; i++)
        {
            var dependant = work.Projections.Pointer + ((nint)(start + i) * 4 * arc) + (2 * arc);
            var governor = heads[i] < 0 ? At(Shape.RootLabel) : work.Projections.Pointer + ((nint)(start + heads[i]) * 4 * arc) + (3 * arc);
            var row = hidden + ((nint)i * arc);
            for (var j = 0; j < arc; j += 8)
                Vector256.MaxNative(Vector256<float>.Zero, Vector256.Load(dependant + j) + Vector256.Load(governor + j)).Store(row + j);
        }

        work.MaskHidden(Shape, sentence, count);
        Kernels.Multiply(hidden, arc, count, arc, At(Shape.LabelWeights), Shape.LabelColumns, scores, Shape.LabelColumns, At(Shape.LabelBias), false);
    }

    /// <summary>The products of one direction's gates, from each token mixed with the one before it in that direction.</summary>
    private void Gate(Workspace work, int layer, int direction)
    {
        var mixed = work.Mixed[layer][direction].Pointer;
        for (var sentence = 0; sentence < work.Batch.Sentences; sentence++)
        {
            TokenShift.Run(
                work.Layers[layer].Pointer, mixed, At(Shape.ShiftShares(layer, direction)), Shape.Width, work.Batch.Start(sentence), work.Batch.End(sentence), direction);
        }

        var gates = work.Gates[layer].Pointer + (direction * 3 * Shape.Half);
        Multiply(work, mixed, Shape.RecurrentWeights(layer, direction), null, 3 * Shape.Half, gates, Shape.Gates);
    }

    /// <summary>The products of all tokens' rows with a matrix as deep as they are long.</summary>
    private void Multiply(Workspace work, float* x, int weights, float* bias, int columns, float* y, int stride)
    {
        if (_rounded.TryGetValue(weights, out var matrix))
        {
            work.Bytes.Write(x, Shape.Width, work.Batch.Tokens, Shape.Width);
            matrix.Multiply(work.Bytes, y, stride);
        }
        else
        {
            Kernels.Multiply(x, Shape.Width, work.Batch.Tokens, Shape.Width, At(weights), columns, y, stride, bias, false);
        }
    }

    // Layers above the tagger get its guess added to each token, as probabilities times tag vectors.
    private void Tag(Workspace work)
    {
        var tokens = work.Batch.Tokens;
        var columns = Shape.TagColumns;
        var input = work.Layers[Shape.TagLayer].Pointer;
        work.KeepTagInput(Shape);
        Multiply(work, input, Shape.TagWeights, At(Shape.TagBias), columns, work.Tags.Pointer, columns);
        for (var i = 0; i < tokens; i++) Activations.Softmax(work.Tags.Pointer + ((nint)i * columns), work.TagProbabilities.Pointer + ((nint)i * columns), Shape.Tags, columns);
        if (_rounded.Count > 0) AddTagVectors(work.TagProbabilities.Pointer, tokens, input);
        else Kernels.Multiply(work.TagProbabilities.Pointer, columns, tokens, columns, At(Shape.TagVectors), Shape.Width, input, Shape.Width, null, true);
    }

    // Most tokens have one or two tags that count.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddTagVectors(float* probabilities, int tokens, float* vectors)
    {
        var first = At(Shape.TagVectors);
        int width = Shape.Width, panel = Kernels.Panel * Shape.TagColumns;
        for (var token = 0; token < tokens; token++, probabilities += Shape.TagColumns, vectors += width)
        {
            for (var tag = 0; tag < Shape.Tags; tag++)
            {
                if (probabilities[tag] < LeastProbability) continue;
                var probability = Vector256.Create(probabilities[tag]);
                var component = first + (tag * Kernels.Panel);
                for (var j = 0; j < width; j += Kernels.Panel, component += panel)
                {
                    for (var k = 0; k < Kernels.Panel; k += 8)
                        Vector256.FusedMultiplyAdd(probability, Vector256.Load(component + k), Vector256.Load(vectors + j + k)).Store(vectors + j + k);
                }
            }
        }
    }

    // Arc vectors are rectified here, label vectors only once dependant and head are added.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Rectify(Workspace work, int tokens)
    {
        var arc = Shape.Arc;
        for (var i = 0; i < tokens; i++)
        {
            var row = work.Projections.Pointer + ((nint)i * 4 * arc);
            for (var j = 0; j < 2 * arc; j += 8) Vector256.MaxNative(Vector256<float>.Zero, Vector256.Load(row + j)).Store(row + j);
        }

        work.MaskProjections(Shape);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void PackHeads(Workspace work, int start, int count, int columns)
    {
        var arc = Shape.Arc;
        var panels = work.Heads.Ensure(arc * columns);
        for (var head = 0; head < columns; head++)
        {
            var target = panels + ((nint)(head / Kernels.Panel) * arc * Kernels.Panel) + (head % Kernels.Panel);
            var source = head < count ? work.Projections.Pointer + ((nint)(start + head) * 4 * arc) + arc : At(Shape.RootArc);
            if (head <= count)
            {
                for (var k = 0; k < arc; k++) target[k * Kernels.Panel] = source[k];
            }
            else
            {
                for (var k = 0; k < arc; k++) target[k * Kernels.Panel] = 0;
            }
        }
    }
}
