using Graph.Core.Linking;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;

namespace Graph.Core.Affiliations;

/// <summary>Gives a plural title to each person listed beside it: "foreign ministers Adel Karim and Ruta Petrauskas", "their leaders, A, B and C".</summary>
internal static class PluralHolders
{
    /// <summary>One phrase for each holder; empty where the title is no plural or nobody is listed.</summary>
    public static IEnumerable<RolePhrase> Of(RolePhrase phrase, IReadOnlyList<NameCandidate> names, IReadOnlyList<NameCandidate> before, RoleMatcher roles)
    {
        if (!phrase.IsPlural) yield break;
        if (Interleaved(phrase, names) is { Count: > 1 } pairs)
        {
            foreach (var (person, own) in pairs)
            {
                if (person == phrase.HolderName) continue;
                yield return Held(phrase, person, own);
            }

            yield break;
        }

        var people = Listed(phrase, names, roles);
        if (people.Count < 2 && phrase.OtherOwners.Count == 0 && !phrase.Sentence.Pieces[Lead(phrase)].Barrier) yield break;
        if (people.Count < 2) people = ListedBefore(phrase, names);
        if (people.Count < 2) yield break;
        var owners = Owners(phrase);
        if (owners.Length == 0 && IsTheirs(phrase)) owners = States([.. names.Where(n => n.End <= phrase.First)], people.Count);
        if (owners.Length == 0 && IsTheirs(phrase)) owners = States(before, people.Count);
        if (owners.Length > 1 && owners.Length != people.Count) yield break;
        for (var i = 0; i < people.Count; i++)
        {
            var (person, own) = people[i];
            if (phrase.Holder is not null && person == phrase.HolderName)
            {
                if (owners.Length > 1) (phrase.Owner, phrase.Possessive) = (owners[i], IsTheirs(phrase) ? -1 : phrase.Possessive);
                continue;
            }

            var holder = Held(phrase, person, own ?? (owners.Length > 1 ? owners[i] : phrase.Owner));
            // "their foreign ministers": each serves his own
            holder.Possessive = IsTheirs(phrase) ? -1 : phrase.Possessive;
            holder.Genitive = phrase.Genitive;
            yield return holder;
        }
    }

    private static RolePhrase Held(RolePhrase phrase, NameCandidate person, NameCandidate? owner) => new(phrase.Sentence, phrase.Core, phrase.CoreEnd, phrase.Title)
    {
        First = phrase.First,
        RoleFirst = phrase.RoleFirst,
        RoleEnd = phrase.RoleEnd,
        End = phrase.End,
        IsFormer = phrase.IsFormer,
        IsComing = phrase.IsComing,
        IsDefinite = phrase.IsDefinite,
        Owner = owner,
        Holder = person.Entities[0],
        HolderName = person,
        Tie = "listed after a plural title",
        IsListed = true,
    };

    private static bool IsTheirs(RolePhrase phrase) =>
        phrase.Possessive >= 0 && phrase.Sentence.Key(phrase.Possessive, phrase.Possessive + 1) is "their";

    // "Kenya and Ghana sent their ministers, A and B": as many states as persons, listed before in the sentence or the one before it
    private static NameCandidate[] States(IReadOnlyList<NameCandidate> names, int count)
    {
        var run = new List<NameCandidate>();
        foreach (var name in names)
        {
            if (name.Entities is not [{ Kind: EntityKind.Country }]) continue;
            if (run.Count > 0 && !IsListedWith(run[^1], name))
            {
                if (run.Count == count) break;
                run.Clear();
            }

            run.Add(name);
        }

        return run.Count == count && run.Select(n => n.Entities[0]).Distinct().Count() == count ? [.. run] : [];
    }

    private static bool IsListedWith(NameCandidate first, NameCandidate second)
    {
        for (var i = first.End; i < second.First; i++) if (first.Sentence.Key(i, i + 1) is not ("and" or "the")) return false;
        return second.First - first.End <= 2;
    }

    // Owners before the title were gathered from right to left.
    private static NameCandidate[] Owners(RolePhrase phrase) => phrase.Owner is { } owner
        ? [.. phrase.OtherOwners.Append(owner).OrderBy(o => o.First)]
        : [];

    private static List<(NameCandidate Person, NameCandidate? Owner)> Listed(RolePhrase phrase, IReadOnlyList<NameCandidate> names, RoleMatcher roles)
    {
        var sentence = phrase.Sentence;
        var people = new List<(NameCandidate, NameCandidate?)>();
        var at = phrase.End;
        while (at < sentence.Pieces.Count)
        {
            if (sentence.Pieces[at].Barrier && sentence.Sentence[sentence.Pieces[at].Token - 1].Text is not ("," or "(" or ":" or "–" or "—" or "--")) break;
            if (sentence.Key(at, at + 1) is "and" && people.Count > 0 || sentence.Key(at, at + 1) is "respectively" && people.Count == 0)
            {
                at++;
                continue;
            }

            if (Person(names, n => n.First == at) is { } person)
            {
                at = person.End;
                var own = RolePhraseBounds.OwnerBehind(sentence, at, names);
                if (own is not null) at = own.End;
                people.Add((person, own));
            }
            else if (roles.TitleAt(sentence, at) is { Title.Kind: RoleKind.Courtesy or RoleKind.Monarch } courtesy)
            {
                at = courtesy.End;
            }
            else
            {
                break;
            }
        }

        return people;
    }

    // "the ministers of Ukraine, Olena Bilyk, and of Poland, Piotr Nowak": each name follows its country
    private static List<(NameCandidate Person, NameCandidate? Owner)> Interleaved(RolePhrase phrase, IReadOnlyList<NameCandidate> names)
    {
        var sentence = phrase.Sentence;
        var pairs = new List<(NameCandidate, NameCandidate?)>();
        if (phrase.Owner is not { } owner || owner.First < phrase.CoreEnd) return pairs;
        while (owner is not null && owner.End < sentence.Pieces.Count && sentence.Pieces[owner.End].Barrier && Person(names, n => n.First == owner.End) is { } person)
        {
            pairs.Add((person, owner));
            var at = person.End;
            while (at < sentence.Pieces.Count && at < person.End + 3 && sentence.Key(at, at + 1) is "and" or "of" or "the") at++;
            owner = names.FirstOrDefault(n => n.First == at && n.Form == MentionForm.Name && n.Entities is [{ Kind: EntityKind.Country or EntityKind.Organization }]);
        }

        return pairs;
    }

    // Where "the two ministers" begins.
    private static int Lead(RolePhrase phrase)
    {
        var sentence = phrase.Sentence;
        var at = phrase.First;
        foreach (var owner in phrase.OtherOwners) at = Math.Min(at, owner.First);
        if (at > 1 && !sentence.Pieces[at].Barrier && sentence.Key(at - 1, at) is "two" or "three" or "four" or "respective") at--;
        if (at > 0 && !sentence.Pieces[at].Barrier && sentence.Key(at - 1, at) is "the" or "both") at--;
        return at;
    }

    // "Teburoro Kaiea and Hilda Marak, the leaders of Kiribati and Nauru"
    private static List<(NameCandidate Person, NameCandidate? Owner)> ListedBefore(RolePhrase phrase, IReadOnlyList<NameCandidate> names)
    {
        var sentence = phrase.Sentence;
        var people = new List<(NameCandidate, NameCandidate?)>();
        var at = Lead(phrase);
        if (at > 0 && !sentence.Pieces[at].Barrier) return people;
        while (at > 0)
        {
            // "Luca Ferri of Italy and Heinz Vogt of Germany, the finance ministers"
            var own = names.FirstOrDefault(n => n.End == at && n.Form == MentionForm.Name && n.Entities is [{ Kind: EntityKind.Country or EntityKind.Organization }] && n.First > 1 && sentence.Key(n.First - 1, n.First) is "of");
            var end = own is null ? at : own.First - 1;
            if (Person(names, n => n.End == end) is not { } person) break;
            people.Insert(0, (person, own));
            at = person.First;
            if (at > 0 && sentence.Key(at - 1, at) is "and") at--;
            else if (!sentence.Pieces[at].Barrier) break;
        }

        return people;
    }

    private static NameCandidate? Person(IReadOnlyList<NameCandidate> names, Func<NameCandidate, bool> at) =>
        names.FirstOrDefault(n => at(n) && n.Form == MentionForm.Name && n.Entities is [{ Kind: EntityKind.Person }]);
}
