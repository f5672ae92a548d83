namespace Graph.Language.Morphology;

/// <summary>A sentence under construction, as far as morphology looks at it.</summary>
internal readonly ref struct TreeView
{
    private readonly string _text;
    private readonly IReadOnlyList<TextSpan> _spans;
    private readonly ReadOnlySpan<int> _tags;
    private readonly ReadOnlySpan<int> _heads;
    private readonly ReadOnlySpan<int> _labels;
    private readonly string[] _xpos;
    private readonly string[] _labelNames;

    public TreeView(
        string text, IReadOnlyList<TextSpan> spans, ReadOnlySpan<int> tags, ReadOnlySpan<int> heads, ReadOnlySpan<int> labels, string[] xpos, string[] labelNames)
    {
        _text = text;
        _spans = spans;
        _tags = tags;
        _heads = heads;
        _labels = labels;
        _xpos = xpos;
        _labelNames = labelNames;
    }

    public string Form(int index) => _spans[index].In(_text);

    /// <summary>Class of a token's tag in the model.</summary>
    public int Tag(int index) => _tags[index];

    public string Xpos(int index) => _xpos[_tags[index]];

    public int Head(int index) => _heads[index];

    public string Label(int index) => _labelNames[_labels[index]];

    /// <summary>The first dependant in a relation or a subtype of it; −1 where there is none.</summary>
    public int Dependant(int index, string relation)
    {
        // dependants stand near; a bounded search keeps very long sentences linear
        var first = Math.Max(0, index - 60);
        var last = Math.Min(_heads.Length, index + 60);
        for (var i = first; i < last; i++)
        {
            if (_heads[i] == index && DependencyRelation.Is(Label(i), relation)) return i;
        }

        return -1;
    }
}
