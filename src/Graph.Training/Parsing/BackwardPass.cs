using System.Runtime.Intrinsics;
using Graph.Language.Features;
using Graph.Language.Neural;

namespace Graph.Training.Parsing;

/// <summary>Losses of a batch of sentences and the gradients of all weights.</summary>
internal sealed unsafe class BackwardPass(Network network, TransposedWeights transposed)
{
    private readonly NetworkShape _shape = network.Shape;
    private readonly MatrixGradients _matrices = new();
    private readonly Graph.Language.Neural.Buffer _projections = new();
    private readonly Graph.Language.Neural.Buffer _bent = new();
    private readonly Graph.Language.Neural.Buffer _heads = new();
    private readonly Graph.Language.Neural.Buffer _headRows = new();
    private readonly Graph.Language.Neural.Buffer _hidden = new();
    private readonly Graph.Language.Neural.Buffer _fed = new();
    private readonly Graph.Language.Neural.Buffer _mixed = new();
    private readonly Graph.Language.Neural.Buffer _above = new();
    private readonly Graph.Language.Neural.Buffer _below = new();

    /// <summary>What the tags' loss weighs beside that of arcs and relations.</summary>
    public float TagWeight { get; init; } = 1;

    /// <summary>Adds the gradients of the sentences that the workspace has just encoded.</summary>
    /// <param name="work">The workspace after <see cref="Network.Encode"/>.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="scale">What each token's loss weighs.</param>
    /// <param name="gradients">Receives the sums.</param>
    /// <returns>The gradient of the token vectors at the bottom.</returns>
    public float* Run(TrainingWorkspace work, IReadOnlyList<TrainingSentence> sentences, float scale, Gradients gradients)
    {
        var tokens = work.Batch.Tokens;
        var arc = _shape.Arc;
        var projections = _projections.Ensure(tokens * 4 * arc);
        new Span<float>(projections, tokens * 4 * arc).Clear();
        for (var i = 0; i < sentences.Count; i++)
        {
            Arcs(work, i, sentences[i], scale, gradients);
            Labels(work, i, sentences[i], scale, gradients);
        }

        work.MaskProjections(_shape, projections);
        for (nint i = 0; i < tokens; i++)
        {
            for (var j = 0; j < 2 * arc; j++)
            {
                if (work.Projections.Pointer[(i * 4 * arc) + j] <= 0) projections[(i * 4 * arc) + j] = 0;
            }
        }

        var dense = gradients.Dense.Pointer;
        var width = _shape.Width;
        var above = _above.Ensure(tokens * width);
        var below = _below.Ensure(tokens * width);
        _matrices.Weights(work.Layers[_shape.Layers].Pointer, width, tokens, width, projections, 4 * arc, 4 * arc, dense + _shape.ProjectionWeights);
        MatrixGradients.Bias(projections, 4 * arc, tokens, 4 * arc, dense + _shape.ProjectionBias);
        Kernels.Multiply(projections, 4 * arc, tokens, 4 * arc, transposed.Projections.Pointer, width, above, width, null, false);
        work.MaskRows(_shape, _shape.Layers, above);
        for (var layer = _shape.Layers - 1; layer >= 0; layer--)
        {
            for (var sentence = 0; sentence < work.Batch.Sentences; sentence++)
            {
                for (var direction = 0; direction < 2; direction++)
                {
                    var vectors = _shape.RecurrentVectors(layer, direction);
                    RecurrenceGradients.Run(
                        work.Layers[layer].Pointer, work.Gates[layer].Pointer, work.Cells[layer].Pointer, above, below, network.At(vectors), dense + vectors,
                        _shape.Half, work.Batch.Start(sentence), work.Batch.End(sentence), direction);
                }
            }

            for (var direction = 0; direction < 2; direction++) Mixed(work, layer, direction, below, dense);
            if (_shape.TagLayer == layer) Tags(work, sentences, scale, gradients, below);
            work.MaskRows(_shape, layer, below);
            var swapped = above;
            above = below;
            below = swapped;
        }

        return above;
    }

    /// <summary>Gradients of one direction's gates flow to its weights, to its mixed input, and on to both tokens mixed.</summary>
    private void Mixed(TrainingWorkspace work, int layer, int direction, float* below, float* dense)
    {
        var (tokens, width, half) = (work.Batch.Tokens, _shape.Width, _shape.Half);
        var gates = work.Gates[layer].Pointer + (direction * 3 * half);
        var mixed = work.Mixed[layer][direction].Pointer;
        var weights = _shape.RecurrentWeights(layer) + (direction * 3 * half * width);
        _matrices.Weights(mixed, width, tokens, width, gates, _shape.Gates, 3 * half, dense + weights);
        var gradient = _mixed.Ensure(tokens * width);
        Kernels.Multiply(gates, _shape.Gates, tokens, 3 * half, transposed.Layer(layer, direction), width, gradient, width, null, false);
        var shares = _shape.ShiftShares(layer, direction);
        for (var sentence = 0; sentence < work.Batch.Sentences; sentence++)
        {
            TokenShift.AddGradients(
                work.Layers[layer].Pointer, gradient, below, network.At(shares), dense + shares, width, work.Batch.Start(sentence), work.Batch.End(sentence), direction);
        }
    }

    // Vectors above the tagger are its input plus probabilities · tag vectors; their gradient becomes that of its input.
    private void Tags(TrainingWorkspace work, IReadOnlyList<TrainingSentence> sentences, float scale, Gradients gradients, float* vectors)
    {
        var tokens = work.Batch.Tokens;
        var columns = _shape.TagColumns;
        var scores = work.Tags.Pointer;
        var probabilities = work.TagProbabilities.Pointer;
        var dense = gradients.Dense.Pointer;
        var fed = _fed.Ensure(tokens * columns);
        Kernels.Multiply(vectors, _shape.Width, tokens, _shape.Width, transposed.TagVectors.Pointer, columns, fed, columns, null, false);
        _matrices.Weights(probabilities, columns, tokens, columns, vectors, _shape.Width, _shape.Width, dense + _shape.TagVectors);
        for (var s = 0; s < sentences.Count; s++)
        {
            for (var i = 0; i < sentences[s].Count; i++)
            {
                var offset = (nint)(work.Batch.Start(s) + i) * columns;
                gradients.TagLoss += CrossEntropy(scores + offset, _shape.Tags, sentences[s].Tags[i], -1, scale * TagWeight);
                var mean = 0f;
                for (var j = 0; j < _shape.Tags; j++) mean += probabilities[offset + j] * fed[offset + j];
                for (var j = 0; j < _shape.Tags; j++) scores[offset + j] += probabilities[offset + j] * (fed[offset + j] - mean);
                for (var j = _shape.Tags; j < columns; j++) scores[offset + j] = 0;
            }
        }

        _matrices.Weights(work.TagInput.Pointer, _shape.Width, tokens, _shape.Width, scores, columns, columns, dense + _shape.TagWeights);
        MatrixGradients.Bias(scores, columns, tokens, columns, dense + _shape.TagBias);
        Kernels.Multiply(scores, columns, tokens, columns, transposed.Tags.Pointer, _shape.Width, vectors, _shape.Width, null, true);
    }

    private void Arcs(TrainingWorkspace work, int index, TrainingSentence sentence, float scale, Gradients gradients)
    {
        var arc = _shape.Arc;
        int start = work.Batch.Start(index), count = sentence.Count;
        var stride = network.ScoreArcs(work, index);
        var scores = work.Scores.Pointer;
        var dense = gradients.Dense.Pointer;
        for (var i = 0; i < count; i++)
        {
            var row = scores + ((nint)i * stride);
            var gold = sentence.Heads[i] < 0 ? count : sentence.Heads[i];
            gradients.ArcLoss += CrossEntropy(row, count + 1, gold, i, scale);
            for (var j = count + 1; j < stride; j++) row[j] = 0;
            for (var j = 0; j < count; j++) dense[_shape.DistanceBias + NetworkShape.DistanceClass(i, j)] += row[j];
        }

        // scores = bent · headsᵀ with bent = dependants · U + b
        var heads = _headRows.Ensure((count + 1) * arc);
        for (var i = 0; i <= count; i++)
        {
            var source = i < count ? work.Projections.Pointer + ((nint)(start + i) * 4 * arc) + arc : network.At(_shape.RootArc);
            System.Buffer.MemoryCopy(source, heads + ((nint)i * arc), arc * sizeof(float), arc * sizeof(float));
        }

        var bent = _bent.Ensure(count * arc);
        var packed = _matrices.Pack(heads, arc, count + 1, arc);
        Kernels.Multiply(scores, stride, count, count + 1, packed, arc, bent, arc, null, false);
        var headGradients = _heads.Ensure((count + 1) * arc);
        new Span<float>(headGradients, (count + 1) * arc).Clear();
        AddOuter(scores, stride, count, count + 1, work.Bent.Pointer, arc, headGradients);
        var projections = _projections.Pointer + ((nint)start * 4 * arc);
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < arc; j++) projections[((nint)i * 4 * arc) + arc + j] += headGradients[((nint)i * arc) + j];
        }

        for (var j = 0; j < arc; j++) dense[_shape.RootArc + j] += headGradients[((nint)count * arc) + j];
        MatrixGradients.Bias(bent, arc, count, arc, dense + _shape.HeadBias);
        _matrices.Weights(work.Projections.Pointer + ((nint)start * 4 * arc), 4 * arc, count, arc, bent, arc, arc, dense + _shape.ArcWeights);
        Kernels.Multiply(bent, arc, count, arc, transposed.Arcs.Pointer, arc, projections, 4 * arc, null, true);
    }

    private void Labels(TrainingWorkspace work, int index, TrainingSentence sentence, float scale, Gradients gradients)
    {
        var arc = _shape.Arc;
        int start = work.Batch.Start(index), count = sentence.Count, columns = _shape.LabelColumns;
        network.ScoreLabels(work, index, sentence.Heads);
        var scores = work.LabelScores.Pointer;
        for (var i = 0; i < count; i++)
        {
            var row = scores + ((nint)i * columns);
            gradients.LabelLoss += CrossEntropy(row, _shape.Labels, sentence.Labels[i], -1, scale);
            for (var j = _shape.Labels; j < columns; j++) row[j] = 0;
        }

        var dense = gradients.Dense.Pointer;
        _matrices.Weights(work.Hidden.Pointer, arc, count, arc, scores, columns, columns, dense + _shape.LabelWeights);
        MatrixGradients.Bias(scores, columns, count, columns, dense + _shape.LabelBias);
        var hidden = _hidden.Ensure(count * arc);
        Kernels.Multiply(scores, columns, count, columns, transposed.Labels.Pointer, arc, hidden, arc, null, false);
        work.MaskHidden(_shape, index, count, hidden);
        for (var i = 0; i < count; i++)
        {
            var head = sentence.Heads[i];
            var dependant = _projections.Pointer + ((nint)(start + i) * 4 * arc) + (2 * arc);
            var governor = head < 0 ? dense + _shape.RootLabel : _projections.Pointer + ((nint)(start + head) * 4 * arc) + (3 * arc);
            for (var j = 0; j < arc; j++)
            {
                if (work.Hidden.Pointer[((nint)i * arc) + j] <= 0) continue;
                dependant[j] += hidden[((nint)i * arc) + j];
                governor[j] += hidden[((nint)i * arc) + j];
            }
        }
    }

    private static void AddOuter(float* scores, int stride, int rows, int columns, float* bent, int arc, float* target)
    {
        for (var i = 0; i < rows; i++)
        {
            for (var j = 0; j < columns; j++)
            {
                var s = scores[((nint)i * stride) + j];
                var source = bent + ((nint)i * arc);
                var sum = target + ((nint)j * arc);
                var factor = Vector256.Create(s);
                for (var k = 0; k < arc; k += 8) Vector256.FusedMultiplyAdd(factor, Vector256.Load(source + k), Vector256.Load(sum + k)).Store(sum + k);
            }
        }
    }

    /// <summary>Replaces scores by the loss's gradient; a gold of −1 means that the row does not count.</summary>
    private static double CrossEntropy(float* row, int count, int gold, int excluded, float scale)
    {
        if (gold < 0)
        {
            new Span<float>(row, count).Clear();
            return 0;
        }

        var max = float.NegativeInfinity;
        for (var j = 0; j < count; j++)
        {
            if (j != excluded && row[j] > max) max = row[j];
        }

        var sum = 0.0;
        var goldScore = row[gold];
        for (var j = 0; j < count; j++)
        {
            row[j] = j == excluded ? 0 : MathF.Exp(row[j] - max);
            sum += row[j];
        }

        var factor = (float)(scale / sum);
        for (var j = 0; j < count; j++) row[j] *= factor;
        row[gold] -= scale;
        return Math.Log(sum) - (goldScore - max);
    }
}
