using System.Buffers;
using System.Globalization;

namespace Graph.Language.Segmentation;

/// <summary>Character classes that segmentation goes by.</summary>
internal static class CharacterClasses
{
    private static readonly SearchValues<char> Openers = SearchValues.Create("([{“‘«„‹¿¡");
    private static readonly SearchValues<char> Closers = SearchValues.Create(")]}”’»›");
    private static readonly SearchValues<char> Apostrophes = SearchValues.Create("'’`´ʼ");
    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"'“”‘’«»„‹›`");
    private static readonly SearchValues<char> Dashes = SearchValues.Create("–—―‒−");
    private static readonly SearchValues<char> Runs = SearchValues.Create(".-!?*=_~+#<>|'`");

    public static bool IsOpener(char c) => Openers.Contains(c);

    public static bool IsCloser(char c) => Closers.Contains(c);

    public static bool IsApostrophe(char c) => Apostrophes.Contains(c);

    public static bool IsQuote(char c) => Quotes.Contains(c);

    public static bool IsDash(char c) => Dashes.Contains(c);

    /// <summary>Whether repetitions of the character make one token, as in <c>...</c> and <c>--</c>.</summary>
    public static bool JoinsRuns(char c) => Runs.Contains(c);

    public static bool IsHyphen(char c) => c is '-' or '‐' or '‑';

    public static bool IsCurrency(char c) => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol;

    /// <summary>Whether a character belongs inside words: letters, digits, marks and what is no punctuation.</summary>
    public static bool IsWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c)
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.PrivateUse;

    /// <summary>Whether a character separates tokens and belongs to none.</summary>
    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B' || (char.IsControl(c));
}
