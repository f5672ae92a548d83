using Graph.Core.Text;
using Graph.Language;

namespace Graph.Core.Extraction.Time;

/// <summary>Finds the time expressions of a sentence and resolves them against a day.</summary>
internal sealed class TimeScanner(Sentence sentence, DateOnly? today)
{
    /// <summary>The expressions in text order.</summary>
    /// <param name="isAhead">Whether the event at a token lies ahead, which decides which Friday is meant.</param>
    public IReadOnlyList<TimePhrase> Scan(Func<int, bool> isAhead)
    {
        var found = new List<TimePhrase>();
        for (var i = 0; i < sentence.Count; i++)
        {
            var phrase = Absolute(i, isAhead) ?? Relative(i) ?? Deictic(i, isAhead);
            if (phrase is null) continue;
            found.Add(phrase);
            i = phrase.End - 1;
        }

        return found;
    }

    private string Word(int i) => i < sentence.Count && i >= 0 ? sentence[i].Text : "";

    private string Lower(int i) => Word(i).ToLowerInvariant();

    // "12 March 2025", "March 12, 2025", "March 2025", "in March", "since 2014", "2025-03-12"
    private TimePhrase? Absolute(int i, Func<int, bool> isAhead)
    {
        if (DateOnly.TryParseExact(Word(i), "yyyy-MM-dd", out var iso)) return new TimePhrase(i, i + 1, Calendar.Iso(iso));
        if (Calendar.Day(Word(i)) is { } day && Calendar.Month(Word(i + 1)) is { } monthAfter) return Dated(i, i + 2, monthAfter, day, isAhead);
        if (Calendar.Month(Word(i)) is { } month)
        {
            if (Lower(i) is "may" or "march" && sentence[i].Upos is UniversalPos.Aux or UniversalPos.Verb) return null;
            // "Theresa May", "April Glaspie"
            if (IsPersonal(i)) return null;
            if (Calendar.Day(Word(i + 1)) is { } dayAfter && Calendar.Year(Word(i + 1)) is null) return Dated(i, i + 2, month, dayAfter, isAhead);
            if (Calendar.Year(Word(i + 1)) is { } year) return new TimePhrase(i, i + 2, Calendar.Iso(year, month));
            if (sentence[i].Upos is not (UniversalPos.Propn or UniversalPos.Noun)) return null;
            var modifier = Lower(i - 1);
            var first = modifier is "last" or "next" or "this" ? i - 1 : i;
            return new TimePhrase(first, i + 1, today is { } now ? Calendar.Iso(YearOf(now, month, modifier == "next" || (modifier != "last" && isAhead(i))), month) : null);
        }

        if (Calendar.Year(Word(i)) is { } alone
            && Lower(i - 1) is "in" or "since" or "by" or "from" or "until" or "of" or "during" or "late" or "early" or "before" or "after")
            return new TimePhrase(i, i + 1, Calendar.Iso(alone));
        return null;
    }

    private bool IsPersonal(int i) =>
        Lower(i) is "may" or "april" or "june" or "august" && Calendar.Day(Word(i + 1)) is null && Calendar.Year(Word(i + 1)) is null
        && (sentence[i].Label == "flat"
            || !(i > 0
                && (sentence[i - 1].Upos is UniversalPos.Adp or UniversalPos.SConj or UniversalPos.CConj
                    || Lower(i - 1) is "early" or "late" or "last" or "next" or "this" or "mid" or "-")));

    private TimePhrase Dated(int first, int end, int month, int day, Func<int, bool> isAhead)
    {
        var comma = Word(end) == "," ? 1 : 0;
        if (Calendar.Year(Word(end + comma)) is { } year) return new TimePhrase(first, end + comma + 1, Calendar.Iso(year, month, day));
        return new TimePhrase(first, end, today is { } now ? Calendar.Iso(YearOf(now, month, isAhead(first)), month, day) : null);
    }

    private static int YearOf(DateOnly now, int month, bool isAhead) =>
        isAhead ? (month < now.Month ? now.Year + 1 : now.Year) : month > now.Month ? now.Year - 1 : now.Year;

    // "three days ago", "two weeks earlier"
    private TimePhrase? Relative(int i)
    {
        if (Calendar.Count(Word(i)) is not { } count || Lower(i + 2) is not ("ago" or "earlier")) return null;
        if (Shift(Lower(i + 1).TrimEnd('s'), -count) is not { } unit) return null;
        return new TimePhrase(i, i + 3, Lower(i + 2) == "ago" ? unit.Date : null);
    }

    // "on Friday", "last week", "next year", "yesterday"
    private TimePhrase? Deictic(int i, Func<int, bool> isAhead)
    {
        var word = Lower(i);
        if (Calendar.Weekday(Word(i)) is { } weekday && (char.IsUpper(Word(i)[0]) || !Word(i).EndsWith('.')))
        {
            var before = Lower(i - 1);
            var ahead = before == "next" || (before != "last" && isAhead(i));
            var first = before is "next" or "last" or "this" ? i - 1 : i;
            return new TimePhrase(first, i + 1, today is { } now ? Calendar.Iso(Calendar.Nearest(now, weekday, ahead)) : null);
        }

        switch (word)
        {
            case "today" or "tonight": return new TimePhrase(i, i + 1, Iso(0));
            case "yesterday": return new TimePhrase(i, i + 1, Iso(-1));
            case "tomorrow": return new TimePhrase(i, i + 1, Iso(1));
            // "the next day" counts from what was told before, not from the article's day
            case "next" or "following" or "previous" or "same" or "last" when Lower(i - 1) is "the" && Shift(Lower(i + 1), 0) is not null:
                return new TimePhrase(i - 1, i + 2, null);
            case "last" or "next" or "this" when Shift(Lower(i + 1), word == "last" ? -1 : word == "next" ? 1 : 0) is { } unit:
                return new TimePhrase(i, i + 2, unit.Date);
            default: return null;
        }
    }

    private string? Iso(int days) => today is { } now ? Calendar.Iso(now.AddDays(days)) : null;

    // Weeks have no notation of their own at our precisions: the month of their day is what is sure.
    private (string? Date, bool Known)? Shift(string unit, int count) => unit switch
    {
        "day" or "night" or "morning" or "evening" or "afternoon" => (Iso(count), true),
        "week" or "weekend" or "fortnight" => (today is { } now ? Calendar.Iso(now.AddDays(7 * count).Year, now.AddDays(7 * count).Month) : null, true),
        "month" => (today is { } now ? Calendar.Iso(now.AddMonths(count).Year, now.AddMonths(count).Month) : null, true),
        "year" or "summer" or "winter" or "spring" or "autumn" => (today is { } now ? Calendar.Iso(now.AddYears(count).Year) : null, true),
        _ => null,
    };
}
