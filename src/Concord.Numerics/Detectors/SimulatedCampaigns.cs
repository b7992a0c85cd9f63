namespace Concord.Numerics;

/// <summary>Campaigns of things to be done by a date, each measured by the share still open when it is due.</summary>
/// <remarks>
/// The members of a campaign share a log-normal slowness; their times are Weibull with the campaign's median, their
/// number is negative binomial and at least 1. A campaign is measured in the week it is due, not when it began.
/// </remarks>
/// <param name="PerYear">Campaigns expected in 52 weeks, above 0.</param>
/// <param name="MedianDays">Median time of a member of a middling campaign in days, above 0.</param>
/// <param name="DueDays">Days from the start of a campaign to its due date, above 0.</param>
public sealed record SimulatedCampaigns(double PerYear, double MedianDays, double DueDays) : SimulatedStream
{
    private const int SampleOfLongRun = 50_000;

    /// <summary>Weibull shape of the members' times, above 0.</summary>
    public double Shape { get; init; } = 0.9;

    /// <summary>Standard deviation of the campaigns' slowness on the log scale, at least 0.</summary>
    public double Frailty { get; init; } = 0.8;

    /// <summary>Mean number of members, above 0.</summary>
    public double Members { get; init; } = 40;

    /// <summary>How even the numbers of members are: size of the negative binomial, above 0.</summary>
    public double Evenness { get; init; } = 0.8;

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">A property is out of its range.</exception>
    public override Func<StreamWeek> Start(SeededGenerator generator) => Weeks(generator, () => OpenWhenDue(generator));

    internal override Func<StreamWeek> StartLongRun(SeededGenerator generator)
    {
        var sample = Enumerable.Range(0, SampleOfLongRun).Select(_ => OpenWhenDue(generator)).ToArray();

        return Weeks(generator, () => generator.Pick(sample));
    }

    /// <summary>The share of one campaign's members still open when it is due.</summary>
    /// <param name="generator">Where the randomness comes from.</param>
    /// <exception cref="ArgumentOutOfRangeException">A property is out of its range.</exception>
    public double OpenWhenDue(SeededGenerator generator)
    {
        var members = Math.Max(1, generator.NegativeBinomial(Members, Evenness));
        var median = generator.LogNormal(MedianDays, Frailty);
        var open = Math.Exp(-Math.Log(2) * Math.Pow(DueDays / median, Shape));

        return (double)generator.Binomial(members, open) / members;
    }

    private Func<StreamWeek> Weeks(SeededGenerator generator, Func<double> measure)
    {
        var due = new PoissonTable(PerYear / 52);

        return () =>
        {
            var count = due.Draw(generator);
            var values = count == 0 ? [] : new double[count];
            for (var i = 0; i < count; i++)
            {
                values[i] = measure();
            }

            return StreamWeek.Measured(values);
        };
    }
}
