using Concord.Evidence;
using Concord.Signs;

namespace Concord.Tests.Signs.Causes;

public sealed class SlowToYesTests
{
    private static readonly SlowToYes Cause = new();

    [Theory]
    [InlineData(1, 2, 0)] // asked on a Monday, two business days: Wednesday
    [InlineData(1, 3, 1)]
    [InlineData(2, 7, 0)] // five business days: the next Monday
    [InlineData(2, 8, 1)]
    [InlineData(3, 21, 0)] // fifteen: three weeks
    [InlineData(3, 22, 1)]
    public void A_tier_has_its_business_days(int tier, int yesOnDay, int late)
    {
        var reading = Cause.Read("C2.2", Direction.Ciso, 8, Some.SecurityRequest(1, AnswerType.How) with { Tier = tier, YesAt = Some.Week(1, yesOnDay) });

        Assert.Equal((late, 1), (reading.Events, reading.Opportunities));
    }

    [Fact]
    public void The_charter_may_agree_on_other_days()
    {
        var charter = Some.Charter() with { SlaDays = new AgreedDays { Tier2 = 2 } };

        Assert.Equal(1, Cause.Read("C2.2", Direction.Ciso, 8, Some.SecurityRequest() with { YesAt = Some.Week(1, 3) }, charter).Events);
        Assert.Equal(0, Cause.Read("C2.2", Direction.Ciso, 8, Some.SecurityRequest() with { YesAt = Some.Week(1, 3) }).Events);
    }

    [Fact]
    public void Silence_counts_and_a_no_or_a_withdrawal_in_time_does_not()
    {
        var reading = Cause.Read(
            "C2.2",
            Direction.Ciso,
            12,
            Some.SecurityRequest(1, answer: null),
            Some.SecurityRequest(2, AnswerType.No),
            Some.SecurityRequest(3, answer: null) with { WithdrawnAt = Some.Week(3, 2) },
            Some.SecurityRequest(4, answer: null) with { FirstAnswer = new FirstAnswer { At = Some.Week(4, 20), Type = AnswerType.No } },
            Some.SecurityRequest(5, AnswerType.Yes) with { YesAt = null });

        // The first and the late no; the fifth said yes and gave no other date for it.
        Assert.Equal((2, 3), (reading.Events, reading.Opportunities));
    }

    [Theory]
    [InlineData("CIO", "CIO", 0)] // the asker waits on itself and says so: three business days stand still
    [InlineData("CIO", null, 1)]
    [InlineData("CIO", "CISO", 1)] // the one who was asked can't stop its own clock
    [InlineData("CISO", "CIO", 1)] // nor does waiting on it stop the clock
    [InlineData("LEGAL", "CIO", 0)]
    public void The_clock_stands_still_only_with_the_askers_word(string waitingOn, string? agreedBy, int late)
    {
        // Due on Monday of the next week; with Tuesday to Thursday left out, on Thursday of it.
        var ask = Some.SecurityRequest(1, AnswerType.How) with { Stops = [Stop(1, 3, waitingOn, agreedBy)], YesAt = Some.Week(1, 10) };

        Assert.Equal(late, Cause.Read("C2.2", Direction.Ciso, 8, ask).Events);
        Assert.Equal(1, Cause.Read("C2.2", Direction.Ciso, 8, ask with { YesAt = Some.Week(1, 11) }).Events);
    }

    [Fact]
    public void A_person_in_the_askers_seat_may_give_the_word()
    {
        var ask = Some.SecurityRequest(1, AnswerType.How) with { Stops = [Stop(1, 3, "CIO", "person-1")], YesAt = Some.Week(1, 10) };

        Assert.Equal(0, Cause.Read("C2.2", Direction.Ciso, 8, ask, Some.Person(1, PersonRole.Cio)).Events);
        Assert.Equal(1, Cause.Read("C2.2", Direction.Ciso, 8, ask, Some.Person(1, PersonRole.Ciso)).Events);
    }

    [Fact]
    public void Stops_that_overlap_stand_still_once()
    {
        var ask = Some.SecurityRequest(1, AnswerType.How) with { Stops = [Stop(1, 2, "CIO", "CIO"), Stop(2, 3, "CIO", "CIO")], YesAt = Some.Week(1, 11) };

        Assert.Equal(1, Cause.Read("C2.2", Direction.Ciso, 8, ask).Events);
    }

    [Fact]
    public void Who_is_slow_with_everybody_is_generally_slow()
    {
        var evidence = Asks(50, Party.Cio, 1, late: true).Concat(Asks(50, Party.Business, 3, late: true)).ToList();
        var reading = Cause.Read("C2.2", Direction.Ciso, 53, evidence);

        Assert.Equal((50, true), (reading.Events, reading.IsControlled));
        Assert.NotEqual(IndicatorState.Present, reading.State);
        Assert.Contains(reading.Notes, n => n.Contains("general slowness", StringComparison.Ordinal));
        Assert.Equal(CauseState.NotEnoughEvidence, Cause.Read(53, evidence).Ciso);
    }

    [Fact]
    public void Who_is_slow_with_the_other_side_alone_supports_the_cause()
    {
        var evidence = Asks(50, Party.Cio, 1, late: true).Concat(Asks(50, Party.Business, 3, late: false)).ToList();

        Assert.Equal(IndicatorState.Present, Cause.Read("C2.2", Direction.Ciso, 53, evidence).State);
        Assert.Equal((CauseState.Supported, CauseState.NotEnoughEvidence), (Cause.Read(53, evidence).Ciso, Cause.Read(53, evidence).Cio));
    }

    [Fact]
    public void Time_to_yes_leaves_out_what_the_clock_stood_still_and_keeps_open_asks()
    {
        // Nine met after 3 days; one after 18 of which 4 stood still; one open.
        var reading = Cause.Read(
            "C2.1",
            Direction.Ciso,
            20,
            [
                .. Some.Many(9, i => Some.SecurityRequest(i)),
                Some.SecurityRequest(10, AnswerType.How) with { YesAt = Some.Week(10, 18), Stops = [new ClockStop { From = Some.Week(10, 2), To = Some.Week(10, 6), WaitingOn = "CIO", AgreedBy = "CIO" }] },
                Some.SecurityRequest(11, answer: null),
            ]);

        Assert.Equal((10, 11), (reading.Events, reading.Opportunities));
        Assert.Equal(3, reading.Estimate!.Value, 6);

        // 10 of 11 had met their yes by day 14, when the open one was older than that: the share done at 15 days is 10/11.
        Assert.Contains(reading.Notes, n => n.StartsWith("Yes within 15 days: 91 %", StringComparison.Ordinal));
        Assert.Contains("Tier 2: half within 3 business days; 5 agreed (11 asks).", reading.Notes);
    }

    [Fact]
    public void Waiting_on_the_asker_is_told_in_business_days()
    {
        // Each ask runs from Monday to the Friday of the same week, four business days, two of which wait on the asker.
        var reading = Cause.Read(
            "C2.3",
            Direction.Ciso,
            12,
            Some.Many(8, i => Some.SecurityRequest(i, AnswerType.How) with { YesAt = Some.Week(i, 4), Stops = [new ClockStop { From = Some.Day((7 * i) - 6), To = Some.Day((7 * i) - 5), WaitingOn = "CIO", AgreedBy = "CIO" }] }));

        Assert.Equal((16, 32, 0.5), (reading.Events, reading.Opportunities, reading.Estimate));
    }

    [Fact]
    public void Seven_asks_are_too_few_to_tell_who_waited() => Assert.Equal(
        (IndicatorState.NotEnoughEvidence, null),
        Cause.Read("C2.3", Direction.Ciso, 12, Some.Many(7, i => Some.SecurityRequest(i))) is var r ? (r.State, r.Events) : default);

    private static ClockStop Stop(int fromDay, int toDay, string waitingOn, string? agreedBy) =>
        new() { From = Some.Day(fromDay), To = Some.Day(toDay), WaitingOn = waitingOn, AgreedBy = agreedBy };

    private static IEnumerable<SecurityRequest> Asks(int weeks, Party asker, int aWeek, bool late) =>
        from week in Enumerable.Range(1, weeks)
        from i in Enumerable.Range(0, aWeek)
        select Some.SecurityRequest(week, AnswerType.How) with { Id = $"{asker}-{week}-{i}", Asker = asker, YesAt = Some.Week(week, late ? 9 : 2) };
}
