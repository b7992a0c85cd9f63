using Concord.Evidence;
using Concord.Signs;

namespace Concord.Tests.Signs.Causes;

public sealed class SecurityPutBehindTests
{
    private static readonly SecurityPutBehind Cause = new();

    [Fact]
    public void Items_late_for_the_other_side_alone_speak_for_it()
    {
        var reading = Late([.. Items(20, late: 14, Party.Ciso), .. Items(20, late: 2, Party.Business)]);

        Assert.Equal((14, 20, IndicatorState.Early), (reading.Events, reading.Opportunities, reading.State));
        Assert.Contains("The same teams for others: 2 of 20.", reading.Notes);
        Assert.Equal(0.697, reading.Estimate!.Value, 0.002); // median of Beta(14.5, 6.5)
    }

    [Fact]
    public void Who_is_late_with_everything_puts_nobody_behind() =>
        Assert.Equal(IndicatorState.Unclear, Late([.. Items(20, late: 14, Party.Ciso), .. Items(20, late: 14, Party.Business)]).State);

    [Fact]
    public void Who_is_later_for_others_is_inside() =>
        Assert.Equal(IndicatorState.Within, Late([.. Items(20, late: 2, Party.Ciso), .. Items(20, late: 14, Party.Business)]).State);

    [Fact]
    public void Items_of_other_teams_are_no_comparison_and_the_tolerance_stands_in()
    {
        var reading = Late([.. Items(20, late: 14, Party.Ciso), .. Items(20, late: 14, Party.Business, team: "Another")]);

        Assert.Equal(IndicatorState.Early, reading.State);
        Assert.Contains(reading.Notes, n => n.Contains("general slowness", StringComparison.Ordinal));
    }

    [Fact]
    public void Seven_items_are_too_few()
    {
        var reading = Late(Items(7, late: 7, Party.Ciso));

        Assert.Equal((IndicatorState.NotEnoughEvidence, null), (reading.State, reading.Estimate));
    }

    [Fact]
    public void An_item_done_on_its_day_is_in_time() => Assert.Equal(
        0, Late(Items(8, late: 0, Party.Ciso).Select(i => i with { DueAt = Some.Day(70), DoneAt = Some.At(70, 23) })).Events);

    [Fact]
    public void Advice_counts_as_only_security_unless_it_states_an_effect_and_an_option_that_enables()
    {
        var reading = Cause.Read(
            "C3.2",
            Direction.Ciso,
            8,
            Some.Advice(1) with { BusinessEffect = "An effect", EnablingOption = true },
            Some.Advice(2) with { BusinessEffect = "An effect", EnablingOption = true, EffectConfirmed = false },
            Some.Advice(3) with { BusinessEffect = "An effect" },
            Some.Advice(4) with { EnablingOption = true },
            Some.Advice(5) with { Materiality = 1 },
            Some.Advice(6, to: Side.Ciso));

        Assert.Equal((3, 4), (reading.Events, reading.Opportunities));
        Assert.Contains("Of 3 stated effects on the business, the owner of the outcome confirmed 0 and denied 1.", reading.Notes);
    }

    [Fact]
    public void The_two_one_sided_measures_have_one_direction_each()
    {
        var readings = Cause.Read(8).Readings;

        Assert.Equal([Direction.Ciso], readings.Where(r => r.Indicator == "C3.2").Select(r => r.Direction));
        Assert.Equal([Direction.Cio], readings.Where(r => r.Indicator == "C3.3").Select(r => r.Direction));
    }

    [Fact]
    public void An_exposure_estimate_counts_when_it_was_there_at_funding()
    {
        var gate = Some.Initiative().Gates[StageGate.G2];
        var reading = Cause.Read(
            "C3.3",
            Direction.Cio,
            20,
            Some.Initiative(1),
            Some.Initiative(2) with { Gates = new Dictionary<StageGate, Moment> { [StageGate.G2] = gate }, Exposure = new Exposure { At = gate } },
            Some.Initiative(3) with { Gates = new Dictionary<StageGate, Moment> { [StageGate.G2] = gate }, Exposure = new Exposure { At = Some.Week(9) } },
            Some.Initiative(4, Side.Ciso));

        Assert.Equal((2, 3), (reading.Events, reading.Opportunities));
    }

    [Fact]
    public void Advice_that_is_surely_past_the_line_supports_it_on_the_CISOs_side()
    {
        // 30 of 30: the posterior is sure of more than 40 %, and no detector watches it by the house's word.
        var cause = Cause.Read(31, Some.Many(30, i => Some.Advice(i)));

        Assert.Equal((CauseState.Supported, CauseState.NotEnoughEvidence, CauseState.Supported), (cause.State, cause.Cio, cause.Ciso));
    }

    [Fact]
    public void It_is_not_supported_when_what_decides_is_inside()
    {
        var standpoint = Seen.Standpoint(52, [.. Items(20, late: 0, Party.Ciso), .. Items(20, late: 5, Party.Business)]);
        var own = Cause.Indicators.SelectMany(i => i.Read(standpoint)).Where(r => r.Direction == Direction.Cio || r.Indicator == "C3.2").ToList();
        var lift = own[0] with { Indicator = "S11.5", State = IndicatorState.Within };

        Assert.Equal(CauseState.NotSupported, Cause.Judged(own, new KnownReadings([lift])).Cio);
        Assert.Equal(CauseState.Supported, Cause.Judged(own, new KnownReadings([lift with { State = IndicatorState.Early }])).Cio);
        Assert.Equal(CauseState.NotEnoughEvidence, Cause.Judged(own, new KnownReadings([lift with { State = IndicatorState.NoData }])).Cio);
    }

    private static Reading Late(params IEnumerable<Exhibit> evidence) => Cause.Read("C3.1", Direction.Cio, 52, evidence);

    private static IEnumerable<AgreedItem> Items(int count, int late, Party party, string team = "Platform") => Some.Many(count, i => new AgreedItem
    {
        Id = $"{party}-{i}", Owner = Side.Cio, For = party, Team = team, DueAt = Some.Week(10 + i), DoneAt = Some.Week(10 + i, i <= late ? 3 : 0),
    });
}
