using Concord.Evidence;
using Concord.Signs;

namespace Concord.Tests.Signs;

/// <summary>When a comparator is asked, and what it says (SIGNS M10, §2.6).</summary>
public class ComparatorsTests
{
    [Fact]
    public void A_comparator_is_asked_from_twice_as_many_cases_and_stays_asked_down_to_as_many()
    {
        // One case a week; beside it two a week for ten weeks, one for thirty, then none: 50 in all.
        var own = Weekly(60, _ => 1);
        var others = Weekly(60, week => week < 10 ? 2 : week < 40 ? 1 : 0);

        var compared = new ShareStream(Seen.Standpoint(60), own, others).Compared!;
        var first = compared.Others.First;

        Assert.True(compared.Decides(first + 9));
        Assert.True(compared.Decides(first + 30));
        Assert.True(compared.Decides(first + 49));
        Assert.False(compared.Decides(first + 50));
    }

    [Fact]
    public void A_comparator_that_never_held_twice_as_many_is_not_asked()
    {
        var compared = new ShareStream(Seen.Standpoint(40), Weekly(40, _ => 2), Weekly(40, _ => 3)).Compared!;

        Assert.DoesNotContain(Enumerable.Range(compared.Others.First, 40), compared.Decides);
    }

    [Theory]
    [InlineData(80, false)]
    [InlineData(45, true)]
    public void What_others_held_back_is_not_let_go_because_they_have_a_few_cases_less(int asManyOfOthers, bool isPresent)
    {
        // Half of all advice is overridden, that of Legal too; after a while Legal advises no more.
        var pair = Some.Many(50, i => Some.Advice(i, i % 2 == 0 ? AdviceOutcome.Overridden : AdviceOutcome.Adopted));
        var legal = Some.Many(asManyOfOthers, i => Some.Advice(1000 + i, i % 2 == 0 ? AdviceOutcome.Overridden : AdviceOutcome.Adopted) with
        {
            From = Party.Legal,
            IssuedAt = Some.At(i * 3.0),
            OutcomeAt = Some.At((i * 3.0) + 3),
        });

        var reading = new OverriddenRecommendations().Read("S1.1", Direction.Cio, 52, [.. pair, .. legal]);

        Assert.Equal(isPresent, reading.State == IndicatorState.Present);
        Assert.Equal(!isPresent, reading.IsControlled);
    }

    [Fact]
    public void Where_others_are_consulted_late_as_often_what_is_found_out_is_not_this_pairs_alone()
    {
        var alone = new LateConsultation().Read("S6.3", Direction.Cio, 44, Some.Many(20, i => FoundOut(2 * i, after: 1)));
        var beside = new LateConsultation().Read("S6.3", Direction.Cio, 44, Some.Many(20, i => FoundOut(2 * i, after: 40)));

        Assert.Equal(IndicatorState.Present, alone.State);
        Assert.NotEqual(IndicatorState.Present, beside.State);
        Assert.True(alone.IsControlled && beside.IsControlled);
        Assert.Contains("Beside it: 60 of 60 consults of Legal, Privacy and Finance on these initiatives came late.", beside.Notes);
        Assert.Contains("Beside it: 0 of 60 consults of Legal, Privacy and Finance on these initiatives came late.", alone.Notes);
    }

    [Fact]
    public void A_case_of_another_behaviour_weighs_what_is_usual_there_over_what_is_usual_here()
    {
        // 2 of 4 beside 3 of 8, each worth 1.5 of our own: 2 ln 4 − 5 ln((4·4 + 12) / (4 + 12)).
        var own = Weekly(1, _ => 4, events: 2);
        var others = Weekly(1, _ => 8, events: 3);

        var compared = new ShareStream(Seen.Standpoint(1), own, others, behaviour: new OtherBehaviour(0.15, 0.10, "came late")).Compared!;

        Assert.Equal(-0.025490, compared.Early(LateConsultation.FoundOut).Evidence(compared.Fed(compared.Others.Last)), 6);
        Assert.Equal(12, compared.Fed(compared.Others.Last).ControlExposure, 9);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(6, 0.5104)]
    [InlineData(12, 0.2001)]
    public void As_many_times_as_the_odds_of_others_have_risen_a_value_is_made_smaller(int lateOfTwelve, double left)
    {
        // The slower end of 90 %: the 0.95 quantile of Beta(½ + late, 12½ − late), 0.145, 0.720 and 0.9998; usual are a half of others and a fifth of ours.
        var compared = Means([.. Enumerable.Range(0, 12).Select(i => (Week: 47 + (i % 12 / 4), IsLate: i < lateOfTwelve))]);

        Assert.Equal(left, compared.PartIn(50), 3);
    }

    [Fact]
    public void With_fewer_than_twelve_others_in_a_quarter_older_ones_count_up_to_half_a_year()
    {
        var older = Enumerable.Range(0, 6).Select(i => (Week: 28 + i, IsLate: false)).ToList();
        var ancient = Enumerable.Range(0, 6).Select(i => (Week: 5 + i, IsLate: false));
        var fresh = Enumerable.Range(0, 6).Select(i => (Week: 44 + i, IsLate: true)).ToList();
        var many = Enumerable.Range(0, 12).Select(i => (Week: 40 + (i % 10), IsLate: true));

        Assert.Equal(0.5104, Means([.. older, .. fresh]).PartIn(50), 3);
        Assert.Equal(0.5104, Means([.. ancient, .. older, .. fresh]).PartIn(50), 3);
        Assert.Equal(0.2001, Means([.. older, .. many]).PartIn(50), 3);
    }

    [Fact]
    public void Fewer_than_eight_others_in_half_a_year_decide_nothing()
    {
        Assert.False(Means([.. Enumerable.Range(0, 7).Select(i => (40 + i, true))]).Decides(50));
        Assert.True(Means([.. Enumerable.Range(0, 8).Select(i => (40 + i, true))]).Decides(50));
    }

    // Weeks count from the first Monday, and so does the offset of those asked about.
    private static RelativeMeans Means((int Week, bool IsLate)[] others)
    {
        var standpoint = Seen.Standpoint(51);
        var zero = standpoint.Week.Number - 50;
        var own = new MeanStream(standpoint, Weekly(51, _ => 1));
        var beside = new MeanStream(standpoint, others.Select(o => new Case { At = Some.Instant((7 * o.Week) + 1), IsEvent = false, Value = o.IsLate ? 1 : 0 }));

        return new RelativeMeans(new ComparedMeans(own, beside, new UsualCases([], 0.5, 0.2)), zero);
    }

    private static List<Case> Weekly(int weeks, Func<int, int> cases, int events = 0) =>
    [
        .. Enumerable.Range(0, weeks).SelectMany(week => Enumerable.Range(0, cases(week)).Select(i => new Case { At = Some.Instant((7 * week) + 1), IsEvent = i < events })),
    ];

    private static Initiative FoundOut(int week, int after) => Some.Initiative(week) with
    {
        Discovery = new InitiativeDiscovery { By = Party.Ciso, Mode = DiscoveryMode.Probing, At = Some.Week(week, 30) },
        Consults = [.. Functions(week, after)],
    };

    private static IEnumerable<Consultation> Functions(int week, int after) => new[] { Party.Legal, Party.Privacy, Party.Finance }
        .Select(party => new Consultation
        {
            Party = party,
            RequestedAt = Some.Week(week, after),
            AnsweredAt = Some.Week(week, after + 2),
            Answer = ConsultationAnswer.Yes,
        });

    private sealed record RelativeMeans(ComparedMeans Compared, int Zero)
    {
        internal double PartIn(int week) => Compared.PartIn(Zero + week);

        internal bool Decides(int week) => Compared.Decides(Zero + week);
    }
}
