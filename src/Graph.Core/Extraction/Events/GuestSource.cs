using System.Collections.Frozen;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Extraction.Events;

/// <summary>Finds meetings that a visit implies: "Kamau went to Juba and promised Abdi more aid", "In Juba Kamau was told by Abdi".</summary>
/// <remarks>Whoever has come to a country and there tells its leader something, or is told, has met him. Only what is past counts, and nothing told by telephone.</remarks>
/// <param name="frames">Reads visits.</param>
/// <param name="whereabouts">Reads visits told in passing.</param>
/// <param name="lexicon">The engine's words.</param>
public sealed class GuestSource(EventFrameSource frames, WhereaboutsSource whereabouts, EventLexicon lexicon) : ICandidateSource
{
    private const string Rule = "MET/guest";
    private const double Confidence = 0.6;

    // What one does to somebody's face.
    private static readonly FrozenSet<string> Dealings = WordLists.English["dealings face to face"];

    private static readonly FrozenSet<string> Lines = WordLists.English["lines of talk"];

    private static readonly string[] Addressees = ["obj", "iobj", "to", "from", "with"];

    /// <inheritdoc/>
    public IEnumerable<StatementCandidate> Find(AnnotatedArticle article, Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(sentence);
        IReadOnlyList<Mention>? mentions = null;
        HashSet<(string Person, string Country)>? visits = null;
        for (var verb = 0; verb < sentence.Count; verb++)
        {
            if (sentence[verb].Upos != UniversalPos.Verb || sentence[verb].Xpos is not ("VBD" or "VBN") || !Dealings.Contains(sentence[verb].Lemma)) continue;
            if (mentions is null)
            {
                mentions = SentenceMentions.Of(article, sentence);
                if (!NamesTwoSides(article, mentions) || IsByLine(sentence)) yield break;
            }

            var arguments = LogicalArguments.Of(article, sentence, lexicon);
            var actors = new ActorFinder(article, sentence, mentions, lexicon);
            var speakers = Persons(article, actors, arguments.Of(verb, "subj"));
            if (speakers.Count == 0) continue;
            var listeners = new List<Argument>();
            foreach (var relation in Addressees)
            {
                listeners = Persons(article, actors, arguments.Of(verb, relation));
                if (listeners.Count > 0) break;
            }

            if (listeners.Count == 0) continue;
            visits ??= Visits(article, sentence);
            if (visits.Count == 0) yield break;
            foreach (var speaker in speakers)
            {
                foreach (var listener in listeners)
                {
                    if (IsGuest(article, visits, speaker.EntityId, listener.EntityId) || IsGuest(article, visits, listener.EntityId, speaker.EntityId))
                        yield return new StatementCandidate(Relation.Met, [speaker], [listener], verb, Rule, Confidence);
                }
            }
        }
    }

    private static bool IsGuest(AnnotatedArticle article, HashSet<(string Person, string Country)> visits, string guest, string host) =>
        WhereaboutsSource.Home(article, host) is { } country && visits.Contains((guest, country)) && WhereaboutsSource.Home(article, guest) != country;

    // Who comes to which country in this sentence or the one before.
    private HashSet<(string Person, string Country)> Visits(AnnotatedArticle article, Sentence sentence)
    {
        var found = new HashSet<(string, string)>();
        for (var at = Math.Max(0, sentence.Index - 1); at <= sentence.Index; at++)
        {
            var told = article.Sentences[at];
            foreach (var candidate in frames.Known(article, told).SelectMany(a => a.Candidates).Concat(whereabouts.Find(article, told)))
            {
                if (candidate.Relation != Relation.Visited || candidate.Status is StatementStatus.Denied) continue;
                foreach (var source in candidate.Sources)
                {
                    foreach (var target in candidate.Targets)
                    {
                        if (WhereaboutsSource.Home(article, target.EntityId) is { } country) found.Add((source.EntityId, country));
                    }
                }
            }
        }

        return found;
    }

    private static bool NamesTwoSides(AnnotatedArticle article, IReadOnlyList<Mention> mentions)
    {
        string? first = null;
        foreach (var mention in mentions)
        {
            if (mention.EntityIds is not [var id] || !article.Entities.TryGetValue(id, out var entity) || entity.Kind != EntityKind.Person
                || WhereaboutsSource.Home(article, id) is not { } home) continue;
            if (first is not null && first != home) return true;
            first = home;
        }

        return false;
    }

    private static bool IsByLine(Sentence sentence)
    {
        foreach (var token in sentence.Tokens)
        {
            if (Lines.Contains(token.Lemma)) return true;
        }

        return false;
    }

    private static List<Argument> Persons(AnnotatedArticle article, ActorFinder actors, int[] tokens)
    {
        var found = new List<Argument>();
        foreach (var token in tokens)
        {
            foreach (var mention in actors.At(token, Reach.Actor))
            {
                foreach (var id in mention.EntityIds)
                {
                    if (article.Entities.TryGetValue(id, out var entity) && entity.Kind == EntityKind.Person) found.Add(new Argument(id, mention.Text, mention.Span));
                }
            }
        }

        return found;
    }
}
