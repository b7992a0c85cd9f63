namespace Concord.Numerics;

/// <summary>A stream whose truth is known, week by week: what detectors are calibrated and tested on.</summary>
/// <remarks>Opportunities arrive as a Poisson process with a constant yearly number, a 52nd of it a week.</remarks>
public abstract record SimulatedStream
{
    /// <summary>A source of consecutive weeks.</summary>
    /// <param name="generator">Where the randomness comes from.</param>
    public abstract Func<StreamWeek> Start(SeededGenerator generator);

    /// <summary>The same for a million weeks, where what is costly to draw may come from a large sample drawn first.</summary>
    internal virtual Func<StreamWeek> StartLongRun(SeededGenerator generator) => Start(generator);
}
