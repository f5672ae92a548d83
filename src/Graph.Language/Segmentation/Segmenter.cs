namespace Graph.Language.Segmentation;

/// <summary>Cuts text into sentences of tokens.</summary>
internal static class Segmenter
{
    /// <summary>The token spans of each sentence, in text order; no sentence crosses a block's border.</summary>
    public static IEnumerable<IReadOnlyList<TextSpan>> Split(string text, IEnumerable<TextSpan> blocks) => Split(text, blocks, BoundaryModel.Default);

    /// <summary>The same by another model, or by the rules alone.</summary>
    internal static IEnumerable<IReadOnlyList<TextSpan>> Split(string text, IEnumerable<TextSpan> blocks, BoundaryModel? model)
    {
        foreach (var block in blocks)
        {
            var tokens = new List<TextSpan>(block.Length / 5);
            Tokenizer.Tokenize(text, block, tokens);
            var start = 0;
            foreach (var end in SentenceSplitter.Ends(text, tokens, model))
            {
                yield return tokens[start..end];
                start = end;
            }
        }
    }
}
