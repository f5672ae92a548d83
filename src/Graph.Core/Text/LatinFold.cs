using System.Buffers;

namespace Graph.Core.Text;

/// <summary>Strips diacritics from Latin letters: Erdoğan → Erdogan, Wałęsa → Walesa.</summary>
/// <remarks>
/// A table of our own, since <see cref="string.Normalize()"/> changes nothing under invariant globalization.
/// The tables hold the base letters of Unicode's compatibility decompositions; a dot stands for none.
/// </remarks>
public static class LatinFold
{
    private const string From00C0 =
        "AAAAAA.CEEEEIIII.NOOOOO..UUUUY..aaaaaa.ceeeeiiii.nooooo..uuuuy.yAaAaAaCcCcCcCcDd" +
        "..EeEeEeEeEeGgGgGgGgHh..IiIiIiIiI...JjKk.LlLlLl....NnNnNn...OoOoOo..RrRrRrSsSsSs" +
        "SsTtTt..UuUuUuUuUuUuWwYyYZzZzZzs................................Oo.............U" +
        "u............................AaIiOoUuUuUuUuUu.AaAa....GgKkOoOo..j...Gg..NnAa...." +
        "AaAaEeEeIiIiOoOoRrRrUuUuSsTt..Hh......AaEeOoOoOoOoYy............................";

    private const string From1E00 =
        "AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMmMmMmNnNnNnNnOoOo" +
        "OoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVvWwWwWwWwWwXxXxYyZzZzZzhtwy.s...." +
        "AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEeEeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUu" +
        "UuYyYyYyYy......";

    // Letters with a stroke or ligature have no decomposition, yet the press writes them without it.
    private const string Stroked = "łŁøØđĐħĦŧŦıæÆœŒßþÞðÐ";
    private const string StrokedBase = "lLoOdDhHtTiaAoOstTdD";

    private static readonly SearchValues<char> AsciiLetters = SearchValues.Create(Enumerable.Range(0, 128).Select(c => (char)c).ToArray());

    /// <summary>The text with plain Latin letters; the length may shrink where combining marks go.</summary>
    public static string Fold(string text) => Fold(text, stroked: true);

    /// <summary>The text as Unicode's NFKD without combining marks would have it; stroked letters stay.</summary>
    public static string Decompose(string text) => Fold(text, stroked: false);

    /// <summary>The base letter of a Latin letter, or the character itself.</summary>
    public static char Fold(char character)
    {
        var folded = Decompose(character);
        if (folded != character || character < '\u0080') return folded;
        var stroked = Stroked.IndexOf(character, StringComparison.Ordinal);
        return stroked < 0 ? character : StrokedBase[stroked];
    }

    private static string Fold(string text, bool stroked)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().ContainsAnyExcept(AsciiLetters)) return text;
        return string.Create(text.Count(c => !IsCombining(c)), (text, stroked), static (output, state) =>
        {
            var at = 0;
            foreach (var c in state.text)
                if (!IsCombining(c)) output[at++] = state.stroked ? Fold(c) : Decompose(c);
        });
    }

    private static bool IsCombining(char c) => c is >= '\u0300' and <= '\u036F';

    private static char Decompose(char c)
    {
        var folded = c switch
        {
            >= '\u00C0' and < '\u0250' => From00C0[c - 0xC0],
            >= '\u1E00' and < '\u1F00' => From1E00[c - 0x1E00],
            _ => '.',
        };
        return folded == '.' ? c : folded;
    }
}
