using Concord.Evidence;
using Concord.Signs;
using Concord.Steps;

namespace Concord.Tests.Steps;

public sealed class UnderstoodPrioritiesTests
{
    private static readonly UnderstoodPriorities Step = new();

    [Fact]
    public void A_page_has_five_parts_and_each_that_is_missing_counts()
    {
        var page = Some.PriorityPage();

        Assert.Equal((0, 5), Page(10, page).Counted());
        Assert.Equal((1, 5), Page(10, page with { Own = [] }).Counted());
        Assert.Equal((1, 5), Page(10, page with { Challenges = [] }).Counted());
        Assert.Equal((1, 5), Page(10, page with { Incentives = [] }).Counted());
        Assert.Equal((1, 5), Page(10, page with { AcknowledgedAt = null }).Counted());
        Assert.Equal((1, 5), Page(10, page with { AcknowledgedAt = Some.Week(11) }).Counted());
    }

    [Fact]
    public void After_a_hundred_and_twenty_days_a_page_is_too_old()
    {
        // Published on the first Monday: 17 weeks later it is 119 days old.
        Assert.Equal((0, 5), Page(17, Some.PriorityPage()).Counted());
        Assert.Equal((1, 5), Page(18, Some.PriorityPage()).Counted());
    }

    [Fact]
    public void A_page_kept_to_oneself_is_none_and_the_newest_one_counts()
    {
        Assert.Equal(IndicatorState.NoData, Page(10, Some.PriorityPage() with { PublishedAt = null }).State);
        Assert.Equal((2, 5), Page(10, Some.PriorityPage(1), Some.PriorityPage(5) with { Challenges = [], AcknowledgedAt = null }).Counted());
    }

    [Fact]
    public void Both_have_to_share_for_it_to_be_taken()
    {
        Assert.Equal(TakenState.Yes, Step.Taken(10, [Some.PriorityPage(1), Some.PriorityPage(2, Side.Ciso)]));
        Assert.Equal(TakenState.Partly, Step.Taken(10, [Some.PriorityPage(1)]));
        Assert.Equal((0, 5), Step.Read("T6.1", Direction.Ciso, 10, Some.PriorityPage(2, Side.Ciso)).Counted());
    }

    private static Reading Page(int weeks, params Exhibit[] evidence) => Step.Read("T6.1", Direction.Cio, weeks, evidence);
}
