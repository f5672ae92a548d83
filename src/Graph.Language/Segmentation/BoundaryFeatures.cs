namespace Graph.Language.Segmentation;

/// <summary>Hashes what stands around a gap between two tokens into rows of the model's table.</summary>
internal static class BoundaryFeatures
{
    /// <summary>Upper bound of the number of features of a gap.</summary>
    public const int Maximum = 96;

    private const uint Prime = 16777619;

    /// <summary>Writes the rows of the gap before a token and returns their number.</summary>
    /// <param name="tokens">The block's tokens.</param>
    /// <param name="start">First token of the sentence that may end.</param>
    /// <param name="next">The token behind the gap.</param>
    /// <param name="rule">What the rules say.</param>
    /// <param name="spaced">Whether white space fills the gap.</param>
    /// <param name="lower">How often a stop of the block precedes a lower-case word, from 0 to 3.</param>
    /// <param name="mask">Number of rows of the table minus one.</param>
    /// <param name="rows">Receives the rows.</param>
    public static int Extract(
        ReadOnlySpan<BlockToken> tokens, int start, int next, BoundaryRule rule, bool spaced, int lower, uint mask, Span<int> rows)
    {
        var count = 0;
        var (before3, before2, before) = (At(tokens, next - 3, start), At(tokens, next - 2, start), tokens[next - 1]);
        var (after, after2, after3) = (tokens[next], At(tokens, next + 1, 0), At(tokens, next + 2, 0));
        var first = tokens[start];
        var left = Bucket(next - start);
        var right = Bucket(after.Stop - next + 1);
        var verbs = (uint)((before.Finite - (start == 0 ? 0 : tokens[start - 1].Finite) > 0 ? 1 : 0)
            + (tokens[after.Stop].Finite > before.Finite ? 2 : 0));
        var shapes = Mix(Mix(1, before.Shape), after.Shape);
        var gap = (uint)rule * 2 + (spaced ? 1u : 0u);
        var classes = Mix(Mix(2, before.Class), after.Class);

        Add(rows, ref count, mask, 1, gap);
        Add(rows, ref count, mask, 2, Mix(gap, shapes));
        Add(rows, ref count, mask, 3, Mix(gap, before.Word));
        Add(rows, ref count, mask, 4, Mix(gap, Mix(after.Word, after.Shape)));
        Add(rows, ref count, mask, 5, Mix(Mix(gap, left), after.Shape));
        Add(rows, ref count, mask, 6, Mix(Mix(gap, (uint)lower), after.Shape));
        Add(rows, ref count, mask, 7, Mix(before.Word, before.Shape));
        Add(rows, ref count, mask, 8, Mix(before2.Word, before2.Shape));
        Add(rows, ref count, mask, 9, Mix(after.Word, after.Shape));
        Add(rows, ref count, mask, 10, Mix(after2.Word, after2.Shape));
        Add(rows, ref count, mask, 11, Mix(before.Word, after.Word));
        Add(rows, ref count, mask, 12, Mix(before2.Word, before.Word));
        Add(rows, ref count, mask, 13, Mix(Mix(after.Word, after2.Word), after.Shape));
        Add(rows, ref count, mask, 14, shapes);
        Add(rows, ref count, mask, 15, Mix(Mix(shapes, before2.Shape), after2.Shape));
        Add(rows, ref count, mask, 16, Mix(Mix(Mix(Mix(shapes, before2.Shape), after2.Shape), before3.Shape), after3.Shape));
        Add(rows, ref count, mask, 17, classes);
        Add(rows, ref count, mask, 18, Mix(classes, shapes));
        Add(rows, ref count, mask, 19, Mix(Mix(classes, before2.Class), shapes));
        Add(rows, ref count, mask, 20, Mix(Mix(classes, after2.Class), shapes));
        Add(rows, ref count, mask, 21, Mix(Mix(classes, before2.Class), after2.Class));
        Add(rows, ref count, mask, 22, Mix(Mix(after.Class, after2.Class), after3.Class));
        Add(rows, ref count, mask, 23, Mix(Mix(before.Class, before2.Class), before3.Class));
        Add(rows, ref count, mask, 24, Mix(Mix(before.Word, after.Class), after.Shape));
        Add(rows, ref count, mask, 25, Mix(Mix(after.Word, after.Shape), before.Class));
        Add(rows, ref count, mask, 26, Mix(before.Ending, shapes));
        Add(rows, ref count, mask, 27, Mix(after.Ending, shapes));
        Add(rows, ref count, mask, 28, Mix(left, shapes));
        Add(rows, ref count, mask, 29, Mix(right, shapes));
        Add(rows, ref count, mask, 30, Mix(Mix(left, right), verbs));
        Add(rows, ref count, mask, 31, Mix(verbs, shapes));
        Add(rows, ref count, mask, 32, Mix(verbs, classes));
        Add(rows, ref count, mask, 33, Mix(Mix(verbs, before.Word), after.Shape));
        Add(rows, ref count, mask, 34, Mix(Mix(verbs, after.Word), after.Shape));
        Add(rows, ref count, mask, 35, Mix(Mix(first.Word, left), shapes));
        Add(rows, ref count, mask, 36, Mix(Mix(first.Class, left), classes));
        Add(rows, ref count, mask, 37, Mix((uint)lower, shapes));
        Add(rows, ref count, mask, 38, Mix(Mix(Run(tokens, next - 1, -1, start), Run(tokens, next, 1, tokens.Length - 1)), verbs));
        Add(rows, ref count, mask, 39, Mix(Mix(IsStart(tokens, start), left), Mix(shapes, verbs)));
        Add(rows, ref count, mask, 40, Mix(Mix(IsEnd(tokens, after.Stop), right), Mix(shapes, verbs)));
        var alike = Alike(tokens, start, next);
        Add(rows, ref count, mask, 41, Mix(alike, shapes));
        Add(rows, ref count, mask, 42, Mix(Mix(alike, left), gap));
        return count;
    }

    private static BlockToken At(ReadOnlySpan<BlockToken> tokens, int index, int first) =>
        index < first || index >= tokens.Length ? new BlockToken(1, 1, '^', 255, 0, 0, 0) : tokens[index];

    // whether the sentence begins its paragraph, and whether a stop, the paragraph or both end behind the gap
    private static uint IsStart(ReadOnlySpan<BlockToken> tokens, int start) => tokens[start].Paragraph == start ? 1u : 2u;

    private static uint IsEnd(ReadOnlySpan<BlockToken> tokens, int stop) =>
        (tokens[stop].Shape == '.' ? 1u : 0u) + (stop + 1 == tokens.Length || tokens[stop + 1].Paragraph == stop + 1 ? 2u : 0u);

    /// <summary>Capitalised words in a row.</summary>
    private static uint Run(ReadOnlySpan<BlockToken> tokens, int from, int step, int last)
    {
        var run = 0u;
        for (var i = from; run < 5 && (last - i) * step >= 0 && tokens[i].Shape is 'C' or 'A' or 'X' or 'I'; i += step) run++;
        return run;
    }

    /// <summary>How far the words behind a gap repeat the sentence's first ones, as the items of a list do.</summary>
    private static uint Alike(ReadOnlySpan<BlockToken> tokens, int start, int next)
    {
        var alike = 0u;
        for (var i = 0; i < 3 && next + i < tokens.Length && start + i < next; i++)
        {
            if (tokens[next + i].Shape == tokens[start + i].Shape) alike += 1u << (2 * i);
            if (tokens[next + i].Word == tokens[start + i].Word) alike += 1u << (2 * i);
        }

        return alike;
    }

    private static uint Bucket(int length) => length switch
    {
        <= 4 => (uint)length,
        <= 6 => 5,
        <= 9 => 6,
        <= 14 => 7,
        <= 20 => 8,
        <= 30 => 9,
        <= 45 => 10,
        _ => 11,
    };

    private static uint Mix(uint hash, uint value)
    {
        hash = (hash ^ value) * Prime;
        return hash ^ (hash >> 15);
    }

    private static void Add(Span<int> rows, ref int count, uint mask, uint template, uint hash)
    {
        hash ^= template * 0x9E3779B1;
        hash ^= hash >> 16;
        hash *= 0x7feb352d;
        hash ^= hash >> 15;
        hash *= 0x846ca68b;
        hash ^= hash >> 16;
        rows[count++] = (int)(hash & mask);
    }
}
