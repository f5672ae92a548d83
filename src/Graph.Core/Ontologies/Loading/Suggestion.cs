using Graph.Core.Text;

namespace Graph.Core.Ontologies.Loading;

/// <summary>Words the remedy for a name that nothing has.</summary>
internal static class Suggestion
{
    /// <summary>The nearest of a few fixed words, or all of them where none is near.</summary>
    public static string For(string word, string[] known) =>
        Nearest(word, known) is { } nearest ? $"did you mean {nearest}?" : $"use {string.Join(", ", known)}";

    /// <summary>The nearest id, or what to do where none is near.</summary>
    public static string ForId(string id, IEnumerable<string> known) =>
        Nearest(id, known) is { } nearest ? $"did you mean {nearest}?" : "add an entry with that id or correct it";

    private static string? Nearest(string name, IEnumerable<string> known)
    {
        string? best = null;
        var bestDistance = Math.Max(2, name.Length / 3) + 1;
        foreach (var candidate in known)
        {
            if (Math.Abs(candidate.Length - name.Length) > bestDistance)
            {
                continue;
            }

            // Of several as near, the first in order, whatever the order of the files.
            var distance = EditDistance.Between(name, candidate, ignoreCase: true);
            if (distance < bestDistance || (distance == bestDistance && best is not null && string.CompareOrdinal(candidate, best) < 0))
            {
                best = candidate;
                bestDistance = distance;
            }
        }

        return best;
    }
}
