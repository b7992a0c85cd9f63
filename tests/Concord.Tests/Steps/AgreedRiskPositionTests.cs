using Concord.Evidence;
using Concord.Signs;
using Concord.Steps;

namespace Concord.Tests.Steps;

public sealed class AgreedRiskPositionTests
{
    private static readonly AgreedRiskPosition Step = new();

    private static readonly Person Executive = Some.Person(9, PersonRole.Executive);

    [Fact]
    public void Four_signatures_figures_and_a_year_are_all_it_takes()
    {
        Assert.Equal((0, 6), Position(20, Some.Appetite()).Counted());
        Assert.Equal(TakenState.Yes, Step.Taken(20, [Some.Appetite(), Executive]));
    }

    [Theory]
    [InlineData("CIO")]
    [InlineData("CISO")]
    [InlineData("person-9")]
    [InlineData("BOARD")]
    public void Each_signature_that_is_missing_is_named(string missing)
    {
        var reading = Position(20, Some.Appetite() with { SignedBy = [.. Some.Appetite().SignedBy.Where(s => s != missing)] });

        Assert.Equal((1, 6), reading.Counted());
        Assert.Equal(IndicatorState.Unclear, reading.State);
    }

    [Fact]
    public void People_stand_for_their_roles_and_a_side_is_not_another_executive()
    {
        var signed = Some.Appetite() with { SignedBy = ["person-1", "person-2", "person-3"] };
        var cio = Some.Person(1, PersonRole.Cio, PersonRole.Executive);

        Assert.Equal((1, 6), Position(20, signed, cio, Some.Person(2, PersonRole.Ciso), Some.Person(3, PersonRole.Board)).Counted());
        Assert.Equal((0, 6), Position(20, signed, cio, Some.Person(2, PersonRole.Ciso), Some.Person(3, PersonRole.Board, PersonRole.Executive)).Counted());
    }

    [Fact]
    public void After_twelve_months_or_past_its_own_end_it_is_too_old()
    {
        // Signed on the first Monday: 52 weeks later it is 364 days old.
        Assert.Equal((0, 6), Position(52, Some.Appetite()).Counted());
        Assert.Equal((1, 6), Position(53, Some.Appetite()).Counted());
        Assert.Equal((1, 6), Position(20, Some.Appetite() with { ExpiresAt = Some.Week(10) }).Counted());
    }

    [Fact]
    public void Without_figures_or_for_one_risk_only_it_is_no_position()
    {
        Assert.Equal((1, 6), Position(20, Some.Appetite() with { Points = [] }).Counted());
        Assert.Equal(IndicatorState.NoData, Position(20, Some.Appetite() with { Risk = "risk-1" }).State);
    }

    [Fact]
    public void The_newest_position_counts() =>
        Assert.Equal((3, 6), Position(20, Some.Appetite(), Some.Appetite(10) with { SignedBy = ["CIO"] }).Counted());

    [Fact]
    public void Decisions_about_a_risk_cite_it_or_not()
    {
        var citing = Some.Decision(1) with { Risk = "risk-1", AppetiteCited = true };
        var silent = Some.Decision(2) with { Risk = "risk-1" };

        Assert.Equal((1, 2), Step.Read("T1.2", Direction.Joint, 20, citing, silent, Some.Decision(3)).Counted());
    }

    private static Reading Position(int weeks, params Exhibit[] evidence) => Step.Read("T1.1", Direction.Joint, weeks, [.. evidence, Executive]);
}
