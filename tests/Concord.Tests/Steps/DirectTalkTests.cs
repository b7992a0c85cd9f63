using Concord.Evidence;
using Concord.Signs;
using Concord.Steps;

namespace Concord.Tests.Steps;

public sealed class DirectTalkTests
{
    private static readonly DirectTalk Step = new();

    [Fact]
    public void The_charter_in_force_names_the_cadence_or_does_not()
    {
        Assert.Equal((0, 1), Cadence(Some.Charter()).Counted());
        Assert.Equal((1, 1), Cadence(Some.Charter() with { CadenceDays = null }).Counted());
        Assert.Equal((1, 1), Cadence(Some.Charter(), Some.Charter(2) with { At = Some.Week(5), CadenceDays = null }).Counted());
        Assert.Equal(IndicatorState.NoData, Cadence(Some.Charter() with { SignedBy = ["CIO"] }).State);
    }

    [Fact]
    public void Cadence_slots_and_talks_in_between_make_it_taken()
    {
        Assert.Equal(TakenState.Yes, Taken(IndicatorState.Within, 3));
        Assert.Equal(TakenState.Partly, Taken(IndicatorState.Within, 0));
        Assert.Equal(TakenState.Partly, Taken(IndicatorState.Unclear, 3));
        Assert.Equal(TakenState.No, Step.Taken(30, [Some.Charter() with { CadenceDays = null }], StepSeen.Reading("S7.1", IndicatorState.Present, 20, 20), StepSeen.Reading("S7.4", IndicatorState.Unclear, 0)));

        static TakenState Taken(IndicatorState slots, int talks) =>
            Step.Taken(30, [Some.Charter()], StepSeen.Reading("S7.1", slots, 5, 20), StepSeen.Reading("S7.4", IndicatorState.Unclear, talks));
    }

    private static Reading Cadence(params Exhibit[] evidence) => Step.Read("T4.1", Direction.Joint, 30, evidence);
}
