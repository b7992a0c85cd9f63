namespace Concord.Numerics.Losses;

/// <summary>The loss of a year between its roundings down and up on one lattice.</summary>
/// <param name="Step">The lattice's step, in money.</param>
/// <param name="Lower">The chance of a loss of at most k steps is at least this: it is that of the loss rounded up.</param>
/// <param name="Upper">The chance of a loss of at most k steps, or of less than k + 1, is at most this: it is that of the loss rounded down.</param>
/// <param name="Means">At most the mean of the loss rounded down, at least that of the loss rounded up.</param>
/// <param name="Allowance">What was added to each bound for rounding and wrapping around, at its largest.</param>
internal sealed record YearLattice(double Step, double[] Lower, double[] Upper, (double Down, double Up) Means, double Allowance)
{
    /// <summary>How many points there are.</summary>
    internal int Count => Lower.Length;

    /// <summary>The loss at which the lattice ends.</summary>
    internal double Max => Count * Step;

    /// <summary>The last point at or below a loss; −1 below 0 and the number of points from the end on.</summary>
    internal int Floor(double loss)
    {
        if (loss < 0 || loss >= Max)
        {
            return loss < 0 ? -1 : Count;
        }

        var k = (int)(loss / Step);
        k += (k + 1) * Step <= loss ? 1 : 0;

        return Math.Min(Count - 1, k - (k * Step > loss ? 1 : 0));
    }

    /// <summary>The chance of a loss of at most <paramref name="loss"/>, which is at least 0 and below the end.</summary>
    internal (double Lower, double Mid, double Upper) Below(double loss)
    {
        var k = Floor(loss);
        var at = (loss / Step) - 0.5;
        var before = (int)Math.Floor(at);
        var mid = before < 0 ? Lower[0] + ((Middle(0) - Lower[0]) * 2 * (at + 0.5))
            : before >= Count - 1 ? Middle(Count - 1)
            : Middle(before) + ((at - before) * (Middle(before + 1) - Middle(before)));

        return (Lower[k], Math.Clamp(mid, Lower[k], Upper[k]), Upper[k]);
    }

    /// <summary>The loss not exceeded with a chance; Mid and Upper are null where the lattice ends before it.</summary>
    internal BracketedValue Quantile(double p)
    {
        var low = First(Upper, p);
        var high = First(Lower, p);
        if (high == Count)
        {
            return new BracketedValue(low * Step, null, null);
        }

        return new BracketedValue(low * Step, Math.Clamp(MidQuantile(p), low * Step, high * Step), high * Step);
    }

    /// <summary>The mean loss of the worst years: at least this.</summary>
    /// <remarks>min over q of q + E(S − q)⁺/(1 − p) (Rockafellar and Uryasev 2000), for the loss rounded down.</remarks>
    internal double TvarLower(double p)
    {
        var k = First(Upper, p);
        if (k == Count)
        {
            return Max;
        }

        // The minimum lies at the quantile; the allowance keeps it a bound.
        var area = 0.0;
        for (var j = 0; j < k; j++)
        {
            area += 1 - Upper[j];
        }

        return Math.Max(k * Step, (k * Step) + ((Means.Down - (Step * (area + (k * 2 * Allowance)))) / (1 - p)));
    }

    /// <summary>The mean loss of the worst years: at most this, for the loss rounded up; infinite where that has no mean.</summary>
    internal double TvarUpper(double p)
    {
        var k = First(Lower, p);
        if (k == Count || double.IsInfinity(Means.Up))
        {
            return double.PositiveInfinity;
        }

        var area = 0.0;
        for (var j = 0; j < k; j++)
        {
            area += 1 - Lower[j];
        }

        return (k * Step) + Math.Max(0, (Means.Up - (Step * (area - (k * 2 * Allowance)))) / (1 - p));
    }

    private static int First(double[] rising, double p)
    {
        var (low, high) = (0, rising.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = rising[middle] >= p ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private double Middle(int k) => (Lower[k] + Upper[k]) / 2;

    // The mean of the two bounds at point k estimates the chance half a step further, with an error of the step's square.
    private double MidQuantile(double p)
    {
        if (p <= Lower[0])
        {
            return 0;
        }

        var (low, high) = (0, Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Middle(middle) >= p ? (low, middle) : (middle + 1, high);
        }

        var (above, below, from) = (Middle(low), low == 0 ? Lower[0] : Middle(low - 1), low == 0 ? 0 : (low - 0.5) * Step);
        var width = low == 0 ? Step / 2 : Step;

        return from + (above > below ? width * Math.Clamp((p - below) / (above - below), 0, 1) : width);
    }
}
