using Concord.Evidence;
using Concord.Signs;

namespace Concord.Tests.Signs;

public sealed class UnresolvedConflictTests
{
    private static readonly UnresolvedConflict Sign = new();

    [Fact]
    public void Only_disagreements_with_two_different_positions_on_record_count()
    {
        var both = Some.Disagreement(1);
        var oneSided = Some.Disagreement(2) with { Positions = [both.Positions[0]] };
        var same = Some.Disagreement(3) with { Positions = [both.Positions[0], both.Positions[1] with { Position = both.Positions[0].Position }] };

        Assert.Equal(1, Read("S2.2", 20, both, oneSided, same).Opportunities);
    }

    [Fact]
    public void The_median_time_to_agreement_is_that_of_Kaplan_and_Meier()
    {
        // Ten disagreements agreed after 1, 2 … 10 days: S(5) = 0.5 exactly, so the median lies between 5 and 6 days.
        var evidence = Some.Many(10, i => Agreed(i, days: i));

        var reading = Read("S2.1", 30, evidence);

        Assert.Equal((10, 10), (reading.Events, reading.Opportunities));
        Assert.Equal(5.5, reading.Estimate!.Value, 9);
    }

    [Fact]
    public void What_is_still_open_makes_the_median_longer_and_is_never_dropped()
    {
        // Six of ten ended on days 1 to 6, four are open: S is exactly 0.5 from day 5 to day 6.
        var closed = Some.Many(6, i => Agreed(i, days: i)).ToList();
        var open = Some.Many(4, i => Some.Disagreement(i + 6, closedAs: null)).ToList();

        var reading = Read("S2.1", 30, [.. closed, .. open]);

        Assert.Equal((6, 10), (reading.Events, reading.Opportunities));
        Assert.Equal(5.5, reading.Estimate!.Value, 9);
        Assert.True(reading.Estimate > Read("S2.1", 30, [.. closed, .. Some.Many(2, i => Agreed(i + 6, days: 1))]).Estimate);
    }

    [Fact]
    public void Escalated_and_withdrawn_ones_are_no_agreements()
    {
        var evidence = new[] { Agreed(1, 3), Some.Disagreement(2, DisagreementEnd.EscalatedUnilateral), Some.Disagreement(3, DisagreementEnd.Withdrawn) };

        Assert.Equal((1, 3), (Read("S2.1", 20, evidence).Events, Read("S2.1", 20, evidence).Opportunities));
    }

    [Fact]
    public void Agreement_needs_both_signatures_else_the_clock_runs_on()
    {
        var reading = Read("S2.1", 20, Agreed(1, 3) with { SignedBy = ["CIO"] });

        Assert.Equal((0, 1), (reading.Events, reading.Opportunities));
        Assert.Contains(reading.Notes, n => n.Contains("without both signatures", StringComparison.Ordinal));
    }

    [Fact]
    public void Going_up_alone_counts_out_of_all_closed_but_withdrawn()
    {
        var reading = Read(
            "S2.2",
            20,
            Some.Disagreement(1, DisagreementEnd.EscalatedUnilateral) with { EscalatedBy = Party.Ciso },
            Some.Disagreement(2, DisagreementEnd.EscalatedJoint),
            Some.Disagreement(3, DisagreementEnd.DecidedOver),
            Some.Disagreement(4, DisagreementEnd.Withdrawn) with { WithdrawnBy = Party.Ciso },
            Some.Disagreement(5, closedAs: null),
            Agreed(6, 2));

        Assert.Equal((1, 4), (reading.Events, reading.Opportunities));
        Assert.Contains("Taken up alone by the CIO: 0; the CISO: 1.", reading.Notes);
    }

    [Fact]
    public void A_joint_escalation_without_both_signatures_went_up_alone()
    {
        Assert.Equal(1, Read("S2.2", 20, Some.Disagreement(1, DisagreementEnd.EscalatedJoint) with { SignedBy = ["CISO"] }).Events);
    }

    [Fact]
    public void Only_the_side_that_opened_it_can_withdraw_it()
    {
        // Opened by the CISO.
        var disagreement = Some.Disagreement(1, DisagreementEnd.Withdrawn) with { WithdrawnBy = Party.Cio };

        Assert.Equal((0, 1), (Read("S2.2", 20, disagreement).Events, Read("S2.2", 20, disagreement).Opportunities));
        Assert.Contains(Read("S2.1", 20, disagreement).Notes, n => n.Contains("did not open it", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(44, 1)] // day 30 to day 44 without a move
    [InlineData(43, 0)]
    public void Fourteen_days_without_a_move_after_day_thirty_are_a_stall(int closedOnDay, int stalled)
    {
        var reading = Read("S2.3", 20, Agreed(1, closedOnDay));

        Assert.Equal((stalled, 1), (reading.Events, reading.Opportunities));
    }

    [Fact]
    public void Moves_in_time_keep_it_from_stalling_and_remarks_are_no_moves()
    {
        var disagreement = Agreed(1, 60);

        Assert.Equal(0, Read("S2.3", 20, disagreement with { Moves = [Move(40), Move(50)] }).Events);
        Assert.Equal(1, Read("S2.3", 20, disagreement with { Moves = [Move(40, MoveType.Other), Move(50, MoveType.Other)] }).Events);
        Assert.Equal(1, Read("S2.3", 20, disagreement with { Moves = [Move(31)] }).Events);
    }

    [Fact]
    public void An_open_one_is_an_opportunity_to_stall_from_day_forty_five_on()
    {
        var open = Some.Disagreement(1, closedAs: null) with { Moves = [Move(32)] };

        Assert.Equal(IndicatorState.NoData, Read("S2.3", 6, open).State);
        Assert.Equal((0, 1), (Read("S2.3", 7, open with { Moves = [Move(32), Move(45)] }).Events, Read("S2.3", 7, open).Opportunities));
        Assert.Equal((1, 1), (Read("S2.3", 20, open).Events, Read("S2.3", 20, open).Opportunities));
    }

    [Fact]
    public void The_pen_when_it_stalls_is_with_the_one_who_did_not_move_last()
    {
        var reading = Read("S2.3", 20, Some.Disagreement(1, closedAs: null) with { Moves = [Move(5)] });

        // The CIO moved last: the CISO is expected to move.
        Assert.Contains("The pen when it stalled was with the CIO: 0; the CISO: 1.", reading.Notes);
    }

    [Theory]
    [InlineData(180, 1)]
    [InlineData(181, 0)]
    public void An_agreement_reopened_within_180_days_did_not_hold(int days, int reopened)
    {
        var again = Some.Disagreement(2, closedAs: null) with { Reopens = "disagreement-1", OpenedAt = Some.At(3 + days) };

        var reading = Read("S2.4", 50, Agreed(1, 3), again);

        Assert.Equal((reopened, 1), (reading.Events, reading.Opportunities));
    }

    [Fact]
    public void New_options_are_told_and_have_no_line()
    {
        var reading = Read("S2.5", 20, [.. Some.Many(10, i => Agreed(i, 3) with { ClosedAs = i > 4 ? DisagreementEnd.Agreed : DisagreementEnd.AgreedNewOption })]);

        Assert.Equal((4, 10), (reading.Events, reading.Opportunities));
        Assert.Null(reading.Thresholds);
    }

    [Fact]
    public void Joint_escalations_are_counted_and_neutral()
    {
        var reading = Read("S2.6", 20, [.. Some.Many(3, i => Some.Disagreement(i, DisagreementEnd.EscalatedJoint)), Some.Disagreement(4, DisagreementEnd.EscalatedUnilateral)]);

        Assert.Equal(3, reading.Events);
        Assert.Equal(Unit.PerQuarter, reading.Unit);
    }

    [Fact]
    public void Few_recorded_disagreements_are_said_to_be_few()
    {
        Assert.Contains(Read("S2.1", 20, Agreed(1, 3)).Notes, n => n.StartsWith("Few recorded disagreements", StringComparison.Ordinal));
        Assert.DoesNotContain(Read("S2.1", 20, Some.Many(12, i => Agreed(i, 3))).Notes, n => n.StartsWith("Few recorded disagreements", StringComparison.Ordinal));
    }

    [Fact]
    public void Twenty_joint_decisions_without_a_disagreement_in_half_a_year_are_worth_the_same_remark()
    {
        var disagreements = Some.Many(12, i => Agreed(i, 3));
        var decisions = Some.Many(20, i => Some.Decision(i) with { DecidedAt = Some.At(290 + i) });

        var reading = Read("S2.1", 45, [.. disagreements, .. decisions]);

        Assert.Contains(reading.Notes, n => n.StartsWith("Few recorded disagreements", StringComparison.Ordinal));
    }

    [Fact]
    public void Slow_agreement_shows_and_quick_agreement_does_not()
    {
        // Median 60 days is beyond the alternative of 40; median 5 is well inside the tolerance of 20.
        var slow = Some.Many(45, i => Agreed(i, days: 60)).ToList();
        var quick = Some.Many(45, i => Agreed(i, days: 5)).ToList();

        Assert.Equal(IndicatorState.Present, Read("S2.1", 52, slow).State);
        Assert.Equal(IndicatorState.Within, Read("S2.1", 46, quick).State);
    }

    [Fact]
    public void When_disputes_with_others_take_as_long_it_could_be_general_slowness()
    {
        var slow = Some.Many(45, i => Agreed(i, days: 60)).ToList();
        var others = Some.Many(100, i => Agreed(i + 100, days: 60) with
        {
            Between = [Party.Cio, Party.Legal],
            Positions = [Position(Party.Cio, "FOR"), Position(Party.Legal, "AGAINST")],
            SignedBy = ["CIO", "LEGAL"],
            OpenedAt = Some.At(i * 3.2),
            ClosedAt = Some.At((i * 3.2) + 60),
        });

        var reading = Read("S2.1", 52, [.. slow, .. others]);

        Assert.NotEqual(IndicatorState.Present, reading.State);
        Assert.NotEqual(IndicatorState.Early, reading.State);
        Assert.Contains(reading.Notes, n => n.Contains("could be general slowness", StringComparison.Ordinal));
    }

    private static Reading Read(string indicator, int weeks, params IEnumerable<Exhibit> evidence) => Sign.Read(indicator, Direction.Joint, weeks, evidence);

    private static Disagreement Agreed(int number, double days) => Some.Disagreement(number) with { ClosedAt = Some.At((7 * (number - 1)) + days) };

    private static Move Move(int day, MoveType type = MoveType.NewFact) => new() { At = Some.At(day), By = Party.Cio, Type = type };

    private static StatedPosition Position(Party party, string position) => new() { Party = party, Position = position, StatedAt = Some.At(0) };
}
