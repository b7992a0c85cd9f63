using Concord.Evidence;
using Concord.Signs;

namespace Concord.Tests.Signs.Structure;

public sealed class TimeToContainTests
{
    [Fact]
    public void Half_of_fifteen_incidents_were_contained_by_the_eighth()
    {
        var time = Read(Some.Many(15, i => Some.Incident(i, days: i)));

        // Order statistics: P(Bin(15, ½) < 5) = 0.0592 and < 4 = 0.0176, so the 90 % interval runs from the 4th to the 12th.
        Assert.Equal((8.0, 4.0, 12.0), (time.Total!.Days, time.Total.Low, time.Total.High));
        Assert.Equal((4.0, 4.0), (time.ToDetect!.Days, time.FromDetection!.Days));
        Assert.Equal((15, 0, true), (time.Incidents, time.Total.Open, time.IsComparable));
    }

    [Fact]
    public void Open_incidents_are_kept_and_lengthen_the_interval()
    {
        var time = Read([.. Some.Many(9, i => Some.Incident(i, days: i)), .. Some.Many(6, i => Some.Incident(9 + i) with { ContainedAt = null })]);

        // The 8th of 15 is still the median; without an end, the 12th longest is open.
        Assert.Equal((8.0, 4.0, null), (time.Total!.Days, time.Total.Low, time.Total.High));
        Assert.Equal(6, time.Total.Open);
    }

    [Fact]
    public void An_open_incident_is_not_taken_as_contained_when_it_was_last_seen()
    {
        var open = Some.Many(8, i => Some.Incident(i) with { DetectedAt = Some.Week(i), ContainedAt = null, Latest = Some.Week(i, 1) });

        Assert.Equal(10.0, Read([.. open, .. Some.Many(7, i => Some.Incident(8 + i, days: 10))]).Total!.Days);
    }

    [Fact]
    public void An_open_incident_is_known_only_up_to_its_data_cut()
    {
        var open = Some.Incident(1) with { ContainedAt = null, DetectedAt = Some.Week(1), Latest = Some.Week(1, 3) };
        var time = Read([open, open with { Id = "another" }, .. Some.Many(7, i => Some.Incident(1 + i, days: 10))]);

        // Of nine the interval begins with the second shortest: P(Bin(9, ½) < 2) = 0.0195.
        Assert.Equal((10.0, 3.0), (time.Total!.Days, time.Total.Low));
    }

    [Fact]
    public void Exercises_and_small_incidents_do_not_count()
    {
        var time = Read([.. Some.Many(8, i => Some.Incident(i)), Some.Incident(9) with { Exercise = true }, Some.Incident(10) with { Severity = 1 }]);

        Assert.Equal(8, time.Incidents);
    }

    [Fact]
    public void Seven_give_no_median_and_eleven_are_compared_with_nothing()
    {
        Assert.Null(Read(Some.Many(7, i => Some.Incident(i))).Total);

        var eleven = Read(Some.Many(11, i => Some.Incident(i)));
        Assert.Equal(2.0, eleven.Total!.Days);
        Assert.False(eleven.IsComparable);

        // One more at eleven a year: 364/11 = 33.1 days after Monday 4 January 2027.
        Assert.Equal(new DateOnly(2027, 2, 7), eleven.ComparableFrom);
        Assert.Contains(eleven.Sentences, s => s.Contains("can't be known before about 7 February 2027", StringComparison.Ordinal));
    }

    [Fact]
    public void Starts_known_only_between_bounds_are_taken_at_the_middle_and_the_interval_covers_both_ends()
    {
        // Each began somewhere in the 4 days before its fifth: it took between 1 and 5 days.
        var time = Read(Some.Many(15, i => Some.Incident(i) with
        {
            StartedAt = Moment.Between(Some.Instant((7 * i) - 7), Some.Instant((7 * i) - 3)), DetectedAt = Some.Week(i, 4), ContainedAt = Some.Week(i, 5),
        }));

        Assert.Equal((3.0, 1.0, 5.0), (time.Total!.Days, time.Total.Low, time.Total.High));
        Assert.Equal((1.0, 5.0), (time.Total.Shortest, time.Total.Longest));
        Assert.Contains(time.Sentences, s => s.Contains("it runs from 1 to 5 days", StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_resolved_was_contained_at_some_time_before()
    {
        var time = Read(Some.Many(8, i => Some.Incident(i) with { DetectedAt = Some.Week(i, 1), ContainedAt = null, ResolvedAt = Some.Week(i, 5) }));

        Assert.Equal((0, 1.0, 5.0), (time.Total!.Open, time.Total.Shortest, time.Total.Longest));
    }

    [Fact]
    public void Where_the_start_is_unknown_the_earliest_trace_stands_for_it_and_is_flagged()
    {
        var time = Read([
            .. Some.Many(8, i => Some.Incident(i)),
            Some.Incident(9) with { StartedAt = null },
            Some.Incident(10) with { StartBasis = StartBasis.EarliestEvidence },
            Some.Incident(11) with { StartedAt = null, DetectedAt = null }]);

        Assert.Equal((10, 2), (time.Incidents, time.ByTrace));
        Assert.Equal((9, 10), (time.ToDetect!.Count, time.FromDetection!.Count));
        Assert.Contains(time.Sentences, s => s.StartsWith("1 more have no time of start", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_noticed_only_later_is_not_known_yet()
    {
        var later = Some.Incident(10) with { DetectedAt = Some.Week(60), ContainedAt = Some.Week(61) };

        Assert.Equal(8, Read([.. Some.Many(8, i => Some.Incident(i)), later]).Incidents);
    }

    private static TimeToContain Read(params IEnumerable<Exhibit> evidence) => ReportingStructure.Read(Seen.Standpoint(52, evidence)).TimeToContain;
}
