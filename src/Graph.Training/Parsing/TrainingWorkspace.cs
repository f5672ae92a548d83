using Graph.Language.Neural;

namespace Graph.Training.Parsing;

/// <summary>A workspace that keeps every layer and drops out units, the same ones throughout a sentence.</summary>
internal sealed unsafe class TrainingWorkspace : Workspace
{
    private readonly List<float[]> _masks = [];
    private float _drop;

    protected override bool KeepsLayers => true;

    /// <summary>Draws the masks of the batch.</summary>
    public void DrawMasks(NetworkShape shape, float drop, DeterministicRandom random)
    {
        _drop = drop;
        _masks.Clear();
        if (drop == 0) return;
        for (var sentence = 0; sentence < Batch.Sentences; sentence++)
        {
            for (var layer = 0; layer <= shape.Layers; layer++) _masks.Add(Draw(shape.Width, layer == 0 ? drop * 0.75f : drop, random));
            _masks.Add(Draw(3 * shape.Arc, drop, random));
        }
    }

    /// <summary>What the tagger saw.</summary>
    public Graph.Language.Neural.Buffer TagInput { get; } = new();

    public override void KeepTagInput(NetworkShape shape)
    {
        var bytes = (long)Batch.Tokens * shape.Width * sizeof(float);
        System.Buffer.MemoryCopy(Layers[shape.TagLayer].Pointer, TagInput.Ensure(Batch.Tokens * shape.Width), bytes, bytes);
    }

    public override void Mask(NetworkShape shape, int layer) => MaskRows(shape, layer, Layers[layer].Pointer);

    /// <summary>Multiplies rows of token vectors with a layer's masks.</summary>
    public void MaskRows(NetworkShape shape, int layer, float* rows)
    {
        if (_drop == 0) return;
        for (var sentence = 0; sentence < Batch.Sentences; sentence++)
        {
            var mask = _masks[(sentence * (shape.Layers + 2)) + layer];
            for (var i = Batch.Start(sentence); i < Batch.End(sentence); i++) Multiply(rows + ((nint)i * shape.Width), mask, 0, shape.Width);
        }
    }

    public override void MaskProjections(NetworkShape shape) => MaskProjections(shape, Projections.Pointer);

    public void MaskProjections(NetworkShape shape, float* rows)
    {
        if (_drop == 0) return;
        for (var sentence = 0; sentence < Batch.Sentences; sentence++)
        {
            var mask = _masks[(sentence * (shape.Layers + 2)) + shape.Layers + 1];
            for (var i = Batch.Start(sentence); i < Batch.End(sentence); i++) Multiply(rows + ((nint)i * 4 * shape.Arc), mask, 0, 2 * shape.Arc);
        }
    }

    public override void MaskHidden(NetworkShape shape, int sentence, int count) => MaskHidden(shape, sentence, count, Hidden.Pointer);

    public void MaskHidden(NetworkShape shape, int sentence, int count, float* rows)
    {
        if (_drop == 0) return;
        var mask = _masks[(sentence * (shape.Layers + 2)) + shape.Layers + 1];
        for (var i = 0; i < count; i++) Multiply(rows + ((nint)i * shape.Arc), mask, 2 * shape.Arc, shape.Arc);
    }

    private static void Multiply(float* row, float[] mask, int from, int count)
    {
        for (var j = 0; j < count; j++) row[j] *= mask[from + j];
    }

    private static float[] Draw(int size, float drop, DeterministicRandom random)
    {
        var mask = new float[size];
        var keep = 1 / (1 - drop);
        for (var i = 0; i < size; i++) mask[i] = random.Unit() < drop ? 0 : keep;
        return mask;
    }
}
