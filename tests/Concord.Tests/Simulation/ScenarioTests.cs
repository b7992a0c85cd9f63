using Concord.Signs;
using Concord.Simulation;

namespace Concord.Tests.Simulation;

public sealed class ScenarioTests
{
    [Fact]
    public void A_planted_sign_is_read_with_its_strength_direction_onset_and_shape()
    {
        var scenario = Scenario.Parse("S6:g=0.5,dir=CIO>CISO,onset=53,shape=ramp");

        Assert.Equal([new Injection("S6", 0.5, null, Direction.Cio, 53, InjectionShape.Ramp)], scenario.Injections);
    }

    [Fact]
    public void Several_signs_in_braces_are_planted_alike()
    {
        var scenario = Scenario.Parse("{S3,S6,S7}:g=0.3");

        Assert.Equal(["S3", "S6", "S7"], scenario.Injections.Select(i => i.Target));
        Assert.All(scenario.Injections, i => Assert.Equal(0.3, i.Strength));
    }

    [Fact]
    public void Nothing_is_the_healthy_company_of_middling_size_over_three_years()
    {
        var scenario = Scenario.Parse(string.Empty);

        Assert.Equal((CompanySize.Mid, CompanyWorld.Healthy, 156, 0.0, 0.95), (scenario.Size, scenario.World, scenario.Weeks, scenario.Sigma, scenario.Logging.Probability));
        Assert.True(scenario.HasComparators);
        Assert.Equal(Couplings.All, scenario.Couplings);
    }

    [Theory]
    [InlineData("")]
    [InlineData("S6:g=1,dir=CIO>CISO,onset=53,shape=step;N5;G3")]
    [InlineData("S2.1:rate=40,dir=both,onset=60,shape=episodes;N1;N14;G1;G12;size=L;world=boundary;weeks=104;sigma=0.6;log=0.8;delay=4;comparators=off;couplings=late-consult-flaws+slow-yes")]
    [InlineData("C1:g=1.5,dir=CISO>CIO,onset=1,shape=after-event;size=S;world=typical;couplings=none")]
    [InlineData("ALL:g=0.3,dir=both,onset=53,shape=step")]
    public void What_is_written_is_read_again(string text)
    {
        Assert.Equal(text, Scenario.Parse(text).ToString());
        Assert.Equal(text, Scenario.Parse(Scenario.Parse(text).ToString()).ToString());
    }

    [Theory]
    [InlineData("S13:g=1", "S13")]
    [InlineData("S6:g=lots", "lots")]
    [InlineData("S6:dir=up", "up")]
    [InlineData("S6:shape=sudden", "sudden")]
    [InlineData("S6:onset=0", "0")]
    [InlineData("S6:rate=1.5", "rate")]
    [InlineData("S8:rate=0.5", "rate")]
    [InlineData("N15", "N15")]
    [InlineData("G0", "G0")]
    [InlineData("size=XL", "XL")]
    [InlineData("couplings=magic", "magic")]
    [InlineData("colour=red", "colour")]
    [InlineData("S6:colour=red", "colour")]
    [InlineData("hello", "hello")]
    public void What_can_not_be_read_is_named_in_one_sentence(string text, string named)
    {
        var refused = Assert.Throws<FormatException>(() => Scenario.Parse(text));

        Assert.Contains(named, refused.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", refused.Message, StringComparison.Ordinal);
    }
}
