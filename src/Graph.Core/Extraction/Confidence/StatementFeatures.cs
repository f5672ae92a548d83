using Graph.Core.Articles;
using Graph.Core.Extraction.Events;
using Graph.Core.Mentions;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Extraction.Confidence;

/// <summary>Reads the features of one pair of a candidate.</summary>
internal static class StatementFeatures
{
    private const int LongSentence = 40;

    /// <summary>Features of a pair; how often the article tells the fact is added once it is known.</summary>
    public static List<Feature> Of(AnnotatedArticle article, Sentence sentence, StatementCandidate candidate, Argument source, Argument target, int pairs)
    {
        var features = new List<Feature>(16)
        {
            new("bias", 1),
            new("rule's estimate", LogOdds(candidate.Confidence)),
            new($"relation {candidate.Relation.Label()}", 1),
            new($"rule {RuleKind(candidate.Rule)}", 1),
        };
        if (Variant(candidate.Rule) is { } variant) features.Add(new Feature($"reading {variant}", 1));
        var mentions = SentenceMentions.Of(article, sentence);
        AddEnd(features, "source", source, mentions, sentence, candidate.Trigger);
        if (!candidate.Relation.IsPosition()) AddEnd(features, "target", target, mentions, sentence, candidate.Trigger);
        if (pairs > 1) features.Add(new Feature("pairs of one word", Math.Log2(pairs)));
        if (sentence.Count > LongSentence) features.Add(new Feature("long sentence", 1));
        if (sentence.Ancestors(candidate.Trigger).Count() is > 0 and var depth) features.Add(new Feature("depth of the word", depth / 4.0));
        if (article.Quotations.Any(q => q.Span.Contains(sentence[candidate.Trigger].Span.Start))) features.Add(new Feature("in quotation", 1));
        if (article.Article.Blocks.FirstOrDefault(b => b.Span.Contains(sentence.Span.Start)) is { Kind: not BlockKind.Paragraph })
            features.Add(new Feature("outside running text", 1));
        return features;
    }

    /// <summary>The features that the whole article adds: in how many sentences it tells the fact.</summary>
    public static IReadOnlyList<Feature> WithSupport(List<Feature> features, StatementStatus status, int sentences)
    {
        if (sentences > 1) features.Add(new Feature("told again", Math.Log2(sentences)));
        if (status != StatementStatus.Asserted) features.Add(new Feature($"status {status.Label()}", 1));
        return features;
    }

    private static void AddEnd(List<Feature> features, string end, Argument argument, IReadOnlyList<Mention> mentions, Sentence sentence, int trigger)
    {
        var mention = mentions.FirstOrDefault(m => m.Span == argument.Span) ?? mentions.FirstOrDefault(m => m.EntityIds.Contains(argument.EntityId));
        features.Add(new Feature($"{end} {(mention is null ? "elsewhere" : mention.Form.ToString().ToLowerInvariant())}", 1));
        if (mention is null) return;
        if (mention.Confidence < 1) features.Add(new Feature($"{end} link", LogOdds(mention.Confidence) - LogOdds(1)));
        features.Add(new Feature($"{end} distance", Math.Log2(1 + Math.Abs(mention.Head - trigger)) - 2));
        if (sentence.Path(mention.Head, trigger).Count - 1 is > 2 and var steps)
            features.Add(new Feature($"{end} far in the tree", Math.Log2(steps / 2.0)));
    }

    // Kept between −3 and 3, so that "certain" is no infinity.
    private static double LogOdds(double share) => Math.Clamp(Math.Log(Math.Max(share, 1e-9) / Math.Max(1 - share, 1e-9)), -3, 3);

    // "MET/verb:meet#2" is a verb's frame; the classes of positions differ too little to be told apart by so few cases
    private static string RuleKind(string rule)
    {
        if (rule.StartsWith("position: ", StringComparison.Ordinal)) return "position";
        var part = rule[(rule.IndexOf('/', StringComparison.Ordinal) + 1)..];
        return part.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? part[..colon] : part;
    }

    private static string? Variant(string rule) =>
        rule.EndsWith(')') && rule.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and var open ? rule[(open + 2)..^1] : null;
}
