namespace Graph.Training.Parsing;

/// <summary>Turns learned rows into signed bytes with one scale a row.</summary>
internal static class Quantization
{
    public static (sbyte[] Values, float[] Scales) Rows(float[] rows, int size)
    {
        var values = new sbyte[rows.Length];
        var scales = new float[rows.Length / size];
        for (var row = 0; row < scales.Length; row++)
        {
            var source = rows.AsSpan(row * size, size);
            var largest = 0f;
            foreach (var value in source) largest = Math.Max(largest, Math.Abs(value));
            scales[row] = largest / 127;
            for (var i = 0; i < size && largest > 0; i++) values[(row * size) + i] = (sbyte)MathF.Round(source[i] / scales[row]);
        }

        return (values, scales);
    }
}
