using System.Collections.Frozen;
using Graph.Core.Extraction.Events;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Extraction.Positions;

/// <summary>Finds who takes a position: the actors that a token, a predicate's subject or a noun's owner names.</summary>
internal sealed class HolderFinder
{
    private static readonly FrozenSet<string> Texts = WordLists.English["texts"];

    // What somebody shows to others.
    private static readonly string[] Fronts = ["door", "hand", "arm", "position", "stance", "attitude", "line"];

    // What its signers say.
    private static readonly string[] Declared = ["statement", "letter", "petition", "declaration", "appeal", "manifesto", "communique", "communiqué", "note", "op-ed"];

    /// <summary>Whether a noun names a text, which speaks for its authors.</summary>
    public static bool IsText(string lemma) => Texts.Contains(lemma);

    private readonly SentenceReading _reading;
    private readonly Sentence _sentence;
    private readonly ActorFinder _actors;
    private readonly LogicalArguments _arguments;
    private readonly StanceLexicon _stances;

    public HolderFinder(SentenceReading reading, EventLexicon lexicon, StanceLexicon stances)
    {
        _stances = stances;
        _reading = reading;
        _sentence = reading.Sentence;
        _actors = new ActorFinder(reading.Article, reading.Sentence, reading.Mentions, lexicon);
        _arguments = LogicalArguments.Of(reading.Article, reading.Sentence, lexicon);
    }

    /// <summary>Actors that a token names, coordination and collective nouns included.</summary>
    public IReadOnlyList<Mention> At(int token)
    {
        if (token < 0) return [];
        // "its spokesman said": the position is that of whom he speaks for
        if (_reading.Lemma(token).StartsWith("spokes", StringComparison.Ordinal))
        {
            foreach (var child in _sentence.Children(token, "nmod", "compound", "amod"))
            {
                if ((_sentence[child].Label == "nmod:poss" || _reading.HasCase(child, "for") || _reading.HasCase(child, "of") || child < token)
                    && _actors.At(child, Reach.Owner) is { Count: > 0 } principal) return principal;
            }
        }

        var found = _actors.At(token, Reach.Actor);
        if (found.Count == 1 && Members(token) is { Count: > 2 } members) return members;
        // "two of its members, Peru and Chile": the number is that of those named
        if (found.Count == 0 && _sentence[token].Upos is UniversalPos.Num && _sentence.Child(token, "nmod") is >= 0 and var whole && whole > token
            && _reading.HasCase(whole, "of") && _sentence.Child(whole, "appos") is >= 0 and var counted && counted > whole)
            return [.. _actors.At(counted, Reach.Actor).Concat(_sentence.Children(whole, "conj").Where(c => c > counted).SelectMany(c => _actors.At(c, Reach.Actor))).Distinct()];
        // "Ertoba, the alliance that had called for …": what it is called stands for it
        return found.Count == 0 && _sentence[token].Label == "appos" && _sentence[token].Head is >= 0 and var named && named < token
            ? _actors.At(named, Reach.Actor)
            : found;
    }

    // "the so-called Quad – the United States, Egypt and Qatar": they act, whatever they call themselves
    private IReadOnlyList<Mention> Members(int token)
    {
        if (_sentence[token].Upos is not (UniversalPos.Noun or UniversalPos.Propn) || _sentence.Child(token, "appos") is not (> 0 and var list) || list < token
            || !_sentence.Has(list, "conj") || !IsSetOff(list)) return [];
        return _actors.At(list, Reach.Actor);
    }

    private bool IsSetOff(int list)
    {
        for (var at = list - 1; at > 0 && at > list - 4; at--)
        {
            if (_sentence[at].Text is "–" or "—" or ":" or "(" or "--") return true;
        }

        return false;
    }

    /// <summary>Those who govern where something is received: "was hailed in Lima", "a non-starter in Peru".</summary>
    /// <param name="predicate">What the place hangs on.</param>
    /// <param name="isCapital">Whether only a capital counts: "a mistake in Peru" may be made there.</param>
    public IReadOnlyList<Mention> Within(int predicate, bool isCapital = false)
    {
        foreach (var place in _sentence.Children(predicate, "obl", "nmod"))
        {
            if (_reading.HasCase(place, "in") && Government(place, isCapital) is { Count: > 0 } found) return found;
        }

        return [];
    }

    /// <summary>Those who govern from a capital or in a country that a token names.</summary>
    public IReadOnlyList<Mention> Government(int token, bool isCapital = false)
    {
        if (_reading.Mentions.FirstOrDefault(m => m.Head == token && m.SeatOf is not null) is { } seat)
            return [seat with { EntityIds = [seat.SeatOf!], IsLocation = false }];
        return isCapital ? [] : _actors.At(token, Reach.Actor, isActing: true);
    }

    /// <summary>Actors from whom something comes: "calls have come from Kenya and Uganda".</summary>
    public IReadOnlyList<Mention> Source(int token) => _actors.At(token, Reach.Owner);

    /// <summary>Actors that perform a predicate: its subject, understood or explicit, or the agent of its passive.</summary>
    public IReadOnlyList<Mention> Doers(int predicate)
    {
        var found = new List<Mention>();
        // "accused them of harbouring rebels and objected to …": a finite verb does not continue a gerund
        if (_sentence[predicate].Label == "conj" && _sentence[predicate].Xpos is "VBD" or "VBZ" or "VBP" && _sentence.Subject(predicate) < 0
            && (_sentence[_sentence[predicate].Head].Xpos == "VBG" || IsParticiple(_sentence[predicate].Head)) && FiniteAbove(predicate) is >= 0 and var finite)
            return Doers(finite);

        // "two of its members, Austria and Finland, were weighing": a finite clause has its subject before it
        if (_sentence.Is(predicate, "ccomp") && _sentence.Has(predicate, "aux") && !_sentence.Has(predicate, "nsubj")
            && Preceding(predicate) is { Count: > 0 } own) return own;
        int? side = null;
        // the nearest subject that names an actor; those around it stand in where it names none
        foreach (var subject in _arguments.Of(predicate, "subj"))
        {
            var here = At(subject);
            // "threw out Kamau, who wanted a truce": whom the pronoun follows, wherever the tree hangs the clause
            if (here.Count == 0 && found.Count == 0 && _reading.Lower(subject) == "who" && _sentence[subject].Head == predicate) here = Followed(subject);
            // "he said they had agreed": who they are is not known, but not he
            if (here.Count == 0 && found.Count == 0 && _reading.Lower(subject) == "they" && _sentence[subject].Head == predicate) return [];
            // "Wallonia refused": a region that does what only governments do
            if (here.Count == 0 && _sentence.Is(subject, "nsubj") && _reading.NamedAt(subject) == (NamedKind.Place | NamedKind.Region))
                here = [.. _actors.At(subject, Reach.Place).Where(m => m.EntityIds.All(_reading.Article.Homes.ContainsKey))];
            // "we reject it", said the minister: who speaks for a side takes its position
            if (side is not null && here.Count > 0)
            {
                found.Clear();
                side = null;
            }
            else if (here.Count > 0 && found.Count == 0 && _reading.Lower(subject) == "we")
            {
                side = subject;
            }

            found.AddRange(here);
            // "Denmark and Greenland have ruled it out": a region that does so beside a country
            if (here.Count > 0) found.AddRange(RegionsBeside(subject).Where(m => !found.Contains(m)));
            if (found.Count > 0 && side is null && !_arguments.IsPassive(predicate)) break;
        }

        if (_arguments.IsPassive(predicate)) return found;
        // "the resolution, adopted by the council, demands": a text speaks for its authors
        if (found.Count == 0 && _arguments.SurfaceSubject(predicate) is >= 0 and var text && Texts.Contains(_reading.Lemma(text)))
            return Owners(text, predicate);
        foreach (var child in _sentence.Children(predicate, "nsubj"))
        {
            // "Norway and Peru agreed": the parser may give the verb two subjects
            if (child < predicate && found.Count > 0) found.AddRange(At(child).Where(m => !found.Contains(m)));
        }

        if (found.Count == 0 && Described(predicate) is { Count: > 0 } described) return described;
        if (found.Count == 0 && _sentence.Has(predicate, "cop") && Subjects(predicate) is { Count: > 0 } hosts) return hosts;
        return found.Count > 0 ? found : Preceding(predicate);
    }

    private IEnumerable<Mention> RegionsBeside(int subject)
    {
        foreach (var other in _sentence.Children(subject, "conj"))
        {
            if (_reading.NamedAt(other) != (NamedKind.Place | NamedKind.Region) || At(other).Count > 0) continue;
            foreach (var region in _actors.At(other, Reach.Place))
            {
                if (region.EntityIds.All(_reading.Article.Homes.ContainsKey)) yield return region;
            }
        }
    }

    // "was the first country to recognise it", "is among the states that do not": whom the noun of the clause describes
    private IReadOnlyList<Mention> Described(int predicate)
    {
        var isRelative = _sentence[predicate].Label == "acl:relcl" && _sentence.Subject(predicate) is >= 0 and var pronoun
            && _sentence[pronoun].Xpos is "WDT" or "WP" or "IN";
        if (!isRelative && !(_sentence[predicate].Label == "acl" && (_reading.HasMark(predicate, "to") || _sentence[predicate].Xpos == "VBG")))
            return [];
        for (var noun = _sentence[predicate].Head; noun >= 0
            && _sentence[noun].Upos is UniversalPos.Noun or UniversalPos.Num or UniversalPos.Pron; noun = _sentence[noun].Head)
        {
            if (_sentence.Has(noun, "cop")) return _sentence.IsNegated(noun) ? [] : Subjects(noun);
            var above = _sentence[noun].Head;
            if (above < 0) return [];
            if (_sentence[noun].Label == "appos") return At(above);
            if (_reading.Lemma(above) is "be" or "become" or "remain" && _sentence[above].Upos is UniversalPos.Verb or UniversalPos.Aux)
                return _sentence.IsNegated(above) ? [] : Subjects(above);
            if (_sentence[noun].Label != "nmod" || !(_reading.HasCase(noun, "of") || _reading.HasCase(noun, "among"))) return [];
        }

        return [];
    }

    // "voiced thanks for the help given by Peru and appealed": neither does it continue a participle
    private bool IsParticiple(int verb) => _sentence[verb].Xpos == "VBN" && _sentence[verb].Label == "acl" && !_sentence.Has(verb, "aux");

    private int FiniteAbove(int verb)
    {
        var at = _sentence[verb].Head;
        while (at >= 0 && _sentence[at].Xpos is not ("VBD" or "VBZ" or "VBP")) at = _sentence[at].Head;
        return at;
    }

    private IReadOnlyList<Mention> Followed(int pronoun)
    {
        var before = pronoun - 1;
        if (before > 0 && _sentence[before].Text == ",") before--;
        return before >= 0 && _reading.NamedAt(before).HasFlag(NamedKind.Actor) ? At(NameHead(before)) : [];
    }

    // The nearest actor before a verb in its clause, where the tree names no subject.
    private List<Mention> Preceding(int verb)
    {
        if (_sentence[verb].Upos != UniversalPos.Verb
            || _arguments.SurfaceSubject(verb) is >= 0 and var subject && subject < verb && _sentence[subject].Upos != UniversalPos.Pron)
            return [];
        for (var at = verb - 1; at >= Math.Max(0, verb - 8); at--)
        {
            if (IsBoundary(at)) return [];
            if (_reading.NamedAt(at).HasFlag(NamedKind.Actor) && _sentence.Child(at, "case") < 0
                && _sentence[NameHead(at)].Label is not ("nmod" or "nmod:poss" or "obl") && At(at) is { Count: > 0 } near)
                return Coordinated(at, near);
        }

        return [];
    }

    // "Abdi Warsame's partners": the last word of a name stands where its first does
    private int NameHead(int token)
    {
        while (_sentence[token].Label == "flat" && _sentence[token].Head >= 0) token = _sentence[token].Head;
        return token;
    }

    // "The United States and Kenya called": actors joined to the nearest one
    private List<Mention> Coordinated(int token, IReadOnlyList<Mention> near)
    {
        var found = near.ToList();
        for (var at = near.Min(m => m.FirstToken) - 1; at > Math.Max(0, token - 14); at--)
        {
            if (_sentence[at].Text is not ("and" or "," or "the" or "The")) break;
            if (at == 0 || _reading.NamedAt(at - 1) == NamedKind.None) continue;
            var joined = At(at - 1);
            if (joined.Count == 0) break;
            found.AddRange(joined.Where(m => !found.Contains(m)));
            at = Math.Min(at, joined.Min(m => m.FirstToken));
        }

        return found;
    }

    private bool IsBoundary(int token) =>
        _sentence[token].Text is ";" or ":" or "\"" or "“" or "”" or "–" or "—" or "(" or ")" or "but" or "while" or "which" or "who" or "that"
        || (_sentence[token].Upos == UniversalPos.Verb && _sentence[token].Xpos is "VBD" or "VBZ" or "VBP");

    /// <summary>Actors that the surface subject of a predicate names.</summary>
    public IReadOnlyList<Mention> Subjects(int predicate)
    {
        var subject = _arguments.SurfaceSubject(predicate);
        var found = At(subject);
        // "Peru's door is open to talks": whose door it is
        return found.Count == 0 && subject >= 0 && Fronts.Contains(_reading.Lemma(subject)) && _sentence.Child(subject, "nmod:poss") is >= 0 and var owner
            ? _actors.At(owner, Reach.Owner)
            : found;
    }

    /// <summary>Whether a verb is in the passive.</summary>
    public bool IsPassive(int verb) => _arguments.IsPassive(verb);

    /// <summary>Actors whose a noun is: possessor, author, agent of its participle, demonym.</summary>
    public IReadOnlyList<Mention> Owners(int noun, int issue)
    {
        var found = new List<Mention>();
        foreach (var child in _sentence.Children(noun, "nmod", "obl"))
        {
            if (_sentence[child].Label == "nmod:poss" || _reading.HasCase(child, "by")) found.AddRange(_actors.At(child, Reach.Owner));
        }

        // "plans by Peru to hold": the phrase right behind the noun is its own, wherever the tree hangs it
        if (found.Count == 0 && noun + 1 < _sentence.Count && _reading.Lower(noun + 1) == "by" && _sentence[noun + 1].Label == "case"
            && _sentence[noun].Upos == UniversalPos.Noun) found.AddRange(_actors.At(_sentence[noun + 1].Head, Reach.Owner));
        if (found.Count > 0) return found;
        // "circulated a draft council resolution": who circulates it drew it up, the council is to pass it
        if (_reading.Lemma(noun) is "resolution" or "motion" && _sentence[noun].Label == "obj" && _sentence.Has(noun, "compound")
            && _sentence[noun].Head is var verb && RelationOf(_stances.Verbs(_reading.Forms(verb))) == Relation.Proposed
            && Doers(verb) is { Count: > 0 } authors) return authors;
        // "a council resolution sponsored by Peru": who put it forward comes before who is to pass it
        foreach (var participle in _sentence.Children(noun, "acl"))
        {
            if (_sentence[participle].Xpos == "VBN" && RelationOf(_stances.Verbs(_reading.Forms(participle))) == Relation.Proposed
                && _sentence.Agent(participle) is >= 0 and var sponsor) found.AddRange(At(sponsor));
        }

        if (found.Count > 0) return found;
        foreach (var child in _sentence.Children(noun, "amod", "compound", "nmod"))
        {
            // "the idea of Peru joining" is not Peru's
            if (child == issue || _sentence.Governs(child, issue)
                || (_reading.HasCase(child, "of")
                    && _sentence.Children(noun, "acl").Any(c => c > child && _sentence[c].Xpos == "VBG" && _sentence.Governs(c, issue))))
                continue;
            var before = child < noun && _sentence.Child(child, "case") < 0;
            if (before || _reading.HasCase(child, "from") || (_reading.HasCase(child, "of") && !_sentence.Governs(issue, child)))
                found.AddRange(At(child));
        }

        if (found.Count > 0) return found;
        // "a plan, drafted by Chile, to …": the participle may hang elsewhere
        var next = noun + 1 < _sentence.Count && _sentence[noun + 1].Text == "," ? noun + 2 : noun + 1;
        if (next < _sentence.Count && _sentence[next].Xpos == "VBN" && !IsAnothers(next, noun) && _sentence.Agent(next) is >= 0 and var agent)
            found.AddRange(At(agent));
        if (found.Count > 0) return found;
        foreach (var child in _sentence.Children(noun, "acl", "amod"))
        {
            // "the plan drafted by Chile", "the Chile-backed plan"
            if (_sentence[child].Xpos != "VBN" || IsAnothers(child, noun)) continue;
            foreach (var by in _sentence.Children(child, "obl", "compound", "nmod", "obj"))
            {
                if (!DependencyRelation.Is(_sentence[by].Label, "obl") || _reading.HasCase(by, "by")) found.AddRange(At(by));
            }
        }

        return found;
    }

    // "a demand rejected by Peru", "an agreement proposed by Peru": who answers a proposal is not whose it is, nor the other way round
    private bool IsAnothers(int participle, int noun)
    {
        var isProposal = RelationOf(_stances.Nouns(_reading.Forms(noun))) is null or Relation.Proposed;
        var entries = _stances.Verbs(_reading.Forms(participle));
        // "a demand described by Peru as absurd" is another's
        if (_sentence.Has(participle, "obl") && RelationOf(entries) is null
            && _stances.Lists("judging", [.. _reading.Forms(participle).Select(f => f + " as")])) return true;
        // "a resolution adopted by the council" is the council's
        return RelationOf(entries) switch
        {
            null => false,
            Relation.Proposed => !isProposal,
            // "the text, signed by Peru": who signs it need not have drawn it up
            Relation.Accepted =>
                isProposal && !Declared.Contains(_reading.Lemma(noun))
                    && (_reading.IsWord(participle, "accept") || _reading.IsWord(participle, "sign") || _reading.IsWord(participle, "initial")
                    || _reading.IsWord(participle, "ratify")),
            _ => isProposal,
        };
    }

    private static Relation? RelationOf(IReadOnlyList<StanceEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (entry.InnerCount == 0) return entry.Class.Relation;
        }

        return null;
    }
}
