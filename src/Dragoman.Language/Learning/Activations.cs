using System.Numerics;
using System.Runtime.CompilerServices;

namespace Dragoman.Language.Learning;

/// <summary>The bent functions of networks, made of additions, products and one division: the same bits on any hardware.</summary>
/// <remarks>Source: the rational approximation of tanh in the Eigen library (13th over 6th degree), error below 1e-6.</remarks>
public static class Activations
{
    private const float Bound = 7.90531110763549805f;

    /// <summary>Hyperbolic tangent of each lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<float> Tanh(Vector<float> x)
    {
        x = Vector.Min(Vector.Max(x, new Vector<float>(-Bound)), new Vector<float>(Bound));
        Vector<float> square = x * x;
        Vector<float> above = (square * -2.76076847742355e-16f) + new Vector<float>(2.00018790482477e-13f);
        above = (square * above) + new Vector<float>(-8.60467152213735e-11f);
        above = (square * above) + new Vector<float>(5.12229709037114e-08f);
        above = (square * above) + new Vector<float>(1.48572235717979e-05f);
        above = (square * above) + new Vector<float>(6.37261928875436e-04f);
        above = (square * above) + new Vector<float>(4.89352455891786e-03f);
        Vector<float> below = (square * 1.19825839466702e-06f) + new Vector<float>(1.18534705686654e-04f);
        below = (square * below) + new Vector<float>(2.26843463243900e-03f);
        below = (square * below) + new Vector<float>(4.89352518554385e-03f);
        return x * above / below;
    }

    /// <summary>Logistic function of each lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<float> Sigmoid(Vector<float> x) => (Tanh(x * 0.5f) * 0.5f) + new Vector<float>(0.5f);
}
