using Graph.Core.Pipeline;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Quality;

/// <summary>Whether a record's pair of actors was found, and with the coded type.</summary>
/// <remarks>
/// A pair is found where a statement connects words of the source with words of the target, in either direction for
/// symmetric relations; several sources without a target are parties. Records without a pair do not count.
/// </remarks>
internal sealed record PloverScore(PloverEvent Event, bool HasPair, bool PairFound, bool TypeRight, string Found)
{
    public static PloverScore Of(PloverEvent coded, ArticleRecord record)
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
                    if ((!parties || i != j) && sources[i].Overlaps(from.Span) && targets[j].Overlaps(to.Span)) return true;
            return false;
        }
    }

    // An actor's text may leave words out: "U.S. ... negotiators".
    private static TextSpan Span(string text, string actor)
    {
        var first = actor.Split("...")[0].Trim();
        var at = text.IndexOf(first, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? default : new TextSpan(at, at + first.Length);
    }
}
