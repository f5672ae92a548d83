using Graph.Core.Coreference;
using Graph.Core.Mentions;
using Graph.Language;

namespace Graph.Core.Extraction;

/// <summary>Mends attachments that parsers often get wrong and that names and punctuation decide.</summary>
/// <remarks>
/// A name is one phrase: what hangs on its inner words hangs on its head. "A and B met" has one subject, "the
/// minister, A, met" too. A noun with a finite verb for a participle is that verb's subject.
/// </remarks>
public static class TreeRepair
{
    /// <summary>The article with mended sentences.</summary>
    public static AnnotatedArticle Apply(AnnotatedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var mentions = article.Mentions.ToLookup(m => m.Sentence);
        return article with { Sentences = [.. article.Sentences.Select(s => Apply(s, mentions[s.Index], IsCountry, IsPerson))] };

        bool IsCountry(Mention mention) =>
            mention.EntityIds.Any(id => article.Entities.TryGetValue(id, out var entity) && entity.Kind == EntityKind.Country);

        bool IsPerson(Mention mention) =>
            mention.EntityIds is [var id] && article.Entities.TryGetValue(id, out var entity) && entity.Kind == EntityKind.Person;
    }

    /// <summary>The mended sentence; itself where nothing is wrong.</summary>
    public static Sentence Apply(Sentence sentence, IEnumerable<Mention> mentions, Func<Mention, bool> isCountry, Func<Mention, bool> isPerson)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(mentions);
        var tree = new EditableTree(sentence);
        Mention[] named = [.. mentions];
        foreach (var mention in named) GatherName(tree, mention);
        foreach (var mention in named) JoinOwners(tree, mention, named);
        foreach (var mention in named) JoinListed(tree, mention, named);
        JoinPersons(tree, [.. named.Where(isPerson)]);
        foreach (var mention in named) CompanionRepair.Apply(tree, mention);
        ListRepair.Apply(tree, named);
        OpeningRepair.Apply(tree, named);
        TimeRepair.Apply(tree, named);
        TagRepair.Apply(tree);
        HeldRepair.Apply(tree);
        MeasureRepair.Apply(tree);
        VerbRepair.Apply(tree, named);
        GerundRepair.Apply(tree);
        InfinitiveRepair.Apply(tree);
        BareRelativeRepair.Apply(tree, named);
        TitleRepair.Apply(tree, named, isCountry);
        ArgumentRepair.Apply(tree, named);
        DatelineRepair.Apply(tree);
        DisplacedRepair.Apply(tree, named);
        HeadlineRepair.Apply(tree, named);
        for (var i = 1; i < tree.Count; i++)
        {
            if (Preceding(tree, i) is { } owner) tree.Attach(i, owner, "nmod");
            else if (Conjoined(tree, i) is { } first) tree.Attach(i, first, "conj");
            else if (Apposed(tree, i) is { } described) tree.Attach(i, described, "appos");
        }

        JoinDashed(tree, named);
        StrayRelativeRepair.Apply(tree);
        ParticipleRepair.Apply(tree);
        SpeechRepair.Apply(tree);
        CoordinationRepair.Apply(tree);
        ConditionRepair.Apply(tree);
        new ClauseRepair(tree, named).Apply();
        RelativeClauseRepair.Apply(tree, named);
        NameClauseRepair.Apply(tree, named);
        ConjunctRepair.Apply(tree);
        CleftRepair.Apply(tree, named);
        FreeRelativeRepair.Apply(tree);
        VerdictRepair.Apply(tree);
        foreach (var mention in named)
        {
            ApposeName(tree, mention, named);
            ApposeDescription(tree, mention);
            ApposeFormer(tree, mention);
            TitleRepair.JoinCompatriot(tree, mention, named);
            TitleRepair.JoinOfficeHolder(tree, mention, named, isCountry);
        }

        Uncross(tree);
        PrepositionRepair.Apply(tree);
        for (var i = 3; i < tree.Count; i++) InfinitiveRepair.Purpose(tree, i);
        LostSubjectRepair.Apply(tree);
        SharedArgumentRepair.Apply(tree, named);
        MainVerbRepair.Apply(tree);
        new SubjectRepair(tree, named, isCountry).Apply();
        new ClauseRepair(tree, named).OpenClauses();
        ArgumentRepair.RaiseConjunctions(tree);
        FindFiniteVerb(tree);
        for (var i = 1; i < tree.Count; i++) SecondSubject(tree, i);
        for (var i = 1; i < tree.Count; i++) ClauseRepair.Saying(tree, i);
        return tree.ToSentence();
    }

    // "while his host, Abdi, warned that it must be closed": subject and conjunction of the verb before the inner clause
    private static void Uncross(EditableTree tree)
    {
        for (var i = 0; i < tree.Count; i++)
        {
            if (tree.Label(i) is not ("mark" or "nsubj" or "nsubj:pass") || tree.Head(i) <= i + 1) continue;
            for (var inner = tree.Head(i); tree.Head(inner) is >= 0 and var outer && (tree.Label(inner) is "ccomp" or "xcomp" || IsParticiple(tree, inner)); inner = outer)
            {
                if (outer <= i || outer > inner || !tree.IsFullVerb(outer) || IsParticiple(tree, outer)) continue;
                if (tree.Label(i) == "mark" ? tree.ChildBefore(outer, "mark") < 0 : !tree.HasSubject(outer) && tree.IsNominal(i))
                    tree.Attach(i, outer, tree.Label(i) == "mark" ? "mark" : "nsubj");
                break;
            }
        }
    }

    // "Kamau called on Peru to withdraw, adding that": the participle has no subject of its own
    private static bool IsParticiple(EditableTree tree, int verb) =>
        tree.Xpos(verb) == "VBG" && tree.Label(verb) == "advcl" && verb > 0 && tree.Text(verb - 1) == "," && !tree.HasFiniteAuxiliary(verb);

    // "Addis Ababa and Cairo": the conjunct hangs on the name, not on its last word
    private static void GatherName(EditableTree tree, Mention mention)
    {
        if (mention.EndToken - mention.FirstToken < 2 || mention.Head < mention.FirstToken || mention.Head >= mention.EndToken) return;
        var top = tree.Topmost(mention.FirstToken, mention.EndToken);
        if (top != mention.Head)
        {
            var (head, label) = (tree.Head(top), tree.Label(top));
            if (tree.Dominates(mention.Head, head)) return;
            tree.Attach(mention.Head, head, label);
        }

        for (var i = mention.FirstToken; i < mention.EndToken; i++)
        {
            if (i == mention.Head) continue;
            // "leader To Lam": no preposition within a name
            if (i == mention.FirstToken && mention.Form == MentionForm.Name && tree.Label(i) == "case")
            {
                tree.Attach(i, mention.Head, "flat");
                if (i > 0 && tree.Head(mention.Head) == i - 1) tree.Attach(mention.Head, i - 1, "appos");
            }

            // "Kenyan and Somali troops": the second adjective belongs to the first
            if (mention.Form is MentionForm.Demonym or MentionForm.Plural && tree.Label(i) == "conj" && tree.Head(i) < mention.FirstToken) continue;
            if (tree.Head(i) < mention.FirstToken || tree.Head(i) >= mention.EndToken) tree.Attach(i, mention.Head, "flat");
            for (var outer = 0; outer < tree.Count; outer++)
            {
                if (tree.Head(outer) == i && (outer < mention.FirstToken || outer >= mention.EndToken))
                    tree.Attach(outer, mention.Head, tree.Label(outer));
            }
        }
    }

    // "Peru and Chile's foreign ministers met": both have ministers
    private static void JoinOwners(EditableTree tree, Mention last, Mention[] named)
    {
        var and = last.FirstToken - 1;
        if (and < 1 || tree.Text(and) != "and" || last.Form is MentionForm.Name or MentionForm.Pronoun
            || !tree.Contains("'s", last.FirstToken, last.EndToken)) return;
        if (Array.Find(named, m => m.EndToken == and) is { Form: MentionForm.Name } first && tree.Head(first.Head) == last.Head
            && tree.Label(first.Head) == "nmod:poss") tree.Attach(first.Head, last.Head, "conj");
    }

    // "Kamau of the agency on exports": what "of" opens belongs to the noun before it, not to one after
    private static int? Preceding(EditableTree tree, int token)
    {
        if (tree.Label(token) != "nmod" || tree.Head(token) < token || tree.ChildBefore(token, "case") is not (> 0 and var of)) return null;
        return tree.Text(of) == "of" && tree.IsNominal(of - 1) ? tree.PhraseHead(of - 1, token) : null;
    }

    // "Kenya and Somalia met" with two subjects: the second, which carries the "and", is a conjunct of the first
    private static int? Conjoined(EditableTree tree, int token)
    {
        if (tree.Label(token) == "conj" && tree.IsNominal(token) && tree.Head(token) is >= 0 and var verb && tree.IsFullVerb(verb))
            return SecondObject(tree, token, verb);
        if (tree.Label(token) is not ("nsubj" or "nsubj:pass" or "obj" or "obl" or "obl:agent" or "nmod" or "appos") || !tree.IsName(token))
            return null;
        var coordinator = tree.ChildBefore(token, "cc");
        // "Abdi and Kenyan president Kamau": the conjunction may hang on the title
        if (coordinator < 1 && (coordinator = CoordinatorOfTitle(tree, token)) < 1) return null;
        var before = coordinator - 1;
        if (tree.Text(before) == "," && before > 0) before--;
        if (!tree.IsNominal(before) && tree.Label(before) != "flat") return null;
        return tree.PhraseHead(before, token);
    }

    // "met Kamau, the president, and the UN envoy, Abdi": what stands beside the verb without one of its own is a further object
    private static int? SecondObject(EditableTree tree, int token, int verb)
    {
        if (tree.ChildBefore(token, "cc") < 1 || tree.ChildBefore(token, "case") >= 0 || tree.HasSubject(token)
            || tree.HasChild(token, "cop") || tree.HasChild(token, "orphan")) return null;
        var found = -1;
        for (var i = verb + 1; i < token; i++)
        {
            if (tree.Head(i) != verb) continue;
            if (tree.Label(i) == "obj") found = i;
            else if (tree.IsFullVerb(i)) return null;
        }

        return found >= 0 && tree.IsNominal(found) ? found : null;
    }

    // "between Abdi of Peru and Kamau of Chile": the second person goes with the first, not with his country
    private static void JoinPersons(EditableTree tree, Mention[] persons)
    {
        foreach (var second in persons)
        {
            var title = second.Head;
            while (tree.Label(title) is "appos" or "flat" && tree.Head(title) is >= 0 and var described && described < title
                && (tree.IsCommonNoun(described) || tree.Label(title) == "flat")) title = described;
            if (tree.Label(title) != "conj" || tree.Head(title) is not (>= 0 and var country) || tree.Label(country) != "nmod"
                || tree.ChildBefore(country, "case") is not (>= 0 and var of) || tree.Text(of) is not ("of" or "for" or "from")) continue;
            if (Array.Find(persons, m => m.Head == tree.Head(country) && m.EndToken <= of) is { } first
                && !Array.Exists(persons, m => m.Head == country)) tree.Attach(title, first.Head, "conj");
        }
    }

    private static int CoordinatorOfTitle(EditableTree tree, int name)
    {
        for (var i = name - 1; i > 0 && !tree.IsVerb(i); i--)
        {
            if (tree.Label(i) == "cc") return tree.Leftmost(name) == i ? i : -1;
        }

        return -1;
    }

    // "at President Macron, Prime Minister Starmer and Chancellor Merz": a name beside a name before a further one is a member of the list
    private static void JoinListed(EditableTree tree, Mention second, Mention[] named)
    {
        if (second.Form != MentionForm.Name || second.IsLocation || tree.Label(second.Head) != "appos" || tree.ChildBefore(second.Head, "case") >= 0)
            return;
        var first = Array.Find(named, m => m.Form == MentionForm.Name && m.Head == tree.Head(second.Head) && m.EndToken < second.FirstToken
            && !m.IsLocation);
        if (first is null || tree.Text(first.EndToken) != ","
            || tree.Leftmost(second.Head) != first.EndToken + 1 && tree.Text(first.EndToken + 1) is "a" or "an" or "the") return;
        for (var i = second.EndToken; i < Math.Min(tree.Count, second.EndToken + 8) && !tree.IsVerb(i); i++)
        {
            var last = tree.Head(i);
            if (tree.Label(i) != "cc" || last <= i || tree.Label(last) != "conj"
                || tree.Head(last) != first.Head && tree.Head(last) != second.Head || !tree.IsName(last)) continue;
            tree.Attach(second.Head, first.Head, "conj");
            return;
        }
    }

    // "the minister, Wanjiru Kamau, met" with two subjects: the name stands beside its description
    private static int? Apposed(EditableTree tree, int token)
    {
        if (tree.Label(token) is not ("nsubj" or "nsubj:pass" or "obj" or "obl" or "nmod" or "appos") || !tree.IsName(token)) return null;
        var start = tree.Leftmost(token);
        if (start < 2 || tree.Text(start - 1) != "," || tree.ChildBefore(token, "case") >= 0 || tree.ChildBefore(token, "cc") >= 0) return null;
        var head = tree.Head(token);
        // "The plan, Kamau said, is dead": who speaks stands beside nothing
        if (tree.Rightmost(token) + 1 == head && SpeechVerbs.Contains(tree.Lemma(head), tree.Text(head))) return null;
        for (var i = start - 2; i >= 0; i--)
        {
            if (tree.Head(i) == head && i != token && tree.Label(i) == tree.Label(token) && tree.IsCommonNoun(i) && tree.Rightmost(i) >= start - 2)
                return i;
            if (tree.IsVerb(i)) return null;
        }

        return null;
    }

    // "the director of the Kuwait Fund, Meshari Al-Failakawi": the name stands beside the title, not beside the fund
    private static void ApposeName(EditableTree tree, Mention name, Mention[] named)
    {
        // "his host, General Jeje Odongo"
        var start = name.FirstToken;
        while (start > 2 && tree.Head(start - 1) == name.Head && (tree.Label(start - 1) is "nmod:desc" or "compound" || tree.Label(start - 1) == "amod" && tree.Xpos(start - 1) == "NNP")) start--;
        if (name.Form != MentionForm.Name || start < 2 || tree.Text(start - 1) != "," || !tree.IsName(name.Head)) return;
        if (tree.Label(name.Head) is not ("appos" or "conj" or "nmod" or "flat" or "dep" or "list" or "obl" or "nmod:desc" or "parataxis" or "vocative")
            && !(tree.Label(name.Head) == "nsubj" && tree.Head(name.Head) is >= 0 and var shared && tree.ChildBefore(name.Head, "nsubj") < 0 && HasSubjectBefore(tree, shared, name.Head))
            || tree.ChildBefore(name.Head, "case") >= 0 || tree.ChildBefore(name.Head, "cc") >= 0) return;
        if (name.EndToken < tree.Count && tree.Text(name.EndToken) is not ("," or "." or ";" or "—" or "–" or ")" or "-")) return;
        var top = start - 2;
        if (!tree.IsNominal(top)) return;
        // "the envoy of the Authority on Development, Kamau"
        if (Array.Find(named, m => m.Form == MentionForm.Name && m.FirstToken < top && m.EndToken == top + 1 && m.Head < top) is { } inner
            && tree.Label(inner.Head) == "nmod") top = inner.Head;
        while (tree.Head(top) >= 0 && tree.Head(top) < name.FirstToken && tree.IsNominal(tree.Head(top))
            && tree.Label(top) is "nmod" or "compound" or "flat" or "nmod:desc" or "amod"
            && (tree.HasCaseOf(top) || IsPosting(tree, top, name))) top = tree.Head(top);
        // a name beside a name is another member of a list: "Kenya, Somalia"
        if (!tree.IsTitle(top) || Array.Exists(named, m => m.Form == MentionForm.Name && m.FirstToken <= top && top < m.EndToken)) return;
        tree.Attach(name.Head, top, "appos");
    }

    private static bool HasSubjectBefore(EditableTree tree, int verb, int other)
    {
        for (var i = 0; i < other; i++)
            if (tree.Head(i) == verb && tree.Label(i) == "nsubj") return true;
        return false;
    }

    // "its ambassador in Nairobi, Jane Kamau,": where one serves has no other name
    private static bool IsPosting(EditableTree tree, int place, Mention name) =>
        tree.Label(place) == "nmod" && name.EndToken - name.FirstToken > 1 && tree.IsCommonNoun(tree.Head(place))
            && tree.Xpos(tree.Head(place)) == "NN"
        && tree.Lemma(tree.Head(place)) is "ambassador" or "envoy" or "representative" or "consul" or "commissioner" or "correspondent" or "coordinator" or "commander" or "spokesman" or "spokeswoman" or "diplomat" or "attaché";

    // "with Walter Brandt, the deputy secretary, who pressed him": the description stands beside the name before it
    private static void ApposeDescription(EditableTree tree, Mention name)
    {
        var start = name.EndToken + 1;
        // "Sen. Jane Kamau (D-Ore.), the ranking member, backs it"
        if (start + 4 < tree.Count && tree.Text(name.EndToken) == "(")
        {
            while (start + 2 < tree.Count && start < name.EndToken + 6 && tree.Text(start) != ")") start++;
            if (tree.Text(start) != ")") return;
            start += 2;
        }

        if (name.Form != MentionForm.Name || !tree.IsName(name.Head) || start + 1 >= tree.Count || tree.Text(start - 1) != ","
            || !tree.IsDeterminer(start)) return;
        // "YANGON, May 10 - Kenya's leader left": nothing describes the place of a dateline
        if (name.FirstToken == 0 && tree.Text(0).Length > 2 && !tree.Text(0).Any(char.IsLower)) return;
        for (var i = start + 1; i < Math.Min(tree.Count, start + 10); i++)
        {
            if (tree.IsVerb(i) || tree.Text(i) == ",") return;
            if (!tree.IsCommonNoun(i) || tree.Head(i) >= start && tree.Head(i) <= i + 4 && tree.Label(i) is "compound" or "amod") continue;
            var closes = tree.Rightmost(i) + 1;
            if (tree.Dominates(name.Head, i) || tree.Leftmost(i) < name.EndToken || closes >= tree.Count) return;
            // "signed, in Juba, an accord": what has its verb describes no place
            if (name.IsLocation && tree.Label(i) == "obj") return;
            // a list goes on with "and": "Kamau, the envoy and the mayor"
            if (!HasComma(tree, i + 1, Math.Min(tree.Count, i + 8)) && tree.Text(closes) is not ("," or "." or ";")) return;
            // "concluded, in Cairo, an understanding": the verb's object after a phrase between commas
            if (tree.Label(i) == "obj" && tree.Head(i) is >= 0 and var verb && verb < name.FirstToken
                && tree.ChildBefore(name.Head, "case") > verb) return;
            tree.Attach(i, name.Head, "appos");
            return;
        }
    }

    // "Kamau, then Peru's premier, and Abdi": what somebody was then stands beside his name
    private static void ApposeFormer(EditableTree tree, Mention name)
    {
        var then = name.EndToken + 1;
        if (then + 2 >= tree.Count || tree.Text(then) is not ("then" or "now" or "once" or "formerly" or "previously" or "currently" or "long") || tree.Text(name.EndToken) != "," || !tree.IsName(name.Head)) return;
        for (var noun = then + 1; noun < Math.Min(tree.Count, then + 7); noun++)
        {
            if (tree.IsVerb(noun) || tree.Text(noun) == "," || tree.IsPreposition(noun)) return;
            if (!tree.IsCommonNoun(noun) || tree.Head(noun) > noun && tree.Label(noun) is "compound" or "amod" or "nmod:poss") continue;
            if (tree.HasChild(noun, "cop") || tree.HasSubject(noun) || tree.Dominates(noun, name.Head) || tree.Label(noun) is "obl" or "nmod") return;
            var end = tree.Rightmost(noun);
            for (var i = noun + 1; i <= end; i++)
                if (tree.Head(i) == noun && tree.Label(i) == "conj" && tree.ChildBefore(i, "cc") is > 1 and var and && tree.Text(and - 1) == ",") tree.Attach(i, name.Head, "conj");
            tree.Attach(noun, name.Head, "appos");
            return;
        }
    }

    // "the Kenya–Somalia talks": both names modify the noun after them
    private static void JoinDashed(EditableTree tree, Mention[] named)
    {
        foreach (var first in named)
        {
            var dash = first.EndToken;
            if (dash + 2 >= tree.Count || tree.Text(dash) is not ("-" or "–" or "—" or "/")) continue;
            if (Array.Find(named, m => m.FirstToken == dash + 1) is not { } second) continue;
            var noun = second.EndToken;
            while (noun < tree.Count && tree.IsModifier(noun)) noun++;
            while (noun + 1 < tree.Count && tree.IsNominal(noun) && tree.IsCommonNoun(noun + 1) && tree.Head(noun) > noun) noun++;
            if (noun >= tree.Count || !tree.IsCommonNoun(noun)) continue;
            tree.Attach(first.Head, noun, "compound");
            tree.Attach(second.Head, noun, "compound");
        }
    }

    private static bool HasComma(EditableTree tree, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (tree.Text(i) == ",") return true;
            if (tree.IsVerb(i)) return false;
        }

        return false;
    }

    // "The premier, Kamau, called", "On Tuesday Kamau woke": a name that a comma parts from the subject stands beside it, and a date is none
    private static void SecondSubject(EditableTree tree, int name)
    {
        if (tree.Label(name) is not ("nsubj" or "nsubj:pass") || tree.Head(name) is not (>= 0 and var verb) || verb < name) return;
        for (var i = 0; i < name; i++)
        {
            if (tree.Head(i) != verb || tree.Label(i) is not ("nsubj" or "nsubj:pass")) continue;
            if (tree.IsCommonNoun(name) && TimeRepair.IsTime(tree.Lemma(name)) && tree.ChildBefore(name, "case") < 0)
            {
                tree.Attach(name, verb, "obl:unmarked");
                return;
            }

            // "the motion to admit Peru as a member was", "a world without arms was": what a preposition opens is no subject
            if (tree.IsPreposition(tree.Leftmost(name)) || tree.Leftmost(name) > 0 && tree.IsPreposition(tree.Leftmost(name) - 1)
                && tree.Head(tree.Leftmost(name) - 1) == verb)
            {
                var preposition = tree.IsPreposition(tree.Leftmost(name)) ? tree.Leftmost(name) : tree.Leftmost(name) - 1;
                if (preposition - 1 > i && tree.Dominates(i, preposition - 1))
                {
                    var noun = tree.IsNominal(preposition - 1);
                    tree.Attach(name, noun ? tree.PhraseHead(preposition - 1, name) : i, "nmod");
                    tree.Attach(preposition, name, "case");
                    return;
                }
            }

            if (TimeRepair.IsTime(tree.Lemma(i)) || TimeRepair.IsTime(tree.Text(i)) || i > 0 && tree.Xpos(i) == "CD"
                && TimeRepair.IsTime(tree.Text(i - 1))) tree.Attach(i, verb, "obl:unmarked");
            else if (tree.IsName(name) && tree.IsCommonNoun(i) && IsBetweenCommas(tree, name)
                && IsDescribed(tree, name, i)) tree.Attach(name, i, "appos");
        }
    }

    // "the premier of Samoa, Kamau", not "insults from the premier, Kamau": the noun before the comma, or what that is the realm of
    private static bool IsDescribed(EditableTree tree, int name, int noun)
    {
        var last = tree.Leftmost(name) - (tree.Text(tree.Leftmost(name)) == "," ? 1 : 2);
        while (last > noun && (tree.Label(last) is "flat" or "compound" || tree.Label(last) == "nmod"
            && tree.HasCaseOf(last))) last = tree.Head(last);
        return last == noun;
    }

    private static bool IsBetweenCommas(EditableTree tree, int token)
    {
        var (first, last) = (tree.Leftmost(token), tree.Rightmost(token));
        return (tree.Text(first) == "," || first > 0 && tree.Text(first - 1) == ",")
            && (tree.Text(last) == "," || last + 1 < tree.Count && tree.Text(last + 1) == ",");
    }

    // "The premier, Josianne Camenzuli, consulted Italy": no participle, as the sentence has no other verb
    private static void FindFiniteVerb(EditableTree tree)
    {
        var root = tree.Root;
        // "will be a blockade of lorries bound for Goma"
        if (!tree.IsNominal(root) || tree.HasChild(root, "cop") && tree.HasSubject(root)) return;
        for (var i = root + 1; i < tree.Count; i++)
        {
            if (IsVerbAfterName(tree, i, root))
            {
                var thing = tree.Head(i);
                if (!tree.IsFullVerb(i)) tree.Tag(i, UniversalPos.Verb, "VBD");
                tree.Promote(i, root);
                if (thing != root) tree.Attach(thing, i, "obj");
                return;
            }

            if (tree.Head(i) != root || tree.Label(i) is not ("acl" or "amod") || tree.Xpos(i) is not ("VBD" or "VBN")) continue;
            var next = i + 1 < tree.Count ? tree.Text(i + 1) : "";
            if (next is "of" or "by" && tree.Text(i + 2 < tree.Count ? i + 2 : i) is not ("phone" or "telephone") && tree.Xpos(i) == "VBN") return;
            tree.Promote(i, root);
            return;
        }
    }

    // "Kamau and his counterpart, Abdi, discussed trade." as names and a heap of nouns: the only verb is the sentence's
    private static bool IsVerbAfterName(EditableTree tree, int verb, int root)
    {
        // "Kenyan tanks shelled positions near Garissa."
        var follows = tree.Xpos(verb - 1) == "NNS" && (verb - 1 == root || tree.Head(verb - 1) == root) && tree.Label(verb) == "amod"
            && tree.Text(verb).EndsWith("ed", StringComparison.Ordinal);
        if (!(follows || (tree.Xpos(verb) is "VBN" or "VBD" && tree.Text(verb - 1) == "," && tree.IsName(verb - 2)))
            || tree.Text(tree.Count - 1) != "." || tree.Text(verb + 1) == "by") return false;
        var head = tree.Head(verb);
        if (!(head == root && tree.Label(verb) == "parataxis")
            && !(tree.Label(verb) == "amod" && head > verb && tree.Head(head) == root
                && tree.Label(head) is "list" or "appos" or "dep" or "conj" or "parataxis")) return false;
        for (var i = 0; i < tree.Count; i++)
        {
            if (i != verb && tree.IsVerb(i) && tree.Xpos(i) is "VBD" or "VBZ" or "VBP" or "MD") return false;
        }

        return true;
    }
}
