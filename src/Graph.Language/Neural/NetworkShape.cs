namespace Graph.Language.Neural;

/// <summary>Sizes of the network and where each weight lies in its one flat array.</summary>
/// <param name="Half">Units of one direction of a recurrent layer; tokens are vectors of twice that.</param>
/// <param name="Layers">Recurrent layers.</param>
/// <param name="TagLayer">Layers below the tagger, at least one and fewer than all.</param>
/// <param name="Arc">Size of the vectors that score arcs and labels.</param>
/// <param name="Tags">Number of part-of-speech classes.</param>
/// <param name="Labels">Number of dependency relations.</param>
internal sealed record NetworkShape(int Half, int Layers, int TagLayer, int Arc, int Tags, int Labels)
{
    /// <summary>Signed distances told apart when an arc is scored.</summary>
    public const int Distances = 32;

    public int Width => 2 * Half;

    public int Gates => 6 * Half;

    public int TagColumns => Kernels.Padded(Tags);

    public int LabelColumns => Kernels.Padded(Labels);

    public int RecurrentWeights(int layer) => layer * LayerSize;

    /// <summary>The gates' weights of a direction.</summary>
    public int RecurrentWeights(int layer, int direction) => RecurrentWeights(layer) + (direction * 3 * Half * Width);

    /// <summary>Recurrent vectors of a direction: forget and reset gates' cell weights, then their biases.</summary>
    public int RecurrentVectors(int layer, int direction) => (layer * LayerSize) + (Width * Gates) + (direction * 4 * Half);

    /// <summary>How much of each component a direction's gates take from the token before (or after) instead of their own.</summary>
    public int ShiftShares(int layer, int direction) => (layer * LayerSize) + (Width * Gates) + (8 * Half) + (direction * Width);

    public int TagWeights => Layers * LayerSize;

    public int TagBias => TagWeights + (Width * TagColumns);

    /// <summary>Vectors of the tags, which the layers above the tagger see weighted by probability.</summary>
    public int TagVectors => TagBias + TagColumns;

    /// <summary>Projections to arc dependant, arc head, label dependant and label head, side by side.</summary>
    public int ProjectionWeights => TagVectors + (TagColumns * Width);

    public int ProjectionBias => ProjectionWeights + (Width * 4 * Arc);

    public int ArcWeights => ProjectionBias + (4 * Arc);

    /// <summary>Makes some tokens likelier heads, whatever the dependant.</summary>
    public int HeadBias => ArcWeights + (Arc * Arc);

    public int RootArc => HeadBias + Arc;

    public int RootLabel => RootArc + Arc;

    public int DistanceBias => RootLabel + Arc;

    public int LabelWeights => DistanceBias + Distances;

    public int LabelBias => LabelWeights + (Arc * LabelColumns);

    public int Total => LabelBias + LabelColumns;

    private int LayerSize => (Width * Gates) + (8 * Half) + (2 * Width);

    /// <summary>Class of the signed distance from a dependant to its head.</summary>
    public static int DistanceClass(int dependant, int head)
    {
        var distance = Math.Abs(head - dependant);
        var size = distance switch
        {
            <= 6 => distance,
            <= 8 => 7,
            <= 11 => 8,
            <= 15 => 9,
            <= 20 => 10,
            <= 30 => 11,
            <= 45 => 12,
            <= 70 => 13,
            _ => 14,
        };
        return head > dependant ? size : 15 + size;
    }
}
