using System.Collections.Concurrent;
using Concord.Numerics;

namespace Concord.Signs;

/// <summary>The limits of the early signal, each found once by simulation and then kept (SIGNS M5).</summary>
/// <remarks>
/// A limit depends on how many opportunities come in a year. It is calibrated at a few paces and read between them on a
/// logarithmic scale, because it grows with the logarithm of the pace.
/// </remarks>
public sealed class CusumLimits
{
    /// <summary>False alarms a year over all armed streams together (SIGNS §2.5).</summary>
    public const double BudgetPerYear = 1;

    /// <summary>Kept limits beyond this number are worked out anew, so that the memory stays bounded.</summary>
    public const int MostKept = 4096;

    // A limit follows from its calibration alone, so every organisation of one process shares what was simulated for another.
    private static readonly Kept<CusumCalibration, double> Found = new(c => c.FindLimit(), MostKept);

    private readonly ConcurrentDictionary<CusumCalibration, double> _kept;

    /// <summary>Limits that start from those already known.</summary>
    /// <param name="known">Limits kept beside the calibrations they came from.</param>
    public CusumLimits(IEnumerable<KeyValuePair<CusumCalibration, double>>? known = null) =>
        _kept = new ConcurrentDictionary<CusumCalibration, double>(known ?? []);

    /// <summary>The limits of this process.</summary>
    public static CusumLimits Shared { get; } = new(HouseLimits.All);

    /// <summary>Every limit known so far, to be kept for the next start.</summary>
    public IReadOnlyDictionary<CusumCalibration, double> Known => _kept;

    /// <summary>The limit of a stream.</summary>
    /// <param name="contrast">What the detector asks of each week.</param>
    /// <param name="healthy">The stream without trouble at a pace of so many opportunities a year.</param>
    /// <param name="perYear">Opportunities a year, above 0.</param>
    /// <param name="streams">K: how many streams share the budget.</param>
    public double LimitOf(Contrast contrast, Func<double, SimulatedStream> healthy, double perYear, int streams)
    {
        var paces = HouseLimits.Paces;
        var pace = Math.Clamp(perYear, paces[0], paces[^1]);
        var upper = 0;
        while (paces[upper] < pace)
        {
            upper++;
        }

        var high = Calibrated(contrast, healthy(paces[upper]), streams);
        if (pace == paces[upper])
        {
            return high;
        }

        var low = Calibrated(contrast, healthy(paces[upper - 1]), streams);
        var part = Math.Log(pace / paces[upper - 1]) / Math.Log(paces[upper] / paces[upper - 1]);

        return low + (part * (high - low));
    }

    private double Calibrated(Contrast contrast, SimulatedStream healthy, int streams)
    {
        var calibration = new CusumCalibration(contrast, healthy, BudgetPerYear / streams);
        if (_kept.TryGetValue(calibration, out var limit))
        {
            return limit;
        }

        limit = Found[calibration];
        if (_kept.Count < MostKept)
        {
            _kept[calibration] = limit;
        }

        return limit;
    }
}
