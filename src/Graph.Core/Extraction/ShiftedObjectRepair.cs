using Graph.Language;

namespace Graph.Core.Extraction;

/// <summary>Gives verbs of judging the heavy object behind what they judge it as: "denounced as theft a raid by Kenya".</summary>
internal static class ShiftedObjectRepair
{
    private const int LongestVerdict = 9;

    /// <summary>Mends a sentence.</summary>
    public static void Apply(EditableTree tree)
    {
        for (var verb = 0; verb + 3 < tree.Count; verb++)
        {
            if (tree.Text(verb + 1) != "as" || !tree.IsFullVerb(verb) || !IsJudging(tree.Lemma(verb)) || tree.HasObjectBefore(verb, tree.Count) || tree.HasChild(verb, "aux:pass") || tree.HasChild(verb, "nsubj:pass")) continue;
            var first = verb + 2;
            while (first < tree.Count && tree.Text(first) is "\"" or "“" or "'" or "‘") first++;
            var thing = Thing(tree, verb, first);
            if (thing < 0) continue;
            var verdict = Verdict(tree, verb, first, tree.Leftmost(thing));
            if (verdict < 0) continue;
            // "dismissed as lies the remarks": no verb
            if (tree.IsFullVerb(verdict) && tree.Text(verdict).EndsWith('s')) tree.Tag(verdict, UniversalPos.Noun, "NNS");
            tree.Attach(thing, verb, "obj");
            tree.Attach(verdict, verb, "obl");
            tree.Attach(verb + 1, verdict, "case");
        }
    }

    private static bool IsJudging(string lemma) => lemma is "dismiss" or "denounce" or "condemn" or "describe" or "brand" or "reject" or "hail" or "praise" or "label"
        or "decry" or "deride" or "characterise" or "characterize" or "portray" or "slam" or "deplore" or "welcome" or "criticise" or "criticize" or "attack" or "ridicule";

    // The noun with an article or owner of its own, without a preposition, that the words of the verdict stand before.
    private static int Thing(EditableTree tree, int verb, int first)
    {
        for (var i = first + 1; i < Math.Min(tree.Count, first + LongestVerdict + 6); i++)
        {
            if (tree.Text(i) is "," or ";" or ":" || tree.IsPreposition(i)) return -1;
            if (!tree.IsNominal(i) || tree.HasChild(i, "case") && tree.ChildBefore(i, "case") is var marker && marker != verb + 1 || tree.Label(i) is not ("appos" or "obl" or "obj" or "nmod" or "dep" or "obl:unmarked" or "nmod:unmarked" or "xcomp")) continue;
            var start = Start(tree, i);
            if (start <= first || start > first + LongestVerdict) continue;
            if (tree.Text(start).ToLowerInvariant() is not ("a" or "an" or "the" or "his" or "her" or "its" or "their" or "this" or "that" or "any") && tree.ChildBefore(i, "nmod:poss") < 0) continue;
            return i;
        }

        return -1;
    }

    // where the phrase begins that leads up to a noun, the verdict's own words left out
    private static int Start(EditableTree tree, int noun)
    {
        var owner = tree.ChildBefore(noun, "nmod:poss");
        if (owner >= 0)
        {
            var before = owner;
            while (before > 0 && tree.Head(before - 1) == owner && tree.Label(before - 1) is "det" or "compound") before--;
            return before;
        }

        var det = tree.ChildBefore(noun, "det");
        return det >= 0 ? det : noun;
    }

    private static int Verdict(EditableTree tree, int verb, int first, int end)
    {
        for (var i = first; i < Math.Min(tree.Count, first + LongestVerdict); i++)
        {
            if (tree.Text(i) is "\"" or "”" or "and" or "'" or "’") continue;
            if (tree.IsAdjective(i) || tree.IsCommonNoun(i) || tree.IsFullVerb(i))
            {
                // "as an illegal raid": the noun behind the adjective is the verdict
                if (i + 1 < tree.Count && tree.IsAdjective(i) && tree.Head(i) > i && tree.IsCommonNoun(tree.Head(i)) && Start(tree, tree.Head(i)) <= i) continue;
                return i;
            }
        }

        return -1;
    }
}
