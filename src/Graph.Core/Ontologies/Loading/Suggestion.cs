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
            var distance = Distance(name, candidate);
            if (distance < bestDistance || (distance == bestDistance && best is not null && string.CompareOrdinal(candidate, best) < 0))
            {
                best = candidate;
                bestDistance = distance;
            }
        }

        return best;
    }

    private static int Distance(string a, string b)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substituted = diagonal + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
