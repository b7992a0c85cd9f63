namespace Concord.Numerics.Losses;

/// <summary>What the uncertainty of parameters alone does to the curve: 90 % of the curves that the parameters allow lie within.</summary>
/// <remarks>
/// Parameters are drawn by Latin hypercube sampling (McKay, Beckman and Conover 1979, <i>Technometrics</i> 21), each draw's curve
/// is computed exactly but for its lattice, and the 5 % and 95 % quantiles over the draws are taken point by point. Chance is not part of the band: it is the curve.
/// </remarks>
public sealed class ParameterBand
{
    /// <summary>Least number of draws; the ends of a band from fewer move too much.</summary>
    public const int LeastDraws = 200;

    private ParameterBand(IReadOnlyList<(double P, double Low, double? High)> quantiles, IReadOnlyList<(double Loss, double Low, double High)> exceedances)
    {
        Quantiles = quantiles;
        Exceedances = exceedances;
    }

    /// <summary>For each chance asked, the quantiles that 5 % and 95 % of the draws stay below, in money; the high end is null where it lies beyond the lattice.</summary>
    public IReadOnlyList<(double P, double Low, double? High)> Quantiles { get; }

    /// <summary>For each loss asked, the chances of more that 5 % and 95 % of the draws stay below.</summary>
    public IReadOnlyList<(double Loss, double Low, double High)> Exceedances { get; }

    /// <summary>Computes a band.</summary>
    /// <param name="parameters">The uncertain parameters, independent of each other; one may be <see cref="Known"/>.</param>
    /// <param name="sources">The sources with given values of the parameters, in their order. A severity handed back as the same object again
    /// and again is transformed once only.</param>
    /// <param name="grid">The lattice of each draw; 2^14 points are plenty.</param>
    /// <param name="probabilities">The chances whose quantiles are asked for, from 0 to below 1.</param>
    /// <param name="losses">The losses whose chance of more is asked for, at least 0.</param>
    /// <param name="draws">At least <see cref="LeastDraws"/>.</param>
    /// <param name="seed">The same seed gives the same band.</param>
    /// <param name="dependence">How the sources hang together; independent where null.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are too few draws, or a chance or a loss is out of its range.</exception>
    /// <exception cref="NotSupportedException">No useful bracket can be given for a draw.</exception>
    public static ParameterBand Of(
        IReadOnlyList<Uncertain> parameters,
        Func<IReadOnlyList<double>, IReadOnlyList<LossSource>> sources,
        LossGrid grid,
        IReadOnlyList<double> probabilities,
        IReadOnlyList<double> losses,
        int draws = LeastDraws,
        ulong seed = 1,
        Dependence? dependence = null)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(grid);
        ArgumentNullException.ThrowIfNull(probabilities);
        ArgumentNullException.ThrowIfNull(losses);
        Require.That(draws >= LeastDraws, draws, $"must be at least {LeastDraws}", nameof(draws));

        var drawn = Draws(parameters, draws, seed).Select(sources).ToList();
        var curves = new LossCurves(drawn, grid, dependence ?? Dependence.Independent);
        var quantiles = probabilities.Select(_ => new double[draws]).ToArray();
        var exceedances = losses.Select(_ => new double[draws]).ToArray();
        for (var i = 0; i < draws; i++)
        {
            var curve = curves.Of(i);
            for (var j = 0; j < quantiles.Length; j++)
            {
                quantiles[j][i] = curve.Quantile(probabilities[j]).Mid ?? double.PositiveInfinity;
            }

            for (var j = 0; j < exceedances.Length; j++)
            {
                var chance = curve.Exceedance(losses[j]);
                exceedances[j][i] = chance.Mid ?? chance.Upper!.Value;
            }
        }

        return new ParameterBand(
            [.. probabilities.Select((p, j) => (p, At(quantiles[j], 0.05), Finite(At(quantiles[j], 0.95))))],
            [.. losses.Select((x, j) => (x, At(exceedances[j], 0.05), At(exceedances[j], 0.95)))]);
    }

    // Each parameter visits each of `draws` equally likely strata once, in an order of its own.
    private static IEnumerable<double[]> Draws(IReadOnlyList<Uncertain> parameters, int draws, ulong seed)
    {
        var values = new double[draws][];
        for (var i = 0; i < draws; i++)
        {
            values[i] = new double[parameters.Count];
        }

        for (var k = 0; k < parameters.Count; k++)
        {
            var random = new SeededGenerator(seed).Split((ulong)k);
            var order = Enumerable.Range(0, draws).ToArray();
            for (var i = draws - 1; i > 0; i--)
            {
                var other = random.Below(i + 1);
                (order[i], order[other]) = (order[other], order[i]);
            }

            for (var i = 0; i < draws; i++)
            {
                values[i][k] = parameters[k].Quantile((order[i] + random.OpenUniform()) / draws);
            }
        }

        return values;
    }

    private static double At(double[] values, double p)
    {
        Array.Sort(values);
        var at = p * (values.Length - 1);
        var below = (int)at;
        var (low, high) = (values[below], values[Math.Min(below + 1, values.Length - 1)]);

        return high == low ? low : low + ((at - below) * (high - low));
    }

    private static double? Finite(double value) => double.IsFinite(value) ? value : null;
}
