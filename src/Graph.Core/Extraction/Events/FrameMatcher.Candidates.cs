using Graph.Core.Mentions;
using Graph.Core.Statements;

namespace Graph.Core.Extraction.Events;

/// <content>Turns the ends that a frame found into candidates, persons and states apart where the frame tells them apart.</content>
internal sealed partial class FrameMatcher
{
    private FrameAttempt Found(Frame frame, int word, List<Filler> sources, List<Filler> targets)
    {
        var candidates = new List<StatementCandidate>();
        if (frame.BetweenPersons is null && frame.BetweenStates is null)
        {
            Emit(frame.Relation, sources, targets);
        }
        else
        {
            var (people, states) = Split(sources);
            var (otherPeople, otherStates) = targets.Count == 0 ? ([], []) : Split(targets);
            Emit(AreDelegates(people.Concat(otherPeople)) ? frame.Relation : frame.BetweenPersons ?? frame.Relation, people, otherPeople);
            Emit(frame.BetweenStates ?? frame.Relation, states, otherStates);
            // two delegations with their leaders: each is paired with its like
            if (people.Count > 0 && states.Count > 0 && otherPeople.Count > 0 && otherStates.Count > 0)
                return new FrameAttempt(frame, word, candidates);
            EmitMixed(people, targets.Count == 0 ? states : otherStates);
            if (targets.Count > 0) EmitMixed(states, otherPeople);
        }

        return candidates.Count > 0 ? new FrameAttempt(frame, word, candidates) : new FrameAttempt(frame, word, [], FrameMiss.SingleParty);

        void Emit(Relation relation, List<Filler> from, List<Filler> to)
        {
            if (from.Count == 0 || (targets.Count == 0 ? from.Count < 2 : to.Count == 0)) return;
            var weakest = from.Concat(to).Min(f => f.Confidence);
            candidates.Add(new StatementCandidate(
                relation, [.. from.Select(s => s.Argument)], [.. to.Select(t => t.Argument)], word, frame.Name, frame.Confidence * weakest));
        }

        void EmitMixed(List<Filler> from, List<Filler> to)
        {
            if (from.Count == 0 || to.Count == 0) return;
            candidates.Add(new StatementCandidate(
                frame.Relation, [.. from.Select(s => s.Argument)], [.. to.Select(t => t.Argument)], word, frame.Name, frame.Confidence * from.Concat(to).Min(f => f.Confidence)));
        }
    }

    private (List<Filler> People, List<Filler> States) Split(List<Filler> fillers)
    {
        var byKind = fillers.ToLookup(f => f.IsLeader
            || (article.Entities.TryGetValue(f.Argument.EntityId, out var e) && e.Kind == EntityKind.Person));
        return ([.. byKind[true]], [.. byKind[false]]);
    }

    // Ministers and envoys negotiate where presidents meet; with a minister sits one whose post nobody tells.
    private bool AreDelegates(IEnumerable<Filler> people)
    {
        var any = false;
        var parties = people.ToArray();
        // "the chief negotiator resumed talks with Abdi": whoever faces a negotiator negotiates
        var negotiates = Array.Exists(parties, p => article.Affiliations.Any(post => post.PersonId == p.Argument.EntityId && !post.IsFormer && post.Role.EndsWith("negotiator", StringComparison.Ordinal)));
        foreach (var person in parties)
        {
            var known = IsDelegate(person);
            if (negotiates && known is null) continue;
            // whom the ontology lists may well be a president
            if (known == false || known is null && article.Homes.ContainsKey(person.Argument.EntityId)) return false;
            any |= known == true;
        }

        return any;
    }

    private bool? IsDelegate(Filler filler)
    {
        bool? isDelegate = null;
        foreach (var post in article.Affiliations)
        {
            if (post.PersonId != filler.Argument.EntityId || post.IsFormer || post.IsDenied) continue;
            // a party's or a parliament's president may well be its negotiator
            if (post.Role.EndsWith("negotiator", StringComparison.Ordinal)) return true;
            // "a delegation led by the defence minister": who leads something may be either
            if (post.Role is "leader" or "head of delegation") continue;
            if (!lexicon.IsDelegateTitle(post.Role)) return false;
            isDelegate = true;
        }

        return isDelegate;
    }

    // "the presidents of Kenya and Somalia" meet as persons
    private readonly record struct Filler(Argument Argument, double Confidence, bool IsLeader);
}
