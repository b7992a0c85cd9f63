using Concord.Evidence;
using Concord.Signs;

namespace Concord.Tests.Signs;

/// <summary>A charter holds from the week both signed it, in all it says; the weeks before keep the one before.</summary>
public sealed class CharterTimelineTests
{
    private static readonly Charter First = Some.Charter(1) with { At = Some.At(0) };

    private static readonly Charter Second = Some.Charter(2) with { At = Some.Day(20 * 7) };

    [Fact]
    public void Each_week_has_the_newest_version_both_signed_in_it_or_before()
    {
        var timeline = Timeline(First, Second, Some.Charter(3) with { At = Some.Day(10 * 7), SignedBy = ["CISO"] });

        Assert.Null(timeline.InForce(WeekOf(-1)));
        Assert.Equal("1", timeline.InForce(WeekOf(0))!.Version);
        Assert.Equal("1", timeline.InForce(WeekOf(19))!.Version);
        Assert.Equal("2", timeline.InForce(WeekOf(20))!.Version);
        Assert.Equal([WeekOf(0), WeekOf(20)], timeline.Changes);
    }

    [Fact]
    public void Two_person_ids_sign_for_their_sides_and_one_person_in_both_posts_for_both()
    {
        var people = new[] { Some.Person(1, PersonRole.Cio), Some.Person(2, PersonRole.Ciso), Some.Person(3, PersonRole.Cio, PersonRole.Ciso) };

        Assert.NotNull(Timeline([First with { SignedBy = ["person-1", "person-2"] }, .. people]).InForce(WeekOf(0)));
        Assert.NotNull(Timeline([First with { SignedBy = ["person-3"] }, .. people]).InForce(WeekOf(0)));
        Assert.Null(Timeline([First with { SignedBy = ["person-1", "person-1"] }, .. people]).InForce(WeekOf(0)));
    }

    [Fact]
    public void Holidays_are_those_of_the_version_in_force_in_their_week()
    {
        var (early, late) = (Some.FirstMonday.AddDays((10 * 7) + 1), Some.FirstMonday.AddDays((30 * 7) + 1));
        var days = Seen.Standpoint(50, First with { Holidays = [early] }, Second with { Holidays = [early, late] }).Days;
        var moved = Seen.Standpoint(50, First with { Holidays = [late] }, Second with { Holidays = [early] }).Days;
        var unsigned = Seen.Standpoint(50, First with { Holidays = [early], SignedBy = ["CIO"] }).Days;

        Assert.Equal((false, false), (days.IsBusinessDay(early), days.IsBusinessDay(late)));
        Assert.Equal((true, true), (moved.IsBusinessDay(early), moved.IsBusinessDay(late)));
        Assert.True(unsigned.IsBusinessDay(early));
    }

    [Fact]
    public void A_holiday_gives_a_day_more_to_answer()
    {
        // Issued on a Monday with five business days: due on the next Monday, or on Tuesday where one of them is a holiday.
        var advice = Some.Advice(1, null) with { AnsweredAt = Some.At(8) };
        var charter = First with { SlaDays = new AgreedDays { Advice = 5 } };

        Assert.Equal(1, Unanswered(advice, charter));
        Assert.Equal(0, Unanswered(advice, charter with { Holidays = [Some.FirstMonday.AddDays(2)] }));
        Assert.Equal(1, Unanswered(advice, charter with { Holidays = [Some.FirstMonday.AddDays(5)] }));
    }

    [Fact]
    public void The_days_to_answer_are_those_agreed_when_it_was_asked()
    {
        var late = Some.Advice(1, null) with { IssuedAt = Some.Week(19), AnsweredAt = Some.Week(19, 8) };
        var quick = Second with { SlaDays = new AgreedDays { Advice = 3 } };

        Assert.Equal(0, Unanswered(late, First, quick));
        Assert.Equal(1, Unanswered(late with { IssuedAt = Some.Week(22), AnsweredAt = Some.Week(22, 8) }, First, quick));
    }

    [Fact]
    public void A_new_cadence_leaves_the_slots_before_it_alone()
    {
        // One conversation in the first week and none after it: 20 weeks at 14 days are ten slots, the next twenty at 7 days are twenty.
        var meeting = Some.Meeting(1) with { Series = null };
        var before = Slots(20, meeting, First with { CadenceDays = 14 });
        var after = Slots(40, meeting, First with { CadenceDays = 14 }, Second with { CadenceDays = 7 });

        Assert.Equal(9, before);
        Assert.Equal(29, after);
    }

    [Fact]
    public void What_is_owed_is_what_was_agreed_when_it_became_known()
    {
        var category = new OwedCategory { Category = "OUTAGE", Owner = Party.Cio, Days = 1 };
        var facts = Some.Many(40, i => Some.OwedFact(i) with { SharedAt = Some.Week(i, 2) });
        var reading = new UnsharedFacts().Read("S3.1", Direction.Cio, 45, [.. facts, First with { OwedCategories = [category with { Days = 5 }] }, Second with { OwedCategories = [category] }]);

        // Shared after two days: in time for the first twenty, late for the twenty after the new version.
        Assert.Equal((20, 40), (reading.Events, reading.Opportunities));
    }

    [Fact]
    public void Old_weeks_keep_their_state_and_their_line_under_a_new_version()
    {
        var advice = Some.Many(60, i => Some.Advice(i, i % 3 == 0 ? AdviceOutcome.Overridden : AdviceOutcome.Adopted)).ToList();
        var lax = Second with { At = Some.Day(40 * 7), Thresholds = Line(0.50, 0.80, 0.90) };

        var before = Sign.Read("S1.1", Direction.Cio, 40, [.. advice, First]);
        var after = Sign.Read("S1.1", Direction.Cio, 60, [.. advice, First, lax]);

        Assert.Equal(before.History.Select(p => (p.Week, p.State)), after.History.Where(p => p.Week <= Seen.Monday(40)).Select(p => (p.Week, p.State)).TakeLast(before.History.Count));
        Assert.Equal(before.Alarms, after.Alarms.Where(a => a.Raised <= Seen.Monday(40)).Select(a => a with { Closed = a.Closed <= Seen.Monday(40) ? a.Closed : null }));
        Assert.Equal(0.80, after.Thresholds!.Tol);
        Assert.NotEmpty(before.Alarms);
    }

    [Fact]
    public void The_charter_says_which_detectors_run_and_the_house_where_it_does_not()
    {
        var timeline = Timeline(First with { Armed = ["S1.1", "S2.1"] }, Second);

        Assert.Equal(["S1.1", "S2.1"], timeline.ArmedIn(WeekOf(5)));
        Assert.Equal(3, timeline.TermsOf("S1.1", OverriddenRecommendations.OverrideRate, WeekOf(5)).Streams);
        Assert.Equal(CharterTimeline.ArmedByHouse, timeline.ArmedIn(WeekOf(25)));
        Assert.Equal(33, timeline.TermsOf("S1.1", OverriddenRecommendations.OverrideRate, WeekOf(25)).Streams);
    }

    private static readonly OverriddenRecommendations Sign = new();

    private static CharterTimeline Timeline(params IEnumerable<Exhibit> evidence) => Seen.Standpoint(50, evidence).Charters;

    private static int WeekOf(int week) => Concord.Signs.Week.Of(Some.FirstMonday.AddDays(7 * week)).Number;

    private static int? Unanswered(params IEnumerable<Exhibit> evidence) => Sign.Read("S1.2", Direction.Cio, 50, evidence).Events;

    private static int? Slots(int weeks, params IEnumerable<Exhibit> evidence) => new MissedOneOnOnes().Read("S7.1", Direction.Joint, weeks, evidence).Opportunities;

    private static Dictionary<string, AgreedThresholds> Line(double reference, double tolerance, double worthFinding) =>
        new() { ["S1.1"] = new() { Ref = reference, Tol = tolerance, P1 = worthFinding } };
}
