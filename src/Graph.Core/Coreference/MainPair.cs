using Graph.Core.Linking;
using Graph.Core.Mentions;

namespace Graph.Core.Coreference;

/// <summary>The two actors of a sort that an article keeps naming together.</summary>
internal static class MainPair
{
    // Headline and lead name whom the article is about.
    private const int Lead = 3;

    /// <summary>The pair that shares most sentences, or null where two pairs do about equally.</summary>
    public static IReadOnlyList<LocalEntity>? Of(IReadOnlyList<NameCandidate> names, Func<LocalEntity, bool> fits, Func<LocalEntity, LocalEntity?>? side = null)
    {
        var scores = new Dictionary<(string, string), (LocalEntity A, LocalEntity B, double Score)>();
        foreach (var sentence in names.Where(n => n.IsListed && n.Entities.Count == 1 && !n.IsLocation
            && Of(n) is { } entity && fits(entity)).GroupBy(n => n.Sentence.Sentence.Index))
        {
            var here = sentence.Select(n => Of(n)!).Distinct().OrderBy(e => e.Id, StringComparer.Ordinal).ToArray();
            // A sentence that names many is a list, not a pair's own.
            var weight = (sentence.Key < Lead ? 2.0 : 1.0) / Math.Max(1, here.Length - 1);
            for (var i = 0; i < here.Length; i++)
                for (var j = i + 1; j < here.Length; j++)
                    scores[(here[i].Id, here[j].Id)] = (here[i], here[j], (scores.TryGetValue((here[i].Id, here[j].Id), out var old) ? old.Score : 0) + weight);
        }

        var ranked = scores.Values.OrderByDescending(s => s.Score).ThenBy(s => s.A.Id, StringComparer.Ordinal).ThenBy(s => s.B.Id, StringComparer.Ordinal).Take(2).ToArray();
        return ranked.Length > 0 && ranked[0].Score >= 2 && (ranked.Length == 1 || ranked[0].Score >= ranked[1].Score * 1.3)
            ? [ranked[0].A, ranked[0].B]
            : null;

        LocalEntity? Of(NameCandidate name) => side is null ? name.Entities[0] : side(name.Entities[0]);
    }
}
