using Concord.Signs;

namespace Concord.Web.Signs;

/// <summary>One outcome: what comes of it, by its indicators.</summary>
public sealed record OutcomeView(string Id, IReadOnlyList<IndicatorView> Indicators)
{
    internal static OutcomeView Of(OutcomeReading reading) => new(reading.Outcome.Id, [.. reading.Readings.Select(IndicatorView.Of)]);
}
