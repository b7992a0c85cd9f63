namespace Concord.Numerics;

/// <summary>Things that open at random and end at a constant hazard.</summary>
public sealed record SimulatedHazard : SimulatedStream
{
    private const double DaysAWeek = 7;

    /// <summary>A stream of openings and ends.</summary>
    /// <param name="perYear">Openings expected in 52 weeks, above 0.</param>
    /// <param name="rate">Ends per day open, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not above 0.</exception>
    public SimulatedHazard(double perYear, double rate)
    {
        Require.Positive(perYear);
        Require.Positive(rate);
        PerYear = perYear;
        Rate = rate;
    }

    /// <summary>Openings expected in 52 weeks.</summary>
    public double PerYear { get; }

    /// <summary>Ends per day open.</summary>
    public double Rate { get; }

    /// <inheritdoc/>
    public override Func<StreamWeek> Start(SeededGenerator generator)
    {
        var openings = new PoissonTable(PerYear / 52);
        var open = 0;

        return () =>
        {
            var (ends, days) = (0, 0.0);
            var arrived = openings.Draw(generator);
            var before = open;
            for (var i = 0; i < before + arrived; i++)
            {
                // What was open before is at risk for the whole week, what arrived for the rest of it. A constant hazard has no memory.
                var atRisk = i < before ? DaysAWeek : DaysAWeek * generator.Uniform();
                var time = generator.Exponential(Rate);
                ends += time < atRisk ? 1 : 0;
                days += Math.Min(time, atRisk);
            }

            open += arrived - ends;

            return StreamWeek.Timed(ends, days);
        };
    }
}
