using System.Collections.ObjectModel;
using Concord.Evidence;
using Concord.Risk;

namespace Concord.Tests.Risk;

public sealed class InitiativeExposureTests
{
    [Fact]
    public void An_estimate_is_delay_and_loss_of_the_initiatives_own_success()
    {
        var estimated = Begun(1) with { Exposure = new Exposure { At = Some.At(10), DelayDays = 12, Loss = Some.Euros(40_000) } };
        var exposure = InitiativeExposure.All(Some.Dossier(estimated, Begun(2))).Single();

        Assert.Equal((12, Some.Euros(40_000)), (exposure.DelayDays, exposure.Loss));
        Assert.True(exposure.IsInTime);
    }

    [Fact]
    public void An_estimate_after_funding_is_late()
    {
        var late = Begun(1) with { Gates = Gates((StageGate.G1, 0), (StageGate.G2, 5)), Exposure = new Exposure { At = Some.At(10), DelayDays = 12 } };

        Assert.False(InitiativeExposure.All(Some.Dossier(late)).Single().IsInTime);
    }

    [Fact]
    public void Missing_are_those_past_intake_and_not_live_that_have_neither_days_nor_money()
    {
        var dossier = Some.Dossier(
            Begun(1),
            Begun(2) with { Exposure = new Exposure { At = Some.At(1) } },
            Begun(3) with { Exposure = new Exposure { At = Some.At(1), DelayDays = 0 } },
            Begun(4) with { Gates = Gates((StageGate.G0, 0)) },
            Begun(5) with { Gates = Gates((StageGate.G1, 0), (StageGate.G6, 20)) },
            Begun(6) with { AboveThreshold = false },
            Begun(7) with { Gates = Gates((StageGate.G3, 0)) });

        Assert.Equal(["initiative-1", "initiative-2", "initiative-7"], InitiativeExposure.Missing(dossier).Select(i => i.Id));
    }

    private static Initiative Begun(int number) => Some.Initiative(number) with { Gates = Gates((StageGate.G1, 0)), Exposure = null };

    private static ReadOnlyDictionary<StageGate, Moment> Gates(params (StageGate Gate, int Day)[] gates) => gates.ToDictionary(g => g.Gate, g => Some.At(g.Day)).AsReadOnly();
}
