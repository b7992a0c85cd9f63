using Concord.Numerics;

namespace Concord.Signs;

/// <summary>Two streams of openings that end at the same constant hazard, side by side.</summary>
/// <param name="PerYear">Openings of the stream expected in 52 weeks, above 0.</param>
/// <param name="ControlPerYear">Openings of the comparator expected in 52 weeks, above 0.</param>
/// <param name="Rate">Ends per day open, above 0, in both.</param>
public sealed record SimulatedRace(double PerYear, double ControlPerYear, double Rate) : SimulatedStream
{
    private const double HoursADay = 24;

    /// <inheritdoc/>
    public override Func<StreamWeek> Start(SeededGenerator generator)
    {
        var own = new SimulatedHazard(PerYear, Rate).Start(generator);
        var others = new SimulatedHazard(ControlPerYear, Rate).Start(generator);

        return () => Beside(own(), others());
    }

    /// <summary>Two timed weeks as one compared week, with whole hours under way in the place of opportunities.</summary>
    internal static StreamWeek Beside(in StreamWeek own, in StreamWeek others) =>
        StreamWeek.Compared(own.Events, Hours(own), others.Events, Hours(others));

    // Never fewer hours than ends, so that an end within the hour is an end.
    private static int Hours(in StreamWeek week) => Math.Max(week.Events, (int)Math.Round(week.Exposure * HoursADay));
}
