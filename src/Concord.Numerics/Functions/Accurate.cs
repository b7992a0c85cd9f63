namespace Concord.Numerics;

/// <summary>Logarithm and exponential that keep their digits near nothing.</summary>
internal static class Accurate
{
    /// <summary>ln(1 + x), relative error of a few units in the last place (Kahan's correction; Higham 2002, 1.14.1).</summary>
    internal static double LogOnePlus(double x)
    {
        var u = 1 + x;

        return u == 1 ? x : double.IsPositiveInfinity(u) || u <= 0 ? Math.Log(u) : Math.Log(u) * (x / (u - 1));
    }

    /// <summary>eˣ − 1, relative error of a few units in the last place (Kahan's correction; Higham 2002, 1.14.1).</summary>
    internal static double ExpMinusOne(double x)
    {
        var u = Math.Exp(x);

        return u == 1 ? x : u <= 1e-16 ? -1 : double.IsPositiveInfinity(u) ? u : Math.Abs(x) > 1 ? u - 1 : (u - 1) * (x / Math.Log(u));
    }
}
