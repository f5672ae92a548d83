using Graph.Language;
using Graph.Language.Conllu;

namespace Graph.Training.Scoring;

/// <summary>Precision, recall and F1 of sentence and token spans against a treebank's.</summary>
internal sealed class SegmentationScore
{
    private int _goldSentences, _ownSentences, _sameSentences, _goldTokens, _ownTokens, _sameTokens;

    /// <summary>F1 of sentence spans.</summary>
    public double Sentences => F1(_goldSentences, _ownSentences, _sameSentences);

    /// <summary>F1 of token spans; words fused beyond recognition count by their surface token.</summary>
    public double Tokens => F1(_goldTokens, _ownTokens, _sameTokens);

    /// <summary>Differences met, the most frequent first.</summary>
    public Dictionary<string, int> Differences { get; } = [];

    /// <summary>Compares one document's own segmentation with the treebank's.</summary>
    public void Add(RawDocument gold, IReadOnlyList<Sentence> own)
    {
        var goldSentences = gold.Sentences.Select(s => s.Span).ToHashSet();
        var ownSentences = own.Select(s => s.Span).ToHashSet();
        _goldSentences += goldSentences.Count;
        _ownSentences += ownSentences.Count;
        _sameSentences += goldSentences.Count(ownSentences.Contains);
        foreach (var span in ownSentences.Except(goldSentences)) Note("S own  " + Clip(span.In(gold.Text)));
        foreach (var span in goldSentences.Except(ownSentences)) Note("S gold " + Clip(span.In(gold.Text)));

        var goldTokens = gold.Sentences.SelectMany(s => s.Tokens).ToHashSet();
        var ownTokens = own.SelectMany(s => s.Tokens).Select(t => t.Span).ToHashSet();
        _goldTokens += goldTokens.Count;
        _ownTokens += ownTokens.Count;
        _sameTokens += goldTokens.Count(ownTokens.Contains);
        foreach (var span in ownTokens.Except(goldTokens)) Note("T own  " + span.In(gold.Text));
        foreach (var span in goldTokens.Except(ownTokens)) Note("T gold " + span.In(gold.Text));
    }

    private static string Clip(string text) => text.Length <= 110 ? text : text[..40] + " [...] " + text[^60..];

    private static double F1(int gold, int own, int same) => gold + own == 0 ? 1 : 2.0 * same / (gold + own);

    private void Note(string difference) => Differences[difference] = Differences.GetValueOrDefault(difference) + 1;
}
