using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Graph.Core.Names;

/// <summary>Weights of the linear-chain model: hashed features by label, and label by label.</summary>
public sealed class NameModel
{
    private const uint Magic = 0x31454D4E;

    // A row's weights with room for a whole vector: one access to memory, one addition.
    private const int Stride = 16;
    private readonly sbyte[] _rows;
    private readonly sbyte[] _weights;
    private readonly float[] _transitions;
    private readonly float _scale;

    /// <summary>Makes a model; the number of rows must be a power of two.</summary>
    public NameModel(sbyte[] weights, float[] transitions, float scale)
    {
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentNullException.ThrowIfNull(transitions);
        var rows = weights.Length / NameLabels.Count;
        if (rows * NameLabels.Count != weights.Length || (rows & (rows - 1)) != 0)
            throw new ArgumentException("The table needs a power of two rows with one weight a label.", nameof(weights));
        if (transitions.Length != (NameLabels.Count + 1) * NameLabels.Count)
            throw new ArgumentException("One transition a pair of labels is needed, the last row for the start.", nameof(transitions));
        (_weights, _transitions, _scale) = (weights, transitions, scale);
        ByLabel = new float[transitions.Length];
        ExponentialByLabel = new double[transitions.Length];
        ExponentialByPrevious = new double[transitions.Length];
        for (var previous = 0; previous <= NameLabels.Count; previous++)
        {
            for (var label = 0; label < NameLabels.Count; label++)
            {
                var allowed = NameLabels.MayFollow(previous == NameLabels.Count ? -1 : previous, label);
                var weight = transitions[previous * NameLabels.Count + label];
                ByLabel[label * (NameLabels.Count + 1) + previous] = allowed ? weight : float.NegativeInfinity;
                ExponentialByLabel[label * (NameLabels.Count + 1) + previous] = allowed ? Math.Exp(weight) : 0;
                ExponentialByPrevious[previous * NameLabels.Count + label] = allowed ? Math.Exp(weight) : 0;
            }
        }

        Mask = (uint)rows - 1;
        _rows = new sbyte[rows * Stride];
        for (var row = 0; row < rows; row++) weights.AsSpan(row * NameLabels.Count, NameLabels.Count).CopyTo(_rows.AsSpan(row * Stride));
    }

    /// <summary>Number of rows minus one.</summary>
    public uint Mask { get; }

    /// <summary>Transition weights, label by label and the start last; minus infinity where one may not follow.</summary>
    internal float[] ByLabel { get; }

    /// <summary>Exponentials of <see cref="ByLabel"/>.</summary>
    internal double[] ExponentialByLabel { get; }

    /// <summary>The same exponentials, row by previous label.</summary>
    internal double[] ExponentialByPrevious { get; }

    /// <summary>Reads the model that ships in this assembly.</summary>
    public static NameModel Load()
    {
        using var stream = typeof(NameModel).Assembly.GetManifestResourceStream("Graph.Core.Names.names.bin")
            ?? throw new InvalidOperationException("The assembly lacks its resource names.bin; train it with: graph-training names");
        return Read(stream);
    }

    /// <summary>Adds the scores of a token's features to each label.</summary>
    public void Score(ReadOnlySpan<int> rows, Span<float> scores)
    {
        // At most NameFeatures.Maximum weights of one byte: sums fit in 16 bits.
        var (low, high) = (Vector128<short>.Zero, Vector128<short>.Zero);
        foreach (var row in rows)
        {
            var (first, second) = Vector128.Widen(Vector128.Create<sbyte>(_rows.AsSpan(row * Stride, Stride)));
            (low, high) = (low + first, high + second);
        }

        Span<short> sums = stackalloc short[Stride];
        low.CopyTo(sums);
        high.CopyTo(sums[Vector128<short>.Count..]);
        for (var label = 0; label < NameLabels.Count; label++) scores[label] = sums[label] * _scale;
    }

    /// <summary>The score of one label after another; <see cref="NameLabels.Count"/> stands for the start.</summary>
    public float Transition(int previous, int label) => _transitions[previous * NameLabels.Count + label];

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">The stream holds something else.</exception>
    public static NameModel Read(Stream stream)
    {
        using var brotli = new BrotliStream(stream, CompressionMode.Decompress);
        Span<byte> header = stackalloc byte[12];
        brotli.ReadExactly(header);
        if (BinaryPrimitives.ReadUInt32LittleEndian(header) != Magic) throw new InvalidDataException("This is no model of names.");
        var rows = BinaryPrimitives.ReadInt32LittleEndian(header[4..]);
        var scale = BinaryPrimitives.ReadSingleLittleEndian(header[8..]);
        var transitions = new float[(NameLabels.Count + 1) * NameLabels.Count];
        brotli.ReadExactly(MemoryMarshal.AsBytes(transitions.AsSpan()));
        var weights = new sbyte[rows * NameLabels.Count];
        brotli.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan()));
        return new NameModel(weights, transitions, scale);
    }

    /// <summary>Writes the model.</summary>
    public void Write(Stream stream)
    {
        using var brotli = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        Span<byte> header = stackalloc byte[12];
        BinaryPrimitives.WriteUInt32LittleEndian(header, Magic);
        BinaryPrimitives.WriteInt32LittleEndian(header[4..], _weights.Length / NameLabels.Count);
        BinaryPrimitives.WriteSingleLittleEndian(header[8..], _scale);
        brotli.Write(header);
        brotli.Write(MemoryMarshal.AsBytes(_transitions.AsSpan()));
        brotli.Write(MemoryMarshal.AsBytes(_weights.AsSpan()));
    }
}
