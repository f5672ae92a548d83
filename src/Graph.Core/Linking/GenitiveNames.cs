using Graph.Core.Names;
using Graph.Language;

namespace Graph.Core.Linking;

/// <summary>Finds names that the recogniser misses because a genitive follows: "Ana Botha's spokesman".</summary>
/// <remarks>It was trained on texts where most owners are places and known bodies; the same words before a comma it knows for a person.</remarks>
internal static class GenitiveNames
{
    /// <summary>The spans of a sentence, with those that stand before a genitive.</summary>
    public static IReadOnlyList<NameSpan> Add(FoldedSentence folded, IReadOnlyList<NameSpan> spans, List<AliasMatch> matches, NameRecognizer recognizer)
    {
        var sentence = folded.Sentence;
        Token[]? tokens = null;
        for (var i = 1; i < sentence.Count; i++)
        {
            if (sentence[i].Xpos != "POS" || !IsOpen(folded, i - 1, spans, matches)) continue;
            tokens ??= [.. Enumerable.Range(0, sentence.Count).Select(t => sentence[t])];
            tokens[i] = tokens[i] with { Text = ",", Upos = UniversalPos.Punct, Xpos = "," };
        }

        if (tokens is null) return spans;
        var merged = spans.ToList();
        foreach (var span in recognizer.Recognize(new Sentence(sentence.Index, sentence.Span, tokens)))
        {
            if (span.End >= sentence.Count || tokens[span.End].Text != "," || sentence[span.End].Xpos != "POS") continue;
            merged.RemoveAll(s => s.First >= span.First && s.End <= span.End);
            if (!merged.Exists(s => s.First < span.End && span.First < s.End)) merged.Add(span);
        }

        merged.Sort((a, b) => a.First.CompareTo(b.First));
        return merged;
    }

    // A capitalised word that nobody knows, or the second of two of which the recogniser saw the last alone.
    private static bool IsOpen(FoldedSentence folded, int owner, IReadOnlyList<NameSpan> spans, List<AliasMatch> matches)
    {
        var sentence = folded.Sentence;
        if (!char.IsUpper(sentence[owner].Text[0]) || sentence[owner].Upos is not (UniversalPos.Propn or UniversalPos.Noun or UniversalPos.Adj or UniversalPos.X)) return false;
        if (spans.Any(s => s.First <= owner && s.End > owner && (s.Confidence >= 0.6 && (s.End - s.First > 1 || owner == 0 || !char.IsUpper(sentence[owner - 1].Text[0]))))) return false;
        var piece = folded.PieceAt(owner);
        return !NameVoter.IsPlain(folded.Key(piece, piece + 1)) && !matches.Exists(m => m.First <= piece && m.End > piece && (m.First < piece || piece == 0 || !folded.Pieces[piece - 1].Upper));
    }
}
