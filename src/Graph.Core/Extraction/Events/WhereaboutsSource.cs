using Graph.Core.Mentions;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Extraction.Events;

/// <summary>Finds visits that are told in passing: who speaks, signs or attends something abroad, "the minister, in Juba for talks".</summary>
/// <remarks>Only where both the person's country and the place's are known and differ; residents such as ambassadors visit nobody.</remarks>
public sealed class WhereaboutsSource(EventLexicon lexicon) : ICandidateSource
{
    private const string Rule = "VISITED/whereabouts";
    private const double Confidence = 0.6;
    private const int Reach = 8;

    /// <inheritdoc/>
    public IEnumerable<StatementCandidate> Find(AnnotatedArticle article, Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(sentence);
        var mentions = SentenceMentions.Of(article, sentence);
        return mentions.Count < 2 ? [] : InPlaces(article, sentence, mentions).Concat(Visiting(article, sentence, mentions));
    }

    private IEnumerable<StatementCandidate> InPlaces(AnnotatedArticle article, Sentence sentence, IReadOnlyList<Mention> mentions)
    {
        ActorFinder? actors = null;
        LogicalArguments? arguments = null;
        foreach (var place in mentions)
        {
            if (!place.IsLocation || place.EntityIds is not [var id] || !article.Entities.TryGetValue(id, out var entity)
                || entity.Kind is not (EntityKind.Place or EntityKind.Country)) continue;
            if (Home(article, id) is not { } country || Preposition(sentence, place) < 0) continue;
            arguments ??= LogicalArguments.Of(article, sentence, lexicon);
            actors ??= new ActorFinder(article, sentence, mentions, lexicon);
            if (Act(sentence, place, entity.Kind == EntityKind.Place, arguments) is not var (person, trigger)) continue;
            var visitors = actors.At(person, Events.Reach.Actor).SelectMany(m => m.EntityIds, (m, who) => (Mention: m, Id: who))
                .Where(v => Home(article, v.Id) is { } home && home != country && article.Entities[v.Id].Kind == EntityKind.Person
                    && !StaysAbroad(article, v.Id)).ToArray();
            if (visitors.Length == 0) continue;
            yield return new StatementCandidate(
                Relation.Visited, [.. visitors.Select(v => new Argument(v.Id, v.Mention.Text, v.Mention.Span))], [new Argument(id, place.Text, place.Span)],
                trigger, Rule, Confidence * place.Confidence * visitors.Min(v => v.Mention.Confidence))
            {
                // what he promised there may never come, but he was there
                Status = sentence[trigger].Xpos == "VBD"
                        && !sentence.Children(trigger).ToArray().Any(c => sentence[c].Lemma is "not" or "never" or "n't")
                    ? StatementStatus.Asserted
                    : null,
            };
        }
    }

    // "received the visiting Kenyan minister, Kamau": he is in the country of whom he is met by
    private IEnumerable<StatementCandidate> Visiting(AnnotatedArticle article, Sentence sentence, IReadOnlyList<Mention> mentions)
    {
        ActorFinder? actors = null;
        for (var i = 1; i < sentence.Count; i++)
        {
            if (sentence[i].Lemma is not ("visit" or "visiting") || sentence[i].Label != "amod"
                || sentence[i].Head is not (>= 0 and var guest) || guest < i) continue;
            actors ??= new ActorFinder(article, sentence, mentions, lexicon);
            if (Person(guest) is not { } visitor) continue;
            var verb = sentence[guest].Head;
            while (verb >= 0 && sentence[verb].Upos != UniversalPos.Verb) verb = sentence[verb].Head;
            if (verb < 0 || LogicalArguments.Of(article, sentence, lexicon).SurfaceSubject(verb) is not (>= 0 and var subject)
                || Person(subject) is not { } host) continue;
            if (Home(article, host.EntityIds[0]) is not { } country || Home(article, visitor.EntityIds[0]) is not { } home
                || home == country || StaysAbroad(article, host.EntityIds[0]) || !article.Entities.ContainsKey(country)) continue;
            yield return new StatementCandidate(
                Relation.Visited, [new Argument(visitor.EntityIds[0], visitor.Text, visitor.Span)], [new Argument(country, host.Text, host.Span)], verb, Rule, Confidence * visitor.Confidence);
        }

        Mention? Person(int token) => actors!.At(token, Events.Reach.Actor).FirstOrDefault(m => m.EntityIds is [var id] && article.Entities.TryGetValue(id, out var entity) && entity.Kind == EntityKind.Person);
    }

    // Who is said to act in the place, and the word that tells it.
    private (int Person, int Trigger)? Act(Sentence sentence, Mention place, bool isTown, LogicalArguments arguments)
    {
        var preposition = Preposition(sentence, place);
        if (preposition > 1 && Apposed(sentence, preposition) is { } named) return (named, place.Head);
        var first = preposition;
        while (first > Math.Max(0, preposition - Reach) && IsPassedOver(sentence, first - 1)) first--;
        if (first > 0) return sentence[first - 1].Upos == UniversalPos.Verb ? Doer(first - 1) : null;
        if (IsNow(sentence) && preposition == 1) return arguments.SurfaceSubject(sentence.Root) is >= 0 and var there && there > place.EndToken ? (there, place.Head) : null;
        // "In Juba, the minister told reporters", "At a conference in Somalia, he said"
        return (isTown || preposition > 0) && place.EndToken < sentence.Count && sentence[place.EndToken].Text == ","
                && sentence.Root > place.EndToken
            ? Doer(sentence.Root)
            : null;

        (int, int)? Doer(int verb) =>
            lexicon.PresenceVerbs.Contains(sentence[verb].Lemma) && !arguments.IsPassive(verb)
                    && arguments.SurfaceSubject(verb) is >= 0 and var subject
                ? (subject, verb)
                : null;
    }

    // "in Juba", "in the Kenyan capital"
    private static int Preposition(Sentence sentence, Mention place)
    {
        var at = place.FirstToken - 1;
        if (at > 0 && sentence[at].Lemma.ToLowerInvariant() is "the") at--;
        return at >= 0 && sentence[at].Lemma.ToLowerInvariant() is "in" ? at : -1;
    }

    // "Now in Juba for a second day, Kamau is pressing"
    private static bool IsNow(Sentence sentence) => sentence[0].Lemma.ToLowerInvariant() is "now" or "currently" or "already" or "still" or "back" or "meanwhile" && sentence.Root > 2;

    // "Kamau, in Juba for talks,", "Kamau, now in Juba,"
    private static int? Apposed(Sentence sentence, int preposition)
    {
        var comma = sentence[preposition - 1].Lemma is "now" or "currently" or "already" or "still" or "also" or "today" or "meanwhile"
            ? preposition - 2
            : preposition - 1;
        return comma > 0 && sentence[comma].Text == "," && sentence[comma - 1].Upos is UniversalPos.Propn or UniversalPos.Noun
            ? NameHead(sentence, comma - 1)
            : null;
    }

    private static int NameHead(Sentence sentence, int token)
    {
        while (sentence[token].Label is "flat" or "compound" && sentence[token].Head is >= 0 and var head
            && sentence[head].Upos == UniversalPos.Propn) token = head;
        return token;
    }

    // between the verb and the place: whom one tells, what one attends, when
    private bool IsPassedOver(Sentence sentence, int token) => sentence[token].Upos switch
    {
        UniversalPos.Det or UniversalPos.Adj or UniversalPos.Num or UniversalPos.Adv or UniversalPos.CConj => true,
        UniversalPos.Adp => sentence[token].Lemma is "to" or "at" or "on" or "during" or "of" or "after" or "with" or "before" or "in",
        UniversalPos.Pron => sentence[token].Xpos == "PRP$",
        // "said troops in Somalia would stay": they are there, not the speaker
        UniversalPos.Noun => !sentence[token].Label.StartsWith("nsubj", StringComparison.Ordinal)
            && (lexicon.PresenceNouns.Contains(sentence[token].Lemma)
                || lexicon.PresenceNouns.Contains(sentence[token].Text.ToLowerInvariant()) || sentence[token].Label is "compound"),
        UniversalPos.Propn => sentence[token].Lemma.ToLowerInvariant() is "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday",
        _ => false,
    };

    private static string? Home(AnnotatedArticle article, string id) =>
        article.Entities.TryGetValue(id, out var entity) && entity.Kind == EntityKind.Country ? id : article.Homes.GetValueOrDefault(id);

    // an ambassador lives there, and where the officials of a world body are at home nobody says
    private static bool StaysAbroad(AnnotatedArticle article, string person)
    {
        foreach (var post in article.Affiliations)
        {
            if (post.PersonId != person || post.IsFormer) continue;
            if (Home(article, post.OrganizationId) is null
                || post.Role.Split(' ').Any(w => w is "ambassador" or "consul" or "chargé" or "nuncio" or "attaché" or "commissioner" or "commander" or "spokesman" or "spokeswoman" or "spokesperson"))
                return true;
        }

        return false;
    }
}
