namespace Graph.Language.Segmentation;

/// <summary>Judges the gaps of a block by the learned model.</summary>
internal sealed class BoundaryGaps
{
    private readonly string _text;
    private readonly IReadOnlyList<TextSpan> _tokens;
    private readonly BlockToken[] _view;
    private readonly BoundaryModel? _model;
    private readonly uint _mask;
    private readonly int _lower;

    /// <summary>Looks a block's tokens up.</summary>
    public BoundaryGaps(string text, IReadOnlyList<TextSpan> tokens, BoundaryModel model)
        : this(text, tokens, model.Words, model.Mask) => _model = model;

    /// <summary>Looks a block's tokens up to extract features only.</summary>
    internal BoundaryGaps(string text, IReadOnlyList<TextSpan> tokens, WordClasses words, uint mask)
    {
        _text = text;
        _tokens = tokens;
        _mask = mask;
        _view = BlockView.Of(text, tokens, words);
        _lower = LowerStarts(_view);
    }

    /// <summary>Whether the sentence that began at one token ends before another.</summary>
    public bool IsBoundary(int start, int next, BoundaryRule rule)
    {
        Span<int> rows = stackalloc int[BoundaryFeatures.Maximum];
        return _model!.IsBoundary(rows[..Rows(start, next, rule, rows)]);
    }

    /// <summary>Writes the feature rows of a gap and returns their number.</summary>
    public int Rows(int start, int next, BoundaryRule rule, Span<int> rows) =>
        BoundaryFeatures.Extract(_view, start, next, rule, _tokens[next].Start > _tokens[next - 1].End, _lower, _mask, rows);

    /// <summary>How many of the words behind a stop are in lower case: 0 no stop, 1 none, 2 some, 3 half or more.</summary>
    private static int LowerStarts(ReadOnlySpan<BlockToken> tokens)
    {
        int stops = 0, lower = 0;
        for (var i = 1; i < tokens.Length; i++)
        {
            if (tokens[i - 1].Shape is not '.') continue;
            stops++;
            if (tokens[i].Shape is 'x' or 'y') lower++;
        }

        return stops == 0 ? 0 : lower == 0 ? 1 : lower * 2 >= stops ? 3 : 2;
    }
}
