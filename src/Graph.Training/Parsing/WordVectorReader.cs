using System.Globalization;
using Graph.Language.Features;

namespace Graph.Training.Parsing;

/// <summary>Reads the pretrained word list (form, row, clusters) and its vectors.</summary>
internal static class WordVectorReader
{
    /// <summary>Reads <c>words.tsv</c> and <c>rows-96.i8</c> from a folder.</summary>
    public static WordVectors Read(string folder)
    {
        var values = (sbyte[])(Array)File.ReadAllBytes(Path.Combine(folder, "rows-96.i8"));
        var rows = new SortedDictionary<uint, ushort>();
        var clusters = new ushort[values.Length / WordVectors.Size * 3];
        foreach (var line in File.ReadLines(Path.Combine(folder, "words.tsv")).Skip(1))
        {
            var columns = line.Split('\t');
            var row = ushort.Parse(columns[1], CultureInfo.InvariantCulture);
            // two forms of one hash: the more frequent one, which comes first, keeps it
            rows.TryAdd(FeatureHash.OfForm(columns[0]), row);
            for (var level = 0; level < 3; level++) clusters[(row * 3) + level] = ushort.Parse(columns[2 + level], CultureInfo.InvariantCulture);
        }

        return new WordVectors([.. rows.Keys], [.. rows.Values], values, Scales(values), clusters);
    }

    // One scale for all components: the first principal ones stay the strongest.
    private static float[] Scales(sbyte[] values)
    {
        double squares = 0;
        foreach (var value in values) squares += value * value;
        var scale = (float)(0.7 / Math.Sqrt(squares / values.Length));
        return [.. Enumerable.Repeat(scale, WordVectors.Size)];
    }
}
