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
        foreach (var mention in named) NameRepair.GatherName(tree, mention);
        PredicateRepair.Apply(tree, named);
        foreach (var mention in named) NameRepair.JoinListed(tree, mention, named);
        NameRepair.JoinPersons(tree, [.. named.Where(isPerson)]);
        LabelRepair.Apply(tree);
        PossessiveRepair.Apply(tree);
        foreach (var mention in named) CompanionRepair.Apply(tree, mention);
        ListRepair.Apply(tree, named);
        TimeRepair.Apply(tree, named);
        TagRepair.Apply(tree);
        MeasureRepair.Apply(tree);
        VerbRepair.Apply(tree, named);
        GerundRepair.Apply(tree);
        InfinitiveRepair.Apply(tree);
        BareRelativeRepair.Apply(tree, named);
        TitleRepair.Apply(tree, named, isCountry);
        ShiftedObjectRepair.Apply(tree);
        ArgumentRepair.Apply(tree, named);
        DatelineRepair.Apply(tree);
        DisplacedRepair.Apply(tree, named);
        HeadlineRepair.Apply(tree, named);
        for (var i = 1; i < tree.Count; i++) AppositionRepair.ApposeAdded(tree, i);
        for (var i = 1; i < tree.Count; i++)
        {
            if (Preceding(tree, i) is { } owner) tree.Attach(i, owner, "nmod");
            else if (Conjoined(tree, i) is { } first) tree.Attach(i, first, "conj");
            else if (AppositionRepair.Apposed(tree, i) is { } described) tree.Attach(i, described, "appos");
        }

        JoinDashed(tree, named);
        StrayRelativeRepair.Apply(tree);
        ParticipleRepair.Apply(tree);
        SpeechRepair.Apply(tree);
        CoordinationRepair.Apply(tree);
        ControlRepair.Apply(tree);
        CoordinatedNameRepair.Apply(tree, named);
        CoordinatedRelativeRepair.Apply(tree);
        new ClauseRepair(tree, named).Apply();
        RelativeClauseRepair.Apply(tree, named);
        NameClauseRepair.Apply(tree, named);
        CleftRepair.Apply(tree, named);
        FreeRelativeRepair.Apply(tree);
        VerdictRepair.Apply(tree);
        foreach (var mention in named)
        {
            AppositionRepair.ApposeName(tree, mention, named);
            AppositionRepair.ApposeDescription(tree, mention);
            AppositionRepair.ApposeFormer(tree, mention);
            AppositionRepair.JoinDescriptions(tree, mention);
        }

        FiniteVerbRepair.Uncross(tree);
        foreach (var mention in named) OpeningRepair.PartPlace(tree, mention, named);
        ResumedArgumentRepair.Apply(tree, named);
        SharedArgumentRepair.Apply(tree, named);
        MainVerbRepair.Apply(tree);
        new SubjectRepair(tree, named, isCountry).Apply();
        TimeRepair.PartDays(tree);
        ArgumentRepair.RaiseConjunctions(tree);
        FiniteVerbRepair.FindFiniteVerb(tree);
        for (var i = 1; i < tree.Count; i++) AppositionRepair.SecondSubject(tree, i);
        for (var i = 1; i < tree.Count; i++) ClauseRepair.Saying(tree, i);
        return tree.ToSentence();
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
        if (tree.Label(token) == "conj" && FellowSubject(tree, token) is { } subject) return subject;
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

    // "After talks in Garissa, Kenya and Chad settled": the name right before "and" is its fellow, not the place before the comma
    private static int? FellowSubject(EditableTree tree, int token)
    {
        if (tree.IsName(token) && tree.Head(token) is > 2 and var post && tree.IsCommonNoun(post) && tree.Label(post) == "obl" && tree.Head(post) > token && tree.ChildBefore(post, "case") is > 1 and var by
            && tree.Text(by) == "by" && tree.Text(by + 1) == "then" && tree.Text(by - 1) == "," && tree.ChildBefore(token, "cc") > 0)
        {
            // "Kamau, by then minister, and Abdi agreed": nobody is the fellow of a post
            var first = tree.PhraseHead(by - 2, token);
            return tree.IsName(first) && tree.Label(first) == "nsubj" && tree.Head(first) == tree.Head(post) ? first : null;
        }

        if (!tree.IsName(token) || tree.Head(token) is not (>= 0 and var place) || !tree.IsName(place) || tree.ChildBefore(token, "cc") is not (> 2 and var and) || and != tree.Leftmost(token)) return null;
        var subject = tree.PhraseHead(and - 1, token);
        return subject > place && tree.IsName(subject) && tree.Label(subject) is "nsubj" or "nsubj:pass" && tree.Head(subject) > token && tree.Leftmost(subject) is > 1 and var start && tree.Text(start - 1) == "," ? subject : null;
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

    private static int CoordinatorOfTitle(EditableTree tree, int name)
    {
        for (var i = name - 1; i > 0 && !tree.IsVerb(i); i--)
        {
            if (tree.Label(i) == "cc") return tree.Leftmost(name) == i ? i : -1;
        }

        return -1;
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
}
