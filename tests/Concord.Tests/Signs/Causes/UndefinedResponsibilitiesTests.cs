using Concord.Signs;

namespace Concord.Tests.Signs.Causes;

public sealed class UndefinedResponsibilitiesTests
{
    private static readonly UndefinedResponsibilities Cause = new();

    [Fact]
    public void An_activity_needs_an_agreed_list_both_signatures_and_a_year_at_most()
    {
        var reading = Cause.Read(
            "C5.1",
            Direction.Joint,
            52,
            Some.Activity(1),
            Some.Activity(2) with { Agreed = null, Risks = ["risk-9"] },
            Some.Activity(3) with { SignedBy = ["CIO"], Risks = ["risk-7", "risk-9"] },
            Some.Activity(4) with { SignedAt = Some.At(-10) },
            Some.Activity(5) with { SignedAt = null },
            Some.Activity(6) with { Joint = false, Agreed = null });

        Assert.Equal((4, 5, IndicatorState.Early), (reading.Events, reading.Opportunities, reading.State));
        Assert.Contains("Risks tied to these activities: risk-7, risk-9.", reading.Notes);
        Assert.Equal(
            ["nothing agreed", "not signed by both", "signed over 12 months ago", "not signed by both"],
            reading.Evidence.Where(e => e.IsEvent).OrderBy(e => e.Link.Id, StringComparer.Ordinal).Select(e => e.Text));
    }

    [Fact]
    public void Without_joint_activities_nothing_is_known() =>
        Assert.Equal(CauseState.NotEnoughEvidence, Cause.Read(8, Some.Activity(1) with { Joint = false }).State);

    [Fact]
    public void It_takes_overlaps_and_gaps_into_account()
    {
        var standpoint = Seen.Standpoint(8, Some.Many(7, i => Some.Activity(i)));
        var own = Cause.Indicators.SelectMany(i => i.Read(standpoint)).ToList();
        var defects = own[0] with { Indicator = "S9.1", State = IndicatorState.Within };

        Assert.Equal(CauseState.NotSupported, Cause.Judged(own, new KnownReadings([defects])).State);
        Assert.Equal(CauseState.Supported, Cause.Judged(own, new KnownReadings([defects with { State = IndicatorState.Early }])).State);
    }
}
