using Concord.Evidence;
using Concord.Numerics;
using Concord.Signs;

namespace Concord.Tests.Signs;

/// <summary>The rules of SIGNS §2.3, on the override rate: reference 0.10, tolerance 0.20, alternative 0.40.</summary>
public sealed class StatesTests
{
    private static readonly OverriddenRecommendations Sign = new();

    [Theory] // SIGNS §2.3: for a tolerance of 0.20 this needs 9 with 0 events, 18 with 1, 26 with 2, 33 with 3.
    [InlineData(0, 9)]
    [InlineData(1, 18)]
    [InlineData(2, 26)]
    [InlineData(3, 33)]
    public void Inside_the_line_needs_as_many_cases_as_the_posterior_does(int events, int opportunities)
    {
        Assert.Equal(IndicatorState.Within, Read(50, Answers(events, opportunities)).State);
        Assert.NotEqual(IndicatorState.Within, Read(50, Answers(events, opportunities - 1)).State);
    }

    [Fact]
    public void Seven_answers_are_too_few_and_the_eighth_makes_it_judged()
    {
        var seven = Read(50, Answers(0, 7));
        var eight = Read(50, Answers(0, 8));

        Assert.Equal(IndicatorState.NotEnoughEvidence, seven.State);
        Assert.Contains("7 answered recommendations in 52 weeks; 8 are needed", seven.Missing, StringComparison.Ordinal);
        Assert.Null(seven.Estimate);
        Assert.Equal(IndicatorState.Unclear, eight.State);
        Assert.NotNull(eight.Estimate);
    }

    [Fact]
    public void At_one_answer_every_second_week_the_eighth_is_told_for_the_week_it_comes()
    {
        // Answers in weeks 1, 3, 5 … : on Monday 13 there are six, and the eighth comes in week 15, evaluated on Monday 16.
        var evidence = Some.Many(6, i => Some.Advice((2 * i) - 1));

        var reading = Read(13, evidence);

        Assert.Equal(IndicatorState.NotEnoughEvidence, reading.State);
        Assert.InRange(reading.EarliestKnown!.Value.DayNumber, Seen.Monday(16).DayNumber - 14, Seen.Monday(16).DayNumber + 14);
    }

    [Fact]
    public void A_pace_that_never_fills_a_year_on_average_still_has_a_day_on_which_it_is_as_likely_as_not()
    {
        // One answer every eight weeks is 6.5 a year: by chance alone some year of the next three holds eight.
        var sparse = Read(50, Some.Many(6, i => Some.Advice(8 * i)));

        Assert.Equal(IndicatorState.NotEnoughEvidence, sparse.State);
        Assert.Contains("it is as likely as not by then", sparse.Missing, StringComparison.Ordinal);
        Assert.InRange(sparse.EarliestKnown!.Value, Seen.Monday(52), Seen.Monday(50 + (3 * 52)));
        Assert.Equal(sparse.EarliestKnown, Read(50, Some.Many(6, i => Some.Advice(8 * i))).EarliestKnown);
    }

    [Fact]
    public void A_pace_far_below_the_minimum_is_said_to_stay_there()
    {
        var rare = Read(50, Some.Many(2, i => Some.Advice(20 * i)));

        Assert.Contains("in the next three years it is unlikely", rare.Missing, StringComparison.Ordinal);
        Assert.Equal(Seen.Monday(50 + (3 * 52)), rare.EarliestKnown);
    }

    [Fact]
    public void Twelve_weeks_of_history_are_too_few_and_thirteen_are_enough()
    {
        var evidence = Some.Many(30, i => Some.Advice(i) with { OutcomeAt = Some.At(i * 2) }).ToList();

        Assert.Equal(IndicatorState.NotEnoughEvidence, Read(12, evidence).State);
        Assert.Equal(Seen.Monday(13), Read(12, evidence).EarliestKnown);
        Assert.NotEqual(IndicatorState.NotEnoughEvidence, Read(13, evidence).State);
    }

    [Fact]
    public void Five_cases_are_enough_for_the_early_signal_but_never_for_the_reportable_one()
    {
        var five = Read(6, Some.Many(5, i => Some.Advice(i, AdviceOutcome.Overridden) with { OutcomeAt = Some.At(i * 7) }));
        var four = Read(6, Some.Many(4, i => Some.Advice(i, AdviceOutcome.Overridden) with { OutcomeAt = Some.At(i * 7) }));

        Assert.Equal(IndicatorState.Early, five.State);
        Assert.Equal(IndicatorState.NotEnoughEvidence, four.State);
    }

    [Fact]
    public void A_source_that_stopped_more_than_three_weeks_ago_blocks_a_judgement()
    {
        var evidence = Answers(0, 20, to: 20).ToList();

        Assert.Equal(IndicatorState.Within, Read(23, evidence).State);
        Assert.Equal(IndicatorState.NotEnoughEvidence, Read(26, evidence).State);
        Assert.Contains("stale", Read(26, evidence).Missing, StringComparison.Ordinal);
        Assert.Equal(IndicatorState.Within, Read(26, [.. evidence, Feed(to: 26 * 7)]).State);
        Assert.Equal(IndicatorState.NotEnoughEvidence, Read(23, [.. evidence, Feed(to: 7)]).State);
    }

    [Theory] // Evaluated on Monday 26, the last day that counts is day 181.
    [InlineData(181 - 21, IndicatorState.Within)]
    [InlineData(181 - 22, IndicatorState.NotEnoughEvidence)]
    public void A_source_that_covers_up_to_twenty_one_days_back_is_fresh(int to, IndicatorState state)
    {
        Assert.Equal(state, Read(26, [.. Answers(0, 20, to: 25), Feed(to)]).State);
    }

    [Fact]
    public void A_new_post_holder_needs_eight_cases_or_thirteen_weeks()
    {
        var evidence = Answers(0, 45, to: 45).ToList();
        var newHolder = Some.Person(1, PersonRole.Ciso) with { From = Some.Day(41 * 7) };

        Assert.Equal(IndicatorState.NotEnoughEvidence, Read(46, [.. evidence, newHolder]).State);
        Assert.Equal(IndicatorState.Within, Read(46, [.. evidence, newHolder with { Roles = [PersonRole.CisoStaff] }]).State);
        Assert.Equal(IndicatorState.Within, Read(46, [.. evidence, newHolder with { From = Some.Day(30 * 7) }]).State);
    }

    [Fact]
    public void Claims_that_something_is_missing_lower_the_coverage_until_they_are_resolved()
    {
        var evidence = Answers(0, 12).ToList();
        var claims = Some.Many(9, i => new MissingEntry { Id = $"claim-{i}", By = Side.Ciso, About = "S1", At = Some.Day(300) }).ToList();

        var blocked = Read(50, [.. evidence, .. claims]);
        var resolved = Read(50, [.. evidence, .. claims.Select(c => c with { ResolvedAt = Some.Day(320) })]);

        Assert.Equal(12.0 / 21, blocked.Coverage!.Value, 12);
        Assert.Equal(IndicatorState.NotEnoughEvidence, blocked.State);
        Assert.Null(resolved.Coverage);
        Assert.Equal(IndicatorState.Within, resolved.State);
        Assert.Equal(IndicatorState.Within, Read(50, [.. evidence, .. claims.Select(c => c with { About = "S2" })]).State);
    }

    [Fact]
    public void Two_lists_that_share_little_say_that_much_is_unseen()
    {
        // Chapman 1951: (16+1)(16+1)/(2+1) − 1 = 95.3 in all, of which 30 are seen: 31 %.
        var evidence = Answers(0, 30).Select((a, i) => (Advice)a with { Sources = i < 14 ? ["BOARD"] : i < 16 ? ["BOARD", "TICKETS"] : ["TICKETS"] });

        var reading = Read(50, evidence);

        Assert.Equal(30 / ((17.0 * 17 / 3) - 1), reading.Coverage!.Value, 12);
        Assert.Equal(IndicatorState.NotEnoughEvidence, reading.State);
        Assert.Equal(IndicatorState.Within, Read(50, Answers(0, 30).Select(a => (Advice)a with { Sources = ["BOARD", "TICKETS"] })).State);
        Assert.Equal(IndicatorState.Within, Read(50, Answers(0, 30).Select(a => (Advice)a with { Sources = ["BOARD"] })).State);
    }

    [Fact]
    public void A_finding_closes_when_fresh_data_lie_inside_the_tolerance()
    {
        // 10 overrides in a row, one a week, then adopted ones.
        var evidence = Some.Many(50, i => Some.Advice(i, i <= 10 ? AdviceOutcome.Overridden : AdviceOutcome.Adopted)).ToList();

        var before = Read(14, evidence);
        var later = Read(50, evidence);

        Assert.Equal(IndicatorState.Present, before.State);
        Assert.NotEqual(IndicatorState.Present, later.State);
        var fresh = later.Alarms.Single(a => a.Tier == Tier.Reportable);
        var after = JeffreysInterval.Of(10 - Week(fresh.Raised), Week(fresh.Closed!.Value) - Week(fresh.Raised));
        Assert.True(after.ProbabilityBelow(0.20) >= 0.90);
        Assert.True(JeffreysInterval.Of(after.Events, after.Opportunities - 1).ProbabilityBelow(0.20) < 0.90);
        Assert.True(after.Opportunities >= 8);
    }

    [Fact]
    public void A_change_of_thresholds_starts_the_detectors_anew_and_leaves_old_weeks_alone()
    {
        var evidence = Some.Many(50, i => Some.Advice(i, i % 6 == 0 ? AdviceOutcome.Overridden : AdviceOutcome.Adopted)).ToList();
        var stricter = Some.Charter() with
        {
            At = Some.Day(40 * 7),
            Thresholds = new Dictionary<string, AgreedThresholds> { ["S1.1"] = new() { Ref = 0.01, Tol = 0.02, P1 = 0.10 } },
        };

        var before = Read(40, [.. evidence, Some.Charter()]);
        var after = Read(51, [.. evidence, Some.Charter(), stricter with { Id = "second" }]);

        Assert.Equal(before.History[^1].State, after.History.Single(p => p.Week == Seen.Monday(40)).State);
        Assert.Equal(new Thresholds(0.01, 0.02, 0.10), after.Thresholds);
        Assert.Empty(before.Alarms);
        Assert.All(after.Alarms, a => Assert.True(a.Raised > Seen.Monday(40)));
        Assert.NotEmpty(after.Alarms);
        Assert.DoesNotContain("not yet agreed", after.Sentence, StringComparison.Ordinal);
        Assert.Contains("not yet agreed", before.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_charter_one_side_signed_is_not_in_force()
    {
        var charter = Some.Charter() with
        {
            SignedBy = ["CIO"],
            Thresholds = new Dictionary<string, AgreedThresholds> { ["S1.1"] = new() { Ref = 0.5, Tol = 0.8, P1 = 0.9 } },
        };

        Assert.Equal(OverriddenRecommendations.OverrideRate, Read(50, [.. Answers(0, 20), charter]).Thresholds);
    }

    [Fact]
    public void Unarmed_the_same_evidence_raises_no_alarm()
    {
        var evidence = Some.Many(40, i => Some.Advice(i, AdviceOutcome.Overridden)).ToList();

        var reading = Read(41, [.. evidence, Some.Charter() with { Armed = ["S2.1"] }]);

        Assert.Empty(reading.Alarms);
        Assert.Equal(IndicatorState.Unclear, reading.State);
    }

    [Fact]
    public void Since_is_the_Monday_on_which_the_present_state_began()
    {
        var evidence = Some.Many(50, i => Some.Advice(i, i <= 20 ? AdviceOutcome.Overridden : AdviceOutcome.Adopted)).ToList();

        var reading = Read(50, evidence);
        var other = reading.History.Last(p => p.State != reading.State);

        Assert.Equal(other.Week.AddDays(7), reading.Since);
    }

    [Fact]
    public void An_alarm_that_late_evidence_no_longer_supports_is_kept_as_superseded()
    {
        var earlier = new RaisedAlarm("S1.1", Direction.Cio, Tier.Early, Seen.Monday(10), null);

        var reading = Sign.Read(new Standpoint(Some.Dossier(Answers(0, 40)), Seen.Monday(50), earlierAlarms: [earlier]))
            .Readings.Single(r => r is { Indicator: "S1.1", Direction: Direction.Cio });

        Assert.Contains(reading.Notes, n => n.Contains("superseded", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_not_recorded_by_a_moment_changes_nothing_known_before_it()
    {
        var early = Some.Many(20, i => Some.Advice(i) with { RecordedAt = Some.Instant(i * 7) }).ToList();
        var late = Some.Many(20, i => Some.Advice(i + 100, AdviceOutcome.Overridden) with { OutcomeAt = Some.At(i * 7), RecordedAt = Some.Instant(300) }).ToList();

        var before = Read(24, early);
        var after = Read(24, [.. early, .. late]);

        Assert.Equal(before.State, Read(24, [.. early, .. late.Where(a => a.RecordedAt <= Some.Instant(200))]).State);
        Assert.NotEqual(before.State, after.State);
    }

    [Fact]
    public void The_sentence_follows_the_wording_contract()
    {
        var reading = Sign.Read("S1.1", Direction.Cio, 41, [.. Some.Many(40, i => Some.Advice(i, i % 2 == 0 ? AdviceOutcome.Overridden : AdviceOutcome.Adopted))]);

        // Jeffreys 20 of 40: median 0.50, 90 % 0.373–0.627 (Beta(20.5, 20.5), symmetric).
        Assert.Equal(
            "In the 52 weeks to 18 October 2026, 20 of 40 answered recommendations overruled by the CIO's side (50 %, 90 % interval 37–63). "
            + "Tolerance: 20 %, a house default not yet agreed. This may be trouble worth addressing. Which part of such cases we see is not known. "
            + "Seen from the other side: nothing is known yet.",
            reading.Sentence);
    }

    private static int Week(DateOnly monday) => (monday.DayNumber - Some.FirstMonday.DayNumber) / 7;

    private static Reading Read(int weeks, params IEnumerable<Exhibit> evidence) => Sign.Read("S1.1", Direction.Cio, weeks, evidence);

    private static Feed Feed(int to) => new() { Id = "feed", Name = "Register", Kinds = ["advice"], From = Some.Day(0), To = Some.Day(to) };

    // So many answers spread over the 48 weeks up to the week given, the overrides far apart so that no signal is raised.
    private static IEnumerable<Exhibit> Answers(int events, int opportunities, int to = 49) => Some.Many(
        opportunities,
        i => Some.Advice(i, IsSpread(i, events, opportunities) ? AdviceOutcome.Overridden : AdviceOutcome.Adopted) with
        {
            OutcomeAt = Some.At((7.0 * to) - ((opportunities - i) * 7.0 * Math.Min(to, 48) / opportunities) - 1),
        });

    private static bool IsSpread(int i, int events, int opportunities) => (i * events / opportunities) != ((i - 1) * events / opportunities);
}
