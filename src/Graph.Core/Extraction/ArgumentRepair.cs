using System.Collections.Frozen;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Core.Text;
using Graph.Language;

namespace Graph.Core.Extraction;

/// <summary>Gives verbs the arguments that the parser hung on their other arguments.</summary>
internal static partial class ArgumentRepair
{
    private static readonly FrozenSet<string> ContentNouns = WordLists.English["content nouns"];

    private static readonly FrozenSet<string> ClauseNouns = WordLists.English["nouns of a clause"];

    /// <summary>Mends a sentence.</summary>
    public static void Apply(EditableTree tree, Mention[] named)
    {
        FreeMeans(tree);
        Measure(tree);
        MeasureMoney(tree);
        RaiseConjuncts(tree);
        KeepContent(tree);
        KeepClause(tree);
        KeepTopic(tree);
        KeepRequest(tree);
        KeepAim(tree);
        JoinEllipsis(tree);
        foreach (var mention in named)
        {
            GiveContent(tree, mention);
            FreeContent(tree, mention);
        }
    }

    // "softened only after Kamau and Abdi conferred": the conjunction is the verb's
    public static void RaiseConjunctions(EditableTree tree)
    {
        for (var i = 0; i + 1 < tree.Count; i++)
        {
            if (tree.Label(i) != "case" || tree.Text(i) is not ("after" or "before" or "until" or "since" or "After" or "Before" or "Until" or "Since")) continue;
            if (tree.Head(i) is > 0 and var subject && subject > i && tree.Label(subject) is "nsubj" or "nsubj:pass" && tree.Head(subject) is var verb && verb > subject
                && tree.IsFullVerb(verb) && tree.Label(verb) == "advcl" && tree.ChildBefore(verb, "mark") < 0) tree.Attach(i, verb, "mark");
        }
    }

    // "spoke by telephone with Putin": the person is the verb's, not the telephone's
    private static void FreeMeans(EditableTree tree)
    {
        for (var i = 0; i < tree.Count; i++)
        {
            // "talked by telephone": no agent of a passive
            if (tree.Label(i) == "obl:agent" && tree.IsMeans(i) && tree.Head(i) is >= 0 and var spoken) tree.Attach(i, spoken, "obl");
            // "got ten minutes with Kamau"
            else if (tree.Label(i) == "obl:unmarked" && tree.Lemma(i) is "minute" or "hour" && tree.HasChild(i, "nummod") && tree.Head(i) is >= 0 and var granted && granted < i
                && tree.Lemma(granted) is "get" or "have" or "win" or "give" or "grant" or "allow" or "secure" or "spare"
                && (!tree.HasChild(granted, "obj") || tree.Lemma(granted) is "give" or "grant" or "allow" or "spare")) tree.Attach(i, granted, "obj");
            var means = tree.Head(i);
            if (means < 1 || means > i || tree.Label(i) != "nmod" || !tree.IsMeans(means) || tree.Head(means) is not (>= 0 and var verb)
                || !tree.IsVerb(verb)) continue;
            tree.Attach(i, verb, "obl");
            tree.Attach(means, verb, "obl");
        }
    }

    // "occupies about a fifth of Ukraine": an estimate is no preposition
    private static void Measure(EditableTree tree)
    {
        for (var i = 2; i < tree.Count; i++)
        {
            if (tree.Label(i) != "obl" || tree.ChildBefore(i, "case") is not (>= 1 and var estimate) || tree.Head(i) != estimate - 1
                || !tree.IsVerb(estimate - 1)) continue;
            if (tree.Text(estimate) is not ("about" or "around" or "over" or "nearly" or "almost" or "roughly") || !tree.IsShare(i)
                || tree.HasChild(estimate - 1, "obj")) continue;
            tree.Attach(estimate, i, "advmod");
            tree.Attach(i, estimate - 1, "obj");
        }
    }

    // "Kenya urged both to talk, as did Chad": whoever did so, too, is a further subject
    private static void JoinEllipsis(EditableTree tree)
    {
        for (var did = 2; did + 1 < tree.Count; did++)
        {
            if (tree.Lemma(did) != "do" || tree.Text(did - 1) is not ("as" or "so") || tree.Head(did) is not (>= 0 and var verb) || verb > did)
                continue;
            var other = -1;
            for (var i = did + 1; i < tree.Count && other < 0; i++)
            {
                if (tree.Head(i) == did && tree.IsNominal(i) && tree.Label(i) is "obj" or "nsubj" or "obl" && tree.ChildBefore(i, "case") < 0)
                    other = i;
            }

            while (tree.Head(verb) is >= 0 and var above && tree.Label(verb) is "xcomp" or "ccomp" or "advcl" or "acl"
                && tree.IsFullVerb(above) && tree.Lemma(above) is not ("say" or "tell" or "report")) verb = above;
            if (other >= 0 && tree.ChildBefore(verb, "nsubj") is >= 0 and var subject) tree.Attach(other, subject, "conj");
        }
    }

    // "cut $100 million in aid to Chad": the aid is cut, the sum tells how much
    private static void MeasureMoney(EditableTree tree)
    {
        for (var i = 2; i < tree.Count - 1; i++)
        {
            if (tree.Text(i) is not ("in" or "of" or "worth") || tree.Label(i) != "case"
                || tree.Text(i - 1) is not ("million" or "billion" or "trillion" or "m" or "bn" or "dollars" or "euros" or "pounds"))
                continue;
            var (thing, sum) = (tree.Head(i), i - 1);
            while (tree.Head(sum) >= 0 && tree.Head(sum) < i && tree.Label(sum) is "nummod" or "compound" or "flat" or "nmod") sum = tree.Head(sum);
            if (!tree.IsCommonNoun(thing) || tree.Label(sum) is not ("obj" or "nsubj:pass" or "obl" or "nsubj")
                || tree.Head(sum) is not (>= 0 and var verb) || !tree.IsVerb(verb)) continue;
            var label = tree.Label(sum);
            tree.Attach(thing, verb, label);
            tree.Attach(sum, thing, "nummod");
            tree.Attach(i, sum, "case");
            // "gave Kenya 5 million euros of aid"
            for (var name = verb + 1; name < sum; name++)
            {
                if (tree.Head(name) == sum && tree.IsName(name) && tree.Label(name) == "compound" && label == "obj") tree.Attach(name, verb, "iobj");
            }
        }
    }

    // "would not recognise it and pledged to help": a finite verb goes with the finite verb, not with the bare one
    private static void RaiseConjuncts(EditableTree tree)
    {
        for (var i = 2; i < tree.Count; i++)
        {
            if (tree.Label(i) != "conj" || tree.Head(i) is not (>= 0 and var bare) || tree.Xpos(bare) is not ("VB" or "VBG") || tree.HasSubject(i))
                continue;
            // "of trying to flee and called on Kenya": a participle goes with neither gerund nor bare verb
            if (tree.Xpos(i) == "VBN" && tree.Text(i - 1) == "and" && !tree.HasFiniteAuxiliary(i)
                && tree.Text(Math.Min(i + 1, tree.Count - 1)) != "by") tree.Tag(i, UniversalPos.Verb, "VBD");
            if (!IsPast(tree, i)) continue;
            var above = tree.Head(bare);
            while (above >= 0 && tree.Label(bare) is "ccomp" or "xcomp" or "conj" or "advcl" or "acl" && !IsPast(tree, above))
                (bare, above) = (above, tree.Head(above));
            if (above >= 0 && IsPast(tree, above) && tree.Label(bare) is "ccomp" or "xcomp" or "advcl" or "acl") tree.Attach(i, above, "conj");
        }
    }

    private static bool IsPast(EditableTree tree, int verb) =>
        tree.Xpos(verb) == "VBD" || (tree.Xpos(verb) == "VBN" && tree.IsFullVerb(verb) && tree.HasFiniteAuxiliary(verb));
}
