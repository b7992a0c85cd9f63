using Concord.Evidence;
using Concord.Risk;

namespace Concord.Tests.Risk;

public sealed class BlindRoundTests
{
    [Fact]
    public void What_one_side_said_stays_hidden_until_both_have_said_it()
    {
        var risk = Round(5, Estimate("risk-1", Side.Cio, 10, 1000)).Risks.Single();

        Assert.False(risk.IsRevealed);
        Assert.True(risk.HasEstimated(Side.Cio));
        Assert.False(risk.HasEstimated(Side.Ciso));
        Assert.NotNull(risk.Estimate(Side.Cio, Side.Cio));
        Assert.Null(risk.Estimate(Side.Cio, Side.Ciso));
        Assert.Null(risk.Estimate(Side.Cio, null));
        Assert.Null(risk.Distance);
    }

    [Fact]
    public void Both_estimates_are_revealed_together_with_how_far_they_lie_apart()
    {
        // Middles 100 and 1000 on a scale of ratios: one power of ten.
        var risk = Round(5, Estimate("risk-1", Side.Cio, 10, 1000), Estimate("risk-1", Side.Ciso, 100, 10_000)).Risks.Single();

        Assert.True(risk.IsRevealed);
        Assert.Equal(10, risk.Estimate(Side.Cio, Side.Ciso)!.Loss90.Low);
        Assert.Equal(1, risk.Distance!.Value, 1e-12);
        Assert.True(risk.DoOverlap);
    }

    [Fact]
    public void Once_the_round_has_closed_a_lone_estimate_is_seen_too()
    {
        var round = Round(20, Estimate("risk-1", Side.Cio, 10, 1000));

        Assert.True(round.IsClosed);
        Assert.NotNull(round.Risks.Single().Estimate(Side.Cio, Side.Ciso));
        Assert.Null(round.Risks.Single().Distance);
    }

    [Fact]
    public void Swapping_the_sides_changes_no_distance()
    {
        var one = Round(5, Estimate("risk-1", Side.Cio, 10, 90), Estimate("risk-1", Side.Ciso, 100, 10_000)).Risks.Single();
        var other = Round(5, Estimate("risk-1", Side.Ciso, 10, 90), Estimate("risk-1", Side.Cio, 100, 10_000)).Risks.Single();

        Assert.Equal(one.Distance, other.Distance);
        Assert.False(one.DoOverlap);
        Assert.False(other.DoOverlap);
    }

    [Fact]
    public void The_last_estimate_of_a_side_in_the_round_counts_and_one_outside_belongs_to_no_round()
    {
        var round = Round(
            20,
            Estimate("risk-1", Side.Cio, 10, 1000),
            Estimate("risk-1", Side.Cio, 20, 2000, 4),
            Estimate("risk-1", Side.Ciso, 30, 3000, 15));

        Assert.Equal(20, round.Risks.Single().Estimate(Side.Cio, null)!.Loss90.Low);
        Assert.False(round.Risks.Single().HasEstimated(Side.Ciso));
    }

    [Fact]
    public void A_median_needs_five_risks_both_have_estimated()
    {
        RiskEstimate[] Of(int risks) => [.. Enumerable.Range(1, risks).SelectMany(i => new[] { Estimate($"risk-{i}", Side.Cio, 10, 1000), Estimate($"risk-{i}", Side.Ciso, 10 * Math.Pow(10, i), 1000 * Math.Pow(10, i)) })];

        Assert.Null(Round(5, Of(4)).MedianDistance);
        Assert.Equal(3, Round(5, Of(5)).MedianDistance!.Value, 1e-12);
    }

    [Fact]
    public void The_round_asks_for_the_risks_the_board_sees()
    {
        var round = Round(5, Some.Risk("risk-1") with { TopTen = true }, Some.Risk("risk-2"));

        Assert.Equal(["risk-1"], round.Risks.Select(r => r.Risk));
    }

    private static BlindRound Round(double today, params IEnumerable<Exhibit> evidence)
    {
        var wave = new Wave { Id = "wave-1", Type = WaveType.Estimates, OpensAt = Some.At(0), ClosesAt = Some.At(7) };

        return BlindRound.All(Dossier.Of([wave, .. evidence], Some.Instant(today), Some.Zone)).Single();
    }

    private static RiskEstimate Estimate(string risk, Side by, double low, double high, double day = 3) => new()
    {
        Id = $"{risk}-{by}-{day}",
        Risk = risk,
        By = by,
        At = Some.At(day),
        Loss90 = new Range90 { Low = low, High = high },
        Frequency90 = new Range90 { Low = 0.1, High = 1 },
    };
}
