using Graph.Core.Extraction.Events;
using Graph.Core.Mentions;
using Graph.Language;

namespace Graph.Core.Extraction.Positions;

/// <summary>Finds who takes a position: the actors that a token, a predicate's subject or a noun's owner names.</summary>
internal sealed class HolderFinder
{
    private readonly SentenceReading _reading;
    private readonly Sentence _sentence;
    private readonly ActorFinder _actors;
    private readonly LogicalArguments _arguments;

    public HolderFinder(SentenceReading reading, EventLexicon lexicon)
    {
        _reading = reading;
        _sentence = reading.Sentence;
        _actors = new ActorFinder(reading.Article, reading.Sentence, reading.Mentions, lexicon);
        _arguments = new LogicalArguments(reading.Sentence, lexicon);
    }

    /// <summary>Actors that a token names, coordination and collective nouns included.</summary>
    public IReadOnlyList<Mention> At(int token) => token < 0 ? [] : _actors.At(token, Reach.Actor);

    /// <summary>Actors that perform a predicate: its subject, understood or explicit, or the agent of its passive.</summary>
    public IReadOnlyList<Mention> Doers(int predicate)
    {
        foreach (var subject in _arguments.Of(predicate, "subj"))
        {
            if (At(subject) is { Count: > 0 } found) return found;
        }

        return [];
    }

    /// <summary>Actors that the surface subject of a predicate names.</summary>
    public IReadOnlyList<Mention> Subjects(int predicate) => At(_arguments.SurfaceSubject(predicate));

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

        if (found.Count > 0) return found;
        foreach (var child in _sentence.Children(noun, "amod", "compound", "nmod"))
        {
            if (child == issue || _sentence.Governs(child, issue)) continue;
            var before = child < noun && _sentence.Child(child, "case") < 0;
            if (before || _reading.HasCase(child, "from") || (_reading.HasCase(child, "of") && !_sentence.Governs(issue, child))) found.AddRange(At(child));
        }

        if (found.Count > 0) return found;
        foreach (var child in _sentence.Children(noun, "acl", "amod"))
        {
            // "the plan drafted by Chile", "the Chile-backed plan"
            if (_sentence[child].Xpos != "VBN") continue;
            foreach (var by in _sentence.Children(child, "obl", "compound", "nmod", "obj"))
            {
                if (!DependencyRelation.Is(_sentence[by].Label, "obl") || _reading.HasCase(by, "by")) found.AddRange(At(by));
            }
        }

        return found;
    }
}
