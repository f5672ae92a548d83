using System.Globalization;
using System.Text.RegularExpressions;

namespace Graph.Sources.Cleaning;

/// <summary>Finds the day of publication in a short line of the page's head.</summary>
internal static partial class PublicationDate
{
    private static readonly string[] Months =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The date a line holds in full, or null.</summary>
    public static DateOnly? Find(string line)
    {
        var match = DatePattern().Match(line);
        if (!match.Success) return null;
        var month = match.Groups["m"].Value;
        var number = char.IsDigit(month[0])
            ? int.Parse(month, CultureInfo.InvariantCulture)
            : Array.IndexOf(Months, month[..3].ToLowerInvariant()) + 1;
        var year = int.Parse(match.Groups["y"].Value, CultureInfo.InvariantCulture);
        var day = int.Parse(match.Groups["d"].Value, CultureInfo.InvariantCulture);
        return year is > 1500 and < 2200 && number is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, number)
            ? new DateOnly(year, number, day)
            : null;
    }

    /// <summary>Whether a line holds nothing but a date, a weekday, a time or a notice of the time zone.</summary>
    public static bool IsDateLine(PageLine line) => line.Words <= 12 && DateLine().IsMatch(line.Text);

    private const string Month = @"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?";

    [GeneratedRegex(
        @"\b(?:(?<m>" + Month + @")\s+(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<y>\d{4})|(?<d>\d{1,2})(?:st|nd|rd|th)?\s+(?<m>" + Month + @"),?\s+(?<y>\d{4})|(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2}))\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex DatePattern();

    [GeneratedRegex(
        @"^(?:(?:(?:published|posted|updated|last updated|modified|on|at|all times|" +
        @"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|" + Month + @"|\d{1,4}(?:st|nd|rd|th)?|\d{1,2}[:.]\d{2}|\d{4}-\d{2}-\d{2}(?:T\S+)?|" +
        @"[ap]\.?m\.?|GMT|BST|UTC|CET|CEST|EST|EDT|ET|PT|MSK|local|time|times|are|in)\b\.?)[\s,.:|–—-]*)+$",
        RegexOptions.IgnoreCase)]
    private static partial Regex DateLine();
}
