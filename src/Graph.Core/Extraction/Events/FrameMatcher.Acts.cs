using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Extraction.Events;

/// <content>Gives what is condemned or praised as "the move" or "the raid" the actor whose act it was.</content>
internal sealed partial class FrameMatcher
{
    // the share of acts taken up whose doer proved right
    private const double TakenUpActor = 0.75;

    /// <summary>Who acts in the last clause before a word that has an actor; for whole sentences in the main clause.</summary>
    /// <remarks>Comments on an act are passed over where another act is sought: "Peru closed the border. Chile protested. Bolivia hailed the move."</remarks>
    public IReadOnlyList<Argument> LastActors(int before, bool isSpeech, ISet<string> except)
    {
        for (var verb = Math.Min(before, sentence.Count) - 1; verb >= 0; verb--)
        {
            if (sentence[verb].Upos != UniversalPos.Verb || sentence[verb].Label is not ("root" or "conj" or "parataxis" or "ccomp" or "advcl"))
                continue;
            // in a sentence of its own the main clause tells who acts
            if (before >= sentence.Count && sentence[verb].Label != "root") continue;
            if (!isSpeech && IsComment(verb) && !TellsOfOwnPlan(verb)) continue;
            var subjects = _arguments.Of(verb, "subj");
            foreach (var subject in subjects)
            {
                var actors = ArgumentsAt(subject);
                if (actors.Count == 0) continue;
                if (!actors.Exists(a => except.Contains(a.EntityId))) return actors;
                break;
            }
        }

        return [];
    }

    /// <summary>Who does what the last verb with a stem tells, or the last of other verbs for it.</summary>
    public IReadOnlyList<Argument> ActorsOfStem(string stem, IEnumerable<string> verbs, int before)
    {
        for (var verb = Math.Min(before, sentence.Count) - 1; verb >= 0; verb--)
        {
            if (sentence[verb].Upos == UniversalPos.Verb
                && (sentence[verb].Lemma.StartsWith(stem, StringComparison.OrdinalIgnoreCase) || verbs.Any(v => IsForm(sentence[verb].Lemma, v)))
                && DoersOf(verb) is { Count: > 0 } found) return found;
        }

        return [];
    }

    // "test-fire", "shoot down"
    private static bool IsForm(string lemma, string verb) => lemma == verb || lemma.EndsWith("-" + verb, StringComparison.Ordinal);

    /// <summary>Whose measure a noun is that the sentence told of: "ordered a blockade", "the Kenyan blockade".</summary>
    public IReadOnlyList<Argument> ActorsOfMeasure(string lemma, int before)
    {
        for (var noun = Math.Min(before, sentence.Count) - 1; noun >= 0; noun--)
        {
            if (sentence[noun].Upos != UniversalPos.Noun || !sentence[noun].Lemma.Equals(lemma, StringComparison.OrdinalIgnoreCase)) continue;
            // whoever rejects or seeks it has not done it
            if (sentence[noun].Head is >= 0 and var verb
                && sentence[verb].Lemma is "reject" or "refuse" or "avoid" or "demand" or "request" or "seek" or "want" or "call" or "deny" or "favour" or "favor")
                continue;
            if (DoersOf(noun) is { Count: > 0 } found) return found;
        }

        return [];
    }

    // "Israel shelled the town, officials said" reports a fact and charges nobody, unless it is their word
    private bool IsReport(int token, int word)
    {
        // "Kenya, which Abdi says broke the deal": what is said in passing of the one spoken of is a charge
        if (IsAntecedent(token, word)) return false;
        // to say who is to blame, or where the blame lies, is a charge whatever the order
        if (sentence[token].Head is >= 0 and var told
            && (sentence[told].Upos != UniversalPos.Verb || sentence.Child(told, "cop") >= 0
                || sentence[told].Lemma is "lie" or "rest" or "fall" or "belong" or "bear" or "bore" or "carry" or "share" or "blame"))
            return false;
        if (token > word || sentence[word].Lemma is not ("say" or "tell" or "report" or "note" or "add" or "write" or "state")) return false;
        for (var i = token; i < word; i++)
        {
            if (sentence[i].Text is "\"" or "”" or "“" or "''") return false;
        }

        return true;
    }

    // "it was a welcome step": what is an act is no actor
    private bool IsActItself(Frame frame, int token) =>
        frame.Relation is Relation.Criticized or Relation.Praised && sentence[token].Lemma == "it" && sentence[token].Head is >= 0 and var act
        && lexicon.ActNouns.Contains(sentence[act].Lemma) && sentence.Child(act, "cop") >= 0;

    // "Trump said he would end the waiver. India condemned the move": what one says one will do is taken up as an act
    private bool TellsOfOwnPlan(int verb)
    {
        if (sentence.Child(verb, "ccomp") is not (>= 0 and var plan)) return false;
        if (sentence[plan].Upos != UniversalPos.Verb || IsComment(plan)) return false;
        if (sentence[plan].Lemma is not ("intend" or "plan")
            && (sentence.Child(plan, "aux") is not (>= 0 and var aux) || sentence[aux].Lemma.ToLowerInvariant() is not ("will" or "would")))
            return false;
        var speakers = DoersOf(verb);
        return DoersOf(plan).Any(a => speakers.Any(s => s.EntityId == a.EntityId));
    }

    private bool IsComment(int verb) =>
        lexicon.ReportingVerbs.Contains(sentence[verb].Lemma) ? sentence[verb].Lemma is not "announce" and not "declare"
        : lexicon.SpeechActVerbs.Contains(sentence[verb].Lemma)
            || sentence[verb].Lemma is "praise" or "welcome" or "hail" or "criticise" or "slam" or "reject" or "back" or "support" or "oppose" or "describe" or "comment" or "respond" or "react" or "meet" or "talk"
            // "shot back" is an answer, "shot down" none
            || (sentence[verb].Lemma is "shoot" or "hit" && verb + 1 < sentence.Count && sentence[verb + 1].Text == "back");

    /// <summary>Who does what a word tells.</summary>
    public IReadOnlyList<Argument> DoersOf(int word)
    {
        foreach (var subject in _arguments.Of(word, "subj"))
        {
            if (ArgumentsAt(subject) is { Count: > 0 } found) return found;
        }

        return [];
    }

    private List<Argument> ArgumentsAt(int token)
    {
        var found = new List<Argument>();
        foreach (var mention in _actors.At(token, Reach.Owner))
        {
            foreach (var id in mention.EntityIds) found.Add(new Argument(id, mention.Text, mention.Span));
        }

        return found;
    }

    private List<Filler> DoersOf(Frame frame, IReadOnlyList<Slot> slots, int word, List<Filler> sources)
    {
        if (acts is null || frame.Relation is not (Relation.Criticized or Relation.Praised or Relation.Threatened)) return [];
        var speakers = sources.Select(s => s.Argument.EntityId).ToHashSet(StringComparer.Ordinal);
        // nor is it the speaker's own side: a minister does not condemn his president's move
        foreach (var post in article.Affiliations)
        {
            if (sources.Any(s => s.Argument.EntityId == post.PersonId)) speakers.Add(post.OrganizationId);
        }

        foreach (var post in article.Affiliations)
        {
            if (speakers.Contains(post.OrganizationId)) speakers.Add(post.PersonId);
        }

        foreach (var slot in slots)
        {
            if (slot.Reach is not (Reach.Owner or Reach.Any)) continue;
            foreach (var token in Walk(slot, word))
            {
                // "condemned it", "said this was wrong", but not "voted for it"
                if (sentence[token].Upos == UniversalPos.Pron && slot.Steps[0] is not ("obj" or "comp")) continue;
                // "vowed to respond to the raid", not to the remarks
                if (frame.Relation == Relation.Threatened && !lexicon.ViolenceNouns.Contains(sentence[token].Lemma.ToLowerInvariant())) continue;
                var found = acts.DoersOf(sentence, token, word, speakers)
                    .Where(a => !speakers.Contains(a.EntityId) && article.Entities.TryGetValue(a.EntityId, out var entity)
                        && Allows(frame, entity.Kind, isTarget: true))
                    .Select(a => new Filler(new Argument(a.EntityId, sentence[token].Text, sentence[token].Span), TakenUpActor, IsLeader: false)).ToList();
                if (found.Count > 0) return found;
            }
        }

        return [];
    }

    // "froze the funds of Peru. Chile halted arms deliveries, too": to whom is told once
    private List<Filler> Continued(Frame frame, IReadOnlyList<Slot> slots, int word, List<Filler> sources)
    {
        if (acts is null || frame is not { Relation: Relation.Sanctioned or Relation.Aided, Part: FramePart.Verb, Needs.Count: > 0 } || sentence[word].Label is "acl" or "amod" or "acl:relcl") return [];
        foreach (var slot in slots)
            foreach (var token in Walk(slot, word))
                if (slot.Steps[0] != "obj" || slot.Steps.Count > 1 || _actors.At(token, Reach.Any).Count > 0) return [];
        var speakers = sources.Select(s => s.Argument.EntityId).ToHashSet(StringComparer.Ordinal);
        return [.. acts.TargetsBefore(sentence, word, frame.Relation, speakers)
            .Where(a => article.Entities.TryGetValue(a.EntityId, out var entity) && Allows(frame, entity.Kind, isTarget: true))
            .Select(a => new Filler(new Argument(a.EntityId, sentence[word].Text, sentence[word].Span), TakenUpActor, IsLeader: false))];
    }
}
