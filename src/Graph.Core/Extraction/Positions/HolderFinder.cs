using Graph.Core.Mentions;
using Graph.Language;

namespace Graph.Core.Extraction.Positions;

/// <summary>Finds who takes a position: the actors that a token, a predicate's subject or a noun's owner names.</summary>
internal sealed class HolderFinder
{
    private readonly SentenceReading _reading;
    private readonly Sentence _sentence;
    private readonly Mention?[] _byToken;

    public HolderFinder(SentenceReading reading)
    {
        _reading = reading;
        _sentence = reading.Sentence;
        _byToken = new Mention?[_sentence.Count];
        foreach (var mention in reading.Mentions)
        {
            if (mention.EntityIds.Count == 0) continue;
            // the longest mention headed by a token says most: "Kenya's government" over "government"
            if (_byToken[mention.Head] is not { } known || known.Head != mention.Head || Length(known) < Length(mention)) _byToken[mention.Head] = mention;
            for (var i = mention.FirstToken; i < mention.EndToken; i++) _byToken[i] ??= mention;
        }
    }

    /// <summary>Actors that a token names, coordination and collective nouns included.</summary>
    public IReadOnlyList<Mention> At(int token)
    {
        var found = new List<Mention>();
        if (token >= 0) Collect(token, found, 0);
        return found;
    }

    /// <summary>Actors that perform a predicate: its subject, or the agent of its passive.</summary>
    public IReadOnlyList<Mention> Doers(int predicate) => At(_sentence.Doer(predicate));

    /// <summary>Actors whose a noun is: possessor, author, agent of its participle, demonym.</summary>
    public IReadOnlyList<Mention> Owners(int noun, int issue)
    {
        var found = new List<Mention>();
        foreach (var child in _sentence.Children(noun, "nmod"))
        {
            if (_sentence[child].Label == "nmod:poss" || _reading.HasCase(child, "by")) Collect(child, found, 1);
        }

        if (found.Count > 0) return found;
        foreach (var child in _sentence.Children(noun, "amod", "compound", "nmod"))
        {
            var label = _sentence[child].Label;
            if (child == issue || _sentence.Governs(child, issue) || _sentence.Governs(issue, child)) continue;
            if (label is "amod" or "compound" ? _byToken[child] is not null : _reading.HasCase(child, "of") || _reading.HasCase(child, "from")) Collect(child, found, 2);
        }

        if (found.Count > 0) return found;
        foreach (var child in _sentence.Children(noun, "acl", "amod"))
        {
            // "the plan drafted by Chile", "the Chile-backed plan"
            if (_sentence[child].Xpos != "VBN") continue;
            foreach (var by in _sentence.Children(child, "obl", "compound", "nmod", "obj"))
            {
                if (DependencyRelation.Is(_sentence[by].Label, "obl") ? _reading.HasCase(by, "by") : _byToken[by] is not null) Collect(by, found, 1);
            }
        }

        return found;
    }

    private void Collect(int token, List<Mention> found, int depth)
    {
        if (depth > 4) return;
        var before = found.Count;
        if (_byToken[token] is { } own && IsActor(own)) Add(own, found);
        else if (_byToken[token] is null) Inside(token, found, depth);
        foreach (var child in _sentence.Children(token, "conj"))
        {
            if (found.Count > before || depth == 0) Collect(child, found, depth + 1);
        }
    }

    private void Inside(int token, List<Mention> found, int depth)
    {
        foreach (var child in _sentence.Children(token, "appos", "flat"))
        {
            if (_byToken[child] is { } named && IsActor(named)) Add(named, found);
        }

        if (found.Count > 0 || _sentence[token].Upos == UniversalPos.Verb) return;
        if (_reading.IsQuantity(token) || AgentNouns.Contains(_reading.Lemma(token)))
        {
            foreach (var child in _sentence.Children(token, "nmod", "amod", "compound"))
            {
                if (_sentence[child].Label is not "nmod" and not "nmod:of" || _reading.HasCase(child, "of") || _reading.HasCase(child, "in") || _reading.HasCase(child, "from"))
                    Collect(child, found, depth + 1);
                if (found.Count > 0) return;
            }
        }
    }

    private bool IsActor(Mention mention) => !mention.IsLocation && mention.EntityIds.Any(id =>
        _reading.Article.Entities.TryGetValue(id, out var entity) && entity.Kind is not (EntityKind.Place or EntityKind.Issue));

    private static void Add(Mention mention, List<Mention> found)
    {
        if (!found.Contains(mention)) found.Add(mention);
    }

    private static int Length(Mention mention) => mention.EndToken - mention.FirstToken;

    private static readonly HashSet<string> AgentNouns = new(StringComparer.Ordinal)
    {
        "government", "official", "authority", "ministry", "army", "troop", "force", "soldier", "cabinet", "parliament", "president", "leader", "leadership", "ruler", "regime",
        "junta", "administration", "delegation", "negotiator", "diplomat", "side", "minister", "command", "commander", "rebel", "movement", "military", "general", "party", "senate",
        "congress", "council", "assembly", "office", "officer", "chief", "envoy", "foreign", "spokesman", "spokeswoman", "lawmaker", "deputy", "premier", "chancellor", "embassy", "mission", "republic", "people",
        "kremlin", "state", "capital", "voter", "court", "commission", "faction", "politburo", "emir", "king", "team",
    };
}
