using Graph.Language.Features;

namespace Graph.Language.Morphology;

/// <summary>Lemmas and morphological features of forms, by tag: learned edits for endings, and exceptions.</summary>
internal sealed class Lexicon
{
    /// <summary>Longest ending that an edit goes by.</summary>
    public const int LongestEnding = 5;

    private const int WholeForm = 1;
    private const int Ending = 2;
    private const int TagAlone = 3;

    private readonly HashIndex _edits;
    private readonly HashIndex _features;
    private readonly (int Strip, string Append)[] _parsedEdits;

    /// <param name="editKeys">Key of a tag and ending or whole form.</param>
    /// <param name="editIds">Edit for each key.</param>
    /// <param name="edits">Edits: number of characters to strip, a bar, what to append.</param>
    /// <param name="featureKeys">Key of a tag, or of a tag and form.</param>
    /// <param name="featureIds">Feature set for each key.</param>
    /// <param name="featureSets">UD feature sets.</param>
    public Lexicon(uint[] editKeys, ushort[] editIds, string[] edits, uint[] featureKeys, ushort[] featureIds, string[] featureSets)
    {
        EditKeys = editKeys;
        EditIds = editIds;
        Edits = edits;
        FeatureKeys = featureKeys;
        FeatureIds = featureIds;
        FeatureSets = featureSets;
        _edits = new HashIndex(editKeys);
        _features = new HashIndex(featureKeys);
        _parsedEdits = Array.ConvertAll(edits, e => (int.Parse(e[..e.IndexOf('|', StringComparison.Ordinal)]), e[(e.IndexOf('|', StringComparison.Ordinal) + 1)..]));
    }

    public uint[] EditKeys { get; }

    public ushort[] EditIds { get; }

    public string[] Edits { get; }

    public uint[] FeatureKeys { get; }

    public ushort[] FeatureIds { get; }

    public string[] FeatureSets { get; }

    /// <summary>The key of a whole form under a tag.</summary>
    public static uint FormKey(string tag, ReadOnlySpan<char> form) => Combine(FeatureHash.OfForm(tag), form, WholeForm);

    /// <summary>The key of an ending under a tag.</summary>
    public static uint EndingKey(string tag, ReadOnlySpan<char> ending) => Combine(FeatureHash.OfForm(tag), ending, Ending);

    /// <summary>The key of a tag alone.</summary>
    public static uint TagKey(string tag) => Combine(FeatureHash.OfForm(tag), default, TagAlone);

    /// <summary>The form that lemmas are derived from: as written for names, else in lower case with straight apostrophes.</summary>
    public static string Normal(string tag, string form)
    {
        var straight = form.Replace('’', '\'');
        return tag.StartsWith("PROPN|", StringComparison.Ordinal) ? straight : straight.ToLowerInvariant();
    }

    /// <summary>The lemma of a form under a tag.</summary>
    /// <param name="tag">Universal and Penn tag.</param>
    /// <param name="form">The form as written.</param>
    /// <param name="vectors">Holds the word list that judges the learned endings; null for none.</param>
    public string Lemma(string tag, string form, WordVectors? vectors = null)
    {
        var normal = Normal(tag, form);
        // "freed", "guaranteed": no past form loses an e
        if (normal.EndsWith("eed", StringComparison.Ordinal) && normal.Length > 4 && (tag.EndsWith("|VBD", StringComparison.Ordinal) || tag.EndsWith("|VBN", StringComparison.Ordinal))) return normal[..^1];
        // "overthrew" and "fled" are past whatever the tag; "they lay" and "they found a party" may be present
        if ((tag is "VERB|VBD" or "VERB|VBN" || tag is "VERB|VBP" or "VERB|VB" && !IrregularVerbs.IsOwnVerb(normal)) && IrregularVerbs.Base(normal) is { } verb) return verb;
        var tagHash = FeatureHash.OfForm(tag);
        var found = _edits.Find(Combine(tagHash, normal, WholeForm));
        // a past tense is spelt as its participle
        if (found < 0 && Fellow(tag) is { } fellow) found = _edits.Find(Combine(FeatureHash.OfForm(fellow), normal, WholeForm));
        if (found >= 0) return Edit(normal, found);
        for (var length = Math.Min(LongestEnding, normal.Length); found < 0 && length >= 0; length--)
            found = _edits.Find(Combine(tagHash, normal.AsSpan(normal.Length - length), Ending));
        var guess = found < 0 ? normal : Edit(normal, found);
        return vectors == null ? guess : BaseForms.Choose(tag.AsSpan(tag.IndexOf('|', StringComparison.Ordinal) + 1), normal, guess, vectors);
    }

    private static string? Fellow(string tag) => tag switch
    {
        "VERB|VBD" => "VERB|VBN",
        "VERB|VBN" => "VERB|VBD",
        _ => null,
    };

    private string Edit(string normal, int found)
    {
        var (strip, append) = _parsedEdits[EditIds[found]];
        if (strip == 0 && append.Length == 0) return normal;
        return strip > normal.Length || strip - append.Length == normal.Length ? normal : string.Concat(normal.AsSpan(0, normal.Length - strip), append);
    }

    /// <summary>The features of a form under a tag, without regard to its sentence.</summary>
    public string Features(string tag, string form)
    {
        var found = _features.Find(FormKey(tag, form.Replace('’', '\'').ToLowerInvariant()));
        if (found < 0) found = _features.Find(TagKey(tag));
        return found < 0 ? "" : FeatureSets[FeatureIds[found]];
    }

    private static uint Combine(uint tagHash, ReadOnlySpan<char> text, int kind)
    {
        var hash = (tagHash * 31) ^ ((text.IsEmpty ? 0 : FeatureHash.OfForm(text)) * 0x9E3779B1u) ^ ((uint)kind * 0x85EBCA6Bu);
        hash ^= hash >> 15;
        hash *= 0x2C1B3C6D;
        hash ^= hash >> 13;
        return hash == 0 ? 1 : hash;
    }
}
