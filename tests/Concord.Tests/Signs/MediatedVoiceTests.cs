using Concord.Evidence;
using Concord.Signs;

namespace Concord.Tests.Signs;

public sealed class MediatedVoiceTests
{
    private const int Weeks = 32;

    private static readonly MediatedVoice Sign = new();

    [Theory]
    [InlineData(true, null, 1)]
    [InlineData(false, null, 0)]
    [InlineData(false, true, 1)]
    [InlineData(false, false, 0)]
    public void A_contact_with_the_other_present_or_carrying_it_is_mediated(bool present, bool? carried, int mediated)
    {
        var contact = Some.ExecutiveContact() with { OtherPresent = present, CarriedByOther = carried };

        Assert.Equal((mediated, 1), Counted(Read("S5.1", contact, Some.Forum())));
    }

    [Theory]
    [InlineData(ForumType.Board, 1)]
    [InlineData(ForumType.Committee, 1)]
    [InlineData(ForumType.Executive, 1)]
    [InlineData(ForumType.Other, null)]
    public void Without_a_list_board_committees_and_executives_count(ForumType type, int? counted)
    {
        Assert.Equal(counted, Read("S5.1", Some.ExecutiveContact(), Some.Forum() with { Type = type }).Opportunities);
    }

    [Fact]
    public void The_charters_list_of_forums_counts_before_the_houses()
    {
        var charter = Some.Charter() with { Forums = ["forum-2"] };

        Assert.Null(Read("S5.1", Some.ExecutiveContact(), Some.Forum(), charter).Opportunities);
        Assert.Equal(1, Read("S5.1", Some.ExecutiveContact() with { Forum = "forum-2" }, charter).Opportunities);
    }

    [Fact]
    public void Without_the_affected_sides_word_the_sign_is_at_most_worth_a_look_and_says_mediated()
    {
        var sign = Sign.Read(Seen.Standpoint(Weeks, Mediated()));
        var reading = sign.Readings[0];

        Assert.Equal((IndicatorState.Early, IndicatorState.Early), (reading.State, sign.Cio));
        Assert.Contains(reading.Alarms, a => a.Tier == Tier.Reportable);
        Assert.DoesNotContain(reading.History, p => p.State == IndicatorState.Present);
        Assert.Contains("Without the CISO's own word (Q11) this says only that the contact is mediated.", reading.Notes);
        Assert.DoesNotContain("trouble", reading.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, IndicatorState.Present)]
    [InlineData(2, IndicatorState.Present)]
    [InlineData(3, IndicatorState.Early)]
    [InlineData(5, IndicatorState.Early)]
    public void Over_the_line_needs_a_word_of_two_or_less(int q11, IndicatorState state)
    {
        var sign = Sign.Read(Seen.Standpoint(Weeks, [.. Mediated(), Word(2, q11)]));

        Assert.Equal((state, state, IndicatorState.NoData), (sign.State, sign.Cio, sign.Ciso));
        Assert.Equal(state == IndicatorState.Present, sign.Readings[0].Sentence.Contains("This may be trouble worth addressing.", StringComparison.Ordinal));
    }

    [Fact]
    public void The_newest_word_counts_and_cant_say_is_none()
    {
        Assert.Equal(IndicatorState.Early, StateWith(Word(1, 1), Word(2, 4)));
        Assert.Equal(IndicatorState.Present, StateWith(Word(1, 4), Word(2, 1)));
        Assert.Equal(IndicatorState.Early, StateWith(Word(1, 1), SomeRounds.Answer(2, Side.Ciso, new SurveyAnswers { Q11 = SurveyMark.CantSay })));
        Assert.Equal(IndicatorState.Early, StateWith(SomeRounds.Answer(2, Side.Cio, new SurveyAnswers { Q11 = SurveyMark.Of(1) })));
    }

    [Fact]
    public void While_a_wave_is_open_an_answer_alone_moves_nothing_unless_it_was_released()
    {
        var open = SomeRounds.Wave(2, WaveType.Survey) with { ClosesAt = Some.At(1000) };

        Assert.Equal(IndicatorState.Early, StateWith(open, Word(2, 1)));
        Assert.Equal(IndicatorState.Present, StateWith(open, Word(2, 1) with { Released = ["Q11"] }));
        Assert.Equal(IndicatorState.Present, StateWith(open, Word(2, 1), SomeRounds.Answer(2, Side.Cio, new SurveyAnswers())));
        Assert.Equal(IndicatorState.Present, StateWith(SomeRounds.Wave(2, WaveType.Survey), Word(2, 1)));
    }

    [Fact]
    public void Others_see_it_over_the_line_only_where_the_word_was_released()
    {
        var sealed_ = Hidden(Word(2, 1));
        var released = Hidden(Word(2, 1) with { Released = ["Q11"] });

        Assert.Equal(IndicatorState.Unclear, sealed_.Cio);
        Assert.DoesNotContain(sealed_.Readings.SelectMany(r => r.History), p => p.State is IndicatorState.Present or IndicatorState.Early);
        Assert.Null(sealed_.Readings[0].Since);
        Assert.Equal(IndicatorState.Present, released.Cio);

        static SignReading Hidden(SurveyAnswer word) =>
            PrincipalsOnly.Hide(SignCatalogue.Read(Some.Dossier([.. Mediated(), word]), Seen.Monday(Weeks))).Signs.Single(s => s.Sign.Id == "S5");
    }

    [Theory]
    [InlineData(3, IndicatorState.Within)]
    [InlineData(2, IndicatorState.Early)]
    public void Fewer_than_three_of_five_priorities_in_the_plans_is_worth_a_look(int carried, IndicatorState state)
    {
        var reading = Read("S5.2", Plans(carried, Plan.ItStrategy));

        Assert.Equal((carried, 5, state), (reading.Events, reading.Opportunities, reading.State));
    }

    [Fact]
    public void Priorities_not_carried_and_the_affected_sides_word_are_over_the_line()
    {
        Assert.Equal(IndicatorState.Present, Read("S5.2", [.. Plans(2, Plan.ItStrategy), Word(2, 2)]).State);
        Assert.Equal(IndicatorState.Within, Read("S5.2", [.. Plans(3, Plan.ItStrategy), Word(2, 1)]).State);
        Assert.Contains(
            "Without the CISO's own word (Q11) this says only that priorities are not carried into strategy.", Read("S5.2", Plans(2, Plan.ItStrategy)).Notes);
    }

    [Fact]
    public void A_line_without_owner_date_or_money_is_nominal()
    {
        var evidence = Plans(3, Plan.Roadmap).ToList();
        var line = evidence.OfType<PlanItem>().First();
        evidence.Remove(line);

        Assert.Equal(3, Read("S5.2", [.. evidence, line]).Events);
        Assert.Equal(2, Read("S5.2", [.. evidence, line with { Owner = null }]).Events);
        Assert.Equal(2, Read("S5.2", [.. evidence, line with { Due = null }]).Events);
        Assert.Equal(2, Read("S5.2", [.. evidence, line with { Amount = null }]).Events);
        Assert.Equal(2, Read("S5.2", [.. evidence, line with { Amount = Some.Euros(0) }]).Events);
        Assert.Equal(2, Read("S5.2", [.. evidence, line with { Due = Some.At(-200) }]).Events);
    }

    [Theory]
    [InlineData(Plan.ItStrategy, Direction.Cio, 4)]
    [InlineData(Plan.SecurityPlan, Direction.Cio, 0)]
    [InlineData(Plan.Roadmap, Direction.Cio, 4)]
    [InlineData(Plan.Budget, Direction.Cio, 4)]
    [InlineData(Plan.BusinessStrategy, Direction.Cio, 0)]
    [InlineData(Plan.ItStrategy, Direction.Ciso, 0)]
    [InlineData(Plan.SecurityPlan, Direction.Ciso, 4)]
    [InlineData(Plan.Budget, Direction.Ciso, 4)]
    public void A_priority_is_carried_in_the_others_plan_or_in_a_shared_one(Plan plan, Direction direction, int carried)
    {
        Assert.Equal(carried, Sign.Read("S5.2", direction, Weeks, Plans(4, plan, direction.ToSide().Counterpart())).Events);
    }

    [Theory]
    [InlineData(Stance.Support, 1, 1)]
    [InlineData(Stance.Neutral, 0, 1)]
    [InlineData(Stance.Oppose, 0, 1)]
    [InlineData(Stance.Silent, 0, 1)]
    [InlineData(Stance.Absent, null, null)]
    public void Advocacy_is_a_recorded_position_of_support(Stance position, int? supported, int? counted)
    {
        var contact = Some.ExecutiveContact() with { Priority = "a", PositionOfOther = position };

        Assert.Equal((supported, counted), Counted(Read("S5.3", contact, Some.Forum())));
        Assert.Null(Read("S5.3", contact with { PositionRecordedBy = null }, Some.Forum()).Opportunities);
        Assert.Null(Read("S5.3", contact with { Priority = null }, Some.Forum()).Opportunities);
        Assert.Null(Read("S5.3", contact with { OtherPresent = false }, Some.Forum()).Opportunities);
    }

    [Theory] // A good share with tolerance 0.50: P(rate > 0.50) is 0.95 or more.
    [InlineData(20, IndicatorState.Within)]
    [InlineData(10, IndicatorState.Unclear)]
    [InlineData(0, IndicatorState.Unclear)]
    public void More_support_is_better(int supported, IndicatorState state)
    {
        var contacts = Some.Many(20, i => Some.ExecutiveContact(i) with { Priority = "a", PositionOfOther = i <= supported ? Stance.Support : Stance.Silent });

        var reading = Sign.Read("S5.3", Direction.Cio, 22, [.. contacts, Some.Forum()]);

        Assert.Equal((supported, 20, state), (reading.Events, reading.Opportunities, reading.State));
    }

    [Fact]
    public void A_contradiction_without_notice_is_counted_where_both_were_present()
    {
        var surprise = Some.ExecutiveContact() with { ContradictedWithoutNotice = true };

        Assert.Equal((1, 1), Counted(Read("S5.4", surprise, Some.Forum())));
        Assert.Equal((0, 1), Counted(Read("S5.4", Some.ExecutiveContact(), Some.Forum())));
        Assert.Null(Read("S5.4", surprise with { OtherPresent = false }, Some.Forum()).Opportunities);
    }

    [Fact]
    public void A_CISO_below_the_CIO_is_partly_structure()
    {
        var cio = Some.Person(1, PersonRole.Cio);
        var deputy = Some.Person(2, PersonRole.CioStaff) with { ReportsTo = cio.Id };
        var ciso = Some.Person(3, PersonRole.Ciso) with { ReportsTo = deputy.Id };
        Exhibit[] contact = [Some.ExecutiveContact(), Some.Forum()];

        Assert.Contains(Read("S5.1", [.. contact, cio, deputy, ciso]).Notes, n => n.StartsWith("The CISO reports to the CIO", StringComparison.Ordinal));
        Assert.DoesNotContain(Read("S5.1", [.. contact, cio, deputy, ciso with { ReportsTo = null }]).Notes, n => n.Contains("reports to", StringComparison.Ordinal));
    }

    private static Reading Read(string indicator, params IEnumerable<Exhibit> evidence) => Sign.Read(indicator, Direction.Cio, Weeks, evidence);

    private static (int?, int?) Counted(Reading reading) => (reading.Events, reading.Opportunities);

    private static IndicatorState StateWith(params Exhibit[] survey) => Read("S5.1", [.. Mediated(), .. survey]).State;

    private static IEnumerable<Exhibit> Mediated() => [Some.Forum(), .. Some.Many(30, i => Some.ExecutiveContact(i))];

    private static SurveyAnswer Word(int round, int q11) => SomeRounds.Answer(round, Side.Ciso, new SurveyAnswers { Q11 = SurveyMark.Of(q11) });

    private static IEnumerable<Exhibit> Plans(int carried, Plan plan, Side affected = Side.Ciso) =>
    [
        SomeRounds.Wave(1, WaveType.Priorities),
        SomeRounds.Priorities(1, affected, "abcde", "fghij"),
        .. "abcde"[..carried].Select(p => new PriorityLink { Id = $"link-{p}", Priority = p.ToString(), Of = affected, PlanItem = $"line-{p}" }),
        .. "abcde"[..carried].Select(p => new PlanItem { Id = $"line-{p}", Plan = plan, Title = "A line", Owner = "CIO", Due = Some.At(300), Amount = Some.Euros(1000) }),
    ];
}
