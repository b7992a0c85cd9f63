using Concord.Evidence;
using Concord.Signs;
using Concord.Web.Charts;
using Concord.Web.Signs;
using Concord.Web.Today;
using static Concord.Tests.Web.SomeSigns;

namespace Concord.Tests.Web;

public sealed class TodayTests
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 16, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_headline_counts_what_is_over_the_line_and_what_is_worth_a_look() => Assert.Equal(
        "Two of the four signs are over the line we agreed. One is worth a look.",
        Headline.Of(Reading(
            Sign(1, IndicatorState.Present, IndicatorState.Within),
            Sign(2, IndicatorState.Present, IndicatorState.Within),
            Sign(3, IndicatorState.Early, IndicatorState.Within),
            Sign(4, IndicatorState.Within, IndicatorState.Within))).Finding);

    [Fact]
    public void The_headline_of_nothing_claims_nothing() => Assert.Equal(
        "There is too little evidence to say anything yet.",
        Headline.Of(Reading(Sign(1, IndicatorState.NoData, IndicatorState.NotEnoughEvidence))).Finding);

    [Fact]
    public void The_reasons_give_the_figures_of_the_side_that_is_over_the_line() => Assert.Equal(
        ["Sign 1: 9 of 22 answered recommendations overruled by the CIO’s side."],
        Headline.Of(Reading(Sign(1, IndicatorState.Present, IndicatorState.Within, 9, 22))).Reasons);

    [Fact]
    public void Topics_come_gravest_first_and_never_more_than_three()
    {
        var topics = Topic.Of(
            Reading(Enumerable.Range(1, 6).Select(n => Sign(n, IndicatorState.Present, IndicatorState.Within))), isOfThePair: true);

        Assert.Equal(["/signs/sign-3", "/signs/sign-4", "/signs/sign-1"], topics.Select(t => t.Address));
    }

    [Fact]
    public void Outside_the_pair_only_what_is_over_the_line_is_a_topic() => Assert.Empty(
        Topic.Of(PrincipalsOnly.Hide(Reading(Sign(1, IndicatorState.Early, IndicatorState.Unclear))), isOfThePair: false));

    [Fact]
    public void The_mirrored_table_orders_by_evidence_and_never_by_side()
    {
        var table = SignTableModel.Of(Reading(
            Sign(1, IndicatorState.Unclear, IndicatorState.Unclear, 2, 20),
            Sign(2, IndicatorState.Unclear, IndicatorState.Unclear, 6, 20)));
        var swapped = SignTableModel.Of(Reading(
            Swapped(Sign(1, IndicatorState.Unclear, IndicatorState.Unclear, 2, 20)),
            Swapped(Sign(2, IndicatorState.Unclear, IndicatorState.Unclear, 6, 20))));

        Assert.Equal([2, 1], table.Groups.Single().Rows.Select(r => r.Sign.Number));
        Assert.Equal([2, 1], swapped.Groups.Single().Rows.Select(r => r.Sign.Number));
    }

    [Fact]
    public void A_sign_without_direction_shows_the_same_reading_on_both_sides() =>
        Assert.True(SignRow.Of(Of(7, [Share("S7.1", Direction.Joint, IndicatorState.Within, 4, 26)])).IsTogether);

    [Fact]
    public void Overdue_fixes_are_those_of_sign_eleven_with_a_forecast()
    {
        var late = Some.Finding() with { Security = true, PrioritizedAt = Some.At(0), DueAt = Some.Day(13), Status = FindingStatus.Fixed, FixedAt = Some.Day(30) };
        var overdue = OverdueForecast.Of(new Standpoint(Some.Dossier(late), Some.FirstMonday.AddDays(7 * 8)));

        Assert.Equal([0, 1, 1, 1, 0, 0, 0, 0], overdue.Weeks.TakeLast(8).Select(w => w.Count));
        Assert.NotEmpty(overdue.Fan);
    }

    [Fact]
    public void The_stage_of_a_surprise_is_the_last_gate_passed_before_the_other_side_learned()
    {
        var surprise = Assert.Single(Surprise.Between(Some.Dossier(Found(learned: 40)), Some.Instant(0), Some.Instant(60)));

        Assert.Equal("Designed", Surprise.Stages[surprise.Stage]);
        Assert.Equal(Side.Ciso, surprise.Learner);
        Assert.Equal("30 days after funding", surprise.Lag);
        Assert.Equal("security found out from its own tools", surprise.How);
    }

    [Fact]
    public void Asked_at_the_idea_is_no_surprise()
    {
        var asked = Found(learned: 40) with { Consults = [new Consultation { Party = Party.Ciso, RequestedAt = Some.At(5) }] };
        var surprise = Assert.Single(Surprise.Between(Some.Dossier(asked), Some.Instant(0), Some.Instant(60)));

        Assert.True(surprise.IsEarly);
        Assert.Equal("no delay", surprise.Lag);
    }

    [Fact]
    public void Slots_are_held_moved_or_missed_as_sign_seven_counted_them()
    {
        var meetings = Some.Many(3, i => new Meeting
        {
            Id = $"m-{i}",
            Start = Some.At(7 * i),
            End = Some.At(7 * i, 10),
            Attendees = ["CIO", "CISO"],
            AttendeeCount = 2,
            Status = i == 3 ? MeetingStatus.Cancelled : MeetingStatus.Held,
            MovedTo = i == 2 ? Some.At(16) : null,
        });
        var slots = Share("S7.1", Direction.Joint, IndicatorState.Within, 1, 3) with
        {
            Evidence = [.. Enumerable.Range(1, 3).Select(i => new CountedExhibit(new EvidenceLink("meeting", $"m-{i}"), Some.Instant(7 * i), i == 3, null))],
        };
        var read = OneToOnes.Of(Some.Dossier(meetings), Reading(Of(7, [slots])), Some.Instant(30));

        Assert.Equal([Slot.Held, Slot.Moved, Slot.Missed], read.Slots);
        Assert.Equal("1 of 3 held, 1 moved, 1 missed", read.Record);
        Assert.Null(read.Next);
    }

    private static SignReading Swapped(SignReading sign) => Of(
        sign.Sign.Number,
        [.. sign.Readings.Select(r => r with { Direction = r.Direction == Direction.Cio ? Direction.Ciso : Direction.Cio })]);

    private static Initiative Found(double learned) => new()
    {
        Id = "i-1",
        Title = "Robots",
        Type = InitiativeType.Project,
        Owner = Side.Cio,
        Consults = [],
        Gates = new Dictionary<StageGate, Moment> { [StageGate.G0] = Some.At(0), [StageGate.G2] = Some.At(10), [StageGate.G3] = Some.At(30), [StageGate.G6] = Some.At(90) },
        Discovery = new InitiativeDiscovery { By = Party.Ciso, Mode = DiscoveryMode.Telemetry, At = Some.At(learned) },
    };
}
