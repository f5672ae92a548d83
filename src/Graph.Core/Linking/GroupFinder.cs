using System.Collections.Frozen;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Linking;

/// <summary>Finds groups that only a plural names: "Afghan rebels", "opposition parties", "European leaders", "protesters".</summary>
/// <remarks>They become entities of the article where a statement has them; a later "the rebels" takes them up.</remarks>
internal sealed class GroupFinder(EntityRegistry registry, RoleMatcher roles, ArticleContext context)
{
    private const int Reach = 4;

    private static readonly FrozenSet<string> Loose = WordLists.English["loose attributes"];

    private static readonly FrozenSet<string> Relational = WordLists.English["relational people"];

    private readonly List<Found> _found = [];
    private ArmedMovements _armed = new([]);

    private sealed record Found(LocalEntity Entity, string Key, AgentSort Sort, string? Country);

    /// <summary>Adds the groups of an article to its names, which stay in text order.</summary>
    public void Add(IReadOnlyList<FoldedSentence> sentences, List<NameCandidate> names)
    {
        var bySentence = names.ToLookup(n => n.Sentence);
        _armed = new ArmedMovements(names);
        var added = new List<NameCandidate>();
        foreach (var sentence in sentences)
        {
            var here = bySentence[sentence].ToArray();
            for (var i = 0; i < sentence.Pieces.Count; i++)
            {
                if (!GroupNouns.IsPlural(sentence, i)) continue;
                var cover = Array.Find(here, n => i >= n.First && i < n.End && !n.IsDropped);
                if (cover is { Entities: [{ Kind: EntityKind.Group } listed] } && cover.End == i + 1)
                    Keep(listed, sentence.Key(i, i + 1).ToString(), listed.Country, roles.NounAt(sentence, i)?.Noun.Sort ?? AgentSort.People);
                if (cover is not null && cover.End == i + 1) ShareRegion(cover);
                if (cover is not null && !(cover.Form == MentionForm.Demonym && cover.First == i)) continue;
                if (Read(sentence, i, here) is not { } group) continue;
                // "opposition leaders in Caracas" are not those who govern from there.
                if (cover is not null) cover.IsDropped = true;
                added.Add(group);
                i = group.End - 1;
            }
        }

        names.RemoveAll(n => n.IsDropped);
        names.AddRange(added);
    }

    // "Western and Kenyan diplomats": the group of the region acts beside the country
    private void ShareRegion(NameCandidate country)
    {
        var sentence = country.Sentence;
        if (country is not { Form: MentionForm.Demonym, Entities: [{ Kind: EntityKind.Country }], PieceCount: 2, First: > 1 } || sentence.Pieces[country.First].Barrier
            || sentence.Key(country.First - 1, country.First) is not "and" || !GroupNouns.IsSupranational(sentence, country.First - 2)
            || sentence.IsHyphenated(country.First - 2)) return;
        var text = context.Article.Text;
        var region = text[sentence.Pieces[country.First - 2].Start..sentence.Pieces[country.First - 2].End];
        var noun = text[sentence.Pieces[country.End - 1].Start..sentence.Pieces[country.End - 1].End];
        country.Entities.Add(registry.Unknown($"{char.ToUpperInvariant(region[0])}{region[1..]} {noun}", EntityKind.Group));
        country.Form = MentionForm.Plural;
    }

    private NameCandidate? Read(FoldedSentence sentence, int head, NameCandidate[] names)
    {
        // "A DEAL WITHOUT THE REBELS": a heading names nobody first
        if (sentence.Pieces[head].AllCaps) return null;
        var noun = roles.NounAt(sentence, head);
        if (noun is { } wide && wide.End > head + 1) return null;
        var isOwn = GroupNouns.IsOwnGroup(noun);
        if (!isOwn && noun is not { Noun.Sort: AgentSort.People or AgentSort.Force or AgentSort.Delegation or AgentSort.Government }
            && roles.TitleAt(sentence, head) is not { IsPlural: true } && !GroupNouns.IsStates(sentence, head)) return null;
        if (ContinuesName(sentence, head, names)) return null;
        // "the armed forces" are the state's
        if (head > 0 && !sentence.Pieces[head].Barrier && sentence.Key(head - 1, head + 1) is "armed forces" or "security forces"
            && !IsOwned(sentence, head - 1, names)) return null;

        if (LoyalTo(sentence, head, names) is { } loyal) return loyal;
        var first = head;
        NameCandidate? owner = null;
        var apart = isOwn;
        for (var step = 0; step < Reach && first > 0 && !sentence.Pieces[first].Barrier; step++)
        {
            var left = first - 1;
            if (Array.Find(names, n => n.End == first && !n.IsDropped) is { } name)
            {
                if (name.Entities is not [var entity] || entity.Kind is EntityKind.Person or EntityKind.Organization) return null;
                // "Palestinian militants" are some of the Palestinians; "Kurdish officials" speak for the Kurds
                if (entity.Kind == EntityKind.Group && !apart) return null;
                apart |= GroupNouns.IsRegion(entity) && name.Form == MentionForm.Demonym;
                owner ??= name;
                first = name.First;
                continue;
            }

            if (sentence.Key(left, first) is "s" && left > 0
                && Array.Find(names, n => n.End == left) is { Entities: [{ Kind: EntityKind.Country }] } genitive)
            {
                owner ??= genitive;
                first = genitive.First;
                break;
            }

            var token = sentence.Sentence[sentence.Pieces[left].Token];
            var modifier = token.Upos is UniversalPos.Adj or UniversalPos.Noun or UniversalPos.Propn or UniversalPos.X
                || GroupNouns.IsSponsored(sentence, left) || sentence.IsHyphenated(first)
                || sentence.Key(left, first) is "s" && token.Text.Length <= 2;
            // "On Wednesday rebels attacked": a day is no attribute
            if (!modifier || NameVoter.IsPlain(sentence.Key(left, first)) || sentence.Key(left, first) is "s" && !GenitiveOfPlural(sentence, left))
            {
                // "four farmers", "its fighters", "a Hutu militia": some people, somebody's people, and what somebody is
                if (token.Upos == UniversalPos.Num || token.Xpos is "PRP$" or "POS"
                    || sentence.Key(left, first) is "a" or "an" or "s" or "any" or "no") return null;
                break;
            }

            apart |= GroupNouns.SetsApart(sentence, left, roles) || GroupNouns.IsSupranational(sentence, left)
                || sentence.Key(left, first) is "anti" or "pro" && sentence.IsHyphenated(first);
            first = left;
        }

        if (!apart) return null;
        // "to be designated terrorist organizations": what others call somebody is nobody
        if (first > 0 && !sentence.Pieces[first].Barrier
            && sentence.Key(first - 1, first) is "designated" or "labelled" or "labeled" or "branded" or "declared" or "deemed")
            return null;
        var span = first;
        while (first < head && Loose.Contains(sentence.Key(first, first + 1).ToString())) first++;
        var end = Relational.Contains(sentence.Key(head, head + 1).ToString()) ? PastComplement(sentence, head, names) : head + 1;
        if (end < 0) return null;
        var sort = noun?.Noun.Sort is AgentSort.Irregulars
                || Enumerable.Range(first, head - first).Any(k => roles.NounAt(sentence, k) is { Noun.Sort: AgentSort.Irregulars })
            ? AgentSort.Irregulars
            : AgentSort.Civilians;
        var country = owner?.Entities[0] is { Kind: EntityKind.Country } of ? of : null;
        var bare = first == head && end == head + 1;
        // "workers", "groups": of no sort that a reader could name
        if (bare && (noun is null || roles.NounAt(sentence, head) is { Noun.Name: "groups" or "organisations" or "associations" or "families" }))
            return null;

        var mention = new NameCandidate(sentence, first, end) { Form = MentionForm.Description };
        if (sort == AgentSort.Irregulars
            && (bare || span > 0 && sentence.Key(span - 1, span) is "the"
                    && Enumerable.Range(span, head - span).Any(i => GroupNouns.IsSponsored(sentence, i)))
            && Movement(sentence, head, span > 0 && sentence.Key(span - 1, span) is "the" or "these" or "those" or "its" or "their") is { } movement
            && (country is null || movement.Country != country.Id))
        {
            mention.IsListed = false;
            mention.Link(movement, 0.7, "the armed movement named last");
            return mention;
        }

        // "farmers" and "residents" whom others do something to are no actors of politics.
        if (bare && sort == AgentSort.Civilians && !IsSubject(sentence, head) && !(Key(sentence, first, head) is "opposition" && TakenUp("opposition", sort, country, bare: true) is not null)) return null;
        var key = Key(sentence, first, head);
        if (TakenUp(key, sort, country, bare) is { } before)
        {
            mention.Link(before, 0.75, "the group named before");
            return mention;
        }

        var group = registry.Unknown(Name(mention, owner, country), EntityKind.Group);
        if (country is not null) group.Country ??= country.Id;
        mention.Link(group, 0.7, "a group that acts for itself");
        Keep(group, key, country?.Id, sort);
        return mention;
    }

    // "forces loyal to President Bashar al-Assad" are those of the country or movement that he leads
    private NameCandidate? LoyalTo(FoldedSentence sentence, int head, NameCandidate[] names)
    {
        if (head + 3 >= sentence.Pieces.Count || sentence.Key(head + 1, head + 3) is not "loyal to") return null;
        var leader = Array.Find(names, n => n.First >= head + 3 && n.First <= head + 6 && n.Entities is [{ Kind: EntityKind.Person }])?.Entities[0];
        if (leader?.Known?.Offices.LastOrDefault(o => context.Date is not { } date || ArticleContext.Holds(o, date)) is not { } office
            || registry.Known(office.Of) is not { } led) return null;
        var mention = new NameCandidate(sentence, head, head + 1) { Form = MentionForm.Description, IsListed = false };
        mention.Link(led, 0.75, "forces of its leader");
        return mention;
    }

    private void Keep(LocalEntity group, string key, string? country, AgentSort sort) => _found.Add(new Found(group, key, sort, country));

    // "opposition leaders" and "opposition parties" are one opposition.
    private static string Key(FoldedSentence sentence, int first, int head)
    {
        for (var i = first; i <= head; i++) if (sentence.Key(i, i + 1) is "opposition") return "opposition";
        return sentence.Key(head, head + 1).ToString();
    }

    // "the rebels" after "Afghan guerrilla leaders"; "the protesters" after "student protesters"
    private LocalEntity? TakenUp(string key, AgentSort sort, LocalEntity? country, bool bare)
    {
        for (var i = _found.Count - 1; i >= 0; i--)
        {
            var found = _found[i];
            if (found.Key != key && !(sort == AgentSort.Irregulars && found.Sort == sort)) continue;
            if (bare || (country is not null ? found.Country == country.Id : key == "opposition")) return found.Entity;
        }

        return null;
    }

    // "guerrillas", without an article, may be anybody's: only where the text calls the movement so
    private LocalEntity? Movement(FoldedSentence sentence, int head, bool isDefinite) =>
        _found.Exists(f => f.Sort == AgentSort.Irregulars && f.Key.AsSpan().SequenceEqual(sentence.Key(head, head + 1)))
            ? null
            : isDefinite ? _armed.At(sentence, head) : _armed.CalledAt(sentence, head);

    // "Syrian security forces"
    private static bool IsOwned(FoldedSentence sentence, int first, NameCandidate[] names) =>
        first > 0 && !sentence.Pieces[first].Barrier && Array.Exists(names, n => n.End == first && !n.IsDropped);

    private static bool IsSubject(FoldedSentence sentence, int head)
    {
        var token = sentence.Sentence[sentence.Pieces[head].Token];
        return token.Label is "nsubj" or "csubj" || token.Label == "conj" && token.Head >= 0 && sentence.Sentence[token.Head].Label == "nsubj";
    }

    // "rebel | leaders", "opposition leaders Capriles and Machado", "leaders of Britain and France"
    private static bool ContinuesName(FoldedSentence sentence, int head, NameCandidate[] names)
    {
        var next = head + 1;
        if (next >= sentence.Pieces.Count || sentence.Pieces[next].Barrier) return false;
        if (Array.Exists(names, n => n.First == next && n.Entities is [{ Kind: EntityKind.Person }])) return true;
        if (sentence.IsHyphenated(next)) return true;
        var token = sentence.Sentence[sentence.Pieces[next].Token];
        // but "accused opposition politicians of lying"
        if (sentence.Key(next, next + 1) is "of")
            return !Relational.Contains(sentence.Key(head, head + 1).ToString()) && Array.Exists(names, n => n.First > next && n.First <= next + 3);
        return token.Upos == UniversalPos.Noun && sentence.Sentence[sentence.Pieces[head].Token].Label == "compound";
    }

    private static bool GenitiveOfPlural(FoldedSentence sentence, int piece) =>
        piece > 0 && sentence.Sentence[sentence.Pieces[piece - 1].Token].Xpos is "NNS"
            && sentence.Sentence[sentence.Pieces[piece].Token].Text is "'s" or "’s";

    // Just past "of kidnap victims"; −1 where a name follows, whose people they are.
    private static int PastComplement(FoldedSentence sentence, int head, NameCandidate[] names)
    {
        var at = head + 1;
        if (at + 1 >= sentence.Pieces.Count || sentence.Pieces[at].Barrier || sentence.Key(at, at + 1) is not "of") return head + 1;
        at++;
        if (sentence.Key(at, at + 1) is "the") at++;
        var start = at;
        while (at < sentence.Pieces.Count && at < start + 4 && (at == start || !sentence.Pieces[at].Barrier))
        {
            if (Array.Exists(names, n => at >= n.First && at < n.End && n.Entities is not [{ Kind: EntityKind.Place }])) return -1;
            if (sentence.Sentence[sentence.Pieces[at].Token].Upos is not (UniversalPos.Noun or UniversalPos.Adj or UniversalPos.Propn)) break;
            at++;
        }

        return at == start ? head + 1 : at;
    }

    // "Colombia's rebels" are Colombian rebels.
    private string Name(NameCandidate mention, NameCandidate? owner, LocalEntity? country)
    {
        var text = mention.Text(context.Article.Text);
        if (country?.Known is { } known && owner is { Form: not MentionForm.Demonym } && owner.First == mention.First
            && known.Demonyms.Count > 0 && owner.End < mention.End)
        {
            var rest = mention.Sentence.Key(owner.End, owner.End + 1) is "s" ? owner.End + 1 : owner.End;
            if (rest < mention.End && !GroupNouns.IsSponsored(mention.Sentence, rest))
                text = known.Demonyms[0] + " " + context.Article.Text[mention.Sentence.Pieces[rest].Start..mention.Sentence.Pieces[mention.End - 1].End];
        }

        text = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return char.ToUpperInvariant(text[0]) + text[1..];
    }
}
