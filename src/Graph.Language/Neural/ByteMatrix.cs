using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Graph.Language.Neural;

/// <summary>Weights in signed bytes, each column with its own scale, and a bias.</summary>
/// <remarks>
/// A panel holds 32 columns: of each column four rows side by side, then of all columns the next four, as <see cref="ByteKernels"/>
/// wants them. Its instructions add up four products in sixteen bits; the columns' scales are such that they fit, whatever the other factors.
/// </remarks>
internal sealed unsafe class ByteMatrix
{
    // 255 times it fits in sixteen bits, and four more do, the most that rounding adds to eight weights.
    private const float MostOfEight = 124;

    private readonly int _depth;
    private readonly int _columns;
    private readonly sbyte[] _weights;
    private readonly int[] _starts;
    private readonly float[] _scales;
    private readonly float[] _bias;

    /// <summary>Rounds a matrix of floats that lies in panels, as <see cref="Kernels"/> has it.</summary>
    /// <param name="panels">The weights.</param>
    /// <param name="bias">What is added to every product, or null.</param>
    /// <param name="depth">Rows, a multiple of 32.</param>
    /// <param name="columns">Columns, a multiple of the panel's width.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ByteMatrix(float* panels, float* bias, int depth, int columns)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(depth % 32, 0);
        ArgumentOutOfRangeException.ThrowIfNotEqual(columns % Kernels.Panel, 0);
        (_depth, _columns) = (depth, columns);
        _weights = new sbyte[depth * columns];
        _starts = new int[columns];
        _scales = new float[columns];
        _bias = new float[columns];
        if (bias != null) new ReadOnlySpan<float>(bias, columns).CopyTo(_bias);
        for (var column = 0; column < columns; column++)
        {
            var panel = column / Kernels.Panel * Kernels.Panel * depth;
            var source = panels + panel + (column % Kernels.Panel);
            var steps = Steps(source, depth);
            var sum = 0;
            for (var k = 0; k < depth; k++)
            {
                var weight = (sbyte)MathF.Round(source[k * Kernels.Panel] * steps);
                _weights[panel + (k / 4 * 4 * Kernels.Panel) + (column % Kernels.Panel * 4) + (k % 4)] = weight;
                sum += weight;
            }

            _starts[column] = -ByteRows.Zero * sum;
            _scales[column] = 1 / steps;
        }
    }

    /// <summary>Computes Y = X·W + bias.</summary>
    public void Multiply(ByteRows rows, float* y, int stride)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(rows.Depth, _depth);
        fixed (sbyte* weights = _weights)
        fixed (int* starts = _starts)
        fixed (float* scales = _scales, bias = _bias)
        {
            for (var column = 0; column < _columns; column += Kernels.Panel)
            {
                var panel = new BytePanel(weights + ((nint)column * _depth), starts + column, scales + column, bias + column);
                if (Vector512.IsHardwareAccelerated && Avx512BW.IsSupported) ByteKernels.Wide(rows, panel, y + column, stride);
                else if (Avx2.IsSupported) ByteKernels.Narrow(rows, panel, y + column, stride);
                else ByteKernels.Plain(rows, panel, y + column, stride);
            }
        }
    }

    // How many steps of a column's bytes make one.
    private static float Steps(float* column, int depth)
    {
        var most = 0f;
        for (var k = 0; k < depth; k += 16)
            most = Math.Max(most, Math.Max(OfEight(column + (k * Kernels.Panel)), OfEight(column + ((k + 2) * Kernels.Panel))));
        return most == 0 ? 1 : MostOfEight / most;
    }

    // Of sixteen rows the first two of every four are added up together, and so are the others. The other factors may be 0 for all of one sign.
    private static float OfEight(float* column)
    {
        float above = 0, below = 0;
        for (var k = 0; k < 16; k += 4)
        {
            Add(column[k * Kernels.Panel]);
            Add(column[(k + 1) * Kernels.Panel]);
        }

        return Math.Max(above, below);

        void Add(float weight)
        {
            if (weight > 0) above += weight;
            else below -= weight;
        }
    }
}
