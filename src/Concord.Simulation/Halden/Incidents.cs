using Concord.Numerics;

namespace Concord.Simulation.Halden;

/// <summary>What went wrong, when it began, was seen, understood and contained.</summary>
/// <remarks>Planted: sixteen of severity 2 or more beside two exercises; of two only bounds are known for the start, and the latest is still open.</remarks>
internal static class Incidents
{
    private const int Count = 26;

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
                .With("risk", $"RSK-{1 + (i % 10)}").At("latest", contained is null ? Timeline.Hour(time.LastDay, chance) : null);
        }
    }
}
