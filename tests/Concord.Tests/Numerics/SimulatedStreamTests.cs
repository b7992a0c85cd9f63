using Concord.Numerics;

namespace Concord.Tests.Numerics;

public class SimulatedStreamTests
{
    private const int Years = 800;

    [Fact]
    public void A_share_has_the_pace_and_the_share_it_was_given()
    {
        var (events, opportunities, _, _) = Totals(new SimulatedProportion(40, 0.15));

        Assert.Equal(40, opportunities / Years, 0.8);
        Assert.Equal(0.15, events / opportunities, 0.007);
    }

    [Fact]
    public void Slots_come_on_schedule()
    {
        var next = new SimulatedSlots(26, 0.15).Start(new SeededGenerator(1));
        var weeks = Enumerable.Range(0, 520).Select(_ => next().Exposure).ToList();

        Assert.Equal(260, weeks.Sum());
        Assert.All(weeks.Zip(weeks.Skip(1)), pair => Assert.Equal(1, pair.First + pair.Second));
    }

    // As many end as open, and the ends divided by the days under way are the hazard.
    [Theory]
    [InlineData(10)]
    [InlineData(40)]
    public void A_constant_hazard_has_the_pace_and_the_hazard_it_was_given(double medianDays)
    {
        var (ends, days, _, _) = Totals(new SimulatedHazard(24, Math.Log(2) / medianDays));

        Assert.Equal(24, ends / Years, 0.6);
        Assert.Equal(Math.Log(2) / medianDays, ends / days, 0.025 * Math.Log(2) / medianDays);
    }

    // A Weibull time of shape 2 with median m has mean m Γ(1.5)/√(ln 2).
    [Fact]
    public void Another_shape_keeps_the_median()
    {
        var (ends, days, _, _) = Totals(new SimulatedHazard(24, Math.Log(2) / 10) { Shape = 2 });

        Assert.Equal(10 * 0.886226925 / Math.Sqrt(Math.Log(2)), days / ends, 0.2);
    }

    [Fact]
    public void A_comparator_has_its_own_share()
    {
        var apart = Totals(new SimulatedComparison(20, 60, 0.4, 0.1));
        var inStep = Totals(new SimulatedMatch(20, 3, 0.4, 0.1));

        foreach (var (events, opportunities, controlEvents, controlOpportunities) in new[] { apart, inStep })
        {
            Assert.Equal(0.4, events / opportunities, 0.014);
            Assert.Equal(0.1, controlEvents / controlOpportunities, 0.005);
            Assert.Equal(60, controlOpportunities / Years, 1.5);
        }

        Assert.Equal(3 * inStep.Exposure, inStep.ControlExposure);
    }

    // SIMULATOR §3: median 7 days, shape 0.9, slowness 0.8; 21 days to the due date leave about the reference of 0.20 late.
    [Fact]
    public void Healthy_campaigns_are_late_by_about_the_reference()
    {
        var generator = new SeededGenerator(2);
        var campaigns = new SimulatedCampaigns(48, MedianDays: 7, DueDays: 21);

        Assert.Equal(0.204, Enumerable.Range(0, 20_000).Average(_ => campaigns.OpenWhenDue(generator)), 0.008);
    }

    private static (double Events, double Exposure, double ControlEvents, double ControlExposure) Totals(SimulatedStream stream)
    {
        var next = stream.Start(new SeededGenerator(3));
        var sum = (Events: 0.0, Exposure: 0.0, ControlEvents: 0.0, ControlExposure: 0.0);
        for (var week = 0; week < Years * 52; week++)
        {
            var one = next();
            sum = (sum.Events + one.Events, sum.Exposure + one.Exposure, sum.ControlEvents + one.ControlEvents, sum.ControlExposure + one.ControlExposure);
        }

        return sum;
    }
}
