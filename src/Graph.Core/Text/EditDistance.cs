namespace Graph.Core.Text;

/// <summary>Levenshtein's distance, for suggesting the names a user may have meant.</summary>
public static class EditDistance
{
    /// <summary>Letters changed, left out or added; O(length · length) time, one row of memory.</summary>
    public static int Between(string a, string b, bool ignoreCase = false)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = a[i - 1] == b[j - 1] || (ignoreCase && char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]));
                (diagonal, row[j]) = (row[j], Math.Min(diagonal + (same ? 0 : 1), Math.Min(row[j], row[j - 1]) + 1));
            }
        }

        return row[b.Length];
    }
}
