namespace Graph.Language.Conllu;

/// <summary>A sentence of a CoNLL-U file: comments and syntactic words.</summary>
/// <param name="Comments">Comment lines with their leading <c>#</c>.</param>
/// <param name="Tokens">The syntactic words; empty nodes are left out.</param>
/// <param name="MultiwordTokens">Surface tokens that hold several words, such as <c>don't</c>.</param>
public sealed record ConlluSentence(
    IReadOnlyList<string> Comments, IReadOnlyList<ConlluToken> Tokens, IReadOnlyList<ConlluRange> MultiwordTokens)
{
    /// <summary>The value of a comment such as <c># sent_id = x</c>; null where there is none.</summary>
    public string? Comment(string key)
    {
        foreach (var comment in Comments)
        {
            var parts = comment.TrimStart('#').Split('=', 2, StringSplitOptions.TrimEntries);
            if (parts[0] == key) return parts.Length > 1 ? parts[1] : "";
        }

        return null;
    }

    /// <summary>The raw text that the tokens make with the spaces the file tells of.</summary>
    public string Text()
    {
        var text = new System.Text.StringBuilder();
        foreach (var piece in SurfaceForms())
        {
            text.Append(piece.Form);
            if (piece.SpaceAfter) text.Append(' ');
        }

        return text.ToString().TrimEnd(' ');
    }

    /// <summary>Surface tokens in order: multiword tokens as written, other words on their own.</summary>
    public IEnumerable<(string Form, bool SpaceAfter, int First, int Last)> SurfaceForms()
    {
        var ranges = MultiwordTokens.ToDictionary(r => r.First);
        for (var i = 0; i < Tokens.Count; i++)
        {
            if (ranges.TryGetValue(i, out var range))
            {
                yield return (range.Form, range.SpaceAfter, range.First, range.Last);
                i = range.Last;
            }
            else
            {
                yield return (Tokens[i].Form, Tokens[i].SpaceAfter, i, i);
            }
        }
    }
}
