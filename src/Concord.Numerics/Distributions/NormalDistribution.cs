namespace Concord.Numerics;

/// <summary>The normal distribution.</summary>
public sealed record NormalDistribution
{
    // Wichura (1988), Algorithm AS 241, PPND16: numerators and denominators of three rational approximations, lowest power first.
    private static readonly double[] MiddleTop =
    [
        3.3871328727963666080, 1.3314166789178437745e2, 1.9715909503065514427e3, 1.3731693765509461125e4,
        4.5921953931549871457e4, 6.7265770927008700853e4, 3.3430575583588128105e4, 2.5090809287301226727e3,
    ];

    private static readonly double[] MiddleBottom =
    [
        1, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3,
        2.1213794301586595867e4, 3.9307895800092710610e4, 2.8729085735721942674e4, 5.2264952788528545610e3,
    ];

    private static readonly double[] TailTop =
    [
        1.42343711074968357734, 4.63033784615654529590, 5.76949722146069140550, 3.64784832476320460504,
        1.27045825245236838258, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4,
    ];

    private static readonly double[] TailBottom =
    [
        1, 2.05319162663775882187, 1.67638483018380384940, 6.89767334985100004550e-1,
        1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9,
    ];

    private static readonly double[] FarTop =
    [
        6.65790464350110377720, 5.46378491116411436990, 1.78482653991729133580, 2.96560571828504891230e-1,
        2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
    ];

    private static readonly double[] FarBottom =
    [
        1, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
        7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15,
    ];

    /// <summary>A normal distribution.</summary>
    /// <param name="mean">Any finite number.</param>
    /// <param name="deviation">Standard deviation, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public NormalDistribution(double mean, double deviation)
    {
        Require.Number(mean);
        Require.Positive(deviation);
        Mean = mean;
        Deviation = deviation;
    }

    /// <summary>Mean 0, standard deviation 1.</summary>
    public static NormalDistribution Standard { get; } = new(0, 1);

    /// <summary>The mean, which is also the median.</summary>
    public double Mean { get; }

    /// <summary>The standard deviation, above 0.</summary>
    public double Deviation { get; }

    /// <summary>The density at <paramref name="x"/>.</summary>
    /// <param name="x">Any number.</param>
    public double Density(double x)
    {
        var z = (x - Mean) / Deviation;

        return Math.Exp(-z * z / 2) / (Deviation * Math.Sqrt(2 * Math.PI));
    }

    /// <summary>The chance of a value of at most <paramref name="x"/>, with full relative precision in the lower tail.</summary>
    /// <remarks>Φ(−z) = ½ Q(½, z²/2), Abramowitz and Stegun 7.1.21 and 6.5.17.</remarks>
    /// <param name="x">Any number but not-a-number.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="x"/> is not a number.</exception>
    public double ProbabilityBelow(double x)
    {
        var z = (x - Mean) / Deviation;

        return z <= 0
            ? GammaFunctions.UpperRegularized(0.5, z * z / 2) / 2
            : 1 - (GammaFunctions.UpperRegularized(0.5, z * z / 2) / 2);
    }

    /// <summary>The value that is exceeded with chance 1 − <paramref name="probability"/>; relative error about 1e-15.</summary>
    /// <remarks>Wichura (1988), Algorithm AS 241, Applied Statistics 37, 477–484.</remarks>
    /// <param name="probability">From 0 (gives −∞) to 1 (gives +∞).</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="probability"/> is not between 0 and 1.</exception>
    public double Quantile(double probability)
    {
        Require.Probability(probability);

        return probability switch
        {
            0 => double.NegativeInfinity,
            1 => double.PositiveInfinity,
            _ => Mean + (Deviation * StandardQuantile(probability)),
        };
    }

    private static double StandardQuantile(double probability)
    {
        var fromMiddle = probability - 0.5;
        if (Math.Abs(fromMiddle) <= 0.425)
        {
            var square = 0.180625 - (fromMiddle * fromMiddle);

            return fromMiddle * Polynomial(MiddleTop, square) / Polynomial(MiddleBottom, square);
        }

        var r = Math.Sqrt(-Math.Log(Math.Min(probability, 1 - probability)));
        var size = r <= 5
            ? Polynomial(TailTop, r - 1.6) / Polynomial(TailBottom, r - 1.6)
            : Polynomial(FarTop, r - 5) / Polynomial(FarBottom, r - 5);

        return fromMiddle < 0 ? -size : size;
    }

    private static double Polynomial(double[] coefficients, double x)
    {
        var value = 0.0;
        for (var i = coefficients.Length - 1; i >= 0; i--)
        {
            value = (value * x) + coefficients[i];
        }

        return value;
    }
}
