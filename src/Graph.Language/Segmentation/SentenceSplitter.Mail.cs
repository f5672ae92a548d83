using System.Buffers;
using System.Collections.Frozen;
using static Graph.Language.Segmentation.CharacterClasses;

namespace Graph.Language.Segmentation;

/// <summary>Where mail and web pages that lost their line breaks had them: around addresses, dates, numbers, attachments, rules.</summary>
internal readonly ref partial struct SentenceSplitter
{
    // A run this long of one sign is a rule across the page.
    private const int ShortestRule = 4;

    // "Dear Mr. de la Cruz:"
    private const int LongestGreeting = 5;

    private static readonly SearchValues<char> OfDate = SearchValues.Create("0123456789/");
    private static readonly SearchValues<char> OfClock = SearchValues.Create("0123456789:");
    private static readonly SearchValues<char> OfPhoneNumber = SearchValues.Create("0123456789-.");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Greetings =
        new[] { "Hi", "Hello", "Hey", "Dear", "Greetings", "All", "Folks", "Guys", "Good", "Ladies", "Gentlemen", "Colleagues" }
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Farewells =
        new[] { "thanks", "regards", "wishes", "sincerely", "cheers", "best", "yours", "cordially", "respectfully", "truly" }
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a line break was lost before a token.</summary>
    private bool LostLineBreak(int start, int next)
    {
        var previous = Form(next - 1);
        var first = Form(next);
        if (IsRule(next - 1) || IsRule(next)) return true;
        if (first is "<<" || previous is ">>") return first is "<<" != previous is ">>" && !IsFileName(previous);
        if (IsFileName(previous) && IsBullet(first)) return true;
        if (IsAddress(previous) || (previous is ">" && next > start + 1 && IsAddress(Form(next - 2)))) return StartsUpper(first) || IsBullet(first) || IsAddress(first);
        if (previous is ":" or "..." && first.Contains("://", StringComparison.Ordinal)) return true;
        if (IsClockEnd(next - 1) && IsWord(first[0])) return true;
        if (IsSlashedDate(first) && next + 1 < _tokens.Count && IsClock(Form(next + 1))) return StartsUpper(previous) || IsAddress(previous) || previous is ">";
        if (!StartsUpper(first)) return false;
        if (IsSender(start, next)) return true;
        if (Emoticons.Contains(previous)) return next - 1 > start;
        // but "646-8420 Fax: 646-8421"
        if (IsPhoneNumber(previous)) return char.IsLetter(first[0]) && (next + 1 == _tokens.Count || Form(next + 1) is not ":");
        return EndsGreeting(start, next - 1) || EndsFarewell(start, next - 1);
    }

    private bool IsRule(int index)
    {
        var form = Form(index);
        var (before, after) = (_tokens[index].Start - 1, _tokens[index].End);
        return form.Length >= ShortestRule && form[0] is '-' or '=' or '*' or '_' or '~' or '#' && !form.ContainsAnyExcept(form[0])
            && (before < 0 || IsSpace(_text[before])) && (after == _text.Length || IsSpace(_text[after]));
    }

    private static bool IsAddress(ReadOnlySpan<char> form) => form.Length > 4 && form.ContainsAny('.', '/') && WebAddress.Matches(form);

    // "resume.doc", "TEXT.HTM"
    private static bool IsFileName(ReadOnlySpan<char> form) =>
        form.Length > 4 && form[^4] == '.' && char.IsAsciiLetter(form[^1]) && char.IsAsciiLetter(form[^2]) && char.IsAsciiLetter(form[^3]);

    // 08/15/2000
    private static bool IsSlashedDate(ReadOnlySpan<char> form) =>
        form.Length is >= 6 and <= 10 && char.IsAsciiDigit(form[0]) && form.Count('/') == 2 && !form.ContainsAnyExcept(OfDate);

    // 06:23
    private static bool IsClock(ReadOnlySpan<char> form) => form.Length is >= 4 and <= 8 && form.Contains(':') && !form.ContainsAnyExcept(OfClock);

    // 08/15/2000 06:23 PM
    private bool IsClockEnd(int index)
    {
        var clock = Form(index) is "AM" or "PM" ? index - 1 : index;
        return clock > 0 && IsClock(Form(clock)) && IsSlashedDate(Form(clock - 1)) && (index > clock || Form(index + 1) is not ("AM" or "PM"));
    }

    // "Thanks Jeff | Ann Roe 10/26/2000 11:26 AM": two names, an address or "Sent by: Ann Roe" head a mail's date
    private bool IsSender(int start, int next)
    {
        if (next + 3 >= _tokens.Count || next == start + 1) return false;
        var date = Form(next) is "Sent" && Form(next + 1) is "by" && Form(next + 2) is ":" ? next + 5 : next + 2;
        return date + 1 < _tokens.Count && char.IsLetter(Form(next)[0]) && char.IsUpper(Form(date - 1)[0]) && IsSlashedDate(Form(date)) && IsClock(Form(date + 1)) && Form(next - 1) is not (":" or ",");
    }

    // 713-853-3098, 646-8420
    private static bool IsPhoneNumber(ReadOnlySpan<char> form) =>
        form.Length is >= 8 and <= 16 && form[^5] is '-' or '.' && !form.ContainsAnyExcept(OfPhoneNumber) && form.IndexOf('-') is > 0 and not 4;

    // "Hi John," "Dear Mr. Scott:"
    private bool EndsGreeting(int start, int last)
    {
        if (last - start is < 1 or > LongestGreeting || Form(last) is not ("," or ":" or "-" or "--")) return false;
        return Greetings.Contains(Form(start)) && IsSpace(_text[_tokens[last].End]) && (Form(start) is not ("All" or "all") || last == start + 1);
    }

    // "Thanks," "Best regards,"; but "Thank you, Mr. Speaker"
    private bool EndsFarewell(int start, int last)
    {
        if (last - start is < 1 or > 3 || Form(last) is not ",") return false;
        return Farewells.Contains(Form(last - 1)) && (last == start + 1 || Form(start) is not ("No" or "Yes"));
    }
}
