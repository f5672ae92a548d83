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
    public void Add(RawDocument gold, IReadOnlyList<IReadOnlyList<TextSpan>> own)
    {
        var goldSentences = gold.Sentences.Select(s => s.Span).ToHashSet();
        var ownSentences = own.Select(s => new TextSpan(s[0].Start, s[^1].End)).ToHashSet();
        _goldSentences += goldSentences.Count;
        _ownSentences += ownSentences.Count;
        _sameSentences += goldSentences.Count(ownSentences.Contains);
        var (goldStarts, ownStarts) = (goldSentences.Select(s => s.Start).ToHashSet(), ownSentences.Select(s => s.Start).ToHashSet());
        foreach (var start in ownStarts.Except(goldStarts)) Note("S extra  " + Around(gold.Text, start));
        foreach (var start in goldStarts.Except(ownStarts)) Note("S missed " + Around(gold.Text, start));

        var goldTokens = gold.Sentences.SelectMany(s => s.Tokens).ToHashSet();
        var ownTokens = own.SelectMany(s => s).ToHashSet();
        _goldTokens += goldTokens.Count;
        _ownTokens += ownTokens.Count;
        _sameTokens += goldTokens.Count(ownTokens.Contains);
        foreach (var span in ownTokens.Except(goldTokens)) Note("T own  " + span.In(gold.Text));
        foreach (var span in goldTokens.Except(ownTokens)) Note("T gold " + span.In(gold.Text));
    }

    private static string Around(string text, int start) =>
        (text[Math.Max(0, start - 40)..start] + "¦" + text[start..Math.Min(text.Length, start + 30)]).ReplaceLineEndings("⏎");

    private static double F1(int gold, int own, int same) => gold + own == 0 ? 1 : 2.0 * same / (gold + own);

    private void Note(string difference) => Differences[difference] = Differences.GetValueOrDefault(difference) + 1;
}
