using Concord.Evidence;
using Concord.Numerics;

namespace Concord.Simulation;

/// <summary>Incidents by class of assets, from start to end, and exercises (O3).</summary>
internal static class IncidentFlow
{
    /// <summary>Classes of assets.</summary>
    internal const int AssetClasses = 5;

    private const double MedianDays = 3;
    private const double Deviation = 1.2;
    private const double ToDetect = 0.4;
    private const double MoreAfterOverride = 1.5;
    private const double RaisedDays = 182;

    internal static void Play(Stage stage, IReadOnlyList<(double Day, int AssetClass)> overrides)
    {
        var most = stage.Has(Couplings.OverrideIncidents) ? MoreAfterOverride : 1;
        foreach (var one in stage.Arrivals("incidents", most * stage.Volumes.Incidents, Seasons.Even))
        {
            var assetClass = one.Random.Below(AssetClasses);
            var isRaised = most > 1 && overrides.Any(o => o.AssetClass == assetClass && o.Day <= one.Day && one.Day - o.Day < RaisedDays);
            if (one.Is(isRaised ? 1 : 1 / most))
            {
                Take(stage, one, assetClass);
            }
        }
    }

    private static void Take(Stage stage, Happening one, int assetClass)
    {
        var total = one.Random.LogNormal(MedianDays, Deviation);
        var detected = one.Day + (ToDetect * total);
        var contained = one.Day + total;
        var severity = 1 + one.Random.Below(3);
        if (stage.Known(detected) is not null)
        {
            stage.Log(one, new Incident
            {
                Id = $"incident-{assetClass}-{one.Number:0000}",
                Severity = one.Is(0.05) ? 4 : severity,
                StartedAt = Stage.At(one.Day),
                DetectedAt = Stage.At(detected),
                UnderstoodAt = stage.Known(detected + (0.3 * total)),
                ContainedAt = stage.Known(contained),
                ResolvedAt = stage.Known(contained + (2 * total)),
                StartBasis = StartBasis.Activity,
                Exercise = one.Is(0.1),
                Joint = one.Is(0.5),
            });
        }
    }
}
