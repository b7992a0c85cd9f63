namespace Concord.Numerics.Losses;

/// <summary>Many independent years of several sources, drawn one by one, with what they say of a year's loss and how exactly.</summary>
/// <remarks>
/// <para>The number of events of a source in a year and the size of each are quantiles of numbers that belong to (seed, source, year, event),
/// see <see cref="CounterGenerator"/>: two simulations with one seed meet the same luck, and where a source's frequency or severity curve is
/// lower than before, no year's loss is higher. A source is known by its place in the list.</para>
/// <para>The figures are the same bits on any number of threads and with any <see cref="InstructionSet"/>.</para>
/// </remarks>
public sealed class LossSimulation
{
    /// <summary>A simulation of more expected events than this is refused: it would take minutes.</summary>
    public const double MostEvents = 2e10;

    /// <summary>The most years of one simulation.</summary>
    public const int MostYears = 50_000_000;

    private readonly double[] _losses;
    private readonly Lazy<OrderStatistics> _ordered;

    private LossSimulation(double[] losses)
    {
        _losses = losses;
        _ordered = new Lazy<OrderStatistics>(() => new OrderStatistics(losses));
        var mean = losses.Sum() / losses.Length;
        Mean = new Simulated(mean, Error(losses, loss => loss, mean));
        Deviation = Math.Sqrt(SquaresAround(losses, loss => loss, mean) / Math.Max(1, losses.Length - 1));
    }

    /// <summary>The loss of each simulated year.</summary>
    public IReadOnlyList<double> Losses => _losses;

    /// <summary>The mean loss of a year.</summary>
    public Simulated Mean { get; }

    /// <summary>The standard deviation of a year's loss.</summary>
    public double Deviation { get; }

    /// <summary>Simulates.</summary>
    /// <param name="sources">At least one.</param>
    /// <param name="years">From 1 to <see cref="MostYears"/>.</param>
    /// <param name="seed">Where all randomness comes from.</param>
    /// <param name="threads">How many to use, at least 1; no figure depends on it.</param>
    /// <param name="set">How wide to compute; the widest the machine has where it is null. No figure depends on it.</param>
    /// <param name="dependence">How the sources' rates hang together; independent where it is null.</param>
    /// <param name="copula">How their yearly losses hang together beyond that; not at all where it is null. Standard errors are then at most those
    /// stated.</param>
    /// <param name="stop">Ends the simulation early.</param>
    /// <exception cref="ArgumentException">There is no source, a loss cannot be drawn, or this machine does not have <paramref name="set"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range, the expected events are more than <see cref="MostEvents"/>, or
    /// a frequency cannot be raised by a common factor.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static LossSimulation Run(
        IReadOnlyList<LossSource> sources,
        int years,
        ulong seed,
        int threads = 1,
        InstructionSet? set = null,
        Dependence? dependence = null,
        Copula? copula = null,
        CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(sources);
        Require.That(years is >= 1 and <= MostYears, years, "must be from 1 to 50 million", nameof(years));
        Require.That(threads >= 1, threads, "must be at least 1", nameof(threads));
        if (sources.Count == 0)
        {
            throw new ArgumentException("'sources' must hold at least one source of loss.", nameof(sources));
        }

        if (set is { } wanted && !InstructionSets.Has(wanted))
        {
            throw new ArgumentException($"This machine does not have {wanted}.", nameof(set));
        }

        var events = sources.Sum(s => s.Frequency.Mean) * years;
        Require.That(events <= MostEvents, events, "is more expected events than the 20 billion a simulation draws; take fewer years", "events × years");

        var run = new SimulationRun(sources, years, seed, set ?? InstructionSets.Widest, dependence ?? Dependence.Independent);
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = stop };

        return new LossSimulation(copula is null ? run.Together(options) : run.Joined(copula, options));
    }

    /// <summary>The loss that is not exceeded with chance <paramref name="p"/>: the smallest that at least a share p of the years does not exceed.</summary>
    /// <remarks>Standard error: half the distance of the losses whose ranks lie √(n p (1 − p)) below and above (David and Nagaraja 2003, section 7.1).</remarks>
    /// <param name="p">Strictly between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="p"/> is out of its range.</exception>
    public Simulated Quantile(double p)
    {
        Require.OpenProbability(p);
        var n = _losses.Length;
        var spread = Math.Sqrt(n * p * (1 - p));
        var (low, high) = (Rank(p, -spread), Rank(p, spread));

        return new Simulated(
            _ordered.Value.At(Math.Clamp(Rank(p, 0), 0, n - 1)),
            low >= 0 && high < n ? (_ordered.Value.At(high) - _ordered.Value.At(low)) / 2 : null);
    }

    /// <summary>The chance that a year's loss is above <paramref name="x"/>.</summary>
    /// <param name="x">A loss.</param>
    public Simulated Exceedance(double x)
    {
        var n = _losses.Length;
        var share = (double)_losses.Count(loss => loss > x) / n;

        return new Simulated(share, Math.Sqrt(share * (1 - share) / n));
    }

    /// <summary>The mean of the worst share 1 − <paramref name="p"/> of the years (tail value at risk).</summary>
    /// <remarks>q + E(L − q)⁺ ÷ (1 − p) with q the quantile; standard error of that mean (Manistre and Hancock 2005, without the part of q,
    /// which is of lower order).</remarks>
    /// <param name="p">Strictly between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="p"/> is out of its range.</exception>
    public Simulated Tvar(double p)
    {
        var quantile = Quantile(p).Value;
        double Beyond(double loss) => Math.Max(0, loss - quantile);
        var beyond = _losses.Sum(Beyond) / _losses.Length;

        return new Simulated(quantile + (beyond / (1 - p)), Error(_losses, Beyond, beyond) / (1 - p));
    }

    private static double? Error(double[] losses, Func<double, double> part, double mean) => losses.Length > 1
        ? Math.Sqrt(SquaresAround(losses, part, mean) / (losses.Length - 1) / losses.Length)
        : null;

    private static double SquaresAround(double[] losses, Func<double, double> part, double mean)
    {
        var sum = 0.0;
        foreach (var loss in losses)
        {
            var distance = part(loss) - mean;
            sum += distance * distance;
        }

        return sum;
    }

    private int Rank(double p, double shift) => (int)Math.Ceiling((_losses.Length * p) + shift) - 1;
}
