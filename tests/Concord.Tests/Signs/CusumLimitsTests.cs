using Concord.Numerics;
using Concord.Signs;

namespace Concord.Tests.Signs;

public sealed class CusumLimitsTests
{
    // Every thirteenth of them is simulated again; all would take minutes.
    [Fact]
    public void The_limits_worked_out_beforehand_are_what_the_simulation_gives()
    {
        var some = HouseLimits.All.Where(l => l.Key.Contrast is ProportionContrast or MeanContrast).Where((_, i) => i % 13 == 0).ToList();

        Assert.All(some, l => Assert.Equal(l.Key.FindLimit(), l.Value));
        Assert.True(some.Count >= 5);
    }

    [Fact]
    public void A_limit_between_two_paces_lies_between_their_limits()
    {
        var limits = new CusumLimits(HouseLimits.All);

        var (slow, between, quick) = (Limit(24), Limit(30), Limit(48));

        Assert.Equal(HouseLimits.All.Single(l => l.Key == Calibration(24)).Value, slow);
        Assert.True(slow < between && between < quick);
        Assert.Equal(slow + (Math.Log(30.0 / 24) / Math.Log(2) * (quick - slow)), between, 12);
        Assert.Equal(Limit(1000), Limit(384));

        double Limit(double perYear) => limits.LimitOf(new ProportionContrast(0.1, 0.4), pace => new SimulatedProportion(pace, 0.1), perYear, 33);
    }

    [Fact]
    public void A_limit_once_found_is_kept_for_the_next_start()
    {
        var first = new CusumLimits();
        var limit = first.LimitOf(new ProportionContrast(0.2, 0.6), pace => new SimulatedProportion(pace, 0.2), 24, 5);

        var next = new CusumLimits(first.Known);

        Assert.Equal(limit, next.Known.Single().Value);
        Assert.Equal(limit, next.LimitOf(new ProportionContrast(0.2, 0.6), pace => new SimulatedProportion(pace, 0.2), 24, 5));
    }

    [Fact]
    public void Every_armed_share_of_the_catalogue_has_its_limit_worked_out_beforehand()
    {
        var armed = SignCatalogue.All.SelectMany(s => s.Indicators).OfType<ShareIndicator>().Where(i => CharterTimeline.ArmedByHouse.Contains(i.Id));

        Assert.All(armed, i => Assert.Contains(
            new CusumCalibration(new ProportionContrast(i.House!.Ref, i.House.P1), new SimulatedProportion(24, i.House.Ref), 1.0 / 33), HouseLimits.All.Keys));
    }

    private static CusumCalibration Calibration(double pace) => new(new ProportionContrast(0.1, 0.4), new SimulatedProportion(pace, 0.1), 1.0 / 33);
}
