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
        FreeDays(tree);
        JoinTogether(tree);
        FreeCompany(tree);
        JoinEmphasis(tree);
        Measure(tree);
        MeasureMoney(tree);
        RaiseConjuncts(tree);
        KeepContent(tree);
        KeepClause(tree);
        NameAppeals(tree);
        FreeBoth(tree);
        Activate(tree);
        FreeReduced(tree);
        ReadSubjunctive(tree);
        KeepAim(tree);
        FreeHelped(tree);
        ShiftedObject(tree);
        KeepAuthor(tree);
        KeepPreposition(tree);
        JoinEllipsis(tree);
        OutOfHand(tree);
        LetIn(tree);
        KeepObject(tree);
        GiveLater(tree);
        foreach (var mention in named)
        {
            GiveContent(tree, mention);
            TakeObject(tree, mention);
            FreeContent(tree, mention);
        }
    }

    // "let in food", "took in refugees", "handed over captives": a particle right behind such a verb is no preposition
    private static void LetIn(EditableTree tree)
    {
        for (var i = 1; i + 1 < tree.Count; i++)
        {
            if (tree.Label(i) != "case" || tree.Text(i + 1) == "of" || !tree.IsFullVerb(i - 1) || tree.Head(i) is not (> 0 and var thing) || thing < i || tree.Head(thing) != i - 1 || tree.Label(thing) is not ("obl" or "obj")
                || tree.HasChild(i - 1, "obj") || !IsParticle(tree.Lemma(i - 1), tree.Text(i)) || tree.HasChild(i - 1, "aux:pass")) continue;
            // "let in food", but "took in hand", "took over the weekend"
            if (TimeRepair.IsTime(tree.Lemma(thing)) || tree.Lemma(thing) is "weekend" or "hand" or "turn" or "part" or "place" || !tree.IsNominal(thing)) continue;
            tree.Attach(i, i - 1, "compound:prt");
            tree.Attach(thing, i - 1, "obj");
        }
    }

    // "handed over a paper": behind a particle, a noun without a preposition is the object, whatever its label
    private static void KeepObject(EditableTree tree)
    {
        for (var i = 1; i + 1 < tree.Count; i++)
        {
            if (tree.Label(i) != "compound:prt" || tree.Head(i) != i - 1 || !tree.IsFullVerb(i - 1) || tree.HasChild(i - 1, "obj") || tree.HasChild(i - 1, "aux:pass")) continue;
            for (var thing = i + 1; thing < Math.Min(tree.Count, i + 8); thing++)
            {
                if (tree.Head(thing) != i - 1) continue;
                if (tree.Label(thing) == "obl" && tree.IsNominal(thing) && !tree.HasChild(thing, "case") && tree.Leftmost(thing) == i + 1
                    && !TimeRepair.IsTime(tree.Lemma(thing)) && tree.Lemma(thing) is not "weekend") tree.Attach(thing, i - 1, "obj");
                break;
            }
        }
    }

    private static bool IsParticle(string verb, string particle) => (verb, particle) is ("let" or "take" or "allow" or "invite" or "bring" or "send" or "usher", "in")
        or ("hand" or "turn" or "take" or "sign" or "give", "over") or ("cut" or "break" or "call" or "put" or "shrug" or "fend" or "ward" or "lay" or "hold", "off")
        or ("set" or "give" or "tear" or "step" or "back" or "hold" or "break" or "prop" or "blow" or "draw" or "shore" or "take" or "stir" or "snap", "up")
        or ("carry" or "rule" or "throw" or "kick" or "drive" or "wipe" or "push" or "pull" or "point" or "set" or "work" or "hammer" or "lay", "out")
        or ("turn" or "shoot" or "gun" or "shut" or "close" or "put" or "bring" or "track" or "hunt" or "play" or "water", "down")
        or ("hold" or "push" or "win" or "roll" or "pull" or "take" or "send" or "give", "back");

    // "ordered the troops out and welcomed instructors": what stands right behind the second verb is its object
    private static void GiveLater(EditableTree tree)
    {
        for (var i = 3; i < tree.Count; i++)
        {
            if (tree.Label(i) != "conj" || !tree.IsFullVerb(i) || tree.Head(i) is not (>= 0 and var verb) || verb > i || !tree.IsFullVerb(verb) || tree.HasChild(i, "obj") || tree.HasChild(i, "ccomp")
                || tree.HasChild(i, "xcomp") || tree.HasChild(i, "aux:pass") || !tree.HasObjectBefore(verb, i)) continue;
            for (var thing = i + 1; thing < Math.Min(tree.Count, i + 10); thing++)
            {
                if (tree.Head(thing) != verb || tree.Label(thing) != "obj") continue;
                if (tree.Leftmost(thing) != i + 1) break;
                tree.Attach(thing, i, "obj");
                if (tree.Xpos(i) == "VBN" && tree.Xpos(verb) == "VBD" && !tree.HasChild(i, "aux")) tree.Tag(i, UniversalPos.Verb, "VBD");
                break;
            }
        }
    }

    // "rejected out of hand calls for a truce": the manner is no preposition of the object
    private static void OutOfHand(EditableTree tree)
    {
        for (var i = 1; i + 3 < tree.Count; i++)
        {
            if (tree.Text(i) != "out" || tree.Text(i + 1) != "of" || tree.Text(i + 2) != "hand" || !tree.IsFullVerb(i - 1)) continue;
            var thing = tree.Head(i);
            if (thing <= i + 2 || tree.Head(thing) != i - 1 || tree.Label(thing) is not ("obl" or "nmod")) continue;
            tree.Attach(i + 2, i - 1, "obl");
            tree.Attach(i, i + 2, "case");
            tree.Attach(i + 1, i + 2, "case");
            tree.Attach(thing, i - 1, "obj");
        }
    }

    // "Kamau, himself a former member of the front, pledged": the description is no second subject
    private static void JoinEmphasis(EditableTree tree)
    {
        for (var i = 2; i < tree.Count; i++)
        {
            if (tree.Lemma(i) is not ("himself" or "herself" or "itself" or "themselves") || tree.Text(i - 1) != "," || !tree.IsNominal(i - 2))
                continue;
            for (var noun = i + 1; noun < tree.Count && tree.Text(noun) != ","; noun++)
            {
                if (tree.IsVerb(noun)) break;
                if (!tree.IsCommonNoun(noun) || tree.Label(noun) is not ("nsubj" or "nsubj:pass" or "appos" or "obl")) continue;
                tree.Attach(noun, tree.PhraseHead(i - 2, noun), "appos");
                break;
            }
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

    // "who on Thursday in Juba defended": neither day nor place belongs to the pronoun
    private static void FreeDays(EditableTree tree)
    {
        for (var i = 1; i < tree.Count; i++)
        {
            if (tree.Label(i) != "nmod" || tree.Head(i) is not (>= 0 and var day) || day > i || !Calendar.IsWeekday(tree.Text(day)) || tree.ChildBefore(i, "case") <= day) continue;
            var verb = tree.Head(day);
            if (verb >= 0 && tree.Label(day) == "nmod" && tree.Text(verb) is "who" or "which" or "that") verb = tree.Head(verb);
            if (verb < 0 || !tree.IsFullVerb(verb)) continue;
            tree.Attach(day, verb, "obl");
            tree.Attach(i, verb, "obl");
        }
    }

    // "brought Kamau and Abdi together": it tells how they were brought
    private static void JoinTogether(EditableTree tree)
    {
        for (var i = 2; i < tree.Count; i++)
        {
            if (tree.Text(i) != "together" || tree.Label(i) != "advmod" || tree.Head(i) is not (>= 0 and var name) || name > i || !tree.IsNominal(name)) continue;
            var top = name;
            while (tree.Label(top) is "conj" or "flat" or "appos" && tree.Head(top) is >= 0 and var above && tree.IsNominal(above)) top = above;
            if (tree.Label(top) == "obj" && tree.IsFullVerb(tree.Head(top))) tree.Attach(i, tree.Head(top), "advmod");
        }
    }

    // "With Kamau at his side, Abdi said": whom a preposition stands before is no second subject
    private static void FreeCompany(EditableTree tree)
    {
        for (var i = 1; i < tree.Count; i++)
        {
            if (tree.Label(i) != "nsubj" || tree.Head(i) is not (>= 0 and var verb) || verb < i || !tree.IsFullVerb(verb)
                || tree.ChildBefore(i, "case") is not (>= 0 and var with) || tree.Text(with) is not ("With" or "with" or "Alongside" or "Beside" or "Flanked")) continue;
            for (var other = i + 1; other < verb; other++)
            {
                if (tree.Head(other) != verb || tree.Label(other) != "nsubj") continue;
                tree.Attach(i, verb, "obl");
                break;
            }
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

    // "appealed to both to keep calm": both are appealed to
    private static void FreeBoth(EditableTree tree)
    {
        for (var i = 2; i + 1 < tree.Count; i++)
        {
            if (tree.Text(i) != "both" || tree.Label(i) is not ("mark" or "det" or "advmod") || tree.Text(i + 1) != "to" || tree.ChildBefore(i, "case") != i - 1
                || !tree.IsFullVerb(i - 2)) continue;
            tree.Attach(i, i - 2, "obl");
        }
    }

    // "had deserted to the enemy": a perfect is no passive
    private static void Activate(EditableTree tree)
    {
        for (var i = 0; i < tree.Count; i++)
        {
            if (tree.Label(i) == "nsubj:pass" && tree.Head(i) is >= 0 and var verb && tree.IsFullVerb(verb) && !tree.HasChild(verb, "aux:pass")
                && tree.ChildBefore(verb, "aux") is >= 0 and var aux && tree.Lemma(aux) == "have" && !tree.HasChild(verb, "obl:agent")) tree.Attach(i, verb, "nsubj");
        }
    }

    // "will sink any ship found in the zone": the ship is sunk, the participle tells which
    private static void FreeReduced(EditableTree tree)
    {
        for (var i = 2; i + 1 < tree.Count; i++)
        {
            var participle = tree.Head(i);
            if (participle <= i || tree.Label(i) != "nsubj" || !tree.IsCommonNoun(i) || tree.Xpos(participle) != "VBN" || tree.Label(participle) != "xcomp"
                || tree.Head(participle) is not (>= 0 and var verb) || verb > i || !tree.IsFullVerb(verb) || tree.HasChild(verb, "obj") || tree.HasChild(participle, "aux")
                || tree.Lemma(verb) is "see" or "find" or "have" or "get" or "want" or "hear" or "keep" or "leave" or "make" or "watch" or "feel" or "consider" or "let" or "need" or "like")
                continue;
            tree.Attach(i, verb, "obj");
            tree.Attach(participle, i, "acl");
        }
    }

    private static readonly FrozenSet<string> Bare = WordLists.English["bare verbs"];

    // "would cut aid to Chad and, after Kenya sanctioned Abdi": a name right after a verb without an object is its object
    private static void TakeObject(EditableTree tree, Mention mention)
    {
        var verb = mention.FirstToken - 1;
        if (verb < 1 || mention.Form != MentionForm.Name || tree.Label(mention.Head) is not ("conj" or "appos")
            || tree.Head(mention.Head) >= verb || tree.Head(mention.Head) < 0) return;
        if (!tree.IsFullVerb(verb) || tree.Lemma(verb) == "do" || tree.Xpos(verb) is not ("VBD" or "VBZ" or "VBP" or "VB" or "VBG")
            || tree.HasChild(verb, "obj") || tree.HasChild(verb, "aux:pass") || tree.ChildBefore(mention.Head, "cc") >= 0) return;
        tree.Attach(mention.Head, verb, "obj");
    }

    // "called on both Kenya and Chad": a particle before a bare phrase is its preposition
    private static void KeepPreposition(EditableTree tree)
    {
        for (var i = 1; i + 1 < tree.Count; i++)
        {
            if (tree.Label(i) != "compound:prt" || tree.Text(i) is not ("on" or "upon") || tree.Head(i) is not (>= 0 and var verb)
                || tree.Lemma(verb) is not ("call" or "prevail" or "insist" or "lean" or "rely" or "count" or "depend")) continue;
            for (var thing = i + 1; thing < tree.Count && !tree.IsVerb(thing); thing++)
            {
                if (tree.Head(thing) != verb || tree.Label(thing) is not ("obl" or "obj") || !tree.IsNominal(thing)
                    || tree.ChildBefore(thing, "case") >= 0) continue;
                tree.Attach(thing, verb, "obl");
                tree.Attach(i, thing, "case");
                break;
            }
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

    // "help Kenya retake the port": what stands before a bare verb is its governor's object
    private static void FreeHelped(EditableTree tree)
    {
        for (var i = 1; i < tree.Count; i++)
        {
            var verb = tree.Head(i);
            if (verb <= i || tree.Label(i) != "obj" || tree.Xpos(verb) != "VB" || tree.Label(verb) is not ("xcomp" or "ccomp")
                || !tree.IsNominal(i) || tree.ChildBefore(verb, "mark") >= 0) continue;
            if (tree.Head(verb) is >= 0 and var governor && governor < i && tree.IsFullVerb(governor)) tree.Attach(i, governor, "obj");
        }
    }

    // "proposed on Friday a new package": an object behind a date is no date
    private static void ShiftedObject(EditableTree tree)
    {
        for (var i = 3; i < tree.Count; i++)
        {
            if (tree.Label(i) is not ("obl" or "obl:unmarked" or "nmod:unmarked") || !tree.IsCommonNoun(i)
                || tree.ChildBefore(i, "case") >= 0 || TimeRepair.IsTime(tree.Lemma(i))
                || tree.Lemma(i) is "time" or "way" or "percent" or "mile" or "kilometre" or "kilometer") continue;
            var verb = tree.Head(i);
            var start = tree.Leftmost(i);
            if (verb < 0 || verb > start - 2 || !tree.IsFullVerb(verb) || tree.HasChild(verb, "obj") || tree.HasChild(verb, "aux:pass")) continue;
            var date = tree.Head(start - 1) == verb || tree.Head(start - 1) < 0 ? start - 1 : tree.Head(start - 1);
            if (tree.Head(date) == verb && tree.Label(date) is "obl" or "obl:tmod" or "obl:unmarked" && TimeRepair.IsTime(tree.Lemma(date)))
                tree.Attach(i, verb, "obj");
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
