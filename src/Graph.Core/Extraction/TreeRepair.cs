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
        return article with { Sentences = [.. article.Sentences.Select(s => Apply(s, mentions[s.Index], IsCountry))] };

        bool IsCountry(Mention mention) =>
            mention.EntityIds.Any(id => article.Entities.TryGetValue(id, out var entity) && entity.Kind == EntityKind.Country);
    }

    /// <summary>The mended sentence; itself where nothing is wrong.</summary>
    public static Sentence Apply(Sentence sentence, IEnumerable<Mention> mentions, Func<Mention, bool> isCountry)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(mentions);
        var tree = new EditableTree(sentence);
        Mention[] named = [.. mentions];
        foreach (var mention in named) GatherName(tree, mention);
        RaisePrepositions(tree);
        FreeMeans(tree);
        Measure(tree);
        VerbRepair.Apply(tree, named);
        foreach (var mention in named) JoinTitle(tree, mention, named, isCountry);
        RaiseConjuncts(tree);
        foreach (var mention in named) FreeContent(tree, mention);
        Dateline(tree);
        for (var i = 1; i < tree.Count; i++)
        {
            if (Conjoined(tree, i) is { } first) tree.Attach(i, first, "conj");
            else if (Apposed(tree, i) is { } described) tree.Attach(i, described, "appos");
        }

        JoinDashed(tree, named);
        new ClauseRepair(tree, named).Apply();
        foreach (var mention in named)
        {
            ApposeName(tree, mention, named);
            ApposeDescription(tree, mention);
        }

        new SubjectRepair(tree, named, isCountry).Apply();
        FindFiniteVerb(tree);
        return tree.ToSentence();
    }

    // "NAIROBI, Nov 2 - Kenya agreed": the place before the dash is no subject
    private static void Dateline(EditableTree tree)
    {
        if (tree.Count < 4 || tree.Text(0).Length < 3 || tree.Text(0).Any(char.IsLower)) return;
        var dash = 1;
        while (dash < Math.Min(tree.Count - 1, 12) && tree.Text(dash) is not ("-" or "–" or "—" or "--")) dash++;
        if (tree.Text(dash) is not ("-" or "–" or "—" or "--")) return;
        for (var i = dash + 1; i < tree.Count; i++)
        {
            var head = tree.Head(i);
            if (head < 0 || head >= dash || tree.Label(i) is "punct") continue;
            var (above, label) = (tree.Head(head), tree.Label(head));
            if (above > dash && tree.IsNominal(i) && label.StartsWith("nsubj", StringComparison.Ordinal)) tree.Attach(i, above, label);
            else if (above < 0) tree.Uproot(i, head);
        }

        for (var i = 0; i < dash; i++)
        {
            if (tree.Head(i) > dash) tree.Attach(i, tree.Head(i), "dep");
        }
    }

    // "with Foreign Minister Sergei Lavrov", "with her counterpart Ada Brandt": the preposition stands before the whole phrase
    private static void RaisePrepositions(EditableTree tree)
    {
        for (var i = 0; i < tree.Count; i++)
        {
            // "of" may be the title's own: "Secretary of State Cyrus Vance"
            if (tree.Label(i) != "case" || tree.Head(i) < i || tree.Text(i) == "of") continue;
            var top = tree.Head(i);
            while (tree.Head(top) > top && tree.Label(top) is "compound" or "nmod:desc" or "amod" or "flat" && tree.IsNominal(tree.Head(top))) top = tree.Head(top);
            if (tree.Leftmost(top) == i) tree.Attach(i, top, "case");
        }
    }

    // "spoke by telephone with Putin": the person is the verb's, not the telephone's
    private static void FreeMeans(EditableTree tree)
    {
        for (var i = 0; i < tree.Count; i++)
        {
            var means = tree.Head(i);
            if (means < 1 || means > i || tree.Label(i) != "nmod" || !tree.IsMeans(means) || tree.Head(means) is not (>= 0 and var verb) || !tree.IsVerb(verb)) continue;
            tree.Attach(i, verb, "obl");
            tree.Attach(means, verb, "obl");
        }
    }

    // "occupies about a fifth of Ukraine": an estimate is no preposition
    private static void Measure(EditableTree tree)
    {
        for (var i = 2; i < tree.Count; i++)
        {
            if (tree.Label(i) != "obl" || tree.ChildBefore(i, "case") is not (>= 1 and var estimate) || tree.Head(i) != estimate - 1 || !tree.IsVerb(estimate - 1)) continue;
            if (tree.Text(estimate) is not ("about" or "around" or "over" or "nearly" or "almost" or "roughly") || !tree.IsShare(i) || tree.HasChild(estimate - 1, "obj")) continue;
            tree.Attach(estimate, i, "advmod");
            tree.Attach(i, estimate - 1, "obj");
        }
    }

    // "spokesman Ned Price praised", "told his counterpart Vladimir Putin": title and name are one phrase, not two arguments
    private static void JoinTitle(EditableTree tree, Mention name, Mention[] named, Func<Mention, bool> isCountry)
    {
        if (name.Form != MentionForm.Name || !tree.IsName(name.Head) || tree.Head(name.Head) is not (>= 0 and var head)) return;
        var label = tree.Label(name.Head);
        var start = tree.Leftmost(name.Head);
        // "Kenya and Somalia met" has two parties
        if (start < 1 || tree.ChildBefore(name.Head, "cc") >= 0 || label is not ("nsubj" or "nsubj:pass" or "obj" or "iobj" or "obl")) return;
        var title = start - 1;
        while (tree.Head(title) != head && tree.Head(title) >= 0 && tree.IsNominal(tree.Head(title)) && tree.Head(title) < start) title = tree.Head(title);
        if (tree.Head(title) != head || !tree.IsNominal(title) || tree.Rightmost(title) != start - 1) return;
        var known = Array.Find(named, m => m.FirstToken <= title && title < m.EndToken);
        if (known is not null && !isCountry(known)) return;
        var titled = tree.Label(title);
        if (titled != label && !(known is null && (titled, label) is ("obj", "iobj") or ("iobj", "obj"))) return;
        tree.Attach(name.Head, head, titled == "iobj" ? "obj" : titled);
        tree.Attach(title, name.Head, known is null ? "nmod:desc" : "compound");
    }

    // "accused the troops of killing": what they are accused of is the verb's complement
    private static void FreeContent(EditableTree tree, Mention mention)
    {
        if (tree.Label(mention.Head) != "obj" || tree.Head(mention.Head) is not (>= 0 and var verb) || !tree.IsVerb(verb)) return;
        for (var i = mention.EndToken; i < tree.Count; i++)
        {
            if (tree.Head(i) == mention.Head && tree.Label(i) == "acl" && tree.Xpos(i) == "VBG" && tree.ChildBefore(i, "mark") is >= 0 and var mark && tree.Text(mark) is "of" or "for" or "from") tree.Attach(i, verb, "advcl");
        }
    }

    // "would not recognise it and pledged to help": a finite verb goes with the finite verb, not with the bare one
    private static void RaiseConjuncts(EditableTree tree)
    {
        for (var i = 2; i < tree.Count; i++)
        {
            if (tree.Label(i) != "conj" || tree.Xpos(i) != "VBD" || tree.Head(i) is not (>= 0 and var bare) || tree.Xpos(bare) != "VB" || tree.HasSubject(i)) continue;
            var above = tree.Head(bare);
            while (above >= 0 && tree.Label(bare) is "ccomp" or "xcomp" or "conj" && tree.Xpos(above) != "VBD") (bare, above) = (above, tree.Head(above));
            if (above >= 0 && tree.Xpos(above) == "VBD" && tree.Label(bare) is "ccomp" or "xcomp") tree.Attach(i, above, "conj");
        }
    }

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

            if (tree.Head(i) < mention.FirstToken || tree.Head(i) >= mention.EndToken) tree.Attach(i, mention.Head, "flat");
            for (var outer = 0; outer < tree.Count; outer++)
            {
                if (tree.Head(outer) == i && (outer < mention.FirstToken || outer >= mention.EndToken)) tree.Attach(outer, mention.Head, tree.Label(outer));
            }
        }
    }

    // "Kenya and Somalia met" with two subjects: the second, which carries the "and", is a conjunct of the first
    private static int? Conjoined(EditableTree tree, int token)
    {
        if (tree.Label(token) is not ("nsubj" or "nsubj:pass" or "obj" or "obl" or "obl:agent" or "nmod" or "appos") || !tree.IsName(token)) return null;
        var coordinator = tree.ChildBefore(token, "cc");
        if (coordinator < 1) return null;
        var before = coordinator - 1;
        if (tree.Text(before) == "," && before > 0) before--;
        if (!tree.IsNominal(before)) return null;
        return tree.PhraseHead(before, token);
    }

    // "the minister, Wanjiru Kamau, met" with two subjects: the name stands beside its description
    private static int? Apposed(EditableTree tree, int token)
    {
        if (tree.Label(token) is not ("nsubj" or "nsubj:pass" or "obj" or "obl" or "nmod" or "appos") || !tree.IsName(token)) return null;
        var start = tree.Leftmost(token);
        if (start < 2 || tree.Text(start - 1) != "," || tree.ChildBefore(token, "case") >= 0 || tree.ChildBefore(token, "cc") >= 0) return null;
        var head = tree.Head(token);
        for (var i = start - 2; i >= 0; i--)
        {
            if (tree.Head(i) == head && i != token && tree.Label(i) == tree.Label(token) && tree.IsCommonNoun(i) && tree.Rightmost(i) >= start - 2) return i;
            if (tree.IsVerb(i)) return null;
        }

        return null;
    }

    // "the director of the Kuwait Fund, Meshari Al-Failakawi": the name stands beside the title, not beside the fund
    private static void ApposeName(EditableTree tree, Mention name, Mention[] named)
    {
        if (name.Form != MentionForm.Name || name.FirstToken < 2 || tree.Text(name.FirstToken - 1) != "," || !tree.IsName(name.Head)) return;
        if (tree.Label(name.Head) is not ("appos" or "conj" or "nmod" or "flat" or "dep" or "list" or "obl" or "nmod:desc" or "parataxis") || tree.ChildBefore(name.Head, "case") >= 0 || tree.ChildBefore(name.Head, "cc") >= 0) return;
        if (name.EndToken < tree.Count && tree.Text(name.EndToken) is not ("," or "." or ";" or "—" or "–" or ")" or "-")) return;
        var top = name.FirstToken - 2;
        if (!tree.IsNominal(top)) return;
        while (tree.Head(top) >= 0 && tree.Head(top) < name.FirstToken && tree.IsNominal(tree.Head(top)) && tree.Label(top) is "nmod" or "compound" or "flat" or "nmod:desc" or "amod" && tree.HasCaseOf(top)) top = tree.Head(top);
        // a name beside a name is another member of a list: "Kenya, Somalia"
        if (!tree.IsTitle(top) || Array.Exists(named, m => m.Form == MentionForm.Name && m.FirstToken <= top && top < m.EndToken)) return;
        tree.Attach(name.Head, top, "appos");
    }

    // "with Walter Brandt, the deputy secretary, who pressed him": the description stands beside the name before it
    private static void ApposeDescription(EditableTree tree, Mention name)
    {
        var start = name.EndToken + 1;
        if (name.Form != MentionForm.Name || !tree.IsName(name.Head) || start + 1 >= tree.Count || tree.Text(name.EndToken) != "," || !tree.IsDeterminer(start)) return;
        for (var i = start + 1; i < Math.Min(tree.Count, start + 10); i++)
        {
            if (tree.IsVerb(i) || tree.Text(i) == ",") return;
            if (!tree.IsCommonNoun(i) || tree.Head(i) >= start && tree.Head(i) <= i + 4 && tree.Label(i) is "compound" or "amod") continue;
            var closes = tree.Rightmost(i) + 1;
            if (tree.Dominates(name.Head, i) || tree.Leftmost(i) < name.EndToken || closes >= tree.Count) return;
            // a list goes on with "and": "Kamau, the envoy and the mayor"
            if (!HasComma(tree, i + 1, Math.Min(tree.Count, i + 8)) && tree.Text(closes) is not ("," or "." or ";")) return;
            tree.Attach(i, name.Head, "appos");
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

    // "The premier, Josianne Camenzuli, consulted Italy": no participle, as the sentence has no other verb
    private static void FindFiniteVerb(EditableTree tree)
    {
        var root = tree.Root;
        if (!tree.IsNominal(root)) return;
        for (var i = root + 1; i < tree.Count; i++)
        {
            if (tree.Head(i) != root || tree.Label(i) is not ("acl" or "amod") || tree.Xpos(i) is not ("VBD" or "VBN")) continue;
            var next = i + 1 < tree.Count ? tree.Text(i + 1) : "";
            if (next is "of" or "by" && tree.Text(i + 2 < tree.Count ? i + 2 : i) is not ("phone" or "telephone") && tree.Xpos(i) == "VBN") return;
            tree.Promote(i, root);
            return;
        }
    }
}
