using Concord.Numerics;

namespace Concord.Signs;

/// <summary>The limits of the house thresholds at the house number of streams, worked out beforehand so that a first start need not simulate.</summary>
/// <remarks>Each is what <see cref="CusumCalibration.FindLimit"/> gives; a test works some of them out again.</remarks>
public static class HouseLimits
{
    /// <summary>Opportunities a year at which limits are calibrated; between them they are read on a logarithmic scale.</summary>
    public static readonly IReadOnlyList<double> Paces = [6, 12, 24, 48, 96, 192, 384];

    /// <summary>The house's number of armed streams (SIGNS §2.2).</summary>
    public const int Streams = 33;

    /// <summary>Each calibration with the limit it gives.</summary>
    public static IReadOnlyDictionary<CusumCalibration, double> All { get; } = Shares()
        .Concat(Compared())
        .Concat(Durations())
        .Concat(Means())
        .ToDictionary(l => l.Key, l => l.Value);

    private static IEnumerable<KeyValuePair<CusumCalibration, double>> Shares() =>
    [
        .. Share(0.03, 0.20, [2.445556640625, 3.408935546875, 3.7943115234375, 4.505615234375, 5.083740234375, 5.439453125, 5.602294921875]),
        .. Share(0.04, 0.25, [2.9246826171875, 3.4183349609375, 4.0166015625, 4.75732421875, 5.108642578125, 5.460205078125, 5.6025390625]),
        .. Share(0.05, 0.40, [3.2398681640625, 4.158935546875, 4.400390625, 5.10107421875, 5.560791015625, 5.560791015625, 5.560791015625]),
        .. Share(0.08, 0.30, [2.827392578125, 3.418701171875, 4.1044921875, 4.69580078125, 5.19775390625, 5.515625, 5.65478515625]),
        .. Share(0.10, 0.35, [3.05859375, 3.6605224609375, 4.16455078125, 4.864501953125, 5.23876953125, 5.564208984375, 5.742919921875]),
        .. Share(0.10, 0.40, [3.1124267578125, 3.7535400390625, 4.328857421875, 5.008544921875, 5.309814453125, 5.6494140625, 5.715087890625]),
        .. Share(0.10, 0.50, [3.218994140625, 4.086669921875, 4.674560546875, 5.26220703125, 5.542236328125, 5.696044921875, 5.696044921875]),
        .. Share(0.15, 0.50, [3.22412109375, 3.8974609375, 4.46826171875, 5.1015625, 5.4892578125, 5.67236328125, 5.712646484375]),
        .. Share(0.15, 0.60, [3.4051513671875, 4.158935546875, 4.79150390625, 5.424072265625, 5.54541015625, 5.81396484375, 5.571533203125]),
        .. Share(0.30, 0.75, [3.665283203125, 4.46826171875, 4.58154296875, 5.384521484375, 5.497802734375, 5.9609375, 5.734130859375]),
    ];

    private static IEnumerable<KeyValuePair<CusumCalibration, double>> Compared() =>
    [
        .. Beside(0.03, 0.20, [0.55340576171875, 1.1068115234375, 1.8990478515625, 2.7918701171875, 3.6826171875, 4.3623046875, 4.93115234375]),
        .. Beside(0.04, 0.25, [0.54473876953125, 1.0894775390625, 2.083740234375, 3.0252685546875, 3.8392333984375, 4.473876953125, 5.05615234375]),
        .. Beside(0.05, 0.40, [0.57537841796875, 1.45086669921875, 2.326416015625, 3.2998046875, 4.102783203125, 4.75048828125, 5.21240234375]),
        .. Beside(0.08, 0.30, [0.67120361328125, 1.37030029296875, 2.265380859375, 3.1346435546875, 3.8748779296875, 4.48681640625, 4.9326171875]),
        .. Beside(0.08, 0.30, [0.456787109375, 0.93414306640625, 1.82708740234375, 2.73291015625, 3.531005859375, 4.207763671875, 4.742431640625], ratio: 1),
        .. Beside(0.10, 0.35, [0.76727294921875, 1.4810791015625, 2.3321533203125, 3.185546875, 3.8990478515625, 4.492919921875, 4.919189453125]),
        .. Beside(0.10, 0.40, [0.7576904296875, 1.53790283203125, 2.42822265625, 3.3056640625, 4.015869140625, 4.568115234375, 4.98828125]),
        .. Beside(0.10, 0.40, [0.9400634765625, 1.7667236328125, 2.6519775390625, 3.467529296875, 4.155517578125, 4.677001953125, 5.01904296875], ratio: 3),
        .. Beside(0.10, 0.50, [0.82098388671875, 1.6217041015625, 2.56640625, 3.4599609375, 4.165771484375, 4.70751953125, 5.0791015625]),
        .. Beside(0.15, 0.50, [0.861572265625, 1.63818359375, 2.49658203125, 3.268310546875, 3.919189453125, 4.419189453125, 4.798828125]),
        .. Beside(0.15, 0.60, [0.9400634765625, 1.7230224609375, 2.614013671875, 3.4222412109375, 4.05908203125, 4.554931640625, 4.866943359375]),
        .. Beside(0.30, 0.75, [0.927734375, 1.58087158203125, 2.2735595703125, 2.9263916015625, 3.4093017578125, 3.772216796875, 3.9775390625]),
    ];

    private static IEnumerable<KeyValuePair<CusumCalibration, double>> Durations() =>
    [
        .. AtPaces(
            HazardContrast.OfMedians(10, 40),
            pace => new SimulatedHazard(pace, Math.Log(2) / 10) { Shape = DurationStream.HealthyShape },
            [3.330078125, 3.7445068359375, 4.177978515625, 4.568115234375, 4.804443359375, 4.939453125, 4.94677734375]),
        .. AtPaces(
            new ComparedContrast(10.0 / 40),
            pace => new SimulatedRace(pace, ComparedStream.MinimumRatio * pace, Math.Log(2) / 10),
            [4.58642578125, 5.6591796875, 6.104736328125, 6.147216796875, 6.067138671875, 5.903564453125, 5.7783203125]),
    ];

    private static IEnumerable<KeyValuePair<CusumCalibration, double>> Means() => AtPaces(
        new MeanContrast(0.20, 0.48),
        pace => MeanStream.HealthyCampaigns(0.20, pace),
        [0.900146484375, 1.084716796875, 1.272216796875, 1.381591796875, 1.47833251953125, 1.5106201171875, 1.4661865234375]);

    private static IEnumerable<KeyValuePair<CusumCalibration, double>> Share(double reference, double alternative, double[] limits) =>
        AtPaces(new ProportionContrast(reference, alternative), pace => new SimulatedProportion(pace, reference), limits);

    private static IEnumerable<KeyValuePair<CusumCalibration, double>> Beside(double reference, double alternative, double[] limits, double ratio = ComparedStream.MinimumRatio) => AtPaces(
        ComparedContrast.OfShares(reference, alternative),
        pace => new SimulatedComparison(pace, ratio * pace, reference, reference),
        limits);

    private static IEnumerable<KeyValuePair<CusumCalibration, double>> AtPaces(Contrast contrast, Func<double, SimulatedStream> healthy, double[] limits) =>
        limits.Select((limit, i) => KeyValuePair.Create(
            new CusumCalibration(contrast, healthy(Paces[i]), CusumLimits.BudgetPerYear / Streams), limit));
}
