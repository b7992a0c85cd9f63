using System.Text.Json;
using Concord.Evidence;
using Concord.Signs;
using Concord.Steps;

namespace Concord.Tests.Steps;

public sealed class PlayQueueTests
{
    private const int Weeks = 60;

    [Fact]
    public void At_most_three_plays_are_due_or_open_the_cheapest_first_and_the_rest_wait()
    {
        var plays = Plays([.. Overrides(40), Some.Disagreement(50, null), Some.Disruption(55)]);

        Assert.Equal(PlaysReading.MostOpen, plays.Count(p => p.State == PlayState.Due));
        Assert.Contains(plays, p => p.State == PlayState.Waiting);
        Assert.Equal(plays.Select(p => p.Play.CostRank).Order(), plays.Select(p => p.Play.CostRank));
        Assert.Equal("P01", plays[0].Id);
    }

    [Fact]
    public void An_open_run_takes_a_place_and_is_not_called_for_again()
    {
        var plays = Plays([.. Overrides(40), Some.PlayRun(58), Some.PlayRun(57, "P04", "S2.2")]);

        Assert.Equal(["P04", "P01"], plays.Take(2).Select(p => p.Id));
        Assert.All(plays.Take(2), p => Assert.Equal(PlayState.Open, p.State));
        Assert.Single(plays, p => p.State == PlayState.Due);
        Assert.Single(plays, p => p.Id == "P01");
    }

    [Fact]
    public void A_reportable_signal_calls_openly_and_everything_weaker_for_the_two_only()
    {
        var reading = Read([.. Overrides(59, _ => true), Some.Disagreement(50, null)]);
        var decision = reading.Plays.Plays.Single(p => p.Id == "P01");

        Assert.Equal(("S1.1", Direction.Cio, false), (decision.Trigger, decision.Direction!.Value, decision.IsPrivate));
        Assert.True(reading.Plays.Plays.Single(p => p.Id == "P04").IsPrivate);
        Assert.DoesNotContain(reading.Plays.ForOthers().Plays, p => p.IsPrivate);
        Assert.Contains(reading.Plays.ForOthers().Plays, p => p.Id == "P01");
    }

    [Fact]
    public void Others_see_the_plays_as_if_no_early_signal_existed()
    {
        var reading = Read([.. Overrides(40, _ => true), Some.Disagreement(50, null)]).Plays;
        var shared = reading.ForOthers().Plays.Where(p => p.State is PlayState.Due or PlayState.Waiting).ToList();

        Assert.Equal(Math.Min(3, shared.Count), shared.Count(p => p.State == PlayState.Due));
    }

    [Fact]
    public void What_is_due_says_why_by_when_and_who_owns_it_on_both_sides()
    {
        var play = Plays(Some.Disagreement(50, null)).Single(p => p.Id == "P04");

        Assert.Equal("1 open disagreement, from 14 December 2026.", play.Reason);
        Assert.Equal(Some.FirstMonday.AddDays(7 * (50 + 5)), play.Due);
        Assert.Equal(2, play.Owners.Count);
        Assert.Null(play.Verdict);
    }

    [Fact]
    public void Done_is_the_steps_and_nothing_else()
    {
        var half = Plays(Some.PlayRun(50)).Single(p => p.Run is not null);
        var all = Plays(Finished(50)).Single(p => p.Run is not null);
        var ended = Plays(Some.PlayRun(50) with { EndedAt = Some.Week(52) }).Single(p => p.Run is not null);

        Assert.Equal((PlayState.Open, 1, 2, false), (half.State, half.Verdict!.StepsDone, half.Verdict.Steps, half.Verdict.IsDone));
        Assert.Equal((PlayState.Done, true), (all.State, all.Verdict!.IsDone));
        Assert.Equal((PlayState.Stopped, false), (ended.State, ended.Verdict!.IsDone));
    }

    [Fact]
    public void The_state_rests_on_data_after_the_play_alone()
    {
        // Overrides before, nothing but adoptions after: the last step was done in week 49, so the ten answers of weeks 50 to 59 count.
        var verdict = Plays([.. Overrides(59, i => i <= 49), Finished(48)]).Single(p => p.Run is not null).Verdict!;
        var fresh = verdict.Fresh.Single(f => f.Direction == Direction.Cio);

        Assert.Equal((0, 10, FreshState.Within), (fresh.Events, fresh.Opportunities, fresh.State));
        Assert.Equal(CauseAnswer.NoComparison, verdict.Cause);
        Assert.Contains("Cause: improved after, cause not shown; there is no comparator and no staggered start.", verdict.Sentences);
    }

    [Fact]
    public void One_case_from_the_week_of_the_play_itself_is_not_after_it()
    {
        var verdict = Plays([.. Overrides(58, i => i <= 51), Finished(50)]).Single(p => p.Run is not null).Verdict!;

        Assert.Equal(7, verdict.Fresh[0].Opportunities);
        Assert.Equal(FreshState.TooFew, verdict.State);
        Assert.Contains(verdict.Sentences, s => s.Contains("chance of", StringComparison.Ordinal));
    }

    [Fact]
    public void A_play_that_is_done_is_not_called_for_while_its_effect_may_still_come_and_then_only_changed()
    {
        var soon = Plays([.. Overrides(59, _ => true), Finished(50)]);
        var later = Plays([.. Overrides(59, _ => true), Finished(20)]);

        Assert.Equal([PlayState.Done], soon.Where(p => p.Id == "P01").Select(p => p.State));
        Assert.Equal([PlayState.Due, PlayState.Done], later.Where(p => p.Id == "P01").Select(p => p.State));
        Assert.Contains(later[0].Notes, n => n.Contains("Repeat it only with something changed", StringComparison.Ordinal));
    }

    [Fact]
    public void A_repeat_with_the_same_owners_steps_and_start_is_told_so()
    {
        var again = Some.PlayRun(55);
        var changed = again with { AppliesTo = ["initiative-1"] };
        PlayRun first = Finished(20);

        Assert.NotEmpty(Open([.. Overrides(59, _ => true), first, again]).Notes);
        Assert.DoesNotContain(Open([.. Overrides(59, _ => true), first, changed]).Notes, n => n.StartsWith("A repeat", StringComparison.Ordinal));

        static PlayReading Open(IEnumerable<Exhibit> evidence) => Plays(evidence).Single(p => p.State == PlayState.Open);
    }

    [Fact]
    public void A_staggered_start_can_show_a_cause_after_half_a_year_and_not_before()
    {
        var evidence = Enumerable.Range(1, 118).Select(Late).Append<Exhibit>(Run());

        Assert.Equal(CauseAnswer.NotYet, CauseIn(evidence, 52 + 25));
        Assert.Equal(CauseAnswer.Shown, CauseIn(evidence, 52 + 27));
        Assert.Equal(CauseAnswer.NotShown, CauseIn(evidence.Select(e => e is Initiative i ? i with { PlanItem = i.PlanItem == "first" ? "rest" : "first" } : e), 52 + 27));

        // Even numbers start first: late like the rest until the play, in time afterwards.
        static Initiative Late(int i) => Some.Initiative(i) with
        {
            PlanItem = i % 2 == 0 ? "first" : "rest",
            Gates = new Dictionary<StageGate, Moment> { [StageGate.G2] = Some.Week(i) },
            Consults = i % 2 == 0 && i > 52 ? [new Consultation { Party = Party.Ciso, RequestedAt = Some.Week(i - 1), AnsweredAt = Some.Week(i - 1, 2) }] : [],
        };

        static PlayRun Run() => Some.PlayRun(52, "P10", "S6.1") with { AppliesTo = ["first"], Steps = [new PlayStep { Title = "Ask at intake", DoneAt = Some.Week(52, 1) }] };

        static CauseAnswer CauseIn(IEnumerable<Exhibit> evidence, int weeks) => Read(evidence, weeks).Plays.Plays.Single(p => p.Run is not null).Verdict!.Cause;
    }

    [Fact]
    public void A_comparator_can_show_a_cause_where_a_reportable_signal_stood_and_others_did_not_fall_alike()
    {
        Assert.Equal(CauseAnswer.Shown, CauseWith(othersFall: false));
        Assert.Equal(CauseAnswer.NotShown, CauseWith(othersFall: true));

        // Half of the CISO's advice is overruled until the play in week 60 and none after; a tenth of what three functions advise, throughout or until then.
        static CauseAnswer CauseWith(bool othersFall)
        {
            var own = Overrides(118, i => i <= 60 && i % 2 == 0);
            var others = new[] { Party.Legal, Party.Finance, Party.Privacy }.SelectMany(function => Overrides(118, i => i % 10 == 0 && !(othersFall && i > 60))
                .Select(a => a with { Id = $"{function}-{a.Id}", From = function }));

            return Read([.. own, .. others, Finished(60)], 119).Plays.Plays.Single(p => p.Run is not null).Verdict!.Cause;
        }
    }

    [Fact]
    public void A_run_of_a_play_or_indicator_nobody_knows_is_passed_over_or_can_not_be_said()
    {
        Assert.DoesNotContain(Plays(Some.PlayRun(50, "P99")), p => p.Run is not null);
        Assert.Equal(FreshState.NotMeasured, Plays(Some.PlayRun(50, "P22", "RS.1")).Single(p => p.Run is not null).Verdict!.State);
    }

    [Fact]
    public void A_run_that_is_still_to_come_is_not_seen() => Assert.DoesNotContain(Plays(Some.PlayRun(Weeks + 1)), p => p.Run is not null);

    [Fact]
    public void Exchanging_the_sides_exchanges_the_plays()
    {
        var evidence = new[] { Overrides(40, _ => true, Side.Cio), Overrides(40, _ => true, Side.Ciso) };
        var (cio, ciso) = (Plays(evidence[0]), Plays(evidence[1]));

        Assert.Equal(cio.Select(p => (p.Id, p.State, p.Due, p.IsPrivate)), ciso.Select(p => (p.Id, p.State, p.Due, p.IsPrivate)));
        Assert.Equal(Direction.Ciso, ciso[0].Direction);
    }

    [Fact]
    public void Plays_are_kept_as_they_were_read()
    {
        var plays = Read([.. Overrides(59), Finished(48), Some.PlayRun(57)]).Plays;
        var text = JsonSerializer.Serialize(plays);

        Assert.Equal(text, JsonSerializer.Serialize(JsonSerializer.Deserialize<PlaysReading>(text)));
    }

    private static PlayRun Finished(int week) => Some.PlayRun(week) with { Steps = [new PlayStep { Title = "Only step", DoneAt = Some.Week(week + 1) }] };

    private static IEnumerable<Advice> Overrides(int count, Predicate<int>? isOverridden = null, Side to = Side.Cio) =>
        Some.Many(count, i => Some.Advice(i, (isOverridden ?? (n => n % 2 == 0))(i) ? AdviceOutcome.Overridden : AdviceOutcome.Adopted, to));

    private static IReadOnlyList<PlayReading> Plays(params IEnumerable<Exhibit> evidence) => Read(evidence).Plays.Plays;

    private static SignsReading Read(IEnumerable<Exhibit> evidence, int weeks = Weeks) =>
        SignCatalogue.Read(Dossier.Of(evidence, Some.Instant(7 * weeks), Some.Zone), Seen(weeks));

    private static DateOnly Seen(int weeks) => Some.FirstMonday.AddDays(7 * weeks);
}
