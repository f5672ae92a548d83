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

    /// <summary>The least probability that ships: six of ten above it proved right on articles that the training had not seen.</summary>
    public const double DefaultLeast = 0.6;

    // Log odds below which word, source and ends leave no hope: of 10,000 likely pairs of the annotated articles one in a hundred lies lower,
    // of all words more than half, of all ends nearly all.
    private const double LeastOfWord = -0.9;
    private const double LeastOfSource = -1.1;
    private const double LeastOfEnds = -0.9;

    /// <summary>The likely candidates of a sentence beside those that rules have found there; a pair gets one relation.</summary>
    public IEnumerable<StatementCandidate> Find(AnnotatedArticle article, Sentence sentence, IReadOnlyList<StatementCandidate> found)
    {
        ArgumentNullException.ThrowIfNull(found);
        var joined = Joined(found);
        var likely = Likely(finder.Words(article, sentence, found))
            .OrderByDescending(c => c.Share).ThenBy(c => c.Word.Token.Index).ThenBy(c => c.Word.Relation);
        foreach (var (word, from, to, share) in likely)
        {
            foreach (var source in from.EntityIds)
            {
                foreach (var target in to.EntityIds)
                {
                    if (source == target || !Join(joined, word.Relation, source, target)) continue;
                    yield return new StatementCandidate(
                        word.Relation, [Argument(source, from)], [Argument(target, to)], word.Token.Index, Rule, Math.Round(share, 3));
                }
            }
        }
    }

    // What the word and each end say alone is weighed once; a word that makes any pair improbable is not asked further.
    private IEnumerable<(EventWord Word, Mention Source, Mention Target, double Share)> Likely(IEnumerable<PairWord> words)
    {
        foreach (var word in words)
        {
            var relation = word.Word.Relation;
            var alone = model.Weigh(word.Features(), relation);
            if (alone < LeastOfWord) continue;
            var (sources, targets) = (new Dictionary<int, double>(), new Dictionary<int, double>());
            foreach (var (source, target) in word.Pairs())
            {
                if (!sources.TryGetValue(source, out var from)) sources.Add(source, from = model.Weigh(word.OfSource(source), relation));
                if (alone + from < LeastOfSource) continue;
                if (!targets.TryGetValue(target, out var to)) targets.Add(target, to = model.Weigh(word.OfTarget(target), relation));
                if (alone + from + to < LeastOfEnds) continue;
                var share = PairModel.Probability(alone + from + to + model.Weigh(word.OfPair(source, target), relation));
                if (share >= least) yield return (word.Word, word.End(source), word.End(target), share);
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
