namespace Graph.Language.Features;

/// <summary>Extracts the feature keys of the tokens of a sentence.</summary>
internal static class TokenFeatures
{
    /// <summary>Number of feature kinds, and keys a token at most.</summary>
    public const int Kinds = 15;

    private const int LongestForm = 48;

    /// <summary>Writes a token's keys, 0 where a kind does not apply, and gives back its vector row.</summary>
    /// <param name="form">The form as written.</param>
    /// <param name="first">Whether it is the sentence's first word.</param>
    /// <param name="casing">How the sentence as a whole is written.</param>
    /// <param name="vectors">Where vectors and clusters come from.</param>
    /// <param name="keys">One key for each <see cref="FeatureKind"/>.</param>
    public static int Extract(ReadOnlySpan<char> form, bool first, SentenceCasing casing, WordVectors vectors, Span<uint> keys)
    {
        if (form.Length > LongestForm) form = form[..LongestForm];
        Span<char> plain = stackalloc char[form.Length];
        Span<char> lower = stackalloc char[form.Length];
        for (var i = 0; i < form.Length; i++)
        {
            plain[i] = Fold(form[i]);
            lower[i] = char.ToLowerInvariant(plain[i]);
        }

        var row = vectors.Find(plain, lower);
        var paradigm = Paradigm.Of(lower, vectors);
        Digits(plain);
        Digits(lower);
        keys.Clear();
        keys[(int)FeatureKind.Word] = FeatureHash.Of(FeatureKind.Word, lower);
        if (!plain.SequenceEqual(lower)) keys[(int)FeatureKind.CasedWord] = FeatureHash.Of(FeatureKind.CasedWord, plain);
        for (var n = 1; n <= 4 && n < lower.Length; n++) keys[(int)FeatureKind.Suffix1 + n - 1] = FeatureHash.Of(FeatureKind.Suffix1 + n - 1, lower[^n..]);
        for (var n = 1; n <= 3 && n < lower.Length; n++) keys[(int)FeatureKind.Prefix1 + n - 1] = FeatureHash.Of(FeatureKind.Prefix1 + n - 1, lower[..n]);
        keys[(int)FeatureKind.Case] = FeatureHash.Of(FeatureKind.Case, ((int)CaseOf(plain) * 8) + (first ? 4 : 0) + (int)casing);
        Span<char> shape = stackalloc char[8];
        keys[(int)FeatureKind.Shape] = FeatureHash.Of(FeatureKind.Shape, shape[..Shape(plain, shape)]);
        if (paradigm != 0) keys[(int)FeatureKind.Paradigm] = FeatureHash.Of(FeatureKind.Paradigm, paradigm);
        if (row < 0) return row;
        for (var level = 0; level < 3; level++)
            keys[(int)FeatureKind.FineCluster + level] = FeatureHash.Of(FeatureKind.FineCluster + level, vectors.Cluster(row, level));
        return row;
    }

    /// <summary>How a sentence is written, from the number of words and of capitalised and upper-case ones.</summary>
    public static SentenceCasing Casing(int words, int capitalised, int upper)
    {
        if (words < 3) return SentenceCasing.Normal;
        if (upper * 10 >= words * 8) return SentenceCasing.Upper;
        if (capitalised * 10 >= words * 7) return SentenceCasing.Title;
        return capitalised == 0 ? SentenceCasing.Lower : SentenceCasing.Normal;
    }

    /// <summary>Whether a form counts for the sentence's casing, and how.</summary>
    public static void Count(ReadOnlySpan<char> form, ref int words, ref int capitalised, ref int upper)
    {
        if (form.Length < 2 || !char.IsLetter(form[0])) return;
        words++;
        if (!char.IsUpper(form[0])) return;
        capitalised++;
        if (!form.ContainsAnyInRange('a', 'z')) upper++;
    }

    private static void Digits(Span<char> form)
    {
        foreach (ref var c in form)
        {
            if (char.IsDigit(c)) c = '0';
        }
    }

    private static char Fold(char c) => c switch
    {
        '‘' or '’' or '´' or 'ʼ' => '\'',
        '“' or '”' or '„' or '«' or '»' => '"',
        '—' or '―' or '–' or '−' => '–',
        '‐' or '‑' => '-',
        _ => c,
    };

    private static CasePattern CaseOf(ReadOnlySpan<char> form)
    {
        int lower = 0, upper = 0;
        foreach (var c in form)
        {
            if (char.IsLower(c)) lower++;
            else if (char.IsUpper(c)) upper++;
        }

        if (lower + upper == 0) return CasePattern.None;
        if (upper == 0) return CasePattern.Lower;
        if (lower == 0) return upper == 1 ? CasePattern.Initial : CasePattern.Upper;
        return upper == 1 && char.IsUpper(form[0]) ? CasePattern.Title : CasePattern.Mixed;
    }

    private static int Shape(ReadOnlySpan<char> form, Span<char> shape)
    {
        var length = 0;
        foreach (var c in form)
        {
            var s = char.IsUpper(c) ? 'X' : char.IsLower(c) ? 'x' : char.IsDigit(c) ? '0' : char.IsLetter(c) ? 'l' : char.IsSurrogate(c) ? 'e' : c;
            if (length > 0 && shape[length - 1] == s) continue;
            shape[length++] = s;
            if (length == shape.Length) break;
        }

        return length;
    }

    private enum CasePattern
    {
        None,
        Lower,
        Title,
        Initial,
        Upper,
        Mixed,
    }
}
