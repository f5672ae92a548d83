namespace Graph.Language.Segmentation;

/// <summary>Finds full stops after which a space was lost, as pasted web pages often have.</summary>
internal static class MissingSpace
{
    /// <summary>Judges the stop at an index of a chunk by the words on both sides.</summary>
    public static MissingSpaceKind After(ReadOnlySpan<char> chunk, int at)
    {
        if (at == 0 || at + 1 >= chunk.Length) return MissingSpaceKind.None;
        var left = chunk[..at];
        var right = chunk[(at + 1)..];
        if (right[0] is '“' or '‘' or '"') return MissingSpaceKind.SeparateStop;
        if (!char.IsUpper(right[0])) return MissingSpaceKind.None;
        var capitalised = right.Length > 1 && char.IsLower(right[1]);
        if (left.Length >= 3 && left[^2] == '.' && char.IsUpper(left[^1]))
            return capitalised ? MissingSpaceKind.AbbreviationStop : MissingSpaceKind.None;
        var word = left[(left.LastIndexOf('.') + 1)..];
        if (word.Length < 2) return MissingSpaceKind.None;
        if (Abbreviations.KindOf(word) == AbbreviationKind.Title) return capitalised ? MissingSpaceKind.AbbreviationStop : MissingSpaceKind.None;
        var ordinary = (char.IsLower(word[^1]) || char.IsDigit(word[^1]) || word.Length > 2) && !(word.Length == 2 && char.IsUpper(word[0]));
        // "agenda.The", "in 2014.He", "talks.A deal", "peace.U.S. envoy"; but "Ph.D" and "ENRON.XLS" stay
        return ordinary && (capitalised || (char.IsLower(word[^1]) && (right.Length == 1 || right[1] is '.' or '\'' or '’')))
            ? MissingSpaceKind.SeparateStop
            : MissingSpaceKind.None;
    }
}
