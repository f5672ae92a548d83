namespace Graph.Language.Features;

/// <summary>Which inflections of a form the word list knows: what tells a verb from a noun where the form itself was never seen.</summary>
internal static class Paradigm
{
    private const int Shortest = 3;
    private const int Longest = 24;

    /// <summary>A number with one bit for each related form that exists; 0 where the form is no plain word.</summary>
    public static int Of(ReadOnlySpan<char> lower, WordVectors vectors)
    {
        if (lower.Length is < Shortest or > Longest || lower.ContainsAnyExceptInRange('a', 'z')) return 0;
        // hashes of all beginnings, so that a related form costs only its ending
        Span<uint> beginnings = stackalloc uint[Longest + 1];
        beginnings[0] = FeatureHash.Begin;
        for (var i = 0; i < lower.Length; i++) beginnings[i + 1] = FeatureHash.Extend(beginnings[i], lower[i]);
        var forms = new Forms(lower, beginnings, vectors);
        var length = lower.Length;
        var bits = 1;
        if (forms.Has(length, "")) bits |= 1 << 1;
        if (forms.Has(length, "s") || forms.Has(length, "es")) bits |= 1 << 2;
        if (forms.Inflects(length, "ed")) bits |= 1 << 3;
        if (forms.Inflects(length, "ing")) bits |= 1 << 4;
        if (forms.Inflects(length, "er")) bits |= 1 << 5;
        if (forms.Has(length, "ly")) bits |= 1 << 6;
        if (forms.HasStem("ed")) bits |= 1 << 7;
        if (forms.HasStem("ing")) bits |= 1 << 8;
        if (forms.HasStem("ly")) bits |= 1 << 9;
        if (lower[^1] != 's') return bits;
        if (forms.Has(length - 1, "")) bits |= 1 << 10;
        // "controls", "clashes": of a verb, or of a noun only
        if (forms.Inflects(length - 1, "ing") || (lower[^2] == 'e' && forms.Has(length - 2, "ing"))) bits |= 1 << 11;
        return bits;
    }

    /// <summary>Asks the word list for forms that share a beginning with a form.</summary>
    private readonly ref struct Forms(ReadOnlySpan<char> form, ReadOnlySpan<uint> beginnings, WordVectors vectors)
    {
        private readonly ReadOnlySpan<char> _form = form;
        private readonly ReadOnlySpan<uint> _beginnings = beginnings;

        /// <summary>Whether the first characters of the form with an ending are a word.</summary>
        public bool Has(int length, ReadOnlySpan<char> ending) => Has(_beginnings[length], ending);

        /// <summary>"lift" + "ed", "urge" without its e + "ed", "cut" with its last letter doubled + "ing".</summary>
        public bool Inflects(int length, ReadOnlySpan<char> ending)
        {
            var last = _form[length - 1];
            return Has(last == 'e' ? length - 1 : length, ending) || Has(FeatureHash.Extend(_beginnings[length], last), ending);
        }

        /// <summary>Whether the form without an ending is a word, as it is, with an e, or without its doubled letter.</summary>
        public bool HasStem(ReadOnlySpan<char> ending)
        {
            var stem = _form.Length - ending.Length;
            return stem >= Shortest && _form.EndsWith(ending)
                && (Has(stem, "") || Has(stem, "e") || (_form[stem - 1] == _form[stem - 2] && Has(stem - 1, "")));
        }

        private bool Has(uint beginning, ReadOnlySpan<char> ending)
        {
            foreach (var c in ending) beginning = FeatureHash.Extend(beginning, c);
            return vectors.Contains(FeatureHash.End(beginning));
        }
    }
}
