using System.Globalization;

namespace Graph.Core.Ontologies.Loading;

/// <summary>A date of which the month and day may be unknown: 2019, 2019-05, 2019-05-20.</summary>
/// <param name="First">The first day it may mean.</param>
/// <param name="Last">The last day it may mean.</param>
internal readonly record struct PartialDate(DateOnly First, DateOnly Last)
{
    public static bool TryParse(string text, out PartialDate date)
    {
        date = default;
        var parsed = text.Length switch
        {
            4 => DateOnly.TryParseExact(text, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? (day, day.AddYears(1).AddDays(-1))
                : default,
            7 => DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? (day, day.AddMonths(1).AddDays(-1))
                : default,
            10 => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? (day, day)
                : default,
            _ => default((DateOnly, DateOnly)),
        };
        if (parsed == default)
        {
            return false;
        }

        date = new PartialDate(parsed.Item1, parsed.Item2);
        return true;
    }
}
