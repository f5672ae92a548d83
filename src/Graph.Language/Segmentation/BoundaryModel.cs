using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Graph.Language.Segmentation;

/// <summary>Weights that judge gaps between tokens where the rules are not sure.</summary>
/// <remarks>Weights are small integers, so that sums are the same on every machine.</remarks>
internal sealed class BoundaryModel
{
    private const uint Magic = 0x4D424147; // GABM
    private const string Resource = "Graph.Language.boundaries.model";

    private static readonly Lazy<BoundaryModel> Shipped = new(LoadShipped);

    private readonly sbyte[] _weights;
    private readonly int _threshold;

    /// <summary>Makes a model; the number of weights must be a power of two.</summary>
    public BoundaryModel(WordClasses words, sbyte[] weights, int threshold)
    {
        (Words, _weights, _threshold) = (words, weights, threshold);
        Mask = (uint)weights.Length - 1;
    }

    /// <summary>The model that ships in this assembly.</summary>
    public static BoundaryModel Default => Shipped.Value;

    public WordClasses Words { get; }

    /// <summary>Number of weights minus one.</summary>
    public uint Mask { get; }

    /// <summary>Whether a sentence ends at a gap with these feature rows.</summary>
    public bool IsBoundary(ReadOnlySpan<int> rows)
    {
        var sum = 0;
        foreach (var row in rows) sum += _weights[row];
        return sum >= _threshold;
    }

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">The stream holds something else.</exception>
    public static BoundaryModel Read(Stream stream)
    {
        using var compressed = new BrotliStream(stream, CompressionMode.Decompress, leaveOpen: true);
        using var reader = new BinaryReader(compressed);
        if (reader.ReadUInt32() != Magic) throw new InvalidDataException("This is no model of sentence boundaries.");
        var threshold = reader.ReadInt32();
        var keys = new uint[reader.ReadInt32()];
        var last = 0u;
        for (var i = 0; i < keys.Length; i++) keys[i] = last += (uint)reader.Read7BitEncodedInt();
        var classes = reader.ReadBytes(keys.Length);
        var finite = new bool[reader.ReadInt32()];
        for (var i = 0; i < finite.Length; i++) finite[i] = reader.ReadBoolean();
        var weights = new sbyte[reader.ReadInt32()];
        compressed.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan()));
        return new BoundaryModel(new WordClasses(keys, classes, finite), weights, threshold);
    }

    /// <summary>Writes the model.</summary>
    public void Write(Stream stream)
    {
        using var compressed = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(compressed);
        writer.Write(Magic);
        writer.Write(_threshold);
        writer.Write(Words.Keys.Length);
        var last = 0u;
        foreach (var key in Words.Keys)
        {
            writer.Write7BitEncodedInt((int)(key - last));
            last = key;
        }

        writer.Write(Words.Classes);
        writer.Write(Words.Finite.Length);
        foreach (var finite in Words.Finite) writer.Write(finite);
        writer.Write(_weights.Length);
        writer.Write(MemoryMarshal.AsBytes(_weights.AsSpan()));
    }

    private static BoundaryModel LoadShipped()
    {
        using var stream = typeof(BoundaryModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing from the assembly; train it with: graph-training boundaries");
        return Read(stream);
    }
}
