using Concord.Evidence;

namespace Concord.Signs;

/// <summary>Something that opened and may have ended, for durations (SIGNS M3).</summary>
/// <param name="Exhibit">The record it is read from.</param>
/// <param name="Opened">When it opened.</param>
/// <param name="Closed">When it ended, in whatever way; null while it is open.</param>
/// <param name="IsCounted">Whether it ended in the way that is counted; another end competes with it.</param>
/// <param name="Text">What is listed beside the figures, in a few words.</param>
public sealed record Course(Exhibit Exhibit, DateTimeOffset Opened, DateTimeOffset? Closed, bool IsCounted, string? Text = null)
{
    /// <summary>The stretches in which its clock stood still, apart from each other and in order; none as a rule.</summary>
    public IReadOnlyList<Pause> Pauses { get; init; } = [];

    /// <summary>Days under way between two instants: what the clock stood still is left out.</summary>
    public double DaysUnderWay(DateTimeOffset from, DateTimeOffset to) => (to - from).TotalDays - Pauses.Sum(p => p.DaysWithin(from, to));
}

/// <summary>A stretch in which a clock stood still.</summary>
/// <param name="From">From this instant.</param>
/// <param name="To">Until this one, not before it.</param>
public sealed record Pause(DateTimeOffset From, DateTimeOffset To)
{
    /// <summary>How many days of it lie between two instants, at least 0.</summary>
    public double DaysWithin(DateTimeOffset from, DateTimeOffset to) => Math.Max(0, ((To < to ? To : to) - (From > from ? From : from)).TotalDays);
}
