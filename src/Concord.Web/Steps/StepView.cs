using Concord.Steps;
using Concord.Web.Signs;

namespace Concord.Web.Steps;

/// <summary>One step: whether it is taken, whether it works, and its own indicators.</summary>
public sealed record StepView(string Id, string Taken, string Working, IReadOnlyList<IndicatorView> Indicators)
{
    internal static StepView Of(StepReading reading) => new(
        reading.Step.Id, StateCode.Of(reading.Taken), StateCode.Of(reading.Working), [.. reading.Readings.Select(IndicatorView.Of)]);
}
