using Graph.Core.Mentions;
using Graph.Core.Statements;
using Relation = Graph.Core.Statements.Relation;

namespace Graph.Core.Extraction.Learned;

/// <summary>Features of two actors, or an actor and a place, that a word may join.</summary>
/// <remarks>Each is a template's number with a value; numbers stay what they are for the weights' sake.</remarks>
internal static class PairFeatures
{
    /// <summary>Lists the features of a source and a target in the place of those before.</summary>
    public static void Write(FeatureList found, SentenceShape shape, EventWord word, Mention source, Mention target, IReadOnlyList<StatementCandidate> rules)
    {
        found.Clear();
        var trigger = word.Token.Index;
        var (s, t) = (source.Head, target.Head);
        var top = shape.Top(s, t);
        var (subject, below) = (shape.SubjectRank(trigger, source), shape.Governs(trigger, t) ? 1u : 2u);
        var (slot, other) = (shape.Slot(trigger, source), shape.Slot(trigger, target));
        var (path, way) = (shape.Path(s, trigger), shape.Path(t, trigger));
        var (coarse, rough) = (shape.CoarsePath(s, trigger), shape.CoarsePath(t, trigger));
        var (rank, targetRank) = (shape.Rank(source, trigger), shape.Rank(target, trigger));
        found.Add(1, 0);
        found.Add(2, shape.Lemma(trigger));
        found.Add(3, word.IsHeld ? 1u : 0);
        found.Add(4, (uint)(word.Confidence * 10));
        found.Add(5, path);
        found.Add(6, way);
        found.Add(7, path, way);
        found.Add(8, shape.Case(t));
        found.Add(9, shape.Case(s));
        found.Add(10, shape.Lemma(trigger), shape.Case(t));
        found.Add(11, Order(s, trigger, t));
        found.Add(12, SentenceShape.Distance(s, trigger));
        found.Add(13, SentenceShape.Distance(t, trigger));
        found.Add(14, shape.Between(source, trigger));
        found.Add(15, shape.Between(target, trigger));
        found.Add(16, shape.Kind(source), shape.Kind(target));
        found.Add(17, SentenceShape.Form(source));
        found.Add(18, SentenceShape.Form(target));
        found.Add(19, slot);
        found.Add(20, other);
        found.Add(21, slot, other);
        found.Add(22, shape.Lemma(top));
        found.Add(23, top == trigger ? 1u : shape.Governs(top, trigger) ? 2u : 3u);
        found.Add(24, shape.Label(trigger), FeatureHash.Of(word.Token.Xpos));
        if (word.Token.Head >= 0) found.Add(25, shape.Lemma(word.Token.Head));
        found.Add(26, shape.IsNegated(trigger) ? 1u : 0);
        found.Add(27, shape.IsPassive(trigger) ? path : 0);
        found.Add(28, shape.Quoted(trigger, source));
        found.Add(29, shape.Cluster(trigger));
        found.Add(30, shape.Cluster(top));
        found.Add(31, subject);
        found.Add(32, subject, rank);
        found.Add(33, targetRank, below);
        found.Add(34, FeatureHash.Mix(subject, rank), FeatureHash.Mix(targetRank, below));
        found.Add(35, shape.Mentions);
        found.Add(36, coarse);
        found.Add(37, rough);
        found.Add(38, coarse, rough);
        found.Add(39, FeatureHash.Mix(subject, shape.SubjectRank(trigger, target)), shape.Case(t));
        found.Add(40, word.IsHeld ? 1u : 0, FeatureHash.Mix(subject, below));
        found.Add(41, shape.Cluster(trigger), FeatureHash.Mix(slot, other));
        AddRules(found, word, source, target, rules);
    }

    // Whom the word joins already, and what else joins the two ends. A pair never sees what was read of itself, so that
    // the model can learn from articles whose answers the rules know.
    private static void AddRules(FeatureList list, EventWord word, Mention source, Mention target, IReadOnlyList<StatementCandidate> found)
    {
        var (same, others) = (0u, 0u);
        foreach (var candidate in found)
        {
            if (candidate.Relation == Relation.HoldsRole || candidate.Relation.IsPosition()) continue;
            var bySource = Shares(candidate.Sources, source);
            var byTarget = Shares(candidate.Targets.Count > 0 ? candidate.Targets : candidate.Sources, target);
            if (bySource && byTarget) continue;
            var shared = bySource ? 1u : byTarget ? 2u : 4u;
            if (candidate.Trigger != word.Token.Index) others |= shared;
            else same |= candidate.Relation == word.Relation ? shared : 8u;
        }

        list.Add(42, same);
        list.Add(43, others);
    }

    private static bool Shares(IReadOnlyList<Argument> ends, Mention mention)
    {
        foreach (var end in ends)
        {
            if (mention.EntityIds.Contains(end.EntityId)) return true;
        }

        return false;
    }

    private static uint Order(int source, int trigger, int target)
    {
        if (source < trigger) return target < source ? 1u : target < trigger ? 2u : 3u;
        return target < trigger ? 4u : target < source ? 5u : 6u;
    }
}
