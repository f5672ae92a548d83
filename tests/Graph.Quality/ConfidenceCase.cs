using Graph.Core.Extraction.Confidence;
using Graph.Core.Mentions;
using Graph.Core.Pipeline;
using Graph.Report.Quality;

namespace Graph.Quality;

/// <summary>One article's or snippet's statements with their features, and which of them are right.</summary>
/// <param name="Group">First two characters of the article's name, which tell its group.</param>
/// <param name="Domain">What tells its share of right statements from that of new articles; null for nothing.</param>
/// <param name="Required">Number of statements that the annotation requires.</param>
/// <param name="Statements">Features, the rule's own estimate, and whether relation and pair are right; optional ones left out.</param>
internal sealed record ConfidenceCase(string Group, string? Domain, int Required, IReadOnlyList<(IReadOnlyList<Feature> Features, double Estimate, bool Right)> Statements)
{
    public static ConfidenceCase Of(GoldArticle gold, AnnotatedArticle annotated, IReadOnlyList<ScoredStatement> scored, string? domain)
    {
        var score = GoldScorer.Score(gold, ArticlePipeline.Record(annotated, scored.Select(s => s.Statement)));
        var right = score.Matched.Where(m => m.Gold.Any(g => !g.Optional)).Select(m => m.Ours.Statement.Id).ToHashSet(StringComparer.Ordinal);
        var wrong = score.Extra.Select(e => e.Ours.Statement.Id).ToHashSet(StringComparer.Ordinal);
        // How often rules are right on snippets with gold names, or on articles that they were tuned on, is a matter of their own.
        Feature[] own = domain is null ? [] : [new Feature(domain, 1)];
        var total = score.Total(ScoreLevel.Typed);
        return new ConfidenceCase(gold.Name[..2], domain, total.TruePositives + total.FalseNegatives,
            [.. scored.Where(s => right.Contains(s.Statement.Id) || wrong.Contains(s.Statement.Id))
                .Select(s => ((IReadOnlyList<Feature>)[.. s.Features, .. own], s.Statement.Confidence, right.Contains(s.Statement.Id)))]);
    }
}
