using Graph.Core.Ontologies;
using System.Collections.Frozen;
using Graph.Core.Mentions;
using Graph.Language;

namespace Graph.Core.Extraction.Events;

/// <summary>Finds the mentions that an argument stands for: its own, those of its conjuncts, or its owner's.</summary>
internal sealed partial class ActorFinder
{
    private const int MaxDepth = 4;

    private readonly AnnotatedArticle _article;
    private readonly Sentence _sentence;
    private readonly EventLexicon _lexicon;
    private readonly NounArguments _nouns;
    private readonly Dictionary<(int Token, Reach Reach, bool IsActing), IReadOnlyList<Mention>> _known = [];
    private readonly Mention?[] _byHead;
    private readonly Mention?[] _covering;
    private bool _isActing;

    public ActorFinder(AnnotatedArticle article, Sentence sentence, IReadOnlyList<Mention> mentions, EventLexicon lexicon)
    {
        _article = article;
        _sentence = sentence;
        _lexicon = lexicon;
        _nouns = new NounArguments(sentence, lexicon);
        _byHead = new Mention?[sentence.Count];
        _covering = new Mention?[sentence.Count];
        foreach (var mention in mentions)
        {
            if (mention.EntityIds.Count == 0) continue;
            // Of nested mentions with one head the longer says more: "Kenyan troops" over "troops".
            if (Length(_byHead[mention.Head]) < Length(mention)) _byHead[mention.Head] = mention;
            for (var i = mention.FirstToken; i < mention.EndToken; i++)
            {
                if (_covering[i] is null || Length(_covering[i]) > Length(mention)) _covering[i] = mention;
            }
        }
    }

    /// <summary>Whether the sentence has any mention.</summary>
    public bool Any => _byHead.Any(m => m is not null);

    /// <summary>The mentions that an argument's head token stands for, coordination included.</summary>
    /// <param name="token">The argument's head.</param>
    /// <param name="reach">Which mention inside the argument counts.</param>
    /// <param name="isActing">Whether the frame itself shows that a country stands for its government, whatever its preposition.</param>
    public IReadOnlyList<Mention> At(int token, Reach reach, bool isActing = false)
    {
        if (_known.TryGetValue((token, reach, isActing), out var known)) return known;
        var found = new List<Mention>();
        _isActing = isActing;
        Collect(token, reach, found, 0);
        _isActing = false;
        return _known[(token, reach, isActing)] = found;
    }

    /// <summary>Who leads the delegation that a token names: "a Kenyan delegation led by Mwangi".</summary>
    public Mention? LeaderOf(int token)
    {
        if (!_lexicon.EnvoyNouns.Contains(_sentence[token].Text.ToLowerInvariant())) return null;
        foreach (var clause in _sentence.Children(token))
        {
            if (_sentence[clause].Label is not ("acl" or "acl:relcl") || _sentence[clause].Lemma is not ("lead" or "head" or "chair")) continue;
            foreach (var child in _sentence.Children(clause))
            {
                if ((_sentence[child].Label == "obl:agent" || _nouns.HasCase(child, "by")) && At(child, Reach.Actor) is [var leader, ..]
                    && IsPerson(leader)) return leader;
            }
        }

        return null;
    }

    /// <summary>Who comes along: "Mwangi, accompanied by Abdi,".</summary>
    public IReadOnlyList<Mention> CompanionsOf(int token)
    {
        var found = new List<Mention>();
        foreach (var clause in _sentence.Children(token))
        {
            if (_sentence[clause].Label is not ("acl" or "acl:relcl") || _sentence[clause].Lemma is not ("accompany" or "join" or "flank")) continue;
            foreach (var child in _sentence.Children(clause))
            {
                if (_sentence[child].Label != "obl:agent" && !_nouns.HasCase(child, "by")) continue;
                found.AddRange(At(child, Reach.Actor).Where(IsPerson));
            }
        }

        return found;
    }

    private void Collect(int token, Reach reach, List<Mention> found, int depth)
    {
        if (depth > MaxDepth) return;
        var before = found.Count;
        if (_sentence[token].Xpos == "WP$" && Antecedent(token) is { } antecedent)
        {
            Collect(antecedent, reach, found, depth + 1);
            return;
        }

        // "was among those who met Kenya's envoy", "is one of those who": whoever the sentence is about
        if (_sentence[token].Text == "those" && _byHead[token] is null && Counted(token) is { } counted)
        {
            Collect(counted, reach, found, depth + 1);
            return;
        }

        // "with Foreign Minister Sergei Lavrov": a preposition that hangs on the title belongs to the name
        if (_sentence[token].Label is "nmod:desc" && Own(token) is null && Own(_sentence[token].Head) is { } titled && IsPerson(titled))
        {
            Collect(_sentence[token].Head, reach, found, depth + 1);
            return;
        }

        if (Own(token) is { } own && Fits(own, reach))
        {
            if (Described(token, own) is not { } person)
            {
                Add(own, found);
                Sharing(own, reach, found);
                // "raids on Kenya's Garissa county"
                if (reach == Reach.Any && own.IsLocation) NamedBefore(token, found, withCountries: true, "nmod:poss");
            }
            else if (person.Head == token) Add(person, found);
            else Collect(person.Head, reach, found, depth + 1);
        }
        // "Kamau, the UN envoy, who met": the description stands for the person it describes
        else if (_sentence[token].Label == "appos" && _sentence[token].Head is >= 0 and var described && Own(described) is { } apposed
            && (IsPerson(apposed) || reach is Reach.Place or Reach.Within) && Fits(apposed, reach)) Add(apposed, found);
        // "Gori, a town that Kenya bombed", "Chad is a country that Kenya has sanctioned": what it is stands for it
        else if (Defined(token) is { } defined) Collect(defined, reach, found, depth + 1);
        else Inside(token, reach, found, depth);

        if (found.Count > before)
        {
            // "Kamau, the president, and Abdi": the second name may hang on the description of the first
            foreach (var child in _sentence.Children(token))
            {
                if (_sentence[child].Label != "appos" || Own(child) is not null) continue;
                foreach (var further in _sentence.Children(child))
                {
                    if (_sentence[further].Label == "conj" && Own(further) is { } second && Fits(second, reach)) Add(second, found);
                }
            }
        }

        Included(token, reach, found, depth);
        foreach (var child in _sentence.Children(token))
        {
            // "the ministers of Peru and Chile" as one mention holds both
            if (Own(token) is { Form: MentionForm.Plural } whole && child >= whole.FirstToken && child < whole.EndToken) continue;
            if (_sentence[child].Label == "conj" && IsNominal(child) && !IsExcepted(child))
                Collect(child, found.Count > before && reach == Reach.Owner && _nouns.Possessors(child).Count == 0 ? Reach.Actor : reach, found, depth + 1);
        }
    }

    // "condemned Kenya but not Somalia", "met Kamau rather than Abdi"
    private bool IsExcepted(int member)
    {
        foreach (var child in _sentence.Children(member))
        {
            if (child > member) break;
            if (_sentence[child].Lemma == "not" && _sentence[child + 1].Lemma is not ("only" or "just" or "merely" or "least") && child > 0 && _sentence[child - 1].Text is "," or "but" or "though" or "and"
                || _sentence[child].Lemma == "rather" && _sentence[child + 1].Lemma == "than") return true;
        }

        return false;
    }

    private int? Counted(int those)
    {
        var predicate = _sentence[those].Label == "nmod" && _sentence[those].Head is >= 0 and var one && _sentence[one].Lemma is "one" or "few" or "some" or "first" or "last" ? one : those;
        var subject = -1;
        foreach (var child in _sentence.Children(predicate))
        {
            if (_sentence[child].Label is "nsubj") subject = child;
        }

        return subject >= 0 && subject < those && _sentence.Child(predicate, "cop") >= 0 ? subject : null;
    }

    private static readonly FrozenSet<string> Kinds = WordLists.English["what countries, places and groups are"];

    private int? Defined(int token)
    {
        if (_byHead[token] is not null || !Kinds.Contains(_sentence[token].Lemma) || _nouns.HasAnyCase(token)) return null;
        if (!HasClause(token)) return null;
        if (_sentence[token].Label == "appos") return _sentence[token].Head is >= 0 and var described && Own(described) is not null ? described : null;
        return _sentence.Child(token, "cop") >= 0 && _sentence.Child(token, "nsubj") is >= 0 and var subject && subject < token && Own(subject) is not null ? subject : null;
    }

    private bool HasClause(int token)
    {
        foreach (var child in _sentence.Children(token))
        {
            if (_sentence[child].Label is "acl:relcl" or "acl") return true;
        }

        return false;
    }

    // "the representative of the UN, Wanjiru Kamau": a description gives way to the person it describes
    private Mention? Described(int token, Mention description)
    {
        if (description.Form is MentionForm.Name or MentionForm.Pronoun or MentionForm.Plural || description.EntityIds.Count > 1
            || IsPerson(description) || _sentence[token].Xpos == "NNS") return null;
        foreach (var child in _sentence.Children(token))
        {
            if (_sentence[child].Label == "appos" && Own(child) is { Form: MentionForm.Name } name && IsPerson(name)
                && (name.FirstToken == description.EndToken || FollowsComma(name))) return name;
        }

        return null;
    }

    // "its minister, the Social Democrat Wanjiru Kamau": what he is stands between comma and name
    private bool FollowsComma(Mention name)
    {
        var before = name.FirstToken - 1;
        while (before > 0 && _sentence[before].Upos is not UniversalPos.Punct && IsWithin(before, name.Head)) before--;
        return before > 0 && _sentence[before].Text == ",";
    }

    private bool IsWithin(int token, int head)
    {
        for (var at = token; at >= 0; at = _sentence[at].Head)
        {
            if (at == head) return true;
        }

        return false;
    }

    // "Hezbollah, whose leader warned Israel"
    private int? Antecedent(int pronoun)
    {
        for (var at = _sentence[pronoun].Head; at >= 0; at = _sentence[at].Head)
        {
            if (_sentence[at].Label == "acl:relcl") return _sentence[at].Head;
        }

        return null;
    }

    private Mention? Own(int token) => _byHead[token] ?? (_covering[token] is { } covering && (IsHeadless(covering) || IsDemonymOf(token, covering)) ? covering : null);

    // "Kenyan and Somali strikes": the second adjective, which hangs on the first, names whose they are
    private bool IsDemonymOf(int token, Mention mention) =>
        mention.Form is MentionForm.Plural or MentionForm.Demonym && token == mention.FirstToken && _sentence[token] is { Upos: UniversalPos.Adj, Label: "conj" };

    // A mention whose head lies outside its own tokens' tree top: trust coverage instead.
    private static bool IsHeadless(Mention mention) =>
        mention.EndToken - mention.FirstToken > 1 && mention.Form is MentionForm.Name or MentionForm.Description;

    private void Inside(int token, Reach reach, List<Mention> found, int depth)
    {
        var lemma = _sentence[token].Lemma.ToLowerInvariant();
        var before = found.Count;
        // "Foreign Minister Wanjiru Kamau": the title may be the head, the name hangs on it
        foreach (var child in _sentence.Children(token))
        {
            if ((_sentence[child].Label is "appos" or "flat" or "compound" or "nmod:desc"
                    || (_sentence[child].Label is "nmod" or "dep" && !_nouns.HasAnyCase(child)))
                && Own(child) is { } name && Fits(name, reach)
                && (_sentence[child].Label == "appos" || IsPerson(name)))
            {
                Collect(child, reach, found, depth + 1);
            }
            else if (_sentence[child].Label == "appos" && Own(child) is null)
            {
                // "the junta leader, Gen Mwangi": the rank heads the name
                foreach (var inner in _sentence.Children(child))
                {
                    // "its envoy, the Kenyan diplomat Wanjiru Kamau"
                    if (_sentence[inner].Label is "flat" or "compound" or "appos" && Own(inner) is { } ranked && IsPerson(ranked) && Fits(ranked, reach))
                        Add(ranked, found);
                }
            }
        }

        if (found.Count > before) return;
        // "Kenya's envoys and those of Peru"
        if (_lexicon.TransparentNouns.Contains(lemma) || (_sentence[token].Text == "those" && _sentence[token].Label == "conj"))
        {
            foreach (var inner in _nouns.Prepositional(token, "of")) Collect(inner, reach, found, depth + 1);
            if (found.Count > before) return;
        }

        // "sank a Kenyan cutter off Lamu": whose it is was hit, not what it was near
        if (reach == Reach.Any && (_lexicon.FieldNouns.Contains(lemma) || !_lexicon.PlaceNouns.Contains(lemma)))
            NamedBefore(token, found, withCountries: true);
        if (reach is Reach.Within or Reach.Any || (reach == Reach.Place && _lexicon.PlaceNouns.Contains(lemma)))
            PlacesOf(token, found, depth, reach, found.Count > before ? FirmPrepositions : PlacePrepositions);
        // "bombed Houthi positions in Sanaa": both are hit
        if (reach == Reach.Any && found.Count > before) NamedBefore(token, found, withCountries: false);
        if (found.Count > before || reach is Reach.Place or Reach.Within) return;
        if (reach is Reach.Owner or Reach.Any || _lexicon.AgentNouns.Contains(lemma)
            || _lexicon.AgentNouns.Contains(_sentence[token].Text.ToLowerInvariant()))
            OwnersOf(token, reach, found, depth);
    }

    private bool Fits(Mention mention, Reach reach) => reach switch
    {
        Reach.Place or Reach.Within => mention.EntityIds.Any(id => KindOf(id) is EntityKind.Place or EntityKind.Country),
        Reach.Any => true,
        _ => (!mention.IsLocation || IsCountryAsActor(mention))
            && mention.EntityIds.Any(id => KindOf(id) is not (EntityKind.Place or EntityKind.Issue)),
    };

    // "called upon Tajikistan": a country acts unless a preposition of place says otherwise
    private bool IsCountryAsActor(Mention mention) =>
        mention.EntityIds.All(id => KindOf(id) == EntityKind.Country)
        && (_isActing
            || !Array.Exists(PlacePhrases, preposition => _nouns.HasCase(mention.Head, preposition) && !(preposition == "to" && IsRecipient(mention.Head)) && !(preposition == "from" && IsSender(mention.Head))));

    // "mediators from Peru": whom a country sends acts for it
    private bool IsSender(int token) =>
        _sentence[token].Label == "nmod" && _sentence[token].Head is >= 0 and var sent && _sentence[sent].Upos == UniversalPos.Noun
            && (_lexicon.EnvoyNouns.Contains(_sentence[sent].Text.ToLowerInvariant()) || StateForces.Contains(_sentence[sent].Text.ToLowerInvariant()));

    // whose planes, ships and troops come from a country: its own; fighters from there may be anybody's
    private static readonly FrozenSet<string> StateForces = WordLists.English["forces of states"];

    // "sends arms to Peru": what is sent has a recipient
    private bool IsRecipient(int token)
    {
        var at = _sentence[token].Head;
        while (at >= 0 && _sentence[at].Upos == UniversalPos.Noun) at = _sentence[at].Head;
        return at >= 0
            && _sentence[at].Lemma is "send" or "ship" or "deliver" or "supply" or "transfer" or "export" or "sell" or "provide" or "give" or "donate"
            && _sentence.Child(at, "obj") is >= 0 and var sent && sent != token && Own(sent) is null;
    }

    private static readonly string[] PlacePhrases = ["in", "at", "from", "to", "into", "near", "through", "across", "outside", "inside", "over", "around", "throughout", "off", "within"];

    private bool IsPerson(Mention mention) => mention.EntityIds.Any(id => KindOf(id) == EntityKind.Person);

    private EntityKind KindOf(string id) => _article.Entities.TryGetValue(id, out var entity) ? entity.Kind : EntityKind.Group;

    private bool IsNominal(int token) =>
        _sentence[token].Upos is UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Pron or UniversalPos.Num or UniversalPos.Adj or UniversalPos.X;

    private static void Add(Mention mention, List<Mention> found)
    {
        if (!found.Contains(mention)) found.Add(mention);
    }

    private static int Length(Mention? mention) => mention is null ? 0 : mention.EndToken - mention.FirstToken;
}
