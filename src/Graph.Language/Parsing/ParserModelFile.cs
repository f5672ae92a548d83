using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Graph.Language.Features;
using Graph.Language.Morphology;
using Graph.Language.Neural;

namespace Graph.Language.Parsing;

/// <summary>Reads and writes the model's one file.</summary>
internal static class ParserModelFile
{
    private const uint Magic = 0x4D504147; // GAPM

    /// <summary>Writes a model; the network's weights are kept as half floats.</summary>
    public static void Write(Stream stream, ParserModel model)
    {
        using var compressed = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(compressed);
        writer.Write(Magic);
        writer.Write(ParserModel.Version);
        writer.Write(model.Provenance);
        WriteNames(writer, model.Tags);
        WriteNames(writer, model.Labels);
        var shape = model.Network.Shape;
        foreach (var size in (int[])[shape.Half, shape.Layers, shape.TagLayer, shape.Arc]) writer.Write(size);
        WriteArray(writer, Array.ConvertAll(model.Network.Weights, w => (Half)w));
        WriteKeys(writer, model.Vectors.Keys);
        WriteArray(writer, model.Vectors.Rows);
        WriteArray(writer, model.Vectors.Values);
        WriteArray(writer, model.Vectors.Scales);
        WriteArray(writer, model.Vectors.Clusters);
        WriteKeys(writer, model.Features.Keys);
        writer.Write(model.Features.Size);
        WriteArray(writer, model.Features.Values);
        WriteArray(writer, model.Features.Scales);
        WriteKeys(writer, model.Lexicon.EditKeys);
        WriteArray(writer, model.Lexicon.EditIds);
        WriteNames(writer, model.Lexicon.Edits);
        WriteKeys(writer, model.Lexicon.FeatureKeys);
        WriteArray(writer, model.Lexicon.FeatureIds);
        WriteNames(writer, model.Lexicon.FeatureSets);
    }

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">The stream holds no model or one of another version.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ParserModel Read(Stream stream)
    {
        using var plain = new MemoryStream();
        try
        {
            using var compressed = new BrotliStream(stream, CompressionMode.Decompress, leaveOpen: true);
            compressed.CopyTo(plain, 1 << 20);
        }
        catch (InvalidOperationException e)
        {
            throw new InvalidDataException("The stream holds no language model.", e);
        }

        plain.Position = 0;
        using var reader = new BinaryReader(plain);
        if (plain.Length < 8 || reader.ReadUInt32() != Magic) throw new InvalidDataException("The stream holds no language model.");
        var version = reader.ReadInt32();
        if (version != ParserModel.Version)
            throw new InvalidDataException($"The language model has version {version}, but this program reads {ParserModel.Version}; train it again.");
        var provenance = reader.ReadString();
        var tags = ReadNames(reader);
        var labels = ReadNames(reader);
        var shape = new NetworkShape(reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), tags.Length, labels.Length);
        var halves = ReadArray<Half>(reader);
        var weights = GC.AllocateUninitializedArray<float>(halves.Length, pinned: true);
        for (var i = 0; i < halves.Length; i++) weights[i] = (float)halves[i];
        var vectors = new WordVectors(
            ReadKeys(reader), ReadArray<ushort>(reader), ReadArray<sbyte>(reader), ReadArray<float>(reader), ReadArray<ushort>(reader));
        var keys = ReadKeys(reader);
        var features = new FeatureTable(keys, reader.ReadInt32(), ReadArray<sbyte>(reader), ReadArray<float>(reader));
        var lexicon = new Lexicon(
            ReadKeys(reader), ReadArray<ushort>(reader), ReadNames(reader), ReadKeys(reader), ReadArray<ushort>(reader), ReadNames(reader));
        return new ParserModel(provenance, tags, labels, vectors, features, lexicon, new Network(shape, weights, rounded: true));
    }

    private static void WriteNames(BinaryWriter writer, string[] names)
    {
        writer.Write(names.Length);
        foreach (var name in names) writer.Write(name);
    }

    private static string[] ReadNames(BinaryReader reader)
    {
        var names = new string[reader.ReadInt32()];
        for (var i = 0; i < names.Length; i++) names[i] = reader.ReadString();
        return names;
    }

    // Keys are in rising order, so that differences compress well.
    private static void WriteKeys(BinaryWriter writer, uint[] keys)
    {
        writer.Write(keys.Length);
        var last = 0u;
        foreach (var key in keys)
        {
            writer.Write7BitEncodedInt((int)(key - last));
            last = key;
        }
    }

    private static uint[] ReadKeys(BinaryReader reader)
    {
        var keys = new uint[reader.ReadInt32()];
        var last = 0u;
        for (var i = 0; i < keys.Length; i++) keys[i] = last += (uint)reader.Read7BitEncodedInt();
        return keys;
    }

    private static void WriteArray<T>(BinaryWriter writer, T[] values)
        where T : unmanaged
    {
        writer.Write(values.Length);
        writer.Write(MemoryMarshal.AsBytes(values.AsSpan()));
    }

    private static T[] ReadArray<T>(BinaryReader reader)
        where T : unmanaged
    {
        var values = new T[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }
}
