using Graph.Core.Mentions;
using Graph.Core.Names;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Linking;

/// <summary>Gathers an article's people: full names first, then the words that refer back to them.</summary>
internal sealed partial class PersonLinker(EntityRegistry registry, SurnameIndex surnames, RoleMatcher roles, ArticleContext context)
{
    private readonly List<LocalEntity> _people = [];
    private readonly KnownSurnames _known = new(surnames, roles, context);
    private readonly HashSet<(int Sentence, int First)> _fullNames = [];
    private readonly HashSet<LocalEntity> _titled = [];

    /// <summary>People of the article in order of introduction.</summary>
    public IReadOnlyList<LocalEntity> People => _people;

    /// <summary>Links every candidate that names a person and adds those that only the article's own names reveal.</summary>
    public void Link(List<NameCandidate> candidates, IReadOnlyList<FoldedSentence> sentences)
    {
        SplitPairs(candidates);
        foreach (var candidate in candidates) if (IsApposedToTitle(candidate)) candidate.Recognized = NameKind.Person;
        var persons = candidates.Where(IsPerson).ToList();
        // Longer names introduce: "Carter" in the headline means the Jimmy Carter of the text.
        foreach (var candidate in persons.Where(c => c.PieceCount > 1).OrderByDescending(c => c.Meanings.Count > 0).ThenByDescending(c => c.PieceCount))
            LinkFull(candidate);
        foreach (var candidate in persons.Where(c => c.PieceCount > 1 && c.Entities.Count == 0)) LinkUnknown(candidate);
        var found = new List<NameCandidate>();
        AddBackReferences(candidates, sentences, found);
        AddTitledRuns(candidates, sentences, found);
        foreach (var candidate in found) LinkFull(candidate);
        foreach (var candidate in found.Where(c => c.Entities.Count == 0)) LinkUnknown(candidate);
        candidates.AddRange(found);
        // "President Carter" first: he is meant by "Carter", not the spokesman of that name
        foreach (var candidate in candidates.Where(c => IsPerson(c) && c.PieceCount == 1 && c.Entities.Count == 0)) LinkRuler(candidate);
        foreach (var candidate in candidates.Where(c => IsPerson(c) && c.PieceCount == 1 && c.Entities.Count == 0)) LinkSingle(candidate);
        // "Carter, according to a participant": read as a place, though the article has a Carter
        foreach (var candidate in candidates)
        {
            if (candidate is not { PieceCount: 1, Entities.Count: 0, Meanings.Count: 0, IsDropped: false, Recognized: NameKind.Location or NameKind.Organization }
                || IsWhere(candidate) || !_people.Exists(p => p.Surname == candidate.Pieces()[0])) continue;
            candidate.Recognized = NameKind.Person;
            LinkSingle(candidate);
        }

        foreach (var candidate in candidates)
            if (candidate is { Recognized: NameKind.Organization, Meanings.Count: 0, Entities.Count: 0, IsDropped: false, PieceCount: > 1 })
                LinkTitled(candidate);
    }

    // "the Reagan-Gorbachev summit": two people, where each surname is that of a ruler or of somebody whom the article names
    private void SplitPairs(List<NameCandidate> candidates)
    {
        foreach (var pair in candidates.Where(c => c is { PieceCount: 2, Meanings.Count: 0, IsDropped: false } && c.Sentence.IsHyphenated(c.First + 1)).ToArray())
        {
            if (!pair.Pieces().TrueForAll(p => _known.Rulers(p).Length > 0
                || candidates.Exists(c => c != pair && c.PieceCount > 1 && c.Sentence.Key(c.End - 1, c.End).SequenceEqual(p)))) continue;
            pair.IsDropped = true;
            for (var at = pair.First; at < pair.End; at++)
                candidates.Add(new NameCandidate(pair.Sentence, at, at + 1) { Recognized = NameKind.Person, Confidence = 0.6 });
        }
    }

    private static bool IsWhere(NameCandidate candidate) =>
        candidate.First > 0 && !candidate.Sentence.Pieces[candidate.First].Barrier
            && candidate.Sentence.Key(candidate.First - 1, candidate.First) is "in" or "at" or "near" or "from" or "to" or "outside" or "around" or "over";

    // "President Carter", where the article has only a spokesman of that name
    private void LinkRuler(NameCandidate candidate)
    {
        var piece = candidate.Pieces()[0];
        if (_known.TitleBefore(candidate.Sentence, candidate.First) is not { Kind: RoleKind.HeadOfState or RoleKind.HeadOfGovernment } title
            || _people.Where(p => p.Surname == piece).ToArray() is not { Length: > 0 } here || Array.Exists(here, p => p.Known is not null)) return;
        var holders = _known.Holders(piece, title);
        if (holders.Length > 1 && context.Choose(holders) is { } chosen) holders = [chosen];
        // nobody of the name whom the article itself gives the title
        if (holders is [var ruler] && !_titled.Overlaps(here)) Assign(candidate, registry.Known(ruler), 0.85, "the one of that surname who held the office");
    }

    private static bool IsPerson(NameCandidate candidate) =>
        !candidate.IsDropped && (candidate.Meanings.Count > 0
            ? candidate.Meanings[0].Entity.Kind == EntityKind.Person
                || (candidate.Recognized == NameKind.Person && candidate.Confidence > 0.9 && candidate.Meanings[0].Sort == AliasSort.Shared)
            : candidate.Recognized == NameKind.Person);

    private void LinkFull(NameCandidate candidate)
    {
        var people = candidate.Meanings.Where(m => m.Entity.Kind == EntityKind.Person).Select(m => m.Entity).Distinct().ToArray();
        if (people.Length == 1) Assign(candidate, registry.Known(people[0]), 1, "full name");
        else if (people.Length > 1 && context.Choose(people) is { } chosen)
            Assign(candidate, registry.Known(chosen), 0.8, "full name, chosen by date and country");
        if (candidate.Entities.Count > 0) return;

        var pieces = candidate.Pieces();
        var surname = PersonNames.Surname(pieces);
        var known = surnames.Spelt(surname).Concat(surnames.Sounding(surname)).Distinct()
            .Where(p => Forms(p).Any(f => (f.Count > 1 && PersonNames.AreCompatible(pieces, f) && SharesGiven(pieces, f))
                || PersonNames.AreVariants(pieces, f)))
            .ToArray();
        if (known.Length == 1) Assign(candidate, registry.Known(known[0]), 0.9, "variant of the full name");
        else if (known.Length > 1 && context.Choose(known) is { } one)
            Assign(candidate, registry.Known(one), 0.7, "variant of the full name, chosen by date and country");
        else if (known.Length == 0 && NearMiss(pieces, surname, candidate) is { } near)
            Assign(candidate, registry.Known(near), 0.7, "name within a slip of one in the named role");
        else if (known.Length == 0 && surnames.Misspelt(pieces).Where(p => context.IsPlausible(p) && context.IsActive(p)).ToArray() is [var misspelt])
            Assign(candidate, registry.Known(misspelt), 0.7, "surname within a slip of one of that given name");
    }

    // "Mako Rubio": the surname is right, the given name two letters off, and he is introduced by the post he holds.
    private OntologyEntity? NearMiss(List<string> pieces, string surname, NameCandidate candidate)
    {
        if (pieces.Count != 2) return null;
        var near = surnames.Spelt(surname).Where(p => Forms(p).Any(f => f.Count == 2 && PersonNames.Distance(f[0], pieces[0]) <= 2
            && f[0][0] == pieces[0][0])).ToArray();
        return near.Length == 1 && context.IsPlausible(near[0]) && roles.TitleAt(candidate.Sentence, Math.Max(0, candidate.First - 1)) is not null
            ? near[0]
            : null;
    }

    // "Austin S. Miller" is no "Stephen Miller": the first given names agree, or another one does in full.
    private static bool SharesGiven(List<string> a, List<string> b)
    {
        if (a.Count < 2 || b.Count < 2) return false;
        if (a[0] == b[0] || (a[0].Length == 1 && b[0][0] == a[0][0]) || (b[0].Length == 1 && a[0][0] == b[0][0])) return true;
        return a.Take(a.Count - 1).Any(x => x.Length > 2 && b.Contains(x));
    }

    private static IEnumerable<List<string>> Forms(OntologyEntity person) => person.Aliases.Prepend(person.Name).Select(Folding.Pieces);

    private void LinkUnknown(NameCandidate candidate)
    {
        var pieces = candidate.Pieces();
        var same = _people.FirstOrDefault(p => p.Forms.Exists(f => f.Count > 1
            && (PersonNames.AreCompatible(pieces, f) || PersonNames.AreVariants(pieces, f))));
        if (same is not null)
        {
            Assign(candidate, same, 0.9, "form of a name in this article");
            return;
        }

        // Two surnames joined by "and", or a name cut short by a particle, name nobody.
        if (PersonNames.IsParticle(pieces[^1]) && !PersonNames.IsSuffix(pieces[^1])) return;
        Assign(candidate, registry.Unknown(candidate.Text(context.Article.Text), EntityKind.Person), candidate.Confidence, "recognised name");
    }

    // father and son who both ruled
    private OntologyEntity? Contemporary(OntologyEntity[] known) =>
        known.Where(p => p.Offices.Any(o => roles.IsTop(o.Role))).ToArray() is { Length: > 0 } rulers ? Contemporaries.Choose(rulers, _people) : null;

    private void LinkSingle(NameCandidate candidate)
    {
        var piece = candidate.Pieces()[0];
        if (IsRankBefore(candidate) || IsThing(candidate))
        {
            candidate.IsDropped = true;
            return;
        }

        var bySurname = _people.Where(p => p.Surname == piece).ToArray();
        var pool = bySurname.Length > 0 ? bySurname : _people.Where(p => p.Forms.Exists(f => f.Contains(piece))).ToArray();
        if (pool.Length > 1) pool = Narrow(candidate, pool);
        if (pool.Length > 1) pool = Foremost(pool);
        if (pool.Length == 1)
        {
            Assign(candidate, pool[0], bySurname.Length > 0 ? 0.97 : 0.9, bySurname.Length > 0 ? "surname of a name in this article" : "part of a name in this article");
            return;
        }

        if (pool.Length > 1)
        {
            candidate.Reason = "surname shared by " + string.Join(", ", pool.Select(p => p.Id));
            return;
        }

        var listed = candidate.Meanings.Where(m => m.Entity.Kind == EntityKind.Person).Select(m => m.Entity).ToArray();
        var known = listed.Length > 0 ? listed : surnames.Spelt(piece).Where(context.IsPlausible).ToArray();
        // "Secretary of State Rubio": the title names the office that only one of them held.
        if (known.Length == 0 && _known.TitleBefore(candidate.Sentence, candidate.First) is { } title) known = _known.Holders(piece, title);
        // A head of state or government who is the only one of the surname needs no country beside it: "the Trump administration".
        if (known.Length == 0 && candidate.Recognized == NameKind.Person && _known.Rulers(piece) is [_] ruler) known = ruler;

        // "Vice President Vance": the title tells two of the name apart
        if (known.Length > 1 && _known.TitleBefore(candidate.Sentence, candidate.First) is { } office
            && _known.Holders(piece, office) is { Length: > 0 } holders) known = holders;
        if (known.Length > 1 && (context.Choose(known) ?? Contemporary(known)) is { } chosen) known = [chosen];
        if (known.Length == 1)
        {
            Assign(candidate, registry.Known(known[0]), 0.8, "surname of one person that the ontology lists");
            return;
        }

        if (known.Length > 1)
        {
            candidate.Reason = "surname shared by " + string.Join(", ", known.Select(p => p.Id));
            return;
        }

        if (roles.TitleAt(candidate.Sentence, candidate.First) is not null)
        {
            candidate.IsDropped = true;
            return;
        }

        var slips = _people.Where(p => PersonNames.IsSlip(piece, p.Surname, isSurname: true)
            || (piece.Length > 4 && PersonNames.Skeleton(piece) == PersonNames.Skeleton(p.Surname))).ToArray();
        if (slips.Length == 1) Assign(candidate, slips[0], 0.8, "one slip from a surname in this article");
        else if (candidate.Confidence >= 0.6)
            Assign(candidate, registry.Unknown(candidate.Text(context.Article.Text), EntityKind.Person), 0.6 * candidate.Confidence, "recognised single name");
    }

    // "Justice de Moraes" read as an organisation: a title and the last words of a name of the article
    private void LinkTitled(NameCandidate candidate)
    {
        if (roles.TitleAt(candidate.Sentence, candidate.First) is not { Title.IsPrefix: true } title || title.End >= candidate.End) return;
        var rest = candidate.Pieces().Skip(title.End - candidate.First).ToArray();
        var bearers = _people.Where(p => p.Forms.Exists(f => f.Count >= rest.Length && f.TakeLast(rest.Length).SequenceEqual(rest))).ToArray();
        if (bearers.Length != 1) return;
        candidate.First = title.End;
        candidate.Recognized = NameKind.Person;
        candidate.Link(bearers[0], 0.9, "title and surname of a name in this article");
    }

    // "Bishop | Abel Muzorewa": a word that touches a full name on its right is a rank, not a person.
    private bool IsRankBefore(NameCandidate candidate) =>
        candidate.End < candidate.Sentence.Pieces.Count && !candidate.Sentence.Pieces[candidate.End].Barrier
        && _fullNames.Contains((candidate.Sentence.Sentence.Index, candidate.End));

    // "the West", "the Hill": no person takes an article, but for "the Trump administration"
    private static bool IsThing(NameCandidate candidate)
    {
        var (sentence, first, end) = (candidate.Sentence, candidate.First, candidate.End);
        if (first == 0 || sentence.Pieces[first].Barrier || sentence.Key(first - 1, first) is not "the") return false;
        return end >= sentence.Pieces.Count || sentence.Pieces[end].Barrier || sentence.Key(end, end + 1) is "s"
            || sentence.Sentence[sentence.Pieces[end].Token].Upos is not (UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Adj or UniversalPos.Part);
    }

    // Titles before the word tell two bearers of a surname apart: "Mr Aliyev", "President Aliyev".
    private static LocalEntity[] Narrow(NameCandidate candidate, LocalEntity[] pool)
    {
        if (candidate.First == 0) return pool;
        var word = candidate.Sentence.Key(candidate.First - 1, candidate.First);
        var gender = word is "mr" or "sir" ? "male" : word is "mrs" or "ms" or "miss" or "madame" ? "female" : null;
        if (gender is null) return pool;
        var fitting = pool.Where(p => p.Gender == gender).ToArray();
        return fitting.Length > 0 ? fitting : [.. pool.Where(p => p.Gender is null)];
    }

    // "Kim", "Trump", "Assad": of a family, the bare surname means the one who heads the state or the government.
    private LocalEntity[] Foremost(LocalEntity[] pool)
    {
        var heads = Array.FindAll(pool, p => p.Known is { } known && known.Offices.Any(o => (roles.IsTop(o.Role) || o.Role is "leader" or "supreme leader") && (context.Date is not { } date || ArticleContext.Holds(o, date))));
        return heads.Length == 1 ? heads : pool;
    }

    private void Assign(NameCandidate candidate, LocalEntity person, double confidence, string reason)
    {
        candidate.Link(person, confidence, reason);
        var pieces = candidate.Pieces();
        if (pieces.Count > 1) _fullNames.Add((candidate.Sentence.Sentence.Index, candidate.First));
        if (pieces.Count > 1 && person.Known is null && _known.TitleBefore(candidate.Sentence, candidate.First)?.Kind is RoleKind.HeadOfState or RoleKind.HeadOfGovernment)
            _titled.Add(person);
        if (!_people.Contains(person)) _people.Add(person);
        if (!person.Forms.Exists(f => f.SequenceEqual(pieces)))
        {
            var longest = person.Forms.Count == 0 ? 0 : person.Forms.Max(f => f.Count);
            person.Forms.Add(pieces);
            if (person.Known is null && pieces.Count > longest)
            {
                person.Name = candidate.Text(context.Article.Text);
                person.Surname = PersonNames.Surname(pieces);
            }
        }
    }
}
