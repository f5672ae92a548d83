using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Graph.Core.Statements;

namespace Graph.Core.Extraction.Learned;

/// <summary>A logistic regression over hashed features: how likely two ends stand in a relation.</summary>
/// <remarks>Each feature counts once by itself and once together with the relation. The file holds a magic number, the scale and a signed byte a weight.</remarks>
public sealed class PairModel
{
    /// <summary>Number of weights; a power of two.</summary>
    public const int Size = 1 << 18;

    private const uint Magic = 0x31525047;
    private const string Resource = "Graph.Core.Extraction.Learned.pairs.bin";

    private static readonly Lazy<PairModel> Shipped = new(LoadShipped);

    private readonly sbyte[] _weights;
    private readonly float _scale;

    private PairModel(sbyte[] weights, float scale) => (_weights, _scale) = (weights, scale);

    /// <summary>The model that ships with the program, trained by <c>graph-quality pairs</c>.</summary>
    public static PairModel Default => Shipped.Value;

    /// <summary>Makes a model of weights, rounded to 255 steps.</summary>
    public static PairModel Of(IReadOnlyList<float> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        if (weights.Count != Size) throw new ArgumentException($"A model has {Size} weights, not {weights.Count}.", nameof(weights));
        var scale = Math.Max(weights.Max(Math.Abs), 1e-6f) / sbyte.MaxValue;
        return new PairModel([.. weights.Select(w => (sbyte)MathF.Round(w / scale))], scale);
    }

    /// <summary>What features add to the log odds that ends with them stand in a relation.</summary>
    public double Weigh(ReadOnlySpan<uint> features, Relation relation)
    {
        var sum = 0;
        foreach (var feature in features) sum += _weights[Alone(feature)] + _weights[Together(feature, relation)];
        return sum * (double)_scale;
    }

    /// <summary>The probability, 0 to 1, that log odds stand for.</summary>
    public static double Probability(double logOdds) => 1 / (1 + Math.Exp(-logOdds));

    /// <summary>Index of a feature's own weight.</summary>
    public static int Alone(uint feature) => (int)(feature & (Size - 1));

    /// <summary>Index of a feature's weight for a relation.</summary>
    public static int Together(uint feature, Relation relation) => (int)(FeatureHash.Mix(feature, (uint)relation + 1) & (Size - 1));

    /// <summary>Reads a model file.</summary>
    /// <exception cref="InvalidDataException">The stream holds no such model.</exception>
    public static PairModel Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var header = new byte[8];
        var weights = new sbyte[Size];
        if (stream.ReadAtLeast(header, header.Length, throwOnEndOfStream: false) < header.Length
            || BinaryPrimitives.ReadUInt32LittleEndian(header) != Magic
            || stream.ReadAtLeast(MemoryMarshal.AsBytes(weights.AsSpan()), Size, throwOnEndOfStream: false) < Size)
            throw new InvalidDataException("Not a model of pairs; write one with: graph-quality pairs GOLD_DIR… --write FILE");
        return new PairModel(weights, BinaryPrimitives.ReadSingleLittleEndian(header.AsSpan(4)));
    }

    /// <summary>Writes the model file.</summary>
    public void Write(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var header = new byte[8];
        BinaryPrimitives.WriteUInt32LittleEndian(header, Magic);
        BinaryPrimitives.WriteSingleLittleEndian(header.AsSpan(4), _scale);
        stream.Write(header);
        stream.Write(MemoryMarshal.AsBytes(_weights.AsSpan()));
    }

    private static PairModel LoadShipped()
    {
        using var stream = typeof(PairModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {Resource}; write it with: graph-quality pairs GOLD_DIR… --write FILE");
        return Read(stream);
    }
}
