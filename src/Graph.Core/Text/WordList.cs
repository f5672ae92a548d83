using System.Collections.Frozen;

namespace Graph.Core.Text;

/// <summary>Sets of words written as one line of text.</summary>
internal static class WordList
{
    /// <summary>The words between the blanks.</summary>
    public static FrozenSet<string> Of(string words, StringComparer? comparer = null) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(comparer ?? StringComparer.Ordinal);
}
