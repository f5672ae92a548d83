using Graph.Language.Neural;

namespace Graph.Training.Parsing;

/// <summary>The transposes that gradients flow back through, renewed at every step.</summary>
internal sealed unsafe class TransposedWeights(Network network)
{
    private readonly Graph.Language.Neural.Buffer[] _layers = [.. Enumerable.Range(0, network.Shape.Layers).Select(_ => new Graph.Language.Neural.Buffer())];

    public Graph.Language.Neural.Buffer Tags { get; } = new();

    public Graph.Language.Neural.Buffer TagVectors { get; } = new();

    public Graph.Language.Neural.Buffer Projections { get; } = new();

    public Graph.Language.Neural.Buffer Arcs { get; } = new();

    public Graph.Language.Neural.Buffer Labels { get; } = new();

    public float* Layer(int layer, int direction) => _layers[layer].Pointer + (direction * 3 * network.Shape.Half * network.Shape.Width);

    public void Renew()
    {
        var shape = network.Shape;
        for (var layer = 0; layer < shape.Layers; layer++)
        {
            // the two directions' columns are whole panels each, so their transposes are apart
            var size = shape.Width * 3 * shape.Half;
            var target = _layers[layer].Ensure(2 * size);
            for (var direction = 0; direction < 2; direction++)
                MatrixGradients.Transpose(network.At(shape.RecurrentWeights(layer) + (direction * size)), shape.Width, 3 * shape.Half, target + (direction * size));
        }

        MatrixGradients.Transpose(network.At(shape.TagWeights), shape.Width, shape.TagColumns, Tags.Ensure(shape.Width * shape.TagColumns));
        MatrixGradients.Transpose(network.At(shape.TagVectors), shape.TagColumns, shape.Width, TagVectors.Ensure(shape.Width * shape.TagColumns));
        MatrixGradients.Transpose(network.At(shape.ProjectionWeights), shape.Width, 4 * shape.Arc, Projections.Ensure(shape.Width * 4 * shape.Arc));
        MatrixGradients.Transpose(network.At(shape.ArcWeights), shape.Arc, shape.Arc, Arcs.Ensure(shape.Arc * shape.Arc));
        MatrixGradients.Transpose(network.At(shape.LabelWeights), shape.Arc, shape.LabelColumns, Labels.Ensure(shape.Arc * shape.LabelColumns));
    }
}
