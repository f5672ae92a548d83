using Graph.Core.Mentions;
using Graph.Core.Statements;
using Relation = Graph.Core.Statements.Relation;

namespace Graph.Core.Extraction.Learned;

/// <summary>Features of two actors, or an actor and a place, that a word may join.</summary>
/// <remarks>
/// Each is a template's number with a value; numbers stay what they are for the weights' sake. What the word, the source or the target
/// says alone is written apart, so that it is weighed once for all pairs.
/// </remarks>
internal static class PairFeatures
{
    /// <summary>What the word says by itself.</summary>
    public static void WriteWord(FeatureList found, SentenceShape shape, EventWord word)
    {
        var trigger = word.Token.Index;
        found.Add(1, 0);
        found.Add(2, shape.Lemma(trigger));
        found.Add(3, word.IsHeld ? 1u : 0);
        found.Add(4, (uint)(word.Confidence * 10));
        found.Add(24, shape.Label(trigger), FeatureHash.Of(word.Token.Xpos));
        if (word.Token.Head >= 0) found.Add(25, shape.Lemma(word.Token.Head));
        found.Add(26, word.IsNegated ? 1u : 0);
        found.Add(29, shape.Cluster(trigger));
        found.Add(35, shape.Mentions);
    }

    /// <summary>What an end says as the source.</summary>
    public static void WriteSource(FeatureList found, EventWord word, EndView source)
    {
        found.Add(5, source.Path);
        found.Add(9, source.Case);
        found.Add(12, source.Distance);
        found.Add(14, source.Between);
        found.Add(17, source.Form);
        found.Add(19, source.Slot);
        found.Add(27, word.IsPassive ? source.Path : 0);
        found.Add(28, source.Quoted);
        found.Add(31, source.Subject);
        found.Add(32, source.Subject, source.Rank);
        found.Add(36, source.Coarse);
    }

    /// <summary>What an end says as the target.</summary>
    public static void WriteTarget(FeatureList found, SentenceShape shape, EventWord word, EndView target)
    {
        found.Add(6, target.Path);
        found.Add(8, target.Case);
        found.Add(10, shape.Lemma(word.Token.Index), target.Case);
        found.Add(13, target.Distance);
        found.Add(15, target.Between);
        found.Add(18, target.Form);
        found.Add(20, target.Slot);
        found.Add(33, target.Rank, target.Below);
        found.Add(37, target.Coarse);
    }

    /// <summary>What only both ends together say.</summary>
    public static void WritePair(FeatureList found, SentenceShape shape, EventWord word, EndView source, EndView target, IReadOnlyList<StatementCandidate> rules)
    {
        var trigger = word.Token.Index;
        var (s, t) = (source.Mention.Head, target.Mention.Head);
        var top = shape.Sentence.LowestCommonAncestor(s, t);
        found.Add(7, source.Path, target.Path);
        found.Add(11, Order(s, trigger, t));
        found.Add(16, source.Kind, target.Kind);
        found.Add(21, source.Slot, target.Slot);
        found.Add(22, shape.Lemma(top));
        found.Add(23, top == trigger ? 1u : shape.Sentence.Governs(top, trigger) ? 2u : 3u);
        found.Add(30, shape.Cluster(top));
        found.Add(34, FeatureHash.Mix(source.Subject, source.Rank), FeatureHash.Mix(target.Rank, target.Below));
        found.Add(38, source.Coarse, target.Coarse);
        found.Add(39, FeatureHash.Mix(source.Subject, target.Subject), target.Case);
        found.Add(40, word.IsHeld ? 1u : 0, FeatureHash.Mix(source.Subject, target.Below));
        found.Add(41, shape.Cluster(trigger), FeatureHash.Mix(source.Slot, target.Slot));
        AddRules(found, word, source.Mention, target.Mention, rules);
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
