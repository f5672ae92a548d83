using Graph.Core.Mentions;
using Graph.Core.Statements;
using Graph.Core.Text;
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
        return (mentions.Count < 2 ? [] : InPlaces(article, sentence, mentions).Concat(Visiting(article, sentence, mentions)).Concat(Returned(article, sentence, mentions)))
            .Concat(mentions.Count < 1 ? [] : Arrived(article, sentence, mentions));
    }

    private IEnumerable<StatementCandidate> InPlaces(AnnotatedArticle article, Sentence sentence, IReadOnlyList<Mention> mentions)
    {
        ActorFinder? actors = null;
        LogicalArguments? arguments = null;
        foreach (var place in mentions)
        {
            if (!place.IsLocation || place.EntityIds is not [var id] || !article.Entities.TryGetValue(id, out var entity)
                || entity.Kind is not (EntityKind.Place or EntityKind.Country)) continue;
            // "after talks in Juba and Garissa": the second place shares the first one's preposition
            var anchor = place;
            if (sentence[place.Head] is { Label: "conj", Head: >= 0 and var before } && mentions.FirstOrDefault(m => m.Head == before && m.IsLocation) is { } fellow) anchor = fellow;
            if (Preposition(sentence, anchor, entity.Kind == EntityKind.Place) < 0 || Home(article, id) is not { } country) continue;
            // "met him in the Oval Office", "at No. 10": he visits the country, not the room
            if (entity.Kind == EntityKind.Place && Array.Exists(entity.Name.ToLowerInvariant().Split(' '), w => w is "street" or "house" || lexicon.BuildingNouns.Contains(w))) continue;
            arguments ??= LogicalArguments.Of(article, sentence, lexicon);
            actors ??= new ActorFinder(article, sentence, mentions, lexicon);
            if (Act(sentence, anchor, entity.Kind == EntityKind.Place, arguments) is not var (person, trigger)) continue;
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

    // "Kamau, just back from Juba,", "Home from the summit in Juba, Kamau said", "fresh from talks in Juba"
    private IEnumerable<StatementCandidate> Returned(AnnotatedArticle article, Sentence sentence, IReadOnlyList<Mention> mentions)
    {
        for (var i = 0; i + 2 < sentence.Count; i++)
        {
            if (sentence[i + 1].Text is not ("from" or "off") || sentence[i].Lemma.ToLowerInvariant() is not ("back" or "home" or "fresh" or "returned")) continue;
            var start = i;
            while (start > 0 && sentence[start - 1].Lemma.ToLowerInvariant() is "just" or "newly" or "freshly" or "now" or "safely" or "barely" or "recently" or "straight") start--;
            if (start > 0 && sentence[start - 1].Text is not ("," or "(")) continue;
            var end = i + 2;
            while (end < sentence.Count && sentence[end].Text is not ("," or ")" or ";" or "—" or "–")) end++;
            if (Left(article, mentions, i + 2, end) is not { } place
                || Home(article, place.EntityIds[0]) is not { } country) continue;
            var token = start == 0
                ? sentence.Root > end ? LogicalArguments.Of(article, sentence, lexicon).SurfaceSubject(sentence.Root) : -1
                : sentence[start - 2 < 0 ? 0 : start - 2].Upos is UniversalPos.Propn or UniversalPos.Noun ? NameHead(sentence, start - 2) : -1;
            if (token < 0) continue;
            while (start > 0 && sentence[token].Label == "conj" && sentence[token].Head is >= 0 and var first && sentence[first].Upos is UniversalPos.Propn or UniversalPos.Noun) token = first;
            var actors = new ActorFinder(article, sentence, mentions, lexicon);
            var visitors = Travellers(article, actors.At(token, Events.Reach.Actor), country);
            if (visitors.Length == 0) continue;
            yield return new StatementCandidate(
                Relation.Visited, [.. visitors], [new Argument(place.EntityIds[0], place.Text, place.Span)], i, Rule, Confidence * place.Confidence) { Status = StatementStatus.Asserted };
        }
    }

    private static Mention? Left(AnnotatedArticle article, IReadOnlyList<Mention> mentions, int first, int end) =>
        mentions.FirstOrDefault(m => m.FirstToken >= first && m.EndToken <= end && m.EntityIds is [var id] && article.Entities.TryGetValue(id, out var entity)
            && entity.Kind is EntityKind.Place or EntityKind.Country && (m.IsLocation || m.FirstToken == first));

    // "Kamau flew in on Monday", "landed at dawn": to where the article plays, or to whom he sees
    private IEnumerable<StatementCandidate> Arrived(AnnotatedArticle article, Sentence sentence, IReadOnlyList<Mention> mentions)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].Upos != UniversalPos.Verb || !IsArrival(sentence, i)) continue;
            var arguments = LogicalArguments.Of(article, sentence, lexicon);
            if (arguments.SurfaceSubject(i) is not (>= 0 and var subject)) continue;
            var named = new ActorFinder(article, sentence, mentions, lexicon).At(subject, Events.Reach.Actor);
            foreach (var target in article.Scene)
            {
                if (Home(article, target) is not { } country) continue;
                var visitors = Travellers(article, named, country);
                // "WASHINGTON — … the secretary flew in": home
                if (visitors.Length == 0) break;
                var word = sentence[i];
                yield return new StatementCandidate(Relation.Visited, [.. visitors], [new Argument(target, word.Text, word.Span)], i, Rule, Confidence * 0.9);
                break;
            }
        }
    }

    // An arrival that names no destination.
    private static bool IsArrival(Sentence sentence, int verb)
    {
        var isArrival = sentence[verb].Lemma switch
        {
            "fly" or "jet" or "drop" or "blow" or "sweep" => Particle() == "in",
            "arrive" or "land" => Particle() is null,
            "touch" => Particle() == "down",
            _ => false,
        };
        if (!isArrival) return false;
        foreach (var child in sentence.Children(verb))
        {
            // "arrived at the airport", "landed in jail": told elsewhere, or no journey; "arrived on Monday" is one
            if (sentence[child].Label == "obl" && sentence.Child(child, "case") is >= 0 and var preposition
                && sentence[preposition].Text is "in" or "at" or "to" or "into" or "on" or "onto" or "back"
                && !(sentence[child].Upos is UniversalPos.Num || IsTime(sentence, child) || sentence[child].Lemma.ToLowerInvariant() is "dawn" or "dusk" or "noon" or "midnight" or "morning" or "evening" or "afternoon" or "time"))
                return false;
            if (sentence[child].Label is "obj" or "xcomp") return false;
            if (sentence[child].Text is "here" or "there" or "home" or "where") return false;
        }

        return true;

        string? Particle() => sentence.Child(verb, "compound:prt") is >= 0 and var prt ? sentence[prt].Text : null;
    }

    // persons among them who are at home elsewhere and live nowhere abroad
    private static Argument[] Travellers(AnnotatedArticle article, IReadOnlyList<Mention> mentions, string country) =>
        [.. mentions.SelectMany(m => m.EntityIds, (m, who) => (Mention: m, Id: who))
            .Where(v => Home(article, v.Id) is { } home && home != country && article.Entities[v.Id].Kind == EntityKind.Person && !StaysAbroad(article, v.Id))
            .Select(v => new Argument(v.Id, v.Mention.Text, v.Mention.Span))];

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
        var preposition = Preposition(sentence, place, isTown);
        if (preposition > 1 && Apposed(sentence, preposition) is { } named) return (named, place.Head);
        if (WhereaboutsSyntax.Cleft(sentence, place.Head) is >= 0 and var said && arguments.SurfaceSubject(said) is >= 0 and var teller) return (teller, said);
        if (Bodily(sentence, place.Head) is { } deed && Doer(deed) is { } doing) return doing;
        // "Kamau, who on Thursday in Juba defended the tariffs"
        if (isTown && sentence[place.Head] is { Label: "obl", Head: var told } && told > place.Head && told - place.Head < 4 && preposition > 1
            && sentence[preposition - 1].Text is not "," && Doer(told) is { } telling) return telling;
        // "Kamau, at a summit of ministers in Juba, was scathing", "After two days of talks in Juba, Kamau flew home"
        var occasion = WhereaboutsSyntax.Occasion(sentence, preposition, lexicon);
        if (occasion > 1 && place.EndToken < sentence.Count && sentence[place.EndToken].Text == "," && sentence[occasion - 2].Upos == UniversalPos.Propn)
            return (NameHead(sentence, occasion - 2), place.Head);
        if (occasion == 0 && After(sentence, place) is { } next && sentence.Root > next && arguments.SurfaceSubject(sentence.Root) is >= 0 and var attending && attending > next)
            return (attending, sentence.Root);
        var first = preposition;
        while (first > Math.Max(0, preposition - Reach) && IsPassedOver(sentence, first - 1)) first--;
        // "Kamau, at a summit in Juba, said"
        if (first > 1 && sentence[first].Text is "at" or "during" or "after" && sentence[first - 1].Text == ","
            && sentence[first - 2].Upos == UniversalPos.Propn && place.EndToken < sentence.Count && sentence[place.EndToken].Text == ",") return (NameHead(sentence, first - 2), place.Head);
        if (first > 0) return sentence[first - 1].Upos == UniversalPos.Verb && lexicon.PresenceVerbs.Contains(sentence[first - 1].Lemma) ? Doer(first - 1) : null;
        if (IsNow(sentence) && preposition == 1) return arguments.SurfaceSubject(sentence.Root) is >= 0 and var there && there > place.EndToken ? (there, place.Head) : null;
        // "In Juba, the minister told reporters", "At a conference in Somalia, he said"
        return (isTown || preposition > 0) && After(sentence, place) is { } comma && sentence.Root > comma
            ? Doer(sentence.Root)
                // "In Juba on Friday, Kamau sacked his aide": what he did there last, whatever it was
                ?? (isTown && preposition == 0 && WhereaboutsSyntax.IsDeed(sentence, sentence.Root) && arguments.SurfaceSubject(sentence.Root) is >= 0 and var acting && acting > comma
                    ? (acting, sentence.Root)
                    : null)
            : null;

        (int, int)? Doer(int verb) =>
            (lexicon.PresenceVerbs.Contains(sentence[verb].Lemma) || lexicon.BodilyVerbs.Contains(sentence[verb].Lemma)) && !arguments.IsPassive(verb)
                    && arguments.SurfaceSubject(verb) is >= 0 and var subject
                ? (subject, verb)
                : null;
    }

    // the comma behind "In Juba", "In Juba last week"
    private static int? After(Sentence sentence, Mention place)
    {
        var comma = place.EndToken;
        foreach (var child in sentence.Children(place.Head))
        {
            // "In Juba and Garissa, Kamau promised"
            if (sentence[child].Label == "conj" && child - comma < 4) comma = child + 1;
        }

        while (comma < sentence.Count && comma < place.EndToken + 4 && sentence[comma].Text != "," && IsTime(sentence, comma)) comma++;
        return comma < sentence.Count && sentence[comma].Text == "," ? comma : null;
    }

    // "signed the accord in Juba", "handed over the plan at a ceremony in Juba": what nobody does but where he is
    private int? Bodily(Sentence sentence, int place)
    {
        var at = sentence[place].Head;
        // "failed to agree on a summit in Juba": it is yet to be
        if (at >= 0 && at < place && sentence[place].Label == "nmod" && sentence[at].Label is "obl" or "obj"
            && !(sentence.Child(at, "case") is >= 0 and var topic && (sentence[topic].Text is "on" or "about" or "over" or "to" or "towards"
                || sentence[topic].Text is "for" && sentence[at].Lemma is not ("hour" or "day" or "night" or "week" or "month")))
            && (lexicon.PresenceNouns.Contains(sentence[at].Lemma) || sentence[place].Head == sentence.Child(sentence[at].Head, "obj"))) at = sentence[at].Head;
        else if (sentence[place].Label is not ("obl" or "advmod")) return null;
        return at >= 0 && at < place && sentence[at].Upos == UniversalPos.Verb && lexicon.BodilyVerbs.Contains(sentence[at].Lemma) ? at : null;
    }

    private static bool IsTime(Sentence sentence, int token) =>
        sentence[token].Label is "nmod:unmarked" or "obl:unmarked" or "nummod" || sentence[token].Upos is UniversalPos.Num or UniversalPos.Det or UniversalPos.Adj
        || sentence[token].Lemma is "on" or "earlier" or "this" or "today" or "yesterday" or "day" or "week" or "month" or "year" or "night" or "in"
        || Calendar.IsWeekday(sentence[token].Text) || Calendar.Month(sentence[token].Text) != null;

    // "in Juba", "in the Kenyan capital", "at Juba"
    private static int Preposition(Sentence sentence, Mention place, bool isTown)
    {
        // "told reporters here"
        if (sentence[place.FirstToken].Text is "here" or "there") return place.FirstToken;
        var at = place.FirstToken - 1;
        if (at > 0 && sentence[at].Lemma.ToLowerInvariant() is "the") at--;
        return at >= 0 && (sentence[at].Lemma.ToLowerInvariant() is "in" || isTown && at == place.FirstToken - 1 && sentence[at].Lemma.ToLowerInvariant() is "at") ? at : -1;
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
        UniversalPos.Propn => Calendar.IsWeekday(sentence[token].Text),
        _ => false,
    };

    internal static string? Home(AnnotatedArticle article, string id) =>
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
