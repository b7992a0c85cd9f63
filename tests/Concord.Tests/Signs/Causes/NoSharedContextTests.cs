using Concord.Evidence;
using Concord.Signs;

namespace Concord.Tests.Signs.Causes;

public sealed class NoSharedContextTests
{
    private static readonly NoSharedContext Cause = new();

    [Fact]
    public void A_line_is_a_series_in_its_newest_reading()
    {
        var reading = Read(
            "C7.1",
            Metric(1, "uptime", MetricClass.Uptime, Side.Cio),
            Metric(2, "uptime", MetricClass.Uptime, Side.Cio, Side.Ciso),
            Metric(3, "threats", MetricClass.Threat, Side.Ciso),
            Metric(4, "cost", MetricClass.Cost, Side.Cio),
            Metric(5, "old", MetricClass.Cost, Side.Cio) with { At = Some.At(-60) });

        Assert.Equal((2, 3, IndicatorState.Early), (reading.Events, reading.Opportunities, reading.State));
        Assert.Contains("No line measures scalability, agility, delivery, benefit, data protection, compliance, loss.", reading.Notes);
    }

    [Fact]
    public void A_full_statement_of_appetite_lacks_nothing() =>
        Assert.Equal((0, 6, IndicatorState.Within), Read("C7.2", Appetite()) is var r ? (r.Events, r.Opportunities, r.State) : default);

    [Theory]
    [InlineData(1, "CIO", "CISO")]
    [InlineData(2, "CIO")]
    [InlineData(0, "person-1", "CISO", "CIO")]
    public void Each_signature_is_a_condition(int unmet, params string[] signedBy) =>
        Assert.Equal(unmet, Read("C7.2", Appetite() with { SignedBy = signedBy }, Some.Person(1, PersonRole.Board)).Events);

    [Fact]
    public void An_old_an_ended_and_an_unquantified_statement_lack_one_each()
    {
        Assert.Equal(1, Read("C7.2", Appetite() with { At = Some.At(-20) }).Events);
        Assert.Equal(1, Read("C7.2", Appetite() with { ExpiresAt = Some.Week(9) }).Events);
        Assert.Equal(1, Read("C7.2", Appetite() with { Points = [] }).Events);
        Assert.Equal(IndicatorState.NoData, Read("C7.2", Appetite() with { Risk = "risk-1" }).State);
    }

    [Fact]
    public void A_risk_register_without_an_appetite_lacks_everything() =>
        Assert.Equal((6, IndicatorState.Early), Read("C7.2", Some.Risk("risk-1")) is var r ? (r.Events, r.State) : default);

    [Fact]
    public void One_page_both_opened_within_fourteen_days_is_enough()
    {
        var both = Read("C7.3", Visit(1, "scorecard", Side.Cio, 360), Visit(2, "scorecard", Side.Ciso, 351), Visit(3, "priorities", Side.Cio, 100));
        var late = Read("C7.3", Visit(1, "scorecard", Side.Cio, 360), Visit(2, "scorecard", Side.Ciso, 349));

        Assert.Equal((1, 2, IndicatorState.Within), (both.Events, both.Opportunities, both.State));
        Assert.Equal((0, 1, IndicatorState.Unclear), (late.Events, late.Opportunities, late.State));
    }

    [Fact]
    public void The_distance_of_blind_estimates_is_told_in_powers_of_ten()
    {
        // Middles: CIO 10³ (100 to 10 000); CISO 10, 10², 10³, 10⁴ and 10⁵ times 1: distances 2, 1, 0, 1, 2.
        var reading = Read("C7.4", Enumerable.Range(1, 5).SelectMany(i => new[] { Estimate(i, Side.Cio, 3), Estimate(i, Side.Ciso, i) }));

        Assert.Equal((4, 5, IndicatorState.Early), (reading.Events, reading.Opportunities, reading.State));
        Assert.Equal(1, reading.Estimate!.Value, 9);
        Assert.Contains("The 90 % ranges of 5 of 5 risks overlap.", reading.Notes);
    }

    [Fact]
    public void Ranges_with_nothing_in_common_do_not_overlap() => Assert.Contains(
        "The 90 % ranges of 0 of 1 risks overlap.", Read("C7.4", Estimate(1, Side.Cio, 1), Estimate(1, Side.Ciso, 4)).Notes);

    [Fact]
    public void The_newest_estimates_of_top_risks_count_and_four_are_too_few()
    {
        var pairs = Enumerable.Range(1, 5).SelectMany(i => new[] { Estimate(i, Side.Cio, 3), Estimate(i, Side.Ciso, 3) }).ToList();
        var older = Estimate(1, Side.Ciso, 9) with { Id = "older", At = Some.Week(2) };

        Assert.Equal((0, 5, IndicatorState.Within), Read("C7.4", [.. pairs, older]) is var r ? (r.Events, r.Opportunities, r.State) : default);
        Assert.Equal((null, IndicatorState.NotEnoughEvidence), Read("C7.4", [.. pairs, .. Enumerable.Range(1, 4).Select(i => Some.Risk($"risk-{i}") with { TopTen = true })]) is var few ? (few.Opportunities, few.State) : default);
        Assert.Null(Read("C7.4", pairs[..8]).Estimate);
    }

    [Fact]
    public void It_is_not_supported_only_when_all_three_are_inside()
    {
        Exhibit[] inside =
        [
            Metric(1, "uptime", MetricClass.Uptime, Side.Cio, Side.Ciso),
            Appetite(),
            .. Enumerable.Range(1, 5).SelectMany(i => new[] { Estimate(i, Side.Cio, 3), Estimate(i, Side.Ciso, 3) }),
        ];

        Assert.Equal(CauseState.NotSupported, Cause.Read(52, inside).State);
        Assert.Equal(CauseState.NotEnoughEvidence, Cause.Read(52, inside[..2]).State);
        Assert.Equal(CauseState.Supported, Cause.Read(52, [.. inside, Metric(9, "uptime", MetricClass.Uptime, Side.Cio)]).State);
    }

    private static Reading Read(string indicator, params IEnumerable<Exhibit> evidence) => Cause.Read(indicator, Direction.Joint, 52, evidence);

    private static Metric Metric(int number, string name, MetricClass metricClass, params Side[] carriedBy) => new()
    {
        Id = $"metric-{number}", Name = name, Class = metricClass, CarriedBy = carriedBy, At = Some.Week(number), Value = 1, Unit = "percent", Better = Better.Up,
    };

    private static Appetite Appetite() =>
        new() { Id = "appetite-1", Points = [new AppetitePoint { Loss = 1000, Probability = 0.1 }], SignedBy = ["CIO", "CISO", "BOARD"], At = Some.Week(2) };

    private static PageVisit Visit(int number, string page, Side side, int day) => new() { Id = $"visit-{number}", Page = page, Side = side, At = Some.At(day) };

    private static RiskEstimate Estimate(int risk, Side by, int power) => new()
    {
        Id = $"estimate-{risk}-{by}",
        Risk = $"risk-{risk}",
        By = by,
        At = Some.Week(10),
        Loss90 = new Range90 { Low = Math.Pow(10, power - 1), High = Math.Pow(10, power + 1) },
        Frequency90 = new Range90 { Low = 0.1, High = 1 },
    };
}
