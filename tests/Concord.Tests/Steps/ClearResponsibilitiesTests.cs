using Concord.Evidence;
using Concord.Signs;
using Concord.Steps;

namespace Concord.Tests.Steps;

public sealed class ClearResponsibilitiesTests
{
    private static readonly ClearResponsibilities Step = new();

    [Fact]
    public void A_joint_activity_needs_a_written_line()
    {
        Assert.Equal((1, 2), Lines(Some.Activity(1), Some.Activity(2) with { Boundary = "Up to the image" }, Some.Activity(3) with { Joint = false }).Counted());
        Assert.Equal((1, 1), Lines(Some.Activity() with { Boundary = " " }).Counted());
    }

    [Fact]
    public void What_is_not_signed_counts_as_it_stands_and_what_is_signed_later_does_not()
    {
        Assert.Equal((1, 1), Lines(Some.Activity() with { SignedAt = null }).Counted());
        Assert.Equal(IndicatorState.NoData, Lines(Some.Activity(40)).State);
    }

    [Fact]
    public void It_is_taken_when_the_responsibilities_are_signed_too()
    {
        Exhibit[] written = [Some.Activity() with { Boundary = "Up to the image" }];

        Assert.Equal(TakenState.Yes, Step.Taken(30, written, StepSeen.Reading("C5.1", IndicatorState.Within)));
        Assert.Equal(TakenState.Partly, Step.Taken(30, written));
        Assert.Equal(TakenState.Partly, Step.Taken(30, [Some.Activity()], StepSeen.Reading("C5.1", IndicatorState.Within)));
        Assert.Equal(TakenState.No, Step.Taken(30, [Some.Activity()], StepSeen.Reading("C5.1", IndicatorState.Early, 1, 1)));
    }

    private static Reading Lines(params Exhibit[] evidence) => Step.Read("T3.1", Direction.Joint, 30, evidence);
}
