using System.Collections.Frozen;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Extraction.Positions;

/// <content>For whom a holder stands: a spokesman for his principal, a delegate for the party that signs.</content>
internal sealed partial class PositionReader
{
    private static readonly FrozenSet<string> Delegates = WordLists.English["delegate posts"];

    // "we cannot accept this", a minister says: the position is the minister's
    private Mention SpeakerFor(Mention holder, int trigger)
    {
        if (holder.Text.ToLowerInvariant() is not ("we" or "our" or "us" or "ours")) return holder;
        return _speakers.At(trigger) is [{ EntityIds: [var only] } speaker] && _reading.Article.Entities.TryGetValue(only, out var entity)
                && entity.Kind == EntityKind.Person && Principal(speaker) == speaker
            ? speaker
            : holder;
    }

    // A spokesman's words about a position are those of whom he speaks for.
    private Mention Principal(Mention holder)
    {
        foreach (var post in _reading.Article.Affiliations)
        {
            if (holder.EntityIds is [var only] && post.PersonId == only && post.Role.Contains("spokes", StringComparison.Ordinal))
                return holder with { EntityIds = [post.OrganizationId] };
        }

        return holder;
    }

    // A minister or envoy signs for his country; only those at the head of a state or movement sign for themselves.
    private Mention Party(Mention holder)
    {
        foreach (var post in _reading.Article.Affiliations)
        {
            if (holder.EntityIds is [var only] && post.PersonId == only && !post.Role.Contains("former", StringComparison.Ordinal)
                && Delegates.Any(d => post.Role.Contains(d, StringComparison.Ordinal))
                    && !post.Role.Contains("prime", StringComparison.Ordinal)) return holder with { EntityIds = [post.OrganizationId] };
        }

        return holder;
    }
}
