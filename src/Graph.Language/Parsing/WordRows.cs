using System.Collections.Concurrent;
using Graph.Language.Features;
using Graph.Language.Neural;

namespace Graph.Language.Parsing;

/// <summary>What the lowest layer makes of the words met so far, kept from their second occurrence on.</summary>
/// <remarks>
/// Safe to share between threads: a row's values do not depend on who computes it, or whether it was kept. Frequent words come
/// early, so that what is kept is never given up; about 85 % of a news text's tokens are found among 4,096 words.
/// </remarks>
internal sealed unsafe class WordRows(ParserModel model)
{
    private const int Most = 4096;
    private const int LongestForm = 24;
    private const int Casings = 4;

    // By casing of the sentence and whether the word begins it; null for a word met once.
    private readonly ConcurrentDictionary<string, float[]?>.AlternateLookup<ReadOnlySpan<char>>[] _known =
        [.. Enumerable.Range(0, 2 * Casings).Select(_ => new ConcurrentDictionary<string, float[]?>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>())];

    private int _kept;

    public FirstLayer Layer { get; } = new(model.Network);

    /// <summary>Finds a word's row; false where it must be computed.</summary>
    public bool Find(ReadOnlySpan<char> form, bool first, SentenceCasing casing, out nint row)
    {
        row = 0;
        if (!Known(first, casing).TryGetValue(form, out var values) || values == null) return false;
        fixed (float* address = values) row = (nint)address;
        return true;
    }

    /// <summary>Writes the word's vector at the beginning of a row.</summary>
    public void WriteVector(ReadOnlySpan<char> form, bool first, SentenceCasing casing, float* row)
    {
        Span<uint> keys = stackalloc uint[TokenFeatures.Kinds];
        model.Vectors.Write(TokenFeatures.Extract(form, first, casing, model.Vectors, keys), row);
        model.Features.WriteSum(keys, row + WordVectors.Size);
    }

    /// <summary>Takes note of a word that was not found, and of its finished row from its second time on.</summary>
    public void Keep(ReadOnlySpan<char> form, bool first, SentenceCasing casing, float* row)
    {
        if (form.Length > LongestForm || _kept >= Most || Known(first, casing).TryAdd(form, null)) return;
        // Pinned, so that addresses stay good.
        var values = GC.AllocateUninitializedArray<float>(Layer.RowLength, pinned: true);
        new ReadOnlySpan<float>(row, values.Length).CopyTo(values);
        // A row that another thread uses must not be freed: the first one stays.
        if (Known(first, casing).Dictionary.TryUpdate(form.ToString(), values, null)) Interlocked.Increment(ref _kept);
    }

    private ref readonly ConcurrentDictionary<string, float[]?>.AlternateLookup<ReadOnlySpan<char>> Known(bool first, SentenceCasing casing) =>
        ref _known[(first ? Casings : 0) + (int)casing];
}
