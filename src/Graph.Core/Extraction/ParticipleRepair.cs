using System.Collections.Frozen;
using Graph.Core.Coreference;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Extraction;

/// <summary>Gives a clause back its verb where a participle between subject and verb has been taken for it.</summary>
/// <remarks>"The accord, leaked in draft, still troubles Peru": the participle tells of its noun, the verb after the comma of the clause.</remarks>
internal static class ParticipleRepair
{
    private static readonly FrozenSet<string> Befalling = WordLists.English["what befalls places"];

    private static readonly FrozenSet<string> Sponsoring = WordLists.English["sponsoring"];

    private static readonly FrozenSet<string> Naming =
        FrozenSet.ToFrozenSet(["designate", "dub", "name", "brand", "label", "elect", "appoint", "call", "term", "christen"], StringComparer.Ordinal);

    /// <summary>Mends a sentence.</summary>
    public static void Apply(EditableTree tree)
    {
        for (var i = 1; i < tree.Count; i++)
        {
            Interrupting(tree, i);
            SentTo(tree, i);
            Within(tree, i);
            Befallen(tree, i);
            OneAfterTheOther(tree, i);
            Result(tree, i);
            Present(tree, i);
        }
    }

    // "The accord, signed by both, came into force": the second verb, without "and" and subject, follows the comma that closes the participle
    private static void Interrupting(EditableTree tree, int verb)
    {
        if (tree.Label(verb) is not ("conj" or "parataxis" or "ccomp" or "advcl") || !IsFinite(tree, verb) || tree.HasSubject(verb)) return;
        if (tree.Head(verb) is not (>= 2 and var participle) || participle > verb || !IsBareParticiple(tree, participle)) return;
        if (tree.ChildBefore(verb, "cc") >= 0 || tree.ChildBefore(verb, "mark") >= 0 || !FollowsComma(tree, verb, participle)) return;
        if (Subject(tree, participle) is not (>= 0 and var noun) || !FollowsComma(tree, participle, noun)) return;
        for (var i = participle; i < verb; i++) if (tree.Text(i) is ";" or ":" or "\"" or "”") return;
        // "Kenya agreed, refused, agreed again": a participle with an object of its own is a verb
        if (tree.HasChild(participle, "ccomp") || tree.HasChild(participle, "obj") && !Naming.Contains(tree.Lemma(participle))) return;
        var (head, label) = (tree.Head(participle), tree.Label(participle));
        tree.Lift(verb, participle, head, label);
        tree.Attach(noun, verb, "nsubj");
        tree.Attach(participle, noun, "acl");
        tree.Tag(participle, UniversalPos.Verb, "VBN");
    }

    // "After Kenya bombed Garissa, killing nine, Chad protested": the result is that of the deed before it
    private static void Result(EditableTree tree, int participle)
    {
        if (tree.Label(participle) != "advcl" || tree.Xpos(participle) != "VBG" || tree.Text(participle - 1) != "," || tree.Head(participle) is not (>= 0 and var main)
            || main < participle || tree.HasSubject(participle) || tree.ChildBefore(participle, "mark") >= 0 || !Resulting.Contains(tree.Lemma(participle))) return;
        for (var deed = participle - 2; deed > 0; deed--)
        {
            if (tree.Head(deed) != main || tree.Label(deed) != "advcl") continue;
            if (tree.IsFullVerb(deed) && tree.HasSubject(deed) && tree.Dominates(deed, participle - 2)) tree.Attach(participle, deed, "advcl");
            return;
        }
    }

    private static readonly FrozenSet<string> Resulting = FrozenSet.ToFrozenSet(
        ["kill", "wound", "injure", "maim", "destroy", "damage", "leave", "force", "displace", "spark", "trigger", "cause", "shatter", "set", "sink", "cut"], StringComparer.Ordinal);

    // "was hailed by Kenya, ignored by Chad": each tells of the subject; but "backed by Kenya, armed by Chad" may tell of Kenya
    private static void OneAfterTheOther(EditableTree tree, int participle)
    {
        if (tree.Label(participle) != "acl" || tree.Xpos(participle) != "VBN" || tree.Text(participle - 1) != "," || tree.Head(participle) is not (>= 0 and var agent)
            || agent > participle || tree.Label(agent) != "obl:agent" || tree.Head(agent) is not (>= 0 and var first) || tree.Xpos(first) != "VBN" || tree.Label(first) == "acl"
            || !tree.HasChild(participle, "obl:agent") || Sponsoring.Contains(tree.Lemma(participle)) || Befalling.Contains(tree.Lemma(participle))
            || tree.Lemma(participle) is "lead" or "head" or "run" or "rule" or "own" or "join" or "accompany" or "follow") return;
        tree.Attach(participle, first, "conj");
    }

    // "was in Juba on Friday pressing for a truce": who is there does it, a town does not
    private static void Present(EditableTree tree, int participle)
    {
        if (tree.Xpos(participle) != "VBG" || tree.Label(participle) is not ("acl" or "acl:relcl") || tree.HasSubject(participle)) return;
        if (tree.Head(participle) is not (>= 0 and var place) || place > participle || !tree.IsName(place) || !tree.HasChild(place, "cop")
            || tree.ChildBefore(place, "case") < 0 || !tree.HasSubject(place)) return;
        tree.Attach(participle, place, "advcl");
    }

    // "flew over Garissa, captured by Kenya in 1999": what befalls places is told of the name right before the comma
    private static void Befallen(EditableTree tree, int participle)
    {
        if (tree.Label(participle) == "acl:relcl") BefallenWhich(tree, participle);
        if (tree.Label(participle) is not ("advcl" or "acl" or "conj" or "parataxis") || !Befalling.Contains(tree.Lemma(participle))
            || tree.Xpos(participle) is not ("VBN" or "VBD") || !IsBareParticiple(tree, participle)
            || tree.HasChild(participle, "obj") || tree.HasSubject(participle)) return;
        if (participle + 1 >= tree.Count || !FollowsComma(tree, participle, 0)) return;
        var agent = -1;
        for (var i = participle + 1; i < Math.Min(tree.Count, participle + 8) && agent < 0; i++)
            if (tree.Text(i) == "by" && tree.Head(i) is >= 0 and var by && tree.Head(by) == participle) agent = by;
        if (agent < 0) return;
        var comma = participle - 1;
        while (tree.Text(comma) != ",") comma--;
        if (comma < 1 || !tree.IsName(comma - 1)) return;
        var name = comma - 1;
        while (tree.Label(name) is "flat" or "compound" && tree.Head(name) >= 0 && tree.IsName(tree.Head(name))) name = tree.Head(name);
        if (name == tree.Head(participle)) return;
        // "around Garissa, seized by Kenya": the place belongs to the verb before
        if (tree.Head(name) == participle && tree.Label(name) == "obl" && tree.Head(participle) is >= 0 and var above && above < name) tree.Attach(name, above, "obl");
        if (tree.Dominates(participle, name)) return;
        tree.Attach(participle, name, "acl");
    }

    // "from a boat near Garissa, which Kenya has controlled since 1999": what befalls places is told of the name right before "which"
    private static void BefallenWhich(EditableTree tree, int verb)
    {
        if (!Befalling.Contains(tree.Lemma(verb))) return;
        var which = -1;
        for (var i = verb - 1; i > 1 && which < 0; i--) if (tree.Head(i) == verb && tree.Text(i) == "which") which = i;
        if (which < 2 || tree.Text(which - 1) != "," || !tree.IsName(which - 2)) return;
        // "Russia's army, which occupied": who does it is no place
        if (tree.Label(which) is not ("obj" or "nsubj:pass")) return;
        var name = which - 2;
        while (tree.Label(name) is "flat" or "compound" && tree.Head(name) >= 0 && tree.IsName(tree.Head(name))) name = tree.Head(name);
        if (name == tree.Head(verb) || tree.Label(name) is not ("nmod" or "obl") || tree.ChildBefore(name, "case") is not (>= 0 and var near)
            || tree.Text(near) is not ("near" or "in" or "at" or "around" or "on" or "off" or "outside" or "from" or "to")) return;
        tree.Attach(verb, name, "acl:relcl");
    }

    // "Troops sent to help Peru have suffered losses": the name completes the purpose, and the verb in the plural is the troops'
    private static void SentTo(EditableTree tree, int verb)
    {
        if (tree.Label(verb) != "ccomp" || tree.Head(verb) is not (>= 1 and var participle) || participle > verb || !IsBareParticiple(tree, participle) || tree.Text(participle + 1) != "to" || tree.ChildBefore(verb, "mark") >= 0
            || !tree.HasFiniteAuxiliary(verb) || Subject(tree, participle) is not (>= 0 and var noun) || tree.LastWord(noun) + 1 != participle) return;
        var name = Subject(tree, verb);
        var infinitive = name >= 0 ? tree.Leftmost(name) - 1 : participle + 2;
        if (infinitive <= participle || tree.Xpos(infinitive) != "VB" || tree.Head(infinitive) != participle) return;
        if (name >= 0)
        {
            if (!tree.IsName(name) || tree.HasChild(infinitive, "obj")) return;
            tree.Attach(name, infinitive, "obj");
        }
        else if (tree.HasSubject(verb) || !tree.HasChild(infinitive, "obj") || tree.LastWord(infinitive) + 1 != tree.Leftmost(verb)) return;

        tree.Lift(verb, participle, tree.Head(participle), tree.Label(participle));
        tree.Attach(noun, verb, tree.HasChild(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
        for (var i = 0; i < noun; i++) if (tree.Head(i) == participle) tree.Attach(i, verb, tree.Label(i));
        tree.Attach(participle, noun, "acl");
        tree.Tag(participle, UniversalPos.Verb, "VBN");
    }

    // "At a session convened by Peru, Abdi accused Chile", "in a letter sent to Abdi": the participle tells of the noun right before it
    private static void Within(EditableTree tree, int participle)
    {
        if (tree.Label(participle) is not ("advcl" or "ccomp") || !IsBareParticiple(tree, participle) || !LooksPassive(tree, participle)
            || tree.HasSubject(participle) || tree.HasChild(participle, "obj") || tree.HasChild(participle, "ccomp") || tree.ChildBefore(participle, "advmod") >= 0) return;
        if (!tree.IsNominal(participle - 1) || tree.Head(participle) is not (>= 0 and var verb)) return;
        var noun = tree.PhraseHead(participle - 1, participle);
        if (tree.ChildBefore(participle, "obl") is >= 0 and var phrase)
        {
            if (!tree.Dominates(phrase, participle - 1) || tree.ChildBefore(phrase, "case") is not (>= 0 and var marker) || tree.Text(marker) == "as"
                || verb < participle && tree.ChildBefore(participle, "mark") < 0 && tree.Text(marker) != "according") return;
            var mark = tree.ChildBefore(participle, "mark");
            tree.Attach(phrase, verb, "obl");
            if (mark >= 0)
            {
                if (mark > phrase || tree.Label(participle) != "ccomp") return;
                for (var i = participle + 1; i < tree.Count; i++)
                {
                    if (tree.Head(i) != verb || tree.Label(i) != "ccomp" || !tree.HasSubject(i) || tree.ChildBefore(i, "mark") >= 0) continue;
                    tree.Attach(mark, i, "mark");
                    tree.Attach(phrase, i, "obl");
                    break;
                }
            }

            noun = phrase;
        }
        else if (!tree.IsCommonNoun(noun) || verb > participle || tree.ChildBefore(participle, "mark") >= 0 || tree.Head(noun) < 0 || tree.Label(noun) is not ("obj" or "obl" or "nmod" or "conj")) return;
        tree.Attach(participle, noun, "acl");
        tree.Tag(participle, UniversalPos.Verb, "VBN");
    }

    // not "fell", "took", "began": a past form that is none of a passive
    private static bool LooksPassive(EditableTree tree, int verb) => tree.Xpos(verb) == "VBN" || tree.Text(verb).EndsWith("ed", StringComparison.Ordinal)
        || tree.Text(verb) is "held" or "made" or "sent" or "led" or "brought" or "set" or "put" or "built" or "shot" or "hit" or "bought" or "sold" or "found" or "left"
            or "won" or "kept" or "paid" or "cut" or "caught" or "met" or "fought" or "lost" or "struck";

    private static bool IsFinite(EditableTree tree, int verb) => tree.IsFullVerb(verb)
        && (tree.Xpos(verb) is "VBD" or "VBZ" or "VBP" || tree.HasFiniteAuxiliary(verb));

    private static bool IsBareParticiple(EditableTree tree, int verb) =>
        tree.IsFullVerb(verb) && tree.Xpos(verb) is "VBN" or "VBD" && !tree.HasChild(verb, "aux") && !tree.HasChild(verb, "aux:pass")
            && !tree.HasChild(verb, "cop");

    private static int Subject(EditableTree tree, int verb)
    {
        if (tree.ChildBefore(verb, "nsubj") is >= 0 and var subject) return tree.IsNominal(subject) ? subject : -1;
        return tree.ChildBefore(verb, "nsubj:pass") is >= 0 and var passive && tree.IsNominal(passive) ? passive : -1;
    }

    // Whether a comma stands right before a verb and its adverbs.
    private static bool FollowsComma(EditableTree tree, int verb, int after)
    {
        var at = verb - 1;
        while (at > after && tree.IsVerbModifier(at)) at--;
        return at > after && tree.Text(at) == ",";
    }
}
