namespace Concord.Numerics;

/// <summary>What one week brought to a stream.</summary>
public readonly record struct StreamWeek
{
    /// <summary>Events in the week.</summary>
    public int Events { get; private init; }

    /// <summary>Opportunities that came due in the week, or the days under way in it where ends are counted.</summary>
    public double Exposure { get; private init; }

    /// <summary>Events of the comparator in the week.</summary>
    public int ControlEvents { get; private init; }

    /// <summary>Opportunities of the comparator in the week.</summary>
    public double ControlExposure { get; private init; }

    /// <summary>Values between 0 and 1 that were measured in the week, rising; null where events are counted.</summary>
    public IReadOnlyList<double>? Values { get; private init; }

    /// <summary>A week of events out of opportunities.</summary>
    /// <param name="events">From 0 to <paramref name="opportunities"/>.</param>
    /// <param name="opportunities">At least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static StreamWeek Counted(int events, int opportunities)
    {
        RequireCounts(events, opportunities);

        return new StreamWeek { Events = events, Exposure = opportunities };
    }

    /// <summary>A week of ends during days under way.</summary>
    /// <param name="ends">At least 0.</param>
    /// <param name="days">Days all open things together were open in the week, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static StreamWeek Timed(int ends, double days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(ends);
        Require.NotNegative(days);

        return new StreamWeek { Events = ends, Exposure = days };
    }

    /// <summary>A week of events out of opportunities, beside the same of a comparator.</summary>
    /// <param name="events">From 0 to <paramref name="opportunities"/>.</param>
    /// <param name="opportunities">At least 0.</param>
    /// <param name="controlEvents">From 0 to <paramref name="controlOpportunities"/>.</param>
    /// <param name="controlOpportunities">At least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static StreamWeek Compared(int events, int opportunities, int controlEvents, int controlOpportunities)
    {
        RequireCounts(events, opportunities);
        RequireCounts(controlEvents, controlOpportunities);

        return new StreamWeek
        {
            Events = events,
            Exposure = opportunities,
            ControlEvents = controlEvents,
            ControlExposure = controlOpportunities,
        };
    }

    /// <summary>The same week where an opportunity of the comparator is worth more or fewer of the stream's, because its usual share is another.</summary>
    /// <param name="weight">The comparator's usual share ÷ the stream's, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The weight is not above 0.</exception>
    public StreamWeek Weighing(double weight)
    {
        Require.Positive(weight);

        return this with { ControlExposure = weight * ControlExposure };
    }

    /// <summary>A week of values between 0 and 1, such as the late share of each campaign that came due.</summary>
    /// <param name="values">In any order: they are put in order, so that sums come out the same to the last digit. None is allowed.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not between 0 and 1.</exception>
    public static StreamWeek Measured(IReadOnlyList<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        foreach (var value in values)
        {
            Require.Probability(value, nameof(values));
        }

        return new StreamWeek { Values = values.Count < 2 ? values : [.. values.Order()] };
    }

    private static void RequireCounts(int events, int opportunities)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(events);
        ArgumentOutOfRangeException.ThrowIfLessThan(opportunities, events);
    }
}
