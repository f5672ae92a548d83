using Graph.Core.Coreference;
using Graph.Language;

namespace Graph.Core.Extraction;

/// <summary>Gives clauses the subject that was read as an address, as a time or as a part of their object.</summary>
/// <remarks>"The two leaders, he said, should meet", "Domestically, the offer has deepened divisions", "Israel, said Kamau, would never accept".</remarks>
internal static class LostSubjectRepair
{
    /// <summary>Mends a sentence.</summary>
    public static void Apply(EditableTree tree)
    {
        for (var i = 0; i + 1 < tree.Count; i++)
        {
            if (tree.IsFullVerb(i))
            {
                if (tree.Text(i - 1 < 0 ? 0 : i - 1) == ",") Invert(tree, i);
                if (!tree.HasSubject(i))
                {
                    Hosted(tree, i);
                    Toured(tree, i);
                    OpensClause(tree, i);
                    TakeFromPhrase(tree, i);
                }
            }
            else if (tree.IsNominal(i)) FreeTopic(tree, i);
        }
    }

    // "Israel, said Kamau, would never accept a truce": who stands behind the verb speaks, who stands before it is told of
    private static void Invert(EditableTree tree, int said)
    {
        if (said < 2 || tree.Xpos(said) is not ("VBD" or "VBZ" or "VBP") && tree.Text(said) != "say" || !SpeechVerbs.Contains(tree.Lemma(said), tree.Text(said))) return;
        var topic = tree.ChildBefore(said, "nsubj");
        if (topic < 0 || tree.Rightmost(topic) > said - 1 || !tree.IsNominal(topic)) return;
        for (var clause = said + 2; clause < tree.Count; clause++)
        {
            if (tree.Head(clause) != said || tree.Label(clause) != "ccomp") continue;
            var speaker = tree.ChildBefore(clause, "nsubj");
            if (speaker < 0)
            {
                for (var i = said + 1; i < clause && speaker < 0; i++)
                    if (tree.Head(i) == said && tree.Label(i) is "obj" or "iobj" && tree.IsNominal(i)) speaker = i;
            }

            if (speaker <= said || tree.Leftmost(speaker) != said + 1 || tree.ChildBefore(clause, "mark") is >= 0 and var mark && tree.Text(mark) != "to") return;
            var after = tree.Rightmost(speaker);
            if (tree.Text(after) != "," && (after + 1 >= clause || tree.Text(after + 1) != ",")) return;
            tree.Attach(speaker, said, "nsubj");
            tree.Attach(topic, clause, tree.HasChild(clause, "aux:pass") ? "nsubj:pass" : "nsubj");
            return;
        }
    }

    // "Kenya hosted leaders": a name right before the verb qualifies no verb
    private static void Hosted(EditableTree tree, int verb)
    {
        var name = verb - 1;
        if (name < 0 || tree.Xpos(verb) is not ("VBN" or "VBD") || tree.Label(verb) is "amod" or "acl" or "compound" or "acl:relcl" || !tree.HasChild(verb, "obj")) return;
        while (tree.Head(name) >= 0 && tree.Head(name) < verb && tree.Label(name) is "flat" or "compound" && tree.IsNominal(tree.Head(name))) name = tree.Head(name);
        if (tree.Head(name) != verb || !tree.IsName(name) || tree.Label(name) is not ("compound" or "nmod:desc" or "nmod") || tree.ChildBefore(name, "case") >= 0) return;
        tree.Attach(name, verb, "nsubj");
        if (tree.Xpos(verb) == "VBN" && !tree.HasChild(verb, "aux")) tree.Tag(verb, UniversalPos.Verb, "VBD");
    }

    // "The general toured Mali", "the offer has deepened divisions": what stands before the verb is no part of the object behind it
    private static void Toured(EditableTree tree, int verb)
    {
        if (tree.Label(verb) is "amod" or "acl" or "xcomp" || tree.Xpos(verb) is "VBG" or "VB" && !tree.HasFiniteAuxiliary(verb)) return;
        for (var thing = verb + 1; thing < Math.Min(tree.Count, verb + 8); thing++)
        {
            if (tree.Head(thing) != verb || tree.Label(thing) != "obj") continue;
            var last = -1;
            for (var i = 0; i < verb; i++) if (tree.Head(i) == thing && tree.Label(i) is "det" or "amod" or "compound" or "nmod:poss" or "nsubj") last = i;
            if (last < 0 || tree.Label(last) is "det" || tree.Rightmost(last) is var end && end >= verb) return;
            for (var i = last + 1; i < verb; i++) if (!tree.IsVerbModifier(i) && !tree.Dominates(last, i)) return;
            if (!tree.IsNominal(last)) tree.Tag(last, UniversalPos.Noun, "NN");
            tree.Attach(last, verb, "nsubj");
            for (var i = 0; i < last; i++) if (tree.Head(i) == thing) tree.Attach(i, last, tree.Label(i));
            if (tree.Xpos(verb) == "VBN" && !tree.HasFiniteAuxiliary(verb)) tree.Tag(verb, UniversalPos.Verb, "VBD");
            return;
        }
    }

    // "since Garissa fell to Kenya", "after a landmine maimed four": what opens with the conjunction is the subject
    private static void OpensClause(EditableTree tree, int verb)
    {
        if (tree.Label(verb) is not ("advcl" or "conj" or "ccomp")) return;
        for (var i = 0; i < verb; i++)
        {
            if (tree.Head(i) != verb || !tree.IsNominal(i) && tree.Xpos(i) != "CD" || tree.ChildBefore(i, "case") is not (>= 0 and var marker)
                || tree.Text(marker) is not ("after" or "before" or "since" or "until" or "once" or "till") || tree.Leftmost(i) != marker || TimeRepair.IsTime(tree.Lemma(i))) continue;
            var isFinite = tree.Xpos(verb) is "VBZ" or "VBP" || tree.HasFiniteAuxiliary(verb)
                || tree.Xpos(verb) == "VBD" && (tree.Label(i).StartsWith("nsubj", StringComparison.Ordinal) || !tree.Text(verb).EndsWith("ed", StringComparison.Ordinal) && IsPastOnly(tree, verb));
            if (!isFinite || !tree.Label(i).StartsWith("nsubj", StringComparison.Ordinal) && (tree.Label(i) != "obl" || tree.Rightmost(i) + 1 is var next && next != verb && !tree.IsVerbModifier(next))) continue;
            tree.Attach(marker, verb, "mark");
            tree.Attach(i, verb, tree.HasChild(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
            if (tree.Label(verb) != "conj") tree.Attach(verb, tree.Head(verb), "advcl");
            return;
        }
    }

    // "scrambled jets after a plane entered its airspace": what follows the conjunction belongs to the verb behind it
    private static void TakeFromPhrase(EditableTree tree, int verb)
    {
        if (verb < 2 || tree.Label(verb) is not ("advcl" or "ccomp" or "parataxis" or "conj") || tree.HasSubject(verb) || tree.ChildBefore(verb, "mark") >= 0 || tree.ChildBefore(verb, "cc") >= 0
            || !(tree.Xpos(verb) is "VBD" or "VBZ" or "VBP" || tree.HasFiniteAuxiliary(verb))) return;
        var last = verb - 1;
        while (last > 0 && (tree.Head(last) == verb && tree.IsVerbModifier(last))) last--;
        if (!tree.IsNominal(last)) return;
        for (var noun = last; noun >= 0 && noun <= last; noun = tree.Head(noun))
        {
            if (tree.ChildBefore(noun, "case") is not (>= 0 and var marker) || tree.Text(marker) is not ("after" or "before" or "since" or "until" or "once")) continue;
            if (tree.Label(noun) is not ("nmod" or "obl") || tree.Leftmost(noun) != marker || tree.Rightmost(noun) != last || TimeRepair.IsTime(tree.Lemma(noun)) || tree.Head(noun) is not (>= 0 and var above)
                || above > noun) return;
            // "after talks held in Lima" tells of the talks
            if (tree.Xpos(verb) == "VBD" && !tree.HasChild(verb, "obj") && !tree.HasChild(verb, "ccomp") && !IsPastOnly(tree, verb)) return;
            tree.Attach(marker, verb, "mark");
            tree.Attach(noun, verb, tree.HasChild(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
            tree.Attach(verb, tree.Head(verb), "advcl");
            return;
        }
    }

    private static bool IsPastOnly(EditableTree tree, int verb) => tree.Text(verb) is "fell" or "took" or "began" or "broke" or "went" or "came" or "rose" or "gave" or "saw" or "shook"
        or "spoke" or "wrote" or "withdrew" or "flew" or "threw" or "drew" or "grew" or "knew" or "chose" or "froze" or "drove" or "ran" or "overran" or "swore" or "stole";

    // "The two leaders, he said, should meet", "Rafael Kamau, the chief, treads carefully": what opens the sentence before a comma is its subject
    private static void FreeTopic(EditableTree tree, int topic)
    {
        if (tree.Label(topic) is not ("vocative" or "obl:unmarked" or "dislocated") || tree.Head(topic) is not (> 0 and var verb) || verb < topic || TimeRepair.IsTime(tree.Lemma(topic))
            || TimeRepair.IsTime(tree.Text(topic)) || tree.Lemma(topic) is "time" or "moment" or "way" or "thing" || tree.ChildBefore(topic, "case") >= 0) return;
        var end = tree.Rightmost(topic);
        if (tree.Leftmost(topic) > 1 || tree.Text(end) != "," && (end + 1 >= tree.Count || tree.Text(end + 1) != ",")) return;
        if (!tree.IsVerb(verb) && !tree.HasChild(verb, "cop")) return;
        if (!tree.HasSubject(verb))
        {
            if (tree.IsFullVerb(verb) && tree.Xpos(verb) is "VBD" or "VBZ" || tree.HasFiniteAuxiliary(verb))
                tree.Attach(topic, verb, tree.HasChild(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
            return;
        }

        if (!SpeechVerbs.Contains(tree.Lemma(verb), tree.Text(verb))) return;
        for (var i = verb + 1; i < tree.Count; i++)
        {
            if (tree.Head(i) != verb || tree.Label(i) is not ("ccomp" or "parataxis") || tree.HasSubject(i) || tree.ChildBefore(i, "mark") >= 0 || !tree.HasFiniteAuxiliary(i) && tree.Xpos(i) is not ("VBD" or "VBZ" or "VBP"))
                continue;
            tree.Attach(topic, i, tree.HasChild(i, "aux:pass") ? "nsubj:pass" : "nsubj");
            tree.Attach(i, verb, "ccomp");
            return;
        }
    }
}
