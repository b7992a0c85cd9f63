namespace Concord.Numerics.Losses;

/// <summary>The lattice on which losses are counted: 2^<see cref="Log2"/> equal steps from 0 to the largest loss.</summary>
public sealed record LossGrid
{
    /// <summary>A lattice.</summary>
    /// <param name="log2">The number of points as a power of two, from 6 to 22.</param>
    /// <param name="max">The loss at which the lattice ends, above 0, in money; null lets it be chosen such that less than about
    /// one year in 100,000 lies beyond.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public LossGrid(int log2 = 14, double? max = null)
    {
        Require.That(log2 is >= 6 and <= 22, log2, "must be from 6 to 22", nameof(log2));
        if (max is { } end)
        {
            Require.Positive(end, nameof(max));
        }

        (Log2, Max) = (log2, max);
    }

    /// <summary>The number of points as a power of two.</summary>
    public int Log2 { get; }

    /// <summary>The loss at which the lattice ends, in money; null where it is to be chosen.</summary>
    public double? Max { get; }

    /// <summary>How many points there are.</summary>
    public int Count => 1 << Log2;
}
