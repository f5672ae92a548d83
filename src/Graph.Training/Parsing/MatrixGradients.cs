using Graph.Language.Neural;

namespace Graph.Training.Parsing;

/// <summary>Backward passes of matrix products, with the scratch room they need.</summary>
internal sealed unsafe class MatrixGradients
{
    // square blocks of a panel's width stay in the first cache while they are turned
    private const int Block = Kernels.Panel;

    private readonly Graph.Language.Neural.Buffer _transposed = new();
    private readonly Graph.Language.Neural.Buffer _packed = new();

    /// <summary>Adds Xᵀ·dY to the weights' gradient, which lies in panels.</summary>
    public void Weights(float* x, int xStride, int rows, int depth, float* dy, int dyStride, int columns, float* gradient)
    {
        var transposed = _transposed.Ensure(rows * depth);
        for (var block = 0; block < rows; block += Block)
        {
            var end = Math.Min(rows, block + Block);
            for (var k = 0; k < depth; k++)
            {
                for (var i = block; i < end; i++) transposed[((nint)k * rows) + i] = x[((nint)i * xStride) + k];
            }
        }

        var packed = Pack(dy, dyStride, rows, columns);
        for (var column = 0; column < columns; column += Kernels.Panel)
            Kernels.MultiplyPanel(transposed, rows, depth, rows, packed + ((nint)column * rows), gradient + ((nint)column * depth), Kernels.Panel, null, true);
    }

    /// <summary>Adds the column sums of dY to a bias gradient.</summary>
    public static void Bias(float* dy, int dyStride, int rows, int columns, float* gradient)
    {
        for (var i = 0; i < rows; i++)
        {
            for (var j = 0; j < columns; j++) gradient[j] += dy[((nint)i * dyStride) + j];
        }
    }

    /// <summary>Rows × columns values in panels of 32 columns, in scratch room that the next call reuses.</summary>
    public float* Pack(float* source, int stride, int rows, int columns)
    {
        var packed = _packed.Ensure(rows * Kernels.Padded(columns));
        for (var panel = 0; panel < columns; panel += Kernels.Panel)
        {
            var target = packed + ((nint)panel * rows);
            var width = Math.Min(Kernels.Panel, columns - panel);
            for (var i = 0; i < rows; i++, target += Kernels.Panel)
            {
                for (var j = 0; j < width; j++) target[j] = source[((nint)i * stride) + panel + j];
                for (var j = width; j < Kernels.Panel; j++) target[j] = 0;
            }
        }

        return packed;
    }

    /// <summary>The transpose, in panels, of weights that lie in panels.</summary>
    public static void Transpose(float* panels, int depth, int columns, float* target)
    {
        for (var panel = 0; panel < columns; panel += Block)
        {
            for (var block = 0; block < depth; block += Block)
            {
                var source = panels + ((nint)panel * depth) + ((nint)block * Block);
                var destination = target + ((nint)block * columns) + ((nint)panel * Block);
                for (var column = 0; column < Block; column++)
                {
                    for (var k = 0; k < Block; k++) destination[(column * Block) + k] = source[(k * Block) + column];
                }
            }
        }
    }
}
