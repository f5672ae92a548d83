using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Graph.Language.Neural;

/// <summary>Mixes each token's vector with its neighbour's, component by component, before the gates see it.</summary>
/// <remarks>Gives gates the next word at no matrix product's cost (the time shift of Peng et al. 2023).</remarks>
internal static unsafe class TokenShift
{
    /// <summary>mixed ← x + share⊙(neighbour − x); the first token has the zero vector as neighbour.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run(float* x, float* mixed, float* shares, int width, int first, int last, int direction)
    {
        var step = direction == 0 ? -1 : 1;
        for (var i = first; i < last; i++)
        {
            var own = x + ((nint)i * width);
            var neighbour = i + step >= first && i + step < last ? own + (step * width) : null;
            var target = mixed + ((nint)i * width);
            for (var j = 0; j < width; j += 8)
            {
                var value = Vector256.Load(own + j);
                var other = neighbour == null ? Vector256<float>.Zero : Vector256.Load(neighbour + j);
                Vector256.FusedMultiplyAdd(Vector256.Load(shares + j), other - value, value).Store(target + j);
            }
        }
    }

    /// <summary>Adds the mixed vectors' gradient to those of the tokens and of the shares.</summary>
    public static void AddGradients(
        float* x, float* mixedGradient, float* gradient, float* shares, float* shareGradient, int width, int first, int last, int direction)
    {
        var step = direction == 0 ? -1 : 1;
        for (var i = first; i < last; i++)
        {
            var own = (nint)i * width;
            var hasNeighbour = i + step >= first && i + step < last;
            for (var j = 0; j < width; j += 8)
            {
                var g = Vector256.Load(mixedGradient + own + j);
                var share = Vector256.Load(shares + j);
                var value = Vector256.Load(x + own + j);
                var other = hasNeighbour ? Vector256.Load(x + own + (step * width) + j) : Vector256<float>.Zero;
                (Vector256.Load(shareGradient + j) + (g * (other - value))).Store(shareGradient + j);
                (Vector256.Load(gradient + own + j) + (g * (Vector256<float>.One - share))).Store(gradient + own + j);
                if (!hasNeighbour) continue;
                var target = gradient + own + (step * width) + j;
                (Vector256.Load(target) + (g * share)).Store(target);
            }
        }
    }
}
