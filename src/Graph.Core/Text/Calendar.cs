using System.Collections.Frozen;
using System.Globalization;

namespace Graph.Core.Text;

/// <summary>Names of months, weekdays and numbers, and dates counted from a day.</summary>
internal static class Calendar
{
    private static readonly string[] MonthNames =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] WeekdayNames = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    private static readonly FrozenDictionary<string, int> Months = Numbered(
        MonthNames,
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sept", "oct", "nov", "dec"],
        ["jan.", "feb.", "mar.", "apr.", "may.", "jun.", "jul.", "aug.", "sept.", "oct.", "nov.", "dec."]);

    private static readonly FrozenDictionary<string, int> Weekdays = Numbered(
        WeekdayNames, ["mon.", "tue.", "wed.", "thu.", "fri.", "sat.", "sun."]);

    private static readonly FrozenDictionary<string, int> Counts = Numbered(
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"], ["a", "couple"], ["an"]);

    /// <summary>Full names of months and weekdays, in lower case.</summary>
    public static IEnumerable<string> Names => MonthNames.Concat(WeekdayNames);

    /// <summary>Number of a month by its name or abbreviation; "may" only with a capital.</summary>
    public static int? Month(string word) =>
        word.Length > 0 && char.IsUpper(word[0]) && Months.TryGetValue(word.ToLowerInvariant(), out var month) ? month : null;

    /// <summary>A weekday, Monday being 1.</summary>
    public static int? Weekday(string word) => Weekdays.TryGetValue(word.ToLowerInvariant(), out var day) ? day : null;

    /// <summary>Whether a word is the full name of a weekday.</summary>
    public static bool IsWeekday(string word) => word.EndsWith("day", StringComparison.Ordinal) && Weekday(word) != null;

    /// <summary>A small count in words or digits.</summary>
    public static int? Count(string word) =>
        Counts.TryGetValue(word.ToLowerInvariant(), out var count) ? count
        : int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) && digits is > 0 and < 1000 ? digits : null;

    /// <summary>A year of four digits from 1900 to 2099.</summary>
    public static int? Year(string word) =>
        word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and < 2100
            ? year
            : null;

    /// <summary>A day of the month, with or without an ordinal ending.</summary>
    public static int? Day(string word)
    {
        var digits = word.AsSpan().TrimEnd("stndrh");
        return digits.Length is 1 or 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is > 0 and < 32
            ? day
            : null;
    }

    /// <summary>The nearest day of a weekday, before or on a day, or after it.</summary>
    public static DateOnly Nearest(DateOnly from, int weekday, bool isAhead)
    {
        var today = ((int)from.DayOfWeek + 6) % 7 + 1;
        var back = (today - weekday + 7) % 7;
        return isAhead ? from.AddDays((7 - back) % 7) : from.AddDays(-back);
    }

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Iso(int year, int month) => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}");

    public static string Iso(int year) => year.ToString("D4", CultureInfo.InvariantCulture);

    /// <summary>A full date, or null where the calendar has no such day.</summary>
    public static string? Iso(int year, int month, int day) => day <= DateTime.DaysInMonth(year, month) ? Iso(new DateOnly(year, month, day)) : null;

    private static FrozenDictionary<string, int> Numbered(params string[][] lists)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var list in lists)
        {
            for (var i = 0; i < list.Length; i++) numbers.TryAdd(list[i], i + 1);
        }

        return numbers.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
