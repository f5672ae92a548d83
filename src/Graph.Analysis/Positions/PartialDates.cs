namespace Graph.Analysis.Positions;

/// <summary>Compares ISO 8601 dates of different precision: 2025, 2025-03, 2025-03-12.</summary>
internal static class PartialDates
{
    /// <summary>Which comes first, or null where the two may be of the same day.</summary>
    public static int? Compare(string? a, string? b)
    {
        if (a is null || b is null || a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal)) return null;
        return string.CompareOrdinal(a, b);
    }
}
