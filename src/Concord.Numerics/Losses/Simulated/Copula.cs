namespace Concord.Numerics.Losses;

/// <summary>How the yearly losses of the sources hang together beyond a common factor; only a simulation can follow it.</summary>
/// <remarks>Each source's own losses stay as they are; only which of them meet in a year changes: the ranks of each source's losses are those
/// of its scores (Iman and Conover 1982).</remarks>
public sealed record Copula
{
    /// <summary>The source under which draws that all sources share are looked up.</summary>
    internal const int Common = -1;

    private const int ScoreNumber = -2;

    private Copula(double correlation, double? degrees) => (Correlation, Degrees) = (correlation, degrees);

    /// <summary>All sources have their worst years together.</summary>
    public static Copula Comonotonic { get; } = new(1, null);

    /// <summary>The correlation of the normal scores of any two sources, from 0 to 1.</summary>
    public double Correlation { get; }

    /// <summary>Degrees of freedom of a Student copula; null for a Gaussian one.</summary>
    public double? Degrees { get; }

    /// <summary>Normal scores with one correlation between any two sources: joint extremes become rare far out.</summary>
    /// <param name="correlation">From 0 to below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is out of its range.</exception>
    public static Copula Gaussian(double correlation) => new(Checked(correlation), null);

    /// <summary>Student scores: joint extremes stay likely far out, the more so the fewer degrees.</summary>
    /// <param name="correlation">From 0 to below 1.</param>
    /// <param name="degrees">Degrees of freedom, from 1 to 1000.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static Copula Student(double correlation, double degrees)
    {
        Require.That(degrees is >= 1 and <= 1000, degrees, "must be from 1 to 1000", nameof(degrees));

        return new Copula(Checked(correlation), degrees);
    }

    /// <summary>For each year, from 0, the rank of the source's loss in it.</summary>
    internal int[] Ranks(int source, int years, ulong seed)
    {
        int[] ranks = [.. Enumerable.Range(0, years)];
        if (Correlation == 1)
        {
            return ranks;
        }

        int[] order = [.. ranks];
        Array.Sort([.. ranks.Select(year => Score(source, year, seed))], order);
        for (var rank = 0; rank < years; rank++)
        {
            ranks[order[rank]] = rank;
        }

        return ranks;
    }

    private static double Checked(double correlation)
    {
        Require.That(correlation is >= 0 and < 1, correlation, "must be at least 0 and below 1", nameof(correlation));

        return correlation;
    }

    // One common factor and one of the source's own; a Student score is a normal one over a common root of a chi-square share.
    private double Score(int source, int year, ulong seed)
    {
        double Normal(int from, int number, int dimension) => NormalDistribution.Standard.Quantile(CounterGenerator.Uniform(seed, from, year, number, dimension));
        var score = (Math.Sqrt(Correlation) * Normal(Common, ScoreNumber, 0)) + (Math.Sqrt(1 - Correlation) * Normal(source, ScoreNumber, 0));

        return Degrees is { } degrees
            ? score / Math.Sqrt(GammaFunctions.InverseLowerRegularized(degrees / 2, CounterGenerator.Uniform(seed, Common, year, ScoreNumber, 1)))
            : score;
    }
}
