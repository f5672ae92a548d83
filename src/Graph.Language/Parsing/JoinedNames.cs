using System.Collections.Frozen;

namespace Graph.Language.Parsing;

/// <summary>Lets the parser see names as one word: those with hyphens ("Ki-moon", "al-Assad", "Jean-Claude") and those that a spotter knows.</summary>
/// <remarks>Treebanks cut at hyphens and hold few such names, so that parts of names are taken for verbs, objects or prepositions.</remarks>
internal sealed class JoinedNames(INameSpotter? spotter, JoinedNames.Parts parts)
{
    // What comes before a capital after the hyphen: articles, sons and fathers, given names that take a second one.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> First = new[]
    {
        "al", "el", "ad", "an", "ar", "as", "ash", "at", "az", "ul", "ud", "abd", "abdel", "abdul", "abou", "abu", "ait", "ben", "bin", "ibn", "ould",
        "ann", "anne", "charles", "franz", "georg", "hans", "heinz", "jean", "jörg", "karl", "klaus", "louis", "marie", "mary", "paul", "pierre", "yves",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // What follows names without belonging to them: "Abu Dhabi-led", "New York-style".
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Suffixes = new[]
    {
        "born", "bound", "bred", "built", "day", "era", "free", "held", "led", "level", "like", "long", "made", "only", "own", "run", "side", "size", "style", "to", "type", "wide",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The tokens of a sentence with one for each such name, its part with a capital; the sentence itself where there is none.</summary>
    public IReadOnlyList<TextSpan> Join(string text, IReadOnlyList<TextSpan> sentence)
    {
        List<TextSpan>? joined = null;
        for (var i = 0; i < sentence.Count; i++)
        {
            var end = End(text, sentence, i);
            if (end == i + 1)
            {
                joined?.Add(sentence[i]);
                continue;
            }

            joined ??= [.. sentence.Take(i)];
            joined.Add(char.IsUpper(text[sentence[i].Start]) && sentence[i].Length > 2 ? sentence[i] : sentence[end - 1]);
            i = end - 1;
        }

        return joined ?? sentence;
    }

    /// <summary>Gives the tree over joined tokens to those of the sentence: a name's first part stands in its place, the others are flat.</summary>
    public (int[] Tags, int[] Heads, int[] Labels) Split(
        string text, IReadOnlyList<TextSpan> sentence, ReadOnlySpan<int> tags, ReadOnlySpan<int> heads, ReadOnlySpan<int> labels)
    {
        var starts = new int[tags.Length + 1];
        for (var i = 0; i < tags.Length; i++) starts[i + 1] = End(text, sentence, starts[i]);
        var (allTags, allHeads, allLabels) = (new int[sentence.Count], new int[sentence.Count], new int[sentence.Count]);
        for (var i = 0; i < tags.Length; i++)
        {
            var first = starts[i];
            (allTags[first], allHeads[first], allLabels[first]) = (first + 1 == starts[i + 1] ? tags[i] : parts.Name, heads[i] < 0 ? -1 : starts[heads[i]], labels[i]);
            for (var part = first + 1; part < starts[i + 1]; part++)
            {
                (allTags[part], allHeads[part], allLabels[part]) = IsHyphen(text, sentence[part])
                    ? (parts.Hyphen, part + 1, parts.Punct)
                    : (parts.Name, labels[i] == parts.Flat ? allHeads[first] : first, parts.Flat);
            }
        }

        return (allTags, allHeads, allLabels);
    }

    // The end of the name that starts at a token, or of the token.
    private int End(string text, IReadOnlyList<TextSpan> sentence, int first)
    {
        var end = spotter is null ? first + 1 : spotter.End(text, sentence, first);
        if (end == first + 1)
            while (end + 1 < sentence.Count && IsHyphen(text, sentence[end]) && IsJoined(text, sentence, end)) end += 2;
        return end;
    }

    private static bool IsHyphen(string text, TextSpan token) => token.Length == 1 && text[token.Start] == '-';

    private static bool IsJoined(string text, IReadOnlyList<TextSpan> sentence, int hyphen)
    {
        var (before, after) = (sentence[hyphen - 1], sentence[hyphen + 1]);
        if (before.End != sentence[hyphen].Start || after.Start != sentence[hyphen].End) return false;
        var left = text.AsSpan(before.Start, before.Length);
        var right = text.AsSpan(after.Start, after.Length);
        if (!IsWord(left) || !IsWord(right)) return false;
        if (char.IsUpper(right[0])) return First.Contains(left) && right.Length > 1 && !char.IsUpper(right[1]);
        // "Ban Ki-moon": a short second part without a capital, after a family name
        return left.Length <= 6 && right.Length is > 1 and <= 6 && char.IsUpper(left[0]) && !char.IsUpper(left[^1]) && !right.EndsWith("ed") && !Suffixes.Contains(right)
            && hyphen >= 2 && sentence[hyphen - 2] is { Length: > 1 } family && family.End == before.Start - 1
            && text.AsSpan(family.Start, family.Length) is var surname && IsWord(surname) && char.IsUpper(surname[0]) && !char.IsUpper(surname[^1]);
    }

    private static bool IsWord(ReadOnlySpan<char> form)
    {
        foreach (var c in form)
        {
            if (!char.IsLetter(c) && c is not ('\'' or '’')) return false;
        }

        return form.Length > 0;
    }

    /// <summary>The tags of names and hyphens, the labels of a name's further parts and of hyphens.</summary>
    public readonly record struct Parts(int Name, int Hyphen, int Flat, int Punct);
}
