using Concord.Evidence;
using Concord.Signs;
using Concord.Steps;

namespace Concord.Tests.Steps;

public sealed class AlignedPlansTests
{
    private static readonly AlignedPlans Step = new();

    [Fact]
    public void A_line_for_security_counts_when_it_is_there_at_the_start()
    {
        Assert.Equal((0, 1), Lines(Line(1, 10, 10)).Counted());
        Assert.Equal((1, 1), Lines(Line(1, 10, 11)).Counted());
        Assert.Equal((1, 1), Lines(Line(1, 10, null)).Counted());
    }

    [Theory]
    [InlineData(Plan.BusinessStrategy, 1)]
    [InlineData(Plan.Roadmap, 1)]
    [InlineData(Plan.ItStrategy, null)]
    [InlineData(Plan.SecurityPlan, null)]
    public void Strategy_and_road_map_are_asked(Plan plan, int? counted) => Assert.Equal(counted, Lines(Line(1, 10, null) with { Plan = plan }).Opportunities);

    [Fact]
    public void What_has_not_started_or_started_over_a_year_ago_is_not_asked()
    {
        Assert.Equal(IndicatorState.NoData, Lines(Line(1, 7 * 31, null)).State);
        Assert.Equal(IndicatorState.NoData, Step.Read("T2.1", Direction.Joint, 60, Line(1, 10, null)).State);
    }

    [Fact]
    public void A_review_without_security_needs_a_waiver()
    {
        var alone = Some.Review(1) with { SecurityPresent = false };

        Assert.Equal((1, 3), Step.Read("T2.2", Direction.Joint, 30, alone, Some.Review(2), alone with { Id = "r3", Waiver = "w" }).Counted());
    }

    [Fact]
    public void It_is_taken_when_nothing_is_without_security()
    {
        Assert.Equal(TakenState.Yes, Step.Taken(30, [Line(1, 10, 5), Some.Review()]));
        Assert.Equal(TakenState.Partly, Step.Taken(30, [Line(1, 10, 5), Some.Review() with { SecurityPresent = false }]));
        Assert.Equal(TakenState.No, Step.Taken(30, [Line(1, 10, null), Some.Review() with { SecurityPresent = false }]));
    }

    private static Reading Lines(params Exhibit[] evidence) => Step.Read("T2.1", Direction.Joint, 30, evidence);

    private static PlanItem Line(int number, int start, int? security) => new()
    {
        Id = $"line-{number}", Plan = Plan.Roadmap, Title = "A line", StartAt = Some.Day(start), SecurityLineAt = security is { } day ? Some.Day(day) : null,
    };
}
