using Graph.Language.Neural;

namespace Graph.Training.Parsing;

/// <summary>Gradients of one shard of a batch: dense weights and the feature rows it touched.</summary>
internal sealed unsafe class Gradients(NetworkShape shape, int features, int featureSize)
{
    public Graph.Language.Neural.Buffer Dense { get; } = Zeroed(shape.Total);

    public float[] Rows { get; } = new float[features * featureSize];

    public List<int> Touched { get; } = [];

    public bool[] IsTouched { get; } = new bool[features];

    public double TagLoss { get; set; }

    public double ArcLoss { get; set; }

    public double LabelLoss { get; set; }

    public void Touch(int row)
    {
        if (IsTouched[row]) return;
        IsTouched[row] = true;
        Touched.Add(row);
    }

    private static Graph.Language.Neural.Buffer Zeroed(int size)
    {
        var buffer = new Graph.Language.Neural.Buffer();
        buffer.Ensure(size);
        buffer.Values.Clear();
        return buffer;
    }
}
