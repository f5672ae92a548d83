using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Graph.Language.Neural;

/// <summary>The lowest layer's gates, taken apart into what a token and what its neighbour adds.</summary>
/// <remarks>
/// W·(x + s⊙(n − x)) = W(1 − s)·x + Ws·n: each share depends on one word alone and can be kept for its next occurrence. Weights are bytes.
/// The layer must have no tagger below it, whose guess would depend on the sentence.
/// </remarks>
internal sealed unsafe class FirstLayer
{
    private readonly NetworkShape _shape;
    private readonly int _gates;
    private readonly ByteMatrix _weights;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public FirstLayer(Network network)
    {
        _shape = network.Shape;
        ArgumentOutOfRangeException.ThrowIfZero(_shape.TagLayer);
        _gates = 3 * _shape.Half;
        var (depth, size) = (_shape.Width, _shape.Width * _gates);
        var floats = new Buffer();
        var target = floats.Ensure(4 * size);
        for (var direction = 0; direction < 2; direction++)
        {
            var shares = network.At(_shape.ShiftShares(0, direction));
            var weights = network.At(_shape.RecurrentWeights(0, direction));
            for (var i = 0; i < size; i++)
            {
                var share = shares[i / Kernels.Panel % depth];
                target[(2 * direction * size) + i] = weights[i] * (1 - share);
                target[(((2 * direction) + 1) * size) + i] = weights[i] * share;
            }
        }

        _weights = new ByteMatrix(target, null, depth, 4 * _gates);
        // the address alone does not hold the array
        GC.KeepAlive(floats);
    }

    /// <summary>Length of a word's row: its vector and then, for each direction, its own share and the one it lends its neighbour.</summary>
    public int RowLength => _shape.Width + (4 * _gates);

    /// <summary>Completes rows whose vectors are written.</summary>
    /// <param name="rows">The first row.</param>
    /// <param name="count">Number of rows.</param>
    /// <param name="bytes">Room for the vectors as bytes.</param>
    public void Multiply(float* rows, int count, ByteRows bytes)
    {
        bytes.Write(rows, RowLength, count, _shape.Width);
        _weights.Multiply(bytes, rows + _shape.Width, RowLength);
    }

    /// <summary>Writes the vectors and gates of a sentence's tokens.</summary>
    /// <param name="rows">Addresses of its words' rows.</param>
    /// <param name="vectors">Receives the tokens' vectors.</param>
    /// <param name="gates">Receives the gates of both directions.</param>
    public void Write(ReadOnlySpan<nint> rows, float* vectors, float* gates)
    {
        for (var i = 0; i < rows.Length; i++, vectors += _shape.Width, gates += _shape.Gates)
        {
            var row = (float*)rows[i];
            new ReadOnlySpan<float>(row, _shape.Width).CopyTo(new Span<float>(vectors, _shape.Width));
            var own = row + _shape.Width;
            Add(own, i == 0 ? null : (float*)rows[i - 1] + _shape.Width + _gates, gates);
            Add(own + (2 * _gates), i == rows.Length - 1 ? null : (float*)rows[i + 1] + _shape.Width + (3 * _gates), gates + _gates);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add(float* own, float* neighbour, float* gates)
    {
        for (var j = 0; j < _gates; j += 8)
        {
            var value = Vector256.Load(own + j);
            (neighbour == null ? value : value + Vector256.Load(neighbour + j)).Store(gates + j);
        }
    }
}
