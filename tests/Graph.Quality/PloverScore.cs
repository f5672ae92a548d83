using Graph.Core.Mentions;
using Graph.Core.Pipeline;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Quality;

/// <summary>Whether a record's pair of actors was found, and with the coded type.</summary>
/// <remarks>
/// A pair is found where a statement connects the actor that the source's words name with the one that the target's words
/// name, by whatever word the statement calls them, in either direction for symmetric relations; several sources without a
/// target are parties. Records without a pair do not count.
/// </remarks>
internal sealed record PloverScore(PloverEvent Event, bool HasPair, bool PairFound, bool TypeRight, string Found)
{
    public static PloverScore Of(PloverEvent coded, ArticleRecord record, IReadOnlyList<Mention> mentions)
    {
        var parties = coded.Targets.Count == 0;
        var sources = coded.Sources.Select(a => Span(coded.Text, a)).ToList();
        var targets = parties ? sources : coded.Targets.Select(a => Span(coded.Text, a)).ToList();
        var hasPair = parties ? sources.Count > 1 : sources.Count > 0 && targets.Count > 0;
        if (!hasPair) return new PloverScore(coded, false, false, false, "");
        Statement[] found = [.. record.Statements.Where(s => s.Relation != Relation.HoldsRole && (Connects(s.Source, s.Target) || (s.Relation.IsSymmetric() && Connects(s.Target, s.Source))))];
        return new PloverScore(coded, true, found.Length > 0, found.Any(s => s.Relation.Plover() == coded.Type), string.Join(", ", found.Select(s => s.Relation.Label()).Distinct()));

        bool Connects(Argument from, Argument to)
        {
            for (var i = 0; i < sources.Count; i++)
                for (var j = 0; j < targets.Count; j++)
                    if ((!parties || i != j) && Names(sources[i], from) && Names(targets[j], to)) return true;
            return false;
        }

        bool Names(TextSpan actor, Argument argument) => actor.Overlaps(argument.Span) || mentions.Any(m => m.EntityIds.Contains(argument.EntityId) && m.Span.Overlaps(actor));
    }

    // An actor's text may leave words out: "U.S. ... negotiators".
    private static TextSpan Span(string text, string actor)
    {
        var first = actor.Split("...")[0].Trim();
        var at = text.IndexOf(first, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? default : new TextSpan(at, at + first.Length);
    }
}
