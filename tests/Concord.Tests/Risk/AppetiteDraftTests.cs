using Concord.Evidence;
using Concord.Risk;

namespace Concord.Tests.Risk;

public sealed class AppetiteDraftTests
{
    [Fact]
    public void The_draft_lies_in_the_middle_of_what_the_two_believe_and_rises_with_rarer_years()
    {
        var draft = Draft(Estimate(Side.Cio, 10_000), Estimate(Side.Ciso, 100_000))!;

        Assert.Equal(["risk-1"], draft.Risks);
        Assert.All(draft.Anchors, a =>
        {
            // The same estimates ten times as large: ten times the loss, and the middle a factor of √10 from both.
            Assert.Equal(10, a.Ciso / a.Cio, 0.01);
            Assert.Equal(Math.Sqrt(a.Cio * a.Ciso), a.Loss, 0.05 * a.Loss);
        });
        Assert.Equal([0.5, 0.2, 0.1, 0.05, 0.01], draft.Anchors.Select(a => a.Probability));
        Assert.Equal(draft.Anchors.OrderBy(a => a.Loss), draft.Anchors);
        Assert.Equal(5, draft.Tolerance.Anchors.Count);
    }

    [Fact]
    public void Swapping_the_sides_leaves_the_draft_as_it_is()
    {
        var (one, other) = (Draft(Estimate(Side.Cio, 10_000), Estimate(Side.Ciso, 100_000))!, Draft(Estimate(Side.Ciso, 10_000), Estimate(Side.Cio, 100_000))!);

        Assert.Equal(one.Anchors.Select(a => (a.Loss, a.Cio, a.Ciso)), other.Anchors.Select(a => (a.Loss, a.Ciso, a.Cio)));
    }

    [Fact]
    public void Without_a_risk_both_have_estimated_there_is_no_draft()
    {
        Assert.Null(Draft(Estimate(Side.Cio, 10_000)));
    }

    [Fact]
    public void A_range_from_zero_is_left_out_with_the_reason()
    {
        var zero = Estimate(Side.Ciso, 0) with { Loss90 = new Range90 { Low = 0, High = 100 } };

        Assert.Null(Draft(Estimate(Side.Cio, 10_000), zero));
    }

    private static AppetiteDraft? Draft(params RiskEstimate[] estimates)
    {
        var wave = new Wave { Id = "wave-1", Type = WaveType.Estimates, OpensAt = Some.At(0), ClosesAt = Some.At(7) };

        return AppetiteDraft.Of(BlindRound.All(Dossier.Of([wave, .. estimates], Some.Instant(20), Some.Zone)).Single());
    }

    private static RiskEstimate Estimate(Side by, double low) => new()
    {
        Id = $"estimate-{by}",
        Risk = "risk-1",
        By = by,
        At = Some.At(3),
        Loss90 = new Range90 { Low = low, High = 50 * low },
        Frequency90 = new Range90 { Low = 1, High = 3 },
    };
}
