using Graph.Core.Extraction.Confidence;
using Graph.Core.Mentions;
using Graph.Core.Pipeline;
using Graph.Report.Quality;

namespace Graph.Quality;

/// <summary>One article's or snippet's statements with their features, and which of them are right.</summary>
/// <param name="Group">Letter of the article's group.</param>
/// <param name="Required">Number of statements that the annotation requires.</param>
/// <param name="Statements">Features, the rule's own estimate, and whether relation and pair are right; optional ones left out.</param>
internal sealed record ConfidenceCase(char Group, int Required, IReadOnlyList<(IReadOnlyList<Feature> Features, double Estimate, bool Right)> Statements)
{
    /// <summary>The group of all snippets.</summary>
    public const char SnippetGroup = 's';

    public static ConfidenceCase Of(GoldArticle gold, AnnotatedArticle annotated, IReadOnlyList<ScoredStatement> scored, char group)
    {
        var score = GoldScorer.Score(gold, ArticlePipeline.Record(annotated, scored.Select(s => s.Statement)));
        var right = score.Matched.Where(m => m.Gold.Any(g => !g.Optional)).Select(m => m.Ours.Statement.Id).ToHashSet(StringComparer.Ordinal);
        var wrong = score.Extra.Select(e => e.Ours.Statement.Id).ToHashSet(StringComparer.Ordinal);
        // Snippets come with gold names and many look-alikes: how often they are right is a matter of their own.
        Feature[] domain = group == SnippetGroup ? [new Feature("snippet", 1)] : [];
        var total = score.Total(ScoreLevel.Typed);
        return new ConfidenceCase(group, total.TruePositives + total.FalseNegatives,
            [.. scored.Where(s => right.Contains(s.Statement.Id) || wrong.Contains(s.Statement.Id))
                .Select(s => ((IReadOnlyList<Feature>)[.. s.Features, .. domain], s.Statement.Confidence, right.Contains(s.Statement.Id)))]);
    }
}
