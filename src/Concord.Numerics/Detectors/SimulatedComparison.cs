namespace Concord.Numerics;

/// <summary>Opportunities of a stream beside those of its comparator.</summary>
public sealed record SimulatedComparison : SimulatedStream
{
    /// <summary>Two streams side by side.</summary>
    /// <param name="perYear">Opportunities of the stream expected in 52 weeks, above 0.</param>
    /// <param name="controlPerYear">Opportunities of the comparator expected in 52 weeks, above 0.</param>
    /// <param name="share">Chance that an opportunity of the stream is an event, from 0 to 1.</param>
    /// <param name="controlShare">The same for the comparator.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public SimulatedComparison(double perYear, double controlPerYear, double share, double controlShare)
    {
        Stream = new SimulatedProportion(perYear, share);
        Control = new SimulatedProportion(controlPerYear, controlShare);
    }

    /// <summary>The stream.</summary>
    public SimulatedProportion Stream { get; }

    /// <summary>Its comparator.</summary>
    public SimulatedProportion Control { get; }

    /// <inheritdoc/>
    public override Func<StreamWeek> Start(SeededGenerator generator)
    {
        var stream = Stream.Start(generator);
        var control = Control.Start(generator);

        return () =>
        {
            var (own, other) = (stream(), control());

            return StreamWeek.Compared(own.Events, (int)own.Exposure, other.Events, (int)other.Exposure);
        };
    }
}
