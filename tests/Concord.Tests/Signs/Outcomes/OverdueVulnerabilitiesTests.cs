using Concord.Evidence;
using Concord.Signs;

namespace Concord.Tests.Signs.Outcomes;

public sealed class OverdueVulnerabilitiesTests
{
    private static readonly OverdueVulnerabilities Outcome = new();

    [Fact]
    public void Campaigns_are_counted_once_however_many_assets_are_open()
    {
        // Two assets of one campaign past due, one campaign not yet due, one fixed.
        var reading = Read(
            Direction.Cio,
            Finding(1, "A", due: 10),
            Finding(2, "A", due: 12),
            Finding(3, "B", due: 300),
            Finding(4, "C", due: 10) with { Status = FindingStatus.Fixed, FixedAt = Some.At(9) });

        Assert.Equal((1, 2), (reading.Events, reading.Opportunities));
        Assert.Equal(2, reading.Evidence.Count);
    }

    [Fact]
    public void Week_by_week_it_is_the_count_as_it_stood()
    {
        var reading = Read(Direction.Cio, Finding(1, "A", due: 10), Finding(2, "B", due: 40) with { Status = FindingStatus.Fixed, FixedAt = Some.At(100) });

        // The chart begins before the first ask; past due at the ends of week 2 (day 10) and week 6 (day 40), B fixed in week 15.
        Assert.Equal((0, 2), At(reading, 1));
        Assert.Equal((1, 2), At(reading, 2));
        Assert.Equal((2, 2), At(reading, 6));
        Assert.Equal((1, 1), At(reading, 15));
        Assert.Contains("A quarter ago 2 were past due, now 1.", reading.Notes);
    }

    [Fact]
    public void Each_sides_own_fixes_are_its_own() =>
        Assert.Equal(IndicatorState.NoData, Read(Direction.Ciso, Finding(1, "A", due: 10)).State);

    private static (int, int) At(Reading reading, int week) => reading.History.Single(p => p.Week == Seen.Monday(week)) is var p ? (p.Events, p.Opportunities) : default;

    private static Reading Read(Direction direction, params IEnumerable<Exhibit> evidence) =>
        Outcome.Read(Seen.Standpoint(20, evidence)).Readings.Single(r => r.Direction == direction);

    private static Finding Finding(int number, string advisory, int due) =>
        Some.Finding(number) with { Advisory = advisory, FirstSeenAt = Some.At(1), PrioritizedAt = Some.At(1), DueAt = Some.At(due) };
}
