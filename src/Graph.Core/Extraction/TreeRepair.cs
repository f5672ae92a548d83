using Graph.Language;

namespace Graph.Core.Extraction;

/// <summary>Mends attachments that parsers often get wrong and that the words around decide.</summary>
internal static class TreeRepair
{
    /// <summary>The sentence with mended coordination; itself where nothing is wrong.</summary>
    public static Sentence Apply(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        Token[]? tokens = null;
        for (var i = 1; i < sentence.Count; i++)
        {
            if (Conjoined(sentence, i) is not { } first || Dominates(tokens, sentence, i, first)) continue;
            tokens ??= [.. sentence.Tokens];
            tokens[i] = tokens[i] with { Head = first, Label = "conj" };
        }

        return tokens is null ? sentence : new Sentence(sentence.Index, sentence.Span, tokens);
    }

    // "Kenya and Somalia met" with two subjects: the second, which carries the "and", is a conjunct of the first.
    private static int? Conjoined(Sentence sentence, int token)
    {
        var label = sentence[token].Label;
        if (label is not ("nsubj" or "nsubj:pass" or "obj" or "obl" or "obl:agent" or "nmod") || !IsName(sentence[token])) return null;
        var coordinator = -1;
        foreach (var child in sentence.Children(token))
        {
            if (child < token && sentence[child].Label == "cc") coordinator = child;
        }

        if (coordinator < 1) return null;
        var before = coordinator - 1;
        if (sentence[before].Text == "," && before > 0) before--;
        if (!IsName(sentence[before])) return null;
        // climb to the head of the phrase that ends before the conjunction
        var first = before;
        while (sentence[first].Head >= 0 && sentence[first].Head < first && IsNominal(sentence[sentence[first].Head]) && sentence[first].Label is "flat" or "compound" or "appos")
            first = sentence[first].Head;
        return first;
    }

    private static bool Dominates(Token[]? mended, Sentence sentence, int ancestor, int token)
    {
        for (var at = token; at >= 0; at = mended is null ? sentence[at].Head : mended[at].Head)
        {
            if (at == ancestor) return true;
        }

        return false;
    }

    private static bool IsName(in Token token) => token.Upos == UniversalPos.Propn;

    private static bool IsNominal(in Token token) => token.Upos is UniversalPos.Noun or UniversalPos.Propn;
}
