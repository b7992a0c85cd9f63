namespace Concord.Numerics;

/// <summary>Opportunities of a stream that each bring the same number of opportunities of the comparator in the same week.</summary>
/// <remarks>Such as an initiative on which the other functions are consulted too.</remarks>
public sealed record SimulatedMatch : SimulatedStream
{
    /// <summary>A stream with its comparator in step.</summary>
    /// <param name="perYear">Opportunities of the stream expected in 52 weeks, above 0.</param>
    /// <param name="controls">Opportunities of the comparator for each, at least 1.</param>
    /// <param name="share">Chance that an opportunity of the stream is an event, from 0 to 1.</param>
    /// <param name="controlShare">The same for the comparator.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public SimulatedMatch(double perYear, int controls, double share, double controlShare)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(controls, 1);
        Require.Probability(controlShare);
        Stream = new SimulatedProportion(perYear, share);
        Controls = controls;
        ControlShare = controlShare;
    }

    /// <summary>The stream.</summary>
    public SimulatedProportion Stream { get; }

    /// <summary>Opportunities of the comparator for each of the stream.</summary>
    public int Controls { get; }

    /// <summary>Chance that an opportunity of the comparator is an event.</summary>
    public double ControlShare { get; }

    /// <inheritdoc/>
    public override Func<StreamWeek> Start(SeededGenerator generator)
    {
        var stream = Stream.Start(generator);

        return () =>
        {
            var own = stream();
            var others = (int)own.Exposure * Controls;

            return StreamWeek.Compared(own.Events, (int)own.Exposure, generator.Binomial(others, ControlShare), others);
        };
    }
}
