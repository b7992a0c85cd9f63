namespace Concord.Numerics;

/// <summary>The gamma function's logarithm and the regularized incomplete gamma functions with their inverse.</summary>
public static class GammaFunctions
{
    private const double HalfLogTwoPi = 0.91893853320467274178;
    private const double Smallest = 1e-300;
    private const double Precision = 1e-16;

    /// <summary>ln Γ(<paramref name="x"/>), absolute error below 1e-13 up to x = 100, relative error below 1e-14 beyond.</summary>
    /// <remarks>Stirling's series (Abramowitz and Stegun 6.1.41) after the recurrence Γ(x+1) = xΓ(x) has lifted x to 12 or more.</remarks>
    /// <param name="x">Finite and above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="x"/> is not above 0.</exception>
    public static double LogGamma(double x)
    {
        Require.Positive(x);

        if (x is 1 or 2)
        {
            return 0;
        }

        var product = 1.0;
        while (x < 12)
        {
            product *= x++;
        }

        return ((x - 0.5) * Math.Log(x)) - x + HalfLogTwoPi + StirlingTail(x) - Math.Log(product);
    }

    /// <summary>P(a, x): the chance that a Gamma(shape a, rate 1) quantity is at most x.</summary>
    /// <remarks>Power series for x &lt; a + 1, otherwise the complement of Legendre's continued fraction (Abramowitz and Stegun 6.5.29, 6.5.31).</remarks>
    /// <param name="a">Shape, above 0.</param>
    /// <param name="x">At least 0; infinity gives 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static double LowerRegularized(double a, double x)
    {
        RequireArguments(a, x);

        return x == 0 ? 0 : x == double.PositiveInfinity ? 1 : x < a + 1 ? Series(a, x) : 1 - ContinuedFraction(a, x);
    }

    /// <summary>Q(a, x) = 1 − P(a, x), computed without losing digits in the far tail.</summary>
    /// <inheritdoc cref="LowerRegularized"/>
    public static double UpperRegularized(double a, double x)
    {
        RequireArguments(a, x);

        return x == 0 ? 1 : x == double.PositiveInfinity ? 0 : x < a + 1 ? 1 - Series(a, x) : ContinuedFraction(a, x);
    }

    /// <summary>The x with P(a, x) = <paramref name="probability"/>.</summary>
    /// <remarks>Newton steps kept inside a shrinking bracket, from the leading term of the series for small x and
    /// from the Wilson–Hilferty cube otherwise.</remarks>
    /// <param name="a">Shape, above 0.</param>
    /// <param name="probability">From 0 (gives 0) to 1 (gives infinity).</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static double InverseLowerRegularized(double a, double probability)
    {
        Require.Positive(a);
        Require.Probability(probability);

        if (probability is 0 or 1)
        {
            return probability == 0 ? 0 : double.PositiveInfinity;
        }

        var highest = a + 10;
        while (LowerRegularized(a, highest) < probability)
        {
            highest *= 2;
        }

        var logGamma = LogGamma(a);
        return Root.Find(
            x => probability <= 0.5 ? LowerRegularized(a, x) - probability : 1 - probability - UpperRegularized(a, x),
            x => Math.Exp(((a - 1) * Math.Log(x)) - x - logGamma),
            0,
            highest,
            FirstGuess(a, probability));
    }

    private static double StirlingTail(double x)
    {
        var inverse = 1 / x;
        var square = inverse * inverse;

        return inverse * ((1.0 / 12) - (square * ((1.0 / 360) - (square * ((1.0 / 1260) - (square * ((1.0 / 1680)
            - (square * ((1.0 / 1188) - (square * ((691.0 / 360360) - (square / 156))))))))))));
    }

    private static double Series(double a, double x)
    {
        var term = 1 / a;
        var sum = term;
        for (var n = a + 1; term > sum * Precision; n++)
        {
            term *= x / n;
            sum += term;
        }

        return sum * Math.Exp((a * Math.Log(x)) - x - LogGamma(a));
    }

    // Lentz's method as modified by Thompson and Barnett (1986).
    private static double ContinuedFraction(double a, double x)
    {
        var b = x + 1 - a;
        var c = 1 / Smallest;
        var d = 1 / b;
        var value = d;
        for (var i = 1; i < 100_000; i++)
        {
            var an = -i * (i - a);
            b += 2;
            d = 1 / NotZero((an * d) + b);
            c = NotZero(b + (an / c));
            var step = c * d;
            value *= step;
            if (Math.Abs(step - 1) < Precision)
            {
                break;
            }
        }

        return value * Math.Exp((a * Math.Log(x)) - x - LogGamma(a));
    }

    private static double NotZero(double value) => Math.Abs(value) < Smallest ? Smallest : value;

    private static double FirstGuess(double a, double probability)
    {
        var small = Math.Exp((Math.Log(probability) + LogGamma(a + 1)) / a);
        if (small < 0.2 * (a + 1))
        {
            return small;
        }

        var cube = 1 - (1 / (9 * a)) + (NormalDistribution.Standard.Quantile(probability) / (3 * Math.Sqrt(a)));
        return cube > 0 ? a * cube * cube * cube : small;
    }

    private static void RequireArguments(double a, double x)
    {
        Require.Positive(a);
        Require.That(x >= 0, x, "must be at least 0", nameof(x));
    }
}
