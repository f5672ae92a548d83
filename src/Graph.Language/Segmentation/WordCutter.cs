using System.Collections.Frozen;
using static Graph.Language.Segmentation.CharacterClasses;

namespace Graph.Language.Segmentation;

/// <summary>Cuts contractions, possessives, amounts and units off a word.</summary>
internal static class WordCutter
{
    private static readonly string[] Clitics = ["s", "m", "re", "ve", "ll", "d"];

    // where the first part of a fused form ends
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Fused = new Dictionary<string, int>
    {
        ["cannot"] = 3, ["gonna"] = 3, ["wanna"] = 3, ["gotta"] = 3, ["dont"] = 2, ["didnt"] = 3, ["doesnt"] = 4, ["isnt"] = 2, ["wasnt"] = 3,
        ["couldnt"] = 5, ["wouldnt"] = 5, ["shouldnt"] = 6, ["havent"] = 4, ["hasnt"] = 3, ["arent"] = 3, ["wont"] = 2, ["cant"] = 2,
        ["youre"] = 3, ["theyre"] = 4, ["im"] = 1, ["ive"] = 1, ["thats"] = 4, ["whats"] = 4, ["theres"] = 5, ["youll"] = 3, ["lemme"] = 3, ["gimme"] = 3,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Units = new[]
    {
        "am", "pm", "AM", "PM", "a.m.", "p.m.", "km", "kg", "mm", "cm", "m", "g", "mg", "ml", "ft", "lb", "lbs", "oz", "k", "bn", "mn", "tn", "mph", "kmh", "km²", "m²",
        "hrs", "hr", "min", "mins", "GB", "MB", "KB", "kW", "MW", "GW", "Hz", "GHz", "MHz", "c", "C", "F", "million", "billion", "trillion",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Elided =
        new[] { "em", "til", "cause", "tis", "twas", "n", "bout", "round", "cos", "im" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether an apostrophe begins the word, as in <c>'em</c>, <c>'90s</c> and the free clitic <c>'s</c>.</summary>
    public static bool KeepsLeadingApostrophe(ReadOnlySpan<char> chunk)
    {
        var word = chunk[1..];
        var length = 0;
        while (length < word.Length && IsWord(word[length])) length++;
        word = word[..length];
        if (length == 0) return false;
        if (length is 2 or 3 && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[1])) return true;
        return Elided.Contains(word) || IsClitic(word);
    }

    /// <summary>Appends the parts of a word that holds no cuttable punctuation.</summary>
    public static void Cut(string text, int start, int end, List<TextSpan> tokens)
    {
        var word = text.AsSpan(start, end - start);
        if (word.IsEmpty) return;
        var parts = word.Length > 40 ? word.Length : FirstPart(word);
        if (parts <= 0 || parts >= word.Length)
        {
            tokens.Add(new TextSpan(start, end));
            return;
        }

        Cut(text, start, start + parts, tokens);
        tokens.Add(new TextSpan(start + parts, end));
    }

    /// <summary>Length of what stands before the last part; the whole length where nothing comes off.</summary>
    private static int FirstPart(ReadOnlySpan<char> word)
    {
        if (Fused.TryGetValue(word, out var length)) return length;
        if (IsCurrency(word[^1]) && char.IsAsciiDigit(word[0])) return word.Length - 1;
        for (var i = word.Length - 1; i > 0 && word.Length - i <= 3; i--)
        {
            if (!IsApostrophe(word[i])) continue;
            var tail = word[(i + 1)..];
            if (tail is "t" or "T" && word[i - 1] is 'n' or 'N' && i >= 2) return i - 1;
            if (IsClitic(tail)) return i;
        }

        if (char.IsAsciiDigit(word[0]))
        {
            var digits = 1;
            while (digits < word.Length && (char.IsAsciiDigit(word[digits]) || (word[digits] is ',' or '.' or ':' && digits + 1 < word.Length && char.IsAsciiDigit(word[digits + 1])))) digits++;
            if (digits < word.Length && Units.Contains(word[digits..])) return digits;
        }

        return word.Length;
    }

    private static bool IsClitic(ReadOnlySpan<char> tail)
    {
        foreach (var clitic in Clitics)
        {
            if (tail.Equals(clitic, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
