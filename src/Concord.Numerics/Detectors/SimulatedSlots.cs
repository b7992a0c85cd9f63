namespace Concord.Numerics;

/// <summary>Opportunities that come on schedule, such as agreed meetings, each an event with the same chance.</summary>
public sealed record SimulatedSlots : SimulatedStream
{
    /// <summary>A stream of slots spread evenly over the weeks.</summary>
    /// <param name="perYear">Slots in 52 weeks, above 0.</param>
    /// <param name="share">Chance that a slot is an event, from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public SimulatedSlots(double perYear, double share)
    {
        Require.Positive(perYear);
        Require.Probability(share);
        PerYear = perYear;
        Share = share;
    }

    /// <summary>Slots in 52 weeks.</summary>
    public double PerYear { get; }

    /// <summary>Chance that a slot is an event.</summary>
    public double Share { get; }

    /// <inheritdoc/>
    public override Func<StreamWeek> Start(SeededGenerator generator)
    {
        var due = generator.Uniform();

        return () =>
        {
            due += PerYear / 52;
            var slots = (int)due;
            due -= slots;

            return StreamWeek.Counted(generator.Binomial(slots, Share), slots);
        };
    }
}
