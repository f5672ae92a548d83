using Graph.Core.Mentions;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Extraction.Learned;

/// <summary>Reads what a model holds likely of pairs that no rule has joined.</summary>
/// <param name="finder">Lists the pairs.</param>
/// <param name="model">Tells how likely each is.</param>
/// <param name="least">The least probability that counts, 0 to 1.</param>
public sealed class LearnedSource(PairFinder finder, PairModel model, double least)
{
    /// <summary>The rule's name in statements.</summary>
    public const string Rule = "learned";

    /// <summary>The least probability that ships: half of what lies above it proved right on articles that the training had not seen.</summary>
    public const double DefaultLeast = 0.55;

    /// <summary>The likely candidates of a sentence beside those that rules have found there; a pair gets one relation.</summary>
    public IEnumerable<StatementCandidate> Find(AnnotatedArticle article, Sentence sentence, IReadOnlyList<StatementCandidate> found)
    {
        ArgumentNullException.ThrowIfNull(found);
        var joined = Joined(found);
        var likely = finder.Find(article, sentence, found)
            .Select(c => (Pair: c, Share: model.Probability(c.Features.Span, c.Relation)))
            .Where(c => c.Share >= least)
            .OrderByDescending(c => c.Share).ThenBy(c => c.Pair.Trigger).ThenBy(c => c.Pair.Relation);
        foreach (var (pair, share) in likely)
        {
            foreach (var source in pair.Source.EntityIds)
            {
                foreach (var target in pair.Target.EntityIds)
                {
                    if (source == target || !Join(joined, pair.Relation, source, target)) continue;
                    yield return new StatementCandidate(
                        pair.Relation, [Argument(source, pair.Source)], [Argument(target, pair.Target)], pair.Trigger, Rule, Math.Round(share, 3));
                }
            }
        }
    }

    private static Argument Argument(string id, Mention mention) => new(id, mention.Text, mention.Span);

    private static HashSet<(string, string)> Joined(IReadOnlyList<StatementCandidate> found)
    {
        var joined = new HashSet<(string, string)>();
        foreach (var candidate in found)
        {
            if (candidate.Relation == Relation.HoldsRole || candidate.Relation.IsPosition()) continue;
            foreach (var source in candidate.Sources)
            {
                foreach (var target in candidate.Targets.Count > 0 ? candidate.Targets : candidate.Sources) Join(joined, candidate.Relation, source.EntityId, target.EntityId);
            }
        }

        return joined;
    }

    private static bool Join(HashSet<(string, string)> joined, Relation relation, string source, string target)
    {
        if (relation.IsSymmetric() && joined.Contains((target, source))) return false;
        var isNew = joined.Add((source, target));
        if (relation.IsSymmetric()) joined.Add((target, source));
        return isNew;
    }
}
