namespace Concord.Numerics;

/// <summary>Opportunities of which each is an event with the same chance.</summary>
public sealed record SimulatedProportion : SimulatedStream
{
    /// <summary>A stream of opportunities.</summary>
    /// <param name="perYear">Opportunities expected in 52 weeks, above 0.</param>
    /// <param name="share">Chance that an opportunity is an event, from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public SimulatedProportion(double perYear, double share)
    {
        Require.Positive(perYear);
        Require.Probability(share);
        PerYear = perYear;
        Share = share;
    }

    /// <summary>Opportunities expected in 52 weeks.</summary>
    public double PerYear { get; }

    /// <summary>Chance that an opportunity is an event.</summary>
    public double Share { get; }

    /// <inheritdoc/>
    public override Func<StreamWeek> Start(SeededGenerator generator)
    {
        // A thinned Poisson process is two independent ones: the events and the rest.
        var events = new PoissonTable(PerYear * Share / 52);
        var others = new PoissonTable(PerYear * (1 - Share) / 52);

        return () =>
        {
            var k = events.Draw(generator);

            return StreamWeek.Counted(k, k + others.Draw(generator));
        };
    }
}
