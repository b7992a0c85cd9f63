namespace Concord.Numerics;

/// <summary>Whether the same thing happens more in one direction than in the other (SIGNS M7).</summary>
public static class Asymmetry
{
    private const double Tail = 1e-13;
    private const int Panels = 16;

    // Gauss–Legendre points and weights of order 8 on (−1, 1), positive half (Abramowitz and Stegun table 25.4).
    private static readonly double[] Points = [0.1834346424956498, 0.5255324099163290, 0.7966664774136267, 0.9602898564975363];
    private static readonly double[] Weights = [0.3626837833783620, 0.3137066458778873, 0.2223810344533745, 0.1012285362903763];

    /// <summary>How sure the data make us that share A exceeds share B by more than <paramref name="margin"/>, from 0 to 1.</summary>
    /// <remarks>∫ P(A &gt; b + margin) f(b) db over the two Jeffreys posteriors, integrated over θ with b = sin²θ, where the
    /// density has no poles. Deterministic; error below 1e-7.</remarks>
    /// <param name="a">What is known of share A.</param>
    /// <param name="b">What is known of share B.</param>
    /// <param name="margin">From −1 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The margin is out of its range.</exception>
    public static double ProbabilityAbove(JeffreysInterval a, JeffreysInterval b, double margin = 0.10)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        Require.That(margin is >= -1 and <= 1, margin, "must be between -1 and 1", nameof(margin));

        var (first, second) = (a.Posterior, b.Posterior);
        var from = Angle(second.Quantile(Tail));
        var to = Angle(1 - new BetaDistribution(second.B, second.A).Quantile(Tail));

        // Beyond these the inner chance is exactly 1 or 0; splitting there keeps each piece smooth.
        var certain = Math.Clamp(Angle(-margin), from, to);
        var impossible = Math.Clamp(Angle(1 - margin), certain, to);

        var sure = second.ProbabilityBelow(Square(certain));
        return Math.Clamp(sure + Integrate(first, second, margin, certain, impossible), 0, 1);
    }

    private static double Integrate(BetaDistribution first, BetaDistribution second, double margin, double from, double to)
    {
        var logBeta = BetaFunctions.LogBeta(second.A, second.B);
        var sum = 0.0;
        for (var panel = 0; panel < Panels && to > from; panel++)
        {
            for (var i = 0; i < Points.Length; i++)
            {
                sum += Weights[i] * (Bent(panel + ((1 - Points[i]) / 2)) + Bent(panel + ((1 + Points[i]) / 2)));
            }
        }

        return sum * (to - from) / Panels / 2;

        // The inner chance ends like a square root where its share reaches 0 or 1. Slowing down there, θ ~ u³, makes it smooth.
        double Bent(double position)
        {
            var u = position / Panels;
            var bend = u * u * u * (10 + (u * ((6 * u) - 15)));

            return 30 * u * u * (1 - u) * (1 - u) * Inner(from + ((to - from) * bend));
        }

        double Inner(double angle)
        {
            var (sine, cosine) = Math.SinCos(angle);
            var logDensity = Power(sine, (2 * second.A) - 1) + Power(cosine, (2 * second.B) - 1) - logBeta;

            return 2 * Math.Exp(logDensity) * first.ProbabilityAbove((sine * sine) + margin);
        }
    }

    private static double Power(double x, double power) => power == 0 ? 0 : power * Math.Log(x);

    private static double Angle(double share) => Math.Asin(Math.Sqrt(Math.Clamp(share, 0, 1)));

    private static double Square(double angle) => Math.Sin(angle) * Math.Sin(angle);
}
