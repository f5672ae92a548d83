using System.Globalization;
using System.Text.RegularExpressions;

namespace Graph.Core.Linking;

/// <summary>Reads the day from a dateline where the source gives none.</summary>
internal static partial class Datelines
{
    /// <summary>The first full date in the text's opening, else the first year there; null where there is none.</summary>
    public static DateOnly? Find(string text)
    {
        var opening = text.Length > 600 ? text[..600] : text;
        var match = MonthFirst().Match(opening);
        if (!match.Success) match = DayFirst().Match(opening);
        if (!match.Success) match = Iso().Match(opening);
        if (!match.Success) return null;
        var month = match.Groups["n"].Success
            ? int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture)
            : 1 + Array.IndexOf(["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], match.Groups["m"].Value[..3].ToLowerInvariant());
        var year = int.Parse(match.Groups["y"].Value, CultureInfo.InvariantCulture);
        var day = int.Parse(match.Groups["d"].Value, CultureInfo.InvariantCulture);
        return month is >= 1 and <= 12 && year is > 1800 and < 2200 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
    }

    [GeneratedRegex(@"\b(?<m>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<y>\d{4})\b", RegexOptions.IgnoreCase)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"\b(?<d>\d{1,2})(?:st|nd|rd|th)?\s+(?<m>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?,?\s+(?<y>\d{4})\b", RegexOptions.IgnoreCase)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"\b(?<y>\d{4})-(?<n>\d{2})-(?<d>\d{2})\b")]
    private static partial Regex Iso();
}
