using Graph.Core.Ontologies;

namespace Graph.Core.Linking;

/// <summary>Tells rulers of one surname apart by the people whom the article names beside them.</summary>
internal static class Contemporaries
{
    /// <summary>The one whose term overlaps with most of those named, else the one in office; null where that does not decide.</summary>
    /// <param name="rulers">Heads of state or government of one surname.</param>
    /// <param name="named">People whom the article names in full.</param>
    public static OntologyEntity? Choose(IReadOnlyList<OntologyEntity> rulers, IEnumerable<LocalEntity> named)
    {
        var others = named.Select(p => p.Known).OfType<OntologyEntity>().Except(rulers).ToArray();
        var ranked = rulers.Select(r => (Ruler: r, Met: others.Count(o => Overlap(r, o)))).OrderByDescending(r => r.Met).ToArray();
        if (ranked.Length == 1 || ranked[0].Met > ranked[1].Met) return ranked[0].Ruler;
        return ranked.Where(r => r.Met == ranked[0].Met && r.Ruler.Offices.Any(o => o is { From: not null, Until: null })).ToArray() is [var current]
            ? current.Ruler
            : null;
    }

    private static bool Overlap(OntologyEntity one, OntologyEntity other) =>
        one.Offices.Any(a => a.From is not null
            && other.Offices.Any(b => b.From is not null && (a.Until is null || b.From <= a.Until) && (b.Until is null || a.From <= b.Until)));
}
