using System.Runtime.CompilerServices;

namespace Graph.Core.Ontologies.Loading;

/// <summary>A date of which the month and day may be unknown: 2019, 2019-05, 2019-05-20.</summary>
/// <param name="First">The first day it may mean.</param>
/// <param name="Last">The last day it may mean.</param>
internal readonly record struct PartialDate(DateOnly First, DateOnly Last)
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        if (text.Length is not (4 or 7 or 10) || !TryNumber(text[..4], out var year) || year == 0)
        {
            return false;
        }

        int month = 0, day = 0;
        if (text.Length >= 7 && (text[4] != '-' || !TryNumber(text.Slice(5, 2), out month) || month is < 1 or > 12))
        {
            return false;
        }

        if (text.Length == 10
            && (text[7] != '-' || !TryNumber(text.Slice(8, 2), out day) || day < 1 || day > DateTime.DaysInMonth(year, month)))
        {
            return false;
        }

        date = text.Length switch
        {
            4 => new PartialDate(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)),
            7 => new PartialDate(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month))),
            _ => new PartialDate(new DateOnly(year, month, day), new DateOnly(year, month, day)),
        };
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool TryNumber(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        foreach (var c in digits)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }

            number = (number * 10) + (c - '0');
        }

        return true;
    }
}
