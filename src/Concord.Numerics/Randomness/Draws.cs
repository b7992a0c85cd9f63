namespace Concord.Numerics;

/// <summary>Draws from the distributions that simulations are made of.</summary>
public static class Draws
{
    /// <summary>A normal number, by inversion.</summary>
    /// <param name="generator">Where the randomness comes from.</param>
    /// <param name="mean">Any finite number.</param>
    /// <param name="deviation">Standard deviation, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static double Normal(this SeededGenerator generator, double mean = 0, double deviation = 1)
    {
        Require.Number(mean);
        Require.NotNegative(deviation);

        return mean + (deviation * NormalDistribution.Standard.Quantile(generator.OpenUniform()));
    }

    /// <summary>A number whose logarithm is normal.</summary>
    /// <param name="generator">Where the randomness comes from.</param>
    /// <param name="median">Above 0, in the unit of the result.</param>
    /// <param name="logDeviation">Standard deviation of the natural logarithm, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static double LogNormal(this SeededGenerator generator, double median, double logDeviation)
    {
        Require.Positive(median);

        return median * Math.Exp(generator.Normal(0, logDeviation));
    }

    /// <summary>A waiting time at a constant rate.</summary>
    /// <param name="generator">Where the randomness comes from.</param>
    /// <param name="rate">Ends per unit of time, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not above 0.</exception>
    public static double Exponential(this SeededGenerator generator, double rate)
    {
        Require.Positive(rate);

        return -Math.Log(generator.OpenUniform()) / rate;
    }

    /// <summary>A waiting time whose rate changes with a power of time: scale · (−ln U)^(1/shape).</summary>
    /// <param name="generator">Where the randomness comes from.</param>
    /// <param name="shape">Above 0; below 1 the rate falls with time.</param>
    /// <param name="scale">Above 0: the time by which 63 % have ended.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not above 0.</exception>
    public static double Weibull(this SeededGenerator generator, double shape, double scale)
    {
        Require.Positive(shape);
        Require.Positive(scale);

        return scale * Math.Pow(-Math.Log(generator.OpenUniform()), 1 / shape);
    }

    /// <summary>A gamma number with mean shape ÷ rate (Marsaglia and Tsang 2000; below shape 1 by their power of a uniform).</summary>
    /// <param name="generator">Where the randomness comes from.</param>
    /// <param name="shape">Above 0.</param>
    /// <param name="rate">Above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not above 0.</exception>
    public static double Gamma(this SeededGenerator generator, double shape, double rate = 1)
    {
        Require.Positive(shape);
        Require.Positive(rate);

        if (shape < 1)
        {
            return generator.Gamma(shape + 1, rate) * Math.Pow(generator.OpenUniform(), 1 / shape);
        }

        var d = shape - (1.0 / 3);
        var c = 1 / Math.Sqrt(9 * d);
        while (true)
        {
            var z = generator.Normal();
            var cube = 1 + (c * z);
            cube = cube * cube * cube;
            if (cube > 0 && Math.Log(generator.OpenUniform()) < (z * z / 2) + d - (d * cube) + (d * Math.Log(cube)))
            {
                return d * cube / rate;
            }
        }
    }

    /// <summary>A share from a beta distribution.</summary>
    /// <param name="generator">Where the randomness comes from.</param>
    /// <param name="a">Above 0.</param>
    /// <param name="b">Above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not above 0.</exception>
    public static double Beta(this SeededGenerator generator, double a, double b)
    {
        var x = generator.Gamma(a);
        var sum = x + generator.Gamma(b);

        // Both gammas can underflow when both shapes are tiny; the mass then sits at the two ends.
        return sum > 0 ? x / sum : generator.Chance(a / (a + b)) ? 1 : 0;
    }

    /// <summary>A number of events when <paramref name="mean"/> are expected.</summary>
    /// <remarks>Inversion for small means; larger ones are first cut down with a gamma waiting time (Ahrens and Dieter 1974).</remarks>
    /// <param name="generator">Where the randomness comes from.</param>
    /// <param name="mean">From 0 to a billion.</param>
    /// <exception cref="ArgumentOutOfRangeException">The mean is out of its range.</exception>
    public static int Poisson(this SeededGenerator generator, double mean)
    {
        Require.That(mean is >= 0 and <= 1e9, mean, "must be between 0 and a billion", nameof(mean));

        var before = 0;
        while (mean > 12)
        {
            var jump = (int)(mean * 7 / 8);
            var time = generator.Gamma(jump);
            if (time > mean)
            {
                return before + generator.Binomial(jump - 1, mean / time);
            }

            before += jump;
            mean -= time;
        }

        return before + SmallPoisson(generator.Uniform(), mean);
    }

    /// <summary>A number of events in <paramref name="opportunities"/> tries.</summary>
    /// <remarks>Many tries are first cut down with the middle order statistic, a beta number (Ahrens and Dieter 1974); the rest is tried one by one.</remarks>
    /// <param name="generator">Where the randomness comes from.</param>
    /// <param name="opportunities">At least 0.</param>
    /// <param name="probability">Chance of an event in one try, from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static int Binomial(this SeededGenerator generator, int opportunities, double probability)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(opportunities);
        Require.Probability(probability);

        var events = 0;
        while (opportunities > 24)
        {
            var middle = (opportunities + 1) / 2;
            var cut = generator.Beta(middle, opportunities + 1 - middle);
            if (cut <= probability)
            {
                events += middle;
                opportunities -= middle;
                probability = Math.Min(1, (probability - cut) / (1 - cut));
            }
            else
            {
                opportunities = middle - 1;
                probability = Math.Min(1, probability / cut);
            }
        }

        for (var i = 0; i < opportunities; i++)
        {
            events += generator.Uniform() < probability ? 1 : 0;
        }

        return events;
    }

    /// <summary>A count that varies more than a Poisson one: Poisson with a gamma mean.</summary>
    /// <param name="generator">Where the randomness comes from.</param>
    /// <param name="mean">Above 0.</param>
    /// <param name="size">Above 0; the smaller, the more it varies (variance mean + mean² ÷ size).</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static int NegativeBinomial(this SeededGenerator generator, double mean, double size)
    {
        Require.Positive(mean);

        return generator.Poisson(generator.Gamma(size, size / mean));
    }

    /// <summary>Puts <paramref name="items"/> in random order, each order as likely (Fisher and Yates).</summary>
    /// <typeparam name="T">What is put in order.</typeparam>
    /// <param name="generator">Where the randomness comes from.</param>
    /// <param name="items">Changed in place.</param>
    public static void Shuffle<T>(this SeededGenerator generator, Span<T> items)
    {
        for (var last = items.Length - 1; last > 0; last--)
        {
            var chosen = generator.Below(last + 1);
            (items[last], items[chosen]) = (items[chosen], items[last]);
        }
    }

    /// <summary>One of <paramref name="items"/>, each as likely.</summary>
    /// <typeparam name="T">What is chosen from.</typeparam>
    /// <param name="generator">Where the randomness comes from.</param>
    /// <param name="items">At least one.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is nothing to choose from.</exception>
    public static T Pick<T>(this SeededGenerator generator, IReadOnlyList<T> items) => items[generator.Below(items.Count)];

    private static int SmallPoisson(double uniform, double mean)
    {
        var probability = Math.Exp(-mean);
        var count = 0;
        while (uniform >= probability && count < 200)
        {
            uniform -= probability;
            count++;
            probability *= mean / count;
        }

        return count;
    }
}
