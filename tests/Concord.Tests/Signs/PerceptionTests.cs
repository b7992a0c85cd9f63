using Concord.Evidence;
using Concord.Signs;

namespace Concord.Tests.Signs;

public sealed class PerceptionTests
{
    [Fact]
    public void Where_no_wave_was_held_there_is_nothing()
    {
        Assert.Null(Read(10, Some.Advice()));
    }

    [Fact]
    public void Both_answers_stand_beside_the_gap()
    {
        var perception = Read(10, Wave(1, All(4) with { Q8 = SurveyMark.Of(2) }, All(4) with { Q8 = SurveyMark.Of(5) }))!;

        Assert.Equal("Survey-1", perception.Shown);
        Assert.Equal(new ItemPerception("Q8", 2, 5, -3), perception.Items.Single(i => i.Item == "Q8"));
        Assert.Equal(15, perception.Items.Count);
    }

    [Fact]
    public void While_one_side_has_not_answered_the_others_marks_are_nowhere()
    {
        foreach (var wave in new[] { SomeRounds.Wave(1, WaveType.Survey), SomeRounds.Wave(1, WaveType.Survey) with { ClosesAt = Some.At(900) } })
        {
            var perception = Read(10, wave, SomeRounds.Answer(1, Side.Ciso, All(1)))!;

            Assert.Equal((false, true, false), (perception.Waves.Single().CioAnswered, perception.Waves.Single().CisoAnswered, perception.Waves.Single().IsRevealed));
            Assert.Null(perception.Shown);
            Assert.Empty(perception.Items);
            Assert.Empty(perception.Agenda);
            Assert.Contains("An answer of one side alone stays sealed.", string.Join(' ', perception.Missing), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_closed_wave_nobody_answered_is_known_as_such()
    {
        Assert.Equal((false, false, true), Read(10, SomeRounds.Wave(1, WaveType.Survey))!.Waves.Select(w => (w.CioAnswered, w.CisoAnswered, w.IsOver)).Single());
    }

    [Fact]
    public void What_was_answered_after_the_week_is_not_seen()
    {
        Assert.Null(Read(13, Wave(2, All(3), All(3)))?.Shown);
        Assert.Equal("Survey-2", Read(14, Wave(2, All(3), All(3)))!.Shown);
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void Three_times_cant_say_leaves_a_wave_unscored(int unsaid, bool isScored)
    {
        var some = All(2) with { Q1 = SurveyMark.CantSay, Q2 = SurveyMark.CantSay, Q3 = unsaid > 2 ? SurveyMark.CantSay : SurveyMark.Of(2) };
        var perception = Read(10, Wave(1, some, All(4)))!;

        Assert.Equal(isScored, perception.Waves.Single().IsScored);
        Assert.Equal(isScored ? -2 : null, perception.Items.Single(i => i.Item == "Q8").Gap);
        Assert.Equal(4, perception.Items.Single(i => i.Item == "Q8").Ciso);
        Assert.Equal(isScored, perception.Agenda.Count == 3);
    }

    [Fact]
    public void The_three_widest_gaps_are_the_agenda_the_widest_first()
    {
        var cio = All(4) with { Q3 = SurveyMark.Of(1), Q5 = SurveyMark.Of(2), Q10 = SurveyMark.Of(2), Q12 = SurveyMark.Of(3) };
        var agenda = Read(10, Wave(1, cio, All(4)))!.Agenda;

        Assert.Equal(["Q3", "Q5", "Q10"], agenda.Select(t => t.Item));
        Assert.Equal(30, agenda.Sum(t => t.Minutes));
        Assert.Equal("Ease of raising things: the CIO says \"not at all\", the CISO \"mostly\".", agenda[0].Text);
        Assert.Empty(Read(10, Wave(1, All(4), All(4)))!.Agenda);
    }

    [Theory]
    [InlineData(4, 2, 4, 2, true)]
    [InlineData(2, 4, 4, 2, true)]
    [InlineData(4, 2, 4, 3, false)]
    [InlineData(4, 3, 5, 1, false)]
    public void Two_steps_apart_on_conflict_in_two_waves_running_is_a_start_for_a_talk(int cioBefore, int cisoBefore, int cioNow, int cisoNow, bool isAlert)
    {
        var perception = Read(16, [
            .. Wave(1, All(3) with { Q14 = SurveyMark.Of(cioBefore) }, All(3) with { Q14 = SurveyMark.Of(cisoBefore) }),
            .. Wave(2, All(3) with { Q14 = SurveyMark.Of(cioNow) }, All(3) with { Q14 = SurveyMark.Of(cisoNow) })])!;

        Assert.Equal(isAlert ? [("Q14", cioBefore - cisoBefore, cioNow - cisoNow)] : [], perception.Alerts.Select(a => (a.Item, a.Before, a.Now)));
    }

    [Fact]
    public void A_wave_without_an_answer_in_between_breaks_the_run()
    {
        var (calm, loud) = (All(3) with { Q15 = SurveyMark.Of(1) }, All(3) with { Q15 = SurveyMark.Of(5) });

        Assert.Single(Read(29, [.. Wave(2, calm, loud), .. Wave(3, calm, loud)])!.Alerts);
        Assert.Empty(Read(29, [.. Wave(1, calm, loud), SomeRounds.Wave(2, WaveType.Survey), .. Wave(3, calm, loud)])!.Alerts);
    }

    [Theory] // mine, the other's, my guess at it: agreement, perceived agreement, understanding
    [InlineData(3, 3, 5, 0, -2, 2, "You agree more than you believe.")]
    [InlineData(3, 4, 2, -1, 1, -2, "The other sees it otherwise than you think.")]
    [InlineData(2, 3, 1, -1, 1, -2, "The other sees it otherwise than you think.")]
    [InlineData(4, 3, 1, 1, 3, -2, "You agree more than you believe.")]
    [InlineData(5, 2, 5, 3, 0, 3, "You agree less than you believe.")]
    [InlineData(5, 2, 2, 3, 3, 0, "You know how the other sees it.")]
    public void Agreement_perceived_agreement_and_understanding_are_three_things(int mine, int theirs, int guess, int agreement, int perceived, int understanding, string text)
    {
        var cio = SomeRounds.Answer(1, Side.Cio, All(3) with { Q2 = SurveyMark.Of(mine) }) with { Predictions = new SurveyPredictions { Q2 = SurveyMark.Of(guess) } };
        var congruence = Assert.Single(Read(10, SomeRounds.Wave(1, WaveType.Survey), cio, SomeRounds.Answer(1, Side.Ciso, All(3) with { Q2 = SurveyMark.Of(theirs) }))!.Congruence);

        Assert.Equal(("Q2", Side.Cio, agreement, perceived, understanding, text), (congruence.Item, congruence.Side, congruence.Agreement, congruence.PerceivedAgreement, congruence.Understanding, congruence.Text));
        Assert.Equal(text == "You agree more than you believe.", congruence.AgreesMoreThanBelieved);
    }

    [Fact]
    public void A_trend_takes_two_scored_waves()
    {
        Assert.Empty(Read(10, Wave(1, All(4), All(3)))!.Trend);
        Assert.Contains("A trend takes 2 scored waves; there is one.", Read(10, Wave(1, All(4), All(3)))!.Missing);

        var trend = Read(16, [.. Wave(1, All(4), All(3)), .. Wave(2, All(5) with { Q1 = SurveyMark.Of(3) }, All(3))])!.Trend;

        Assert.Equal([1, 24.0 / 13], trend.Select(p => p.Mean), (a, b) => Math.Abs(a - b) < 1e-12);
        Assert.Equal((13, 13), (trend[0].Pairs, trend[1].Pairs));

        // Twelve gaps of 2 and one of 0: s = √(4·12/13 ÷ 12) = 0.5547, t(12; 0.95) = 1.7823.
        Assert.Equal(1.7823 * 0.5547 / Math.Sqrt(13), trend[1].High - trend[1].Mean, 4);
    }

    [Theory] // Thirteen questions a wave: three waves are 39 pairs, four are 52.
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void Agreement_takes_forty_eight_pairs(int waves, bool isThere)
    {
        var perception = Read(60, [.. Enumerable.Range(1, waves).SelectMany(i => Wave(i, All(4) with { Q1 = SurveyMark.Of(1) }, All(4) with { Q1 = SurveyMark.Of(1) }))])!;

        Assert.Equal(isThere ? new PerceptionAgreement(52, 1, 1) : null, perception.Agreement);
    }

    [Theory]
    [InlineData(4, 5, 0, "Consistent: no sign.")]
    [InlineData(2, 1, 0, "You both feel it, the register does not: something is missing from it, or it happens where we do not look.")]
    [InlineData(5, 3, 0, "You see it differently: talk about that first.")]
    [InlineData(3, 3, 0, null)]
    [InlineData(4, 4, 30, "Numbers show it, neither of you feels it: check definitions, thresholds, general slowness, or whether it has become normal.")]
    [InlineData(1, 2, 30, "Consistent: worth addressing.")]
    [InlineData(1, 3, 30, "One of you sees it: show the evidence to both, then choose a play.")]
    [InlineData(3, 2, 30, null)]
    public void Answers_stand_beside_behaviour_and_are_never_averaged_with_it(int cio, int ciso, int late, string? text)
    {
        var facts = new[] { Side.Cio, Side.Ciso }.SelectMany(side => Some.Many(30, i => Some.OwedFact(i, side) with { Id = $"{side}-{i}", SharedAt = i <= late ? null : Some.Week(i) }));
        var perception = Read(32, [Some.Charter(), .. facts, .. Wave(2, All(3) with { Q8 = SurveyMark.Of(cio) }, All(3) with { Q8 = SurveyMark.Of(ciso) })])!;

        var beside = perception.Beside.Single(b => b.Item == "Q8");

        Assert.Equal(("S3", cio, ciso, text), (beside.Theme, beside.Cio, beside.Ciso, beside.Text));
        Assert.Null(perception.Beside.Single(b => b.Item == "Q12").Text);
    }

    [Fact]
    public void What_the_survey_says_is_missing_lowers_the_coverage()
    {
        // 12 answered recommendations, and the larger of the two counts: 12 ÷ (12 + 4).
        var evidence = new List<Exhibit>(Some.Many(12, i => Some.Advice(i)));
        evidence.AddRange(Wave(1, Gap(4), Gap(2)));

        Assert.Equal(12.0 / 16, CoverageOf(evidence)!.Value, 12);
        Assert.Equal(12.0 / 13, CoverageOf([.. Some.Many(12, i => Some.Advice(i)), .. Wave(1, Gap(null), All(3))])!.Value, 12);
        Assert.Null(CoverageOf([.. Some.Many(12, i => Some.Advice(i)), .. Wave(1, All(3) with { Q16 = new RegisterGap { Yes = false, Count = 3 } }, All(3))]));
    }

    [Fact]
    public void A_gap_that_its_side_has_named_counts_as_that_claim_until_it_is_resolved()
    {
        List<Exhibit> evidence = [.. Some.Many(12, i => Some.Advice(i)), .. Wave(1, Gap(2), All(3))];
        var claim = Some.MissingEntry(2, Side.Cio) with { About = "S2" };

        Assert.Equal(12.0 / 13, CoverageOf([.. evidence, claim])!.Value, 12);
        Assert.Equal(12.0 / 14, CoverageOf([.. evidence, claim with { By = Side.Ciso }])!.Value, 12);
        Assert.Equal(12.0 / 14, CoverageOf([.. evidence, claim with { About = "S1" }])!.Value, 12);
        Assert.Equal(12.0 / 13, CoverageOf([.. evidence, claim with { About = "S1", ResolvedAt = Some.Week(5) }])!.Value, 12);
    }

    [Fact]
    public void A_sealed_answer_lowers_no_coverage_while_the_wave_is_open()
    {
        List<Exhibit> evidence = [.. Some.Many(12, i => Some.Advice(i)), SomeRounds.Answer(1, Side.Cio, Gap(4))];

        Assert.Null(CoverageOf([.. evidence, SomeRounds.Wave(1, WaveType.Survey) with { ClosesAt = Some.At(900) }]));
        Assert.Equal(12.0 / 16, CoverageOf([.. evidence, SomeRounds.Wave(1, WaveType.Survey)])!.Value, 12);
    }

    [Fact]
    public void Exchanging_the_sides_exchanges_every_mark_and_turns_every_gap()
    {
        for (var seed = 1; seed <= 20; seed++)
        {
            var evidence = new RandomEvidence(seed).All();
            var plain = SignCatalogue.Read(RandomEvidence.Dossier(evidence), RandomEvidence.Monday).Perception;
            var mirrored = SignCatalogue.Read(RandomEvidence.Dossier(evidence.Select(RandomEvidence.Mirror)), RandomEvidence.Monday).Perception;

            Assert.Equal(plain?.Items.Select(i => (i.Item, i.Cio, i.Ciso, i.Gap)), mirrored?.Items.Select(i => (i.Item, i.Ciso, i.Cio, -i.Gap)));
            Assert.Equal(plain?.Trend.Select(p => Math.Round(p.Mean, 9)), mirrored?.Trend.Select(p => Math.Round(-p.Mean, 9)));
            Assert.Equal(plain?.Beside.Select(b => (b.Item, b.Cio, b.Ciso, b.Text)), mirrored?.Beside.Select(b => (b.Item, b.Ciso, b.Cio, b.Text)));
            Assert.Equal(plain?.Agenda.Select(t => (t.Item, t.Cio, t.Ciso)), mirrored?.Agenda.Select(t => (t.Item, t.Ciso, t.Cio)));
            Assert.Equal(
                plain?.Congruence.Select(c => (c.Item, c.Side, c.Agreement, c.Understanding)).Order(),
                mirrored?.Congruence.Select(c => (c.Item, c.Side.Counterpart(), c.Agreement, c.Understanding)).Order());
        }
    }

    [Fact]
    public void Nobody_but_the_two_sees_any_of_it()
    {
        var reading = SignCatalogue.Read(Some.Dossier(Wave(1, All(1), All(5))), Seen.Monday(10));

        Assert.NotNull(reading.Perception);
        Assert.Null(PrincipalsOnly.Hide(reading).Perception);
    }

    [Fact]
    public void Each_side_reads_the_question_with_the_others_name()
    {
        var item = SurveyCatalogue.Items.Single(i => i.Id == "Q7");

        Assert.Equal("The CISO does what was promised to me.", item.TextFor(Side.Cio));
        Assert.Equal("The CIO does what was promised to me.", item.TextFor(Side.Ciso));
        Assert.Equal(Enumerable.Range(1, 16).Select(i => $"Q{i}"), SurveyCatalogue.Items.Select(i => i.Id));
        Assert.All(SurveyCatalogue.Items.SkipLast(1), i => Assert.Equal(SurveyCatalogue.Steps, i.Scale.Count));
        Assert.Equal(["Q2", "Q5", "Q10", "Q13"], SurveyCatalogue.Items.Where(i => i.IsPredicted).Select(i => i.Id));
    }

    [Fact]
    public void The_page_of_the_survey_has_every_question()
    {
        var page = File.ReadAllText(House.At("docs", "signs", "survey.md"));

        Assert.All(SurveyCatalogue.Items.Where(i => i.Id != "Q13"), i => Assert.Contains($"| {i.Id} | {i.ForCiso.TrimEnd(':', '.')}", page, StringComparison.Ordinal));
    }

    private static Perception? Read(int weeks, params IEnumerable<Exhibit> evidence) => SignCatalogue.Read(Some.Dossier(evidence), Seen.Monday(weeks)).Perception;

    private static double? CoverageOf(IEnumerable<Exhibit> evidence) => new OverriddenRecommendations().Read("S1.1", Direction.Cio, 30, evidence).Coverage;

    private static IEnumerable<Exhibit> Wave(int round, SurveyAnswers cio, SurveyAnswers ciso) =>
        [SomeRounds.Wave(round, WaveType.Survey), SomeRounds.Answer(round, Side.Cio, cio), SomeRounds.Answer(round, Side.Ciso, ciso)];

    private static SurveyAnswers Gap(int? count) => All(3) with { Q16 = new RegisterGap { Yes = true, Count = count } };

    private static SurveyAnswers All(int mark)
    {
        var all = SurveyMark.Of(mark);

        return new SurveyAnswers
        {
            Q1 = all,
            Q2 = all,
            Q3 = all,
            Q4 = all,
            Q5 = all,
            Q6 = all,
            Q7 = all,
            Q8 = all,
            Q9 = all,
            Q10 = all,
            Q11 = all,
            Q12 = all,
            Q13 = all,
            Q14 = all,
            Q15 = all,
        };
    }
}
