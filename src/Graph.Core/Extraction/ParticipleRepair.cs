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

    private static readonly FrozenSet<string> TwoObjects = WordLists.English["verbs of two objects"];

    private static readonly FrozenSet<string> Telling = WordLists.English["clause verbs"];

    private static readonly FrozenSet<string> Naming =
        FrozenSet.ToFrozenSet(["designate", "dub", "name", "brand", "label", "elect", "appoint", "call", "term", "christen"], StringComparer.Ordinal);

    /// <summary>Mends a sentence.</summary>
    public static void Apply(EditableTree tree)
    {
        for (var i = 1; i < tree.Count; i++)
        {
            Interrupting(tree, i);
            Restricting(tree, i);
            Reduced(tree, i);
            Favoured(tree, i);
            Brokered(tree, i);
            Active(tree, i);
            Siblings(tree, i);
            Within(tree, i);
            SharedSubject(tree, i);
            Befallen(tree, i);
            Describing(tree, i);
        }
    }

    // "A raid on Garissa, attributed to Peru, killed seven": what is told between commas is told of the raid
    private static void Describing(EditableTree tree, int participle)
    {
        if (tree.Label(participle) != "advcl" || tree.Xpos(participle) is not ("VBN" or "VBD") || participle < 2 || tree.Text(participle - 1) != "," || tree.Head(participle) is var verb && verb < participle) return;
        if (tree.HasSubject(participle) || tree.HasChild(participle, "obj") || tree.ChildBefore(participle, "mark") >= 0 || tree.Text(verb - 1) != ",") return;
        if (tree.ChildBefore(verb, "nsubj") is >= 0 and var subject && subject < participle && tree.IsCommonNoun(subject)) tree.Attach(participle, subject, "acl");
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

    // "Officials briefed on the talks said": what stands before a verb without a subject is that subject, told of by a participle
    private static void Restricting(EditableTree tree, int participle)
    {
        if (tree.Label(participle) is not ("ccomp" or "advcl") || !IsBareParticiple(tree, participle)
            || tree.Head(participle) is not (>= 0 and var verb) || verb <= participle) return;
        if (!IsFinite(tree, verb) || tree.HasSubject(verb) || tree.HasChild(participle, "obj") || tree.ChildBefore(participle, "mark") >= 0
            || tree.ChildBefore(participle, "advmod") >= 0) return;
        if (Subject(tree, participle) is not (>= 0 and var noun) || tree.LastWord(noun) + 1 != participle) return;
        for (var i = participle; i < verb; i++) if (tree.Text(i) is "," or "\"" or "”" or "’" or ";" or ":") return;
        tree.Attach(noun, verb, "nsubj");
        tree.Attach(participle, noun, "acl");
        tree.Tag(participle, UniversalPos.Verb, "VBN");
    }

    // "The state proclaimed there is recognised by Peru", "The raid carried out by Chile killed Abdi": the second verb has no subject but the noun
    private static void Reduced(EditableTree tree, int verb)
    {
        if (tree.Label(verb) is not ("advcl" or "ccomp" or "parataxis" or "xcomp" or "conj") || tree.Head(verb) is not (>= 1 and var participle) || participle > verb) return;
        if (!IsFinite(tree, verb) && !(tree.HasChild(verb, "cop") && tree.HasFiniteAuxiliary(verb)) || tree.HasSubject(verb) || tree.Label(verb) == "xcomp" && tree.Xpos(verb) == "VBN") return;
        if (!IsBareParticiple(tree, participle) || !LooksPassive(tree, participle) || tree.HasChild(participle, "obj") || tree.ChildBefore(verb, "mark") >= 0 || tree.ChildBefore(verb, "cc") >= 0) return;
        if (Subject(tree, participle) is not (>= 0 and var noun) || tree.LastWord(noun) + 1 != participle || tree.IsName(noun) && tree.ChildBefore(noun, "det") < 0) return;
        for (var i = participle; i < verb; i++) if (tree.Text(i) is "," or "\"" or "”" or "’" or ";" or ":") return;
        if (Telling.Contains(tree.Lemma(participle)) || SpeechVerbs.Contains(tree.Lemma(participle), tree.Text(participle)) || tree.HasChild(participle, "xcomp") && !HasPurpose(tree, participle)
            || tree.HasChild(participle, "iobj")) return;
        if (tree.HasChild(participle, "conj") || tree.ChildBefore(participle, "mark") is >= 0 and var mark && tree.Text(mark) != "that") return;
        // "Hopes receded after a summit was abandoned": there the phrase is a clause
        for (var i = participle + 1; i < verb; i++)
            if (tree.Head(i) == verb && tree.Label(i) is "obl" or "nsubj" or "nsubj:pass" && tree.ChildBefore(i, "case") is >= 0 and var opens && tree.Text(opens) is "after" or "before" or "since" or "until" or "as" or "once") return;
        var (head, label) = (tree.Head(participle), tree.Label(participle));
        for (var i = participle + 1; i < verb; i++)
            if (tree.Head(i) == verb && tree.Label(i).StartsWith("nsubj", StringComparison.Ordinal) && tree.ChildBefore(i, "case") is >= 0 and var by)
                tree.Attach(i, participle, tree.Text(by) == "by" ? "obl:agent" : "obl");
        tree.Lift(verb, participle, head, label);
        tree.Attach(noun, verb, tree.HasChild(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
        for (var i = 0; i < noun; i++) if (tree.Head(i) == participle) tree.Attach(i, verb, tree.Label(i));
        tree.Attach(participle, noun, "acl");
        tree.Tag(participle, UniversalPos.Verb, "VBN");
    }

    // "said the text respected the line", "which Peru's minister, Kamau, described as a crime": what has an object is no passive, and the noun its subject
    private static void Active(EditableTree tree, int verb)
    {
        if (tree.Label(verb) != "acl" || tree.Xpos(verb) is not ("VBN" or "VBD") || !IsBareParticiple(tree, verb) || tree.Head(verb) is not (>= 1 and var noun) || noun > verb || !tree.IsNominal(noun)
            || tree.ChildBefore(verb, "mark") >= 0 || tree.HasSubject(verb) || TwoObjects.Contains(tree.Lemma(verb)) || Naming.Contains(tree.Lemma(verb))) return;
        var thing = -1;
        for (var i = 0; i < tree.Count && thing < 0; i++) if (tree.Head(i) == verb && tree.Label(i) == "obj") thing = i;
        if (thing < 0) return;
        var (above, label) = (tree.Head(noun), tree.Label(noun));
        if (above < 0) return;
        if (thing < noun && tree.Text(thing) is "which" or "whom" or "that" && label is "advcl:relcl" or "acl:relcl")
        {
            tree.Attach(verb, above, "acl:relcl");
            tree.Attach(noun, verb, "nsubj");
            tree.Tag(verb, UniversalPos.Verb, "VBD");
        }
        else if (thing > verb && above == tree.Leftmost(noun) - 1 && label is "obj" or "iobj" or "ccomp" && tree.Rightmost(noun) >= verb && verb == noun + 1
            && (Telling.Contains(tree.Lemma(above)) || SpeechVerbs.Contains(tree.Lemma(above), tree.Text(above))) && !tree.HasChild(above, "ccomp"))
        {
            tree.Attach(verb, above, "ccomp");
            tree.Attach(noun, verb, "nsubj");
            tree.Tag(verb, UniversalPos.Verb, "VBD");
        }
    }

    // "violating the truce brokered by Peru": nobody violates it into being brokered
    private static void Brokered(EditableTree tree, int participle)
    {
        if (tree.Label(participle) != "xcomp" || tree.Xpos(participle) != "VBN" || !tree.HasChild(participle, "obl:agent") || tree.Head(participle) is not (>= 0 and var verb) || verb > participle) return;
        if (tree.Lemma(verb) is "see" or "want" or "have" or "get" or "keep" or "leave" or "find" or "hear" or "need" or "like" or "wish" or "be" or "become" or "remain" or "feel" or "look" or "seem" or "appear" or "stay") return;
        var noun = tree.PhraseHead(participle - 1, participle);
        if (!tree.IsNominal(participle - 1) || tree.Head(noun) != verb || tree.Label(noun) != "obj") return;
        tree.Attach(participle, noun, "acl");
    }

    // "said French troops stationed there would have to leave": of two clauses without a conjunction the second has the first one's noun for its subject
    private static void Siblings(EditableTree tree, int verb)
    {
        if (tree.Label(verb) != "ccomp" || tree.Head(verb) is not (>= 0 and var outer) || outer > verb || tree.HasSubject(verb) || !IsFinite(tree, verb) && !(tree.HasChild(verb, "cop") && tree.HasFiniteAuxiliary(verb))
            || tree.ChildBefore(verb, "cc") >= 0) return;
        var marker = tree.ChildBefore(verb, "mark");
        for (var participle = verb - 1; participle > outer + 1; participle--)
        {
            if (tree.Text(participle) is "," or ";" or ":" or "\"" or "”") return;
            if (tree.Head(participle) != outer || tree.Label(participle) != "ccomp") continue;
            if (!IsBareParticiple(tree, participle) || !LooksPassive(tree, participle) || tree.HasChild(participle, "obj") || Telling.Contains(tree.Lemma(participle))
                || Subject(tree, participle) is not (>= 0 and var noun) || tree.LastWord(noun) + 1 != participle || marker > noun) return;
            tree.Attach(noun, verb, tree.HasChild(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
            if (tree.ChildBefore(participle, "mark") is >= 0 and var mark) tree.Attach(mark, verb, "mark");
            tree.Attach(participle, noun, "acl");
            tree.Tag(participle, UniversalPos.Verb, "VBN");
            return;
        }
    }

    // "Kamau, the banker favoured to succeed Abdi, endorsed it": the name before the comma is the second verb's subject, and the noun tells of it
    private static void Favoured(EditableTree tree, int verb)
    {
        if (tree.Label(verb) is not ("conj" or "parataxis" or "ccomp") || tree.Head(verb) is not (>= 3 and var participle) || participle > verb || !tree.IsFullVerb(verb)) return;
        if (Telling.Contains(tree.Lemma(participle)) || SpeechVerbs.Contains(tree.Lemma(participle), tree.Text(participle))) return;
        if (!IsBareParticiple(tree, participle) || tree.HasChild(participle, "obj") || tree.ChildBefore(verb, "cc") > participle || !FollowsComma(tree, verb, participle)) return;
        if (tree.ChildBefore(verb, "nsubj") is not (>= 0 and var name) || name > participle || Subject(tree, participle) is not (> 0 and var noun) || noun < name
            || tree.LastWord(noun) + 1 != participle) return;
        var comma = tree.Leftmost(noun) - 1;
        if (tree.Text(comma + 1) == ",") comma++;
        if (comma < 1 || tree.Text(comma) != "," || !tree.IsDeterminerOrName(comma + 1) && !tree.IsModifier(comma + 1) || tree.Head(comma - 1) != name && comma - 1 != name) return;
        var (head, label) = (tree.Head(participle), tree.Label(participle));
        tree.Lift(verb, participle, head, label);
        tree.Attach(noun, name, "appos");
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

    // "The bid by Peru to win a delay was defeated": the second subject is the infinitive's object
    private static void SharedSubject(EditableTree tree, int noun)
    {
        if (tree.Label(noun) is not ("nsubj" or "nsubj:pass") || !tree.IsNominal(noun) || tree.Head(noun) is not (>= 0 and var verb)
            || verb < noun) return;
        var infinitive = tree.Leftmost(noun) - 1;
        if (infinitive < 2 || tree.Xpos(infinitive) != "VB" || tree.Text(infinitive - 1) != "to" || tree.HasChild(infinitive, "obj")
            || tree.Label(infinitive) is not ("acl" or "xcomp")) return;
        for (var i = 0; i < infinitive; i++)
        {
            if (tree.Head(i) != verb || tree.Label(i) is not ("nsubj" or "nsubj:pass") || !tree.Dominates(i, infinitive)) continue;
            tree.Attach(noun, infinitive, "obj");
            return;
        }
    }

    // "troops sent to help Peru": the infinitive tells what for
    private static bool HasPurpose(EditableTree tree, int participle) =>
        tree.Lemma(participle) is "send" or "dispatch" or "deploy" or "fly" or "hire" or "train" or "design" or "create" or "mean" or "use" or "establish" or "form" or "recruit"
            or "bring" or "build" or "employ" or "assign" or "appoint" or "despatch" or "intend" or "mandate" or "choose" or "set"
        && participle + 1 < tree.Count && tree.Text(participle + 1) == "to";

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
