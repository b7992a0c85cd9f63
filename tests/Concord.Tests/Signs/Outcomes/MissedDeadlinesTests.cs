using Concord.Evidence;
using Concord.Signs;

namespace Concord.Tests.Signs.Outcomes;

public sealed class MissedDeadlinesTests
{
    private static readonly MissedDeadlines Outcome = new();

    [Fact]
    public void Early_and_in_time_are_no_delay_and_what_is_not_live_is_kept()
    {
        // Delays 0, 0, 0, 4, 6, 8, 10 and one open after 50 days: the median is half way from 4 to 6.
        int?[] days = [-9, 0, -1, 4, 6, 8, 10, null];
        var reading = Read("O1.1", Direction.Joint, [.. days.Select((d, i) => Planned(i + 1, d))]);

        Assert.Equal((7, 8), (reading.Events, reading.Opportunities));
        Assert.Equal(5, reading.Estimate!.Value, 6);
        Assert.Contains(reading.Notes, n => n.StartsWith("Live within 30 days: 88 %", StringComparison.Ordinal)); // 7 of 8
    }

    [Fact]
    public void The_planned_day_is_kept_all_day_long()
    {
        var reading = Read(
            "O1.2",
            Direction.Joint,
            Planned(1, 0) with { Planned = Gate(Some.Day(20)), Gates = Gate(Some.At(20, 23)) },
            Planned(2, 1),
            Planned(3, null),
            Planned(4, -3),
            Planned(5, 0) with { Planned = Gate(Some.At(400)) });

        Assert.Equal((2, 4), (reading.Events, reading.Opportunities));
    }

    [Fact]
    public void An_initiative_is_joint_when_it_is_marked_so_or_the_other_side_was_asked()
    {
        var reading = Read(
            "O1.2",
            Direction.Joint,
            Planned(1, 0),
            Planned(2, 0) with { Joint = null, Consults = [] },
            Planned(3, 0) with { Joint = null },
            Planned(4, 0) with { Joint = false });

        Assert.Equal(2, reading.Opportunities);
    }

    [Fact]
    public void The_days_late_ones_stood_still_are_split_by_whom_they_waited_for()
    {
        Initiative[] initiatives =
        [
            Planned(1, 9) with { Waits = [Wait(1, 5, WaitingOn.It), Wait(5, 7, WaitingOn.Other)] },
            Planned(2, 9) with { Waits = [Wait(10, 14, WaitingOn.Security)] },
            Planned(3, 0) with { Waits = [Wait(1, 30, WaitingOn.It)] },
        ];

        Assert.Equal((4, 10), Read("O1.3", Direction.Cio, initiatives) is var cio ? (cio.Events, cio.Opportunities) : default);
        Assert.Equal((4, 10), Read("O1.3", Direction.Ciso, initiatives) is var ciso ? (ciso.Events, ciso.Opportunities) : default);
        Assert.Contains("Waiting for somebody else: 2 days.", cio.Notes);
    }

    private static Reading Read(string indicator, Direction direction, params IEnumerable<Exhibit> evidence) =>
        Outcome.Read(Seen.Standpoint(20, evidence)).Readings.Single(r => r.Indicator == indicator && r.Direction == direction);

    private static Initiative Planned(int number, int? delay) => Some.Initiative(number) with
    {
        Joint = true, Planned = Gate(Some.At(80)), Gates = delay is { } days ? Gate(Some.At(80 + days)) : [],
    };

    private static Dictionary<StageGate, Moment> Gate(Moment at) => new() { [StageGate.G6] = at };

    private static Wait Wait(int from, int to, WaitingOn on) => new() { From = Some.At(from), To = Some.At(to), WaitingOn = on };
}
