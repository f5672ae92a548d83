using System.Collections.Frozen;

namespace Graph.Language.Segmentation;

/// <summary>Faces made of punctuation, each one token.</summary>
internal static class Emoticons
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Faces = new[]
    {
        ":)", ":-)", ";)", ";-)", ":(", ":-(", ":D", ":-D", ":P", ":-P", ":p", ":o", ":O", ":/", ":-/", ":'(", "=)", "=(", "^_^", "<3", "XD", "xD",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> chunk) => chunk.Length is 2 or 3 && Faces.Contains(chunk);
}
