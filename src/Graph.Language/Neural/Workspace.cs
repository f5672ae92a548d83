namespace Graph.Language.Neural;

/// <summary>All that one thread needs to run the network: activations, scores and, in training, dropout masks.</summary>
internal unsafe class Workspace
{
    public Batch Batch { get; } = new();

    /// <summary>Token vectors below each layer and above the last.</summary>
    public Buffer[] Layers { get; private set; } = [];

    public Buffer[] Gates { get; private set; } = [];

    public Buffer[] Cells { get; private set; } = [];

    /// <summary>Each direction's input to the gates of each layer.</summary>
    public Buffer[][] Mixed { get; private set; } = [];

    /// <summary>What is multiplied by rounded weights.</summary>
    public ByteRows Bytes { get; } = new();

    public Buffer Tags { get; } = new();

    public Buffer TagProbabilities { get; } = new();

    public Buffer Projections { get; } = new();

    public Buffer Bent { get; } = new();

    public Buffer Heads { get; } = new();

    public Buffer Scores { get; } = new();

    public Buffer Hidden { get; } = new();

    public Buffer LabelScores { get; } = new();

    /// <summary>Whether activations of every layer are kept apart, as training needs them.</summary>
    protected virtual bool KeepsLayers => false;

    /// <summary>Room for the token vectors that the features fill in.</summary>
    public float* Input(NetworkShape shape)
    {
        if (Layers.Length == 0)
        {
            // at run time two buffers take turns; the backward pass needs them all
            var kept = KeepsLayers ? shape.Layers + 1 : 2;
            var buffers = Enumerable.Range(0, kept).Select(_ => new Buffer()).ToArray();
            Layers = [.. Enumerable.Range(0, shape.Layers + 1).Select(i => buffers[i % kept])];
            var gates = Enumerable.Range(0, KeepsLayers ? shape.Layers : 1).Select(_ => new Buffer()).ToArray();
            var cells = Enumerable.Range(0, KeepsLayers ? shape.Layers : 1).Select(_ => new Buffer()).ToArray();
            Gates = [.. Enumerable.Range(0, shape.Layers).Select(i => gates[i % gates.Length])];
            Cells = [.. Enumerable.Range(0, shape.Layers).Select(i => cells[i % cells.Length])];
            var mixed = Enumerable.Range(0, 2 * gates.Length).Select(_ => new Buffer()).ToArray();
            Mixed = [.. Enumerable.Range(0, shape.Layers).Select(i => mixed.AsSpan(2 * (i % gates.Length), 2).ToArray())];
        }

        return Layers[0].Ensure(Batch.Tokens * shape.Width);
    }

    /// <summary>Makes room for a batch whose input is already there.</summary>
    public void Prepare(NetworkShape shape, int tokens)
    {
        for (var layer = 0; layer < shape.Layers; layer++)
        {
            if (layer > 0 || Layers[1] != Layers[0]) Layers[layer + 1].Ensure(tokens * shape.Width);
            Gates[layer].Ensure(tokens * shape.Gates);
            Cells[layer].Ensure(tokens * shape.Width);
            foreach (var mixed in Mixed[layer]) mixed.Ensure(tokens * shape.Width);
        }

        Tags.Ensure(tokens * shape.TagColumns);
        TagProbabilities.Ensure(tokens * shape.TagColumns);
        Projections.Ensure(tokens * 4 * shape.Arc);
    }

    /// <summary>Keeps the tagger's input, which its guess is about to be added to; nothing at run time.</summary>
    public virtual void KeepTagInput(NetworkShape shape)
    {
    }

    /// <summary>Applies dropout to a layer's input; nothing at run time.</summary>
    public virtual void Mask(NetworkShape shape, int layer)
    {
    }

    /// <summary>Applies dropout to the projections; nothing at run time.</summary>
    public virtual void MaskProjections(NetworkShape shape)
    {
    }

    /// <summary>Applies dropout to the labels' hidden vectors; nothing at run time.</summary>
    public virtual void MaskHidden(NetworkShape shape, int sentence, int count)
    {
    }
}
