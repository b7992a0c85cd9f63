using Concord.Numerics;

namespace Concord.Simulation.Halden;

/// <summary>What went wrong, when it began, was seen, understood and contained.</summary>
/// <remarks>
/// Planted: sixteen of severity 2 or more beside two exercises; of two only bounds are known for the start, and the latest is still open.
/// Seven were a risk of the register coming true; the two exercises name a risk too and teach nothing about how often it comes.
/// </remarks>
internal static class Incidents
{
    private const int Count = 26;

    // By its place, the risk that came true, or was rehearsed.
    private static readonly Dictionary<int, int> _risks = new() { [2] = 5, [5] = 1, [8] = 2, [11] = 6, [14] = 10, [16] = 5, [20] = 7, [22] = 6, [23] = 4 };

    public static IEnumerable<Line> Lines(Timeline time)
    {
        var chance = time.Chance("incidents");
        for (var i = 0; i < Count; i++)
        {
            var started = time.At(Timeline.Weeks - 2 - (i * 101 / Count), chance);
            var detected = started.AddMinutes(Math.Round(60 * chance.LogNormal(9, 0.9)));
            var contained = i == Count - 1 ? (DateTime?)null : detected.AddMinutes(Math.Round(60 * chance.LogNormal(20, 0.9)));
            var line = new Line(time, "incident", $"INC-{801 + i}").With("severity", i % 6 == 5 ? 3 : i % 2 == 0 || i == Count - 1 ? 2 : 1);
            yield return (i is 4 or 14 ? line.Between("startedAt", started.AddHours(-30), started) : line.At("startedAt", started))
                .At("detectedAt", detected).At("understoodAt", detected.AddMinutes(90)).At("containedAt", contained).At("resolvedAt", contained?.AddDays(2))
                .With("startBasis", i is 4 or 14 ? "EARLIEST_EVIDENCE" : i % 5 == 2 ? "IMPACT" : "ACTIVITY").With("exercise", i % 12 == 8).With("joint", i % 3 == 0)
                .With("risk", _risks.TryGetValue(i, out var risk) ? $"RSK-{risk}" : null).At("latest", contained is null ? Timeline.Hour(time.LastDay, chance) : null);
        }
    }
}
