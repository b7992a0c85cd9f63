using Concord.Signs;

namespace Concord.Web.Signs;

/// <summary>One cause: what may be said of it, of either side's behaviour and of each, and its own indicators.</summary>
public sealed record CauseView(
    string Id, string State, IReadOnlyDictionary<string, DirectionView> Directions, IReadOnlyList<IndicatorView> Indicators)
{
    internal static CauseView Of(CauseReading reading) => new(
        reading.Cause.Id,
        StateCode.Of(reading.State),
        DirectionView.Both(StateCode.Of(reading.Cio), StateCode.Of(reading.Ciso)),
        [.. reading.Readings.Select(IndicatorView.Of)]);
}
