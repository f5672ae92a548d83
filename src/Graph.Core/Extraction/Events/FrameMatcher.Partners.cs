using Graph.Core.Mentions;
using Graph.Core.Statements;

namespace Graph.Core.Extraction.Events;

/// <content>Finds whom "each" and "the other" are, and whose courage somebody praises after he has met him.</content>
internal sealed partial class FrameMatcher
{
    private const double PartyBefore = 0.8;

    // "Kenya and Chad agreed to talk, with each accusing the other", "Kenya and Chad clashed. Each accused the other": two parties named right before
    private List<Filler> EachOf(int word)
    {
        if (sentence.Subject(word) is not (>= 0 and var each) || !IsOfEach(word)) return [];
        if (!_arguments.Of(word, "obj").Any(IsReciprocal) && !_arguments.Of(word, "on").Any(IsReciprocal)) return [];
        for (var at = sentence[word].Head; at >= 0; at = sentence[at].Head)
        {
            if (sentence.Subject(at) is >= 0 and var subject && subject != each && Parties(ArgumentsAt(subject)) is { Count: 2 } named) return named;
        }

        return sentence[word].Label == "root" && acts is not null ? Parties(acts.SubjectsBefore(sentence)) : [];
    }

    private static List<Filler> Parties(IReadOnlyList<Argument> arguments) =>
        arguments.Select(a => a.EntityId).Distinct().Count() == 2 ? [.. arguments.DistinctBy(a => a.EntityId).Select(a => new Filler(a, PartyBefore, IsLeader: false))] : [];

    // the person whom the verb before has met, phoned or thanked
    private List<Mention> PartnerOf(Frame frame, int word, Mention own, List<Filler> others)
    {
        if (frame.Relation is not (Relation.Praised or Relation.Criticized or Relation.Accused) || !own.Text.Equals("his", StringComparison.OrdinalIgnoreCase) && !own.Text.Equals("her", StringComparison.OrdinalIgnoreCase)
            || sentence[word].Label is not ("conj" or "advcl") || sentence[word].Head is not (>= 0 and var verb) || verb > word) return [];
        foreach (var relation in (ReadOnlySpan<string>)["obj", "to", "with", "on"])
        {
            foreach (var token in _arguments.Of(verb, relation))
            {
                if (_actors.At(token, Reach.Actor) is [{ EntityIds: [var id] } partner] && !others.Exists(o => o.Argument.EntityId == id)
                    && article.Entities.TryGetValue(id, out var entity) && entity.Kind == EntityKind.Person) return [partner];
            }
        }

        return [];
    }
}
