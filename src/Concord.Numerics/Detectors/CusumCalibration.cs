using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Concord.Numerics;

/// <summary>Finds the limit at which a CUSUM raises a wanted number of false alarms a year, by simulation at a fixed seed.</summary>
/// <remarks>
/// Independent copies of the stream run for many years, alarms restart the statistic, and the limit is halved in on
/// (SIGNS M5: 14 steps, 100 years, 300 copies). The same inputs give the same limit on every machine, and the record is the
/// whole key: equal calibrations have equal limits, so a limit may be kept beside the record it came from.
/// </remarks>
/// <param name="Contrast">What the CUSUM asks of each week.</param>
/// <param name="Stream">The stream without trouble.</param>
/// <param name="FalseAlarmsPerYear">Above 0: the yearly budget of all streams divided by their number.</param>
public sealed record CusumCalibration(Contrast Contrast, SimulatedStream Stream, double FalseAlarmsPerYear)
{
    private const int WeeksAYear = 52;

    /// <summary>The seed of the simulation.</summary>
    public ulong Seed { get; init; } = 32;

    /// <summary>Years each copy runs, at least 1.</summary>
    public int Years { get; init; } = 100;

    /// <summary>Independent copies, at least 1; counted up to a multiple of 4.</summary>
    public int Copies { get; init; } = 300;

    /// <summary>How often the range that holds the limit is halved, at least 1.</summary>
    public int Steps { get; init; } = 14;

    /// <summary>The limit: the simulated false alarms at it are at most the wanted number, just below it they are more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The wanted number is not above 0, or there is no year, copy or step.</exception>
    public double FindLimit()
    {
        Require.Positive(FalseAlarmsPerYear);
        ArgumentOutOfRangeException.ThrowIfLessThan(Years, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(Copies, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(Steps, 1);

        var evidence = Simulate();
        var allowed = FalseAlarmsPerYear * Years * evidence.Length * 4;
        var (low, high) = (0.0, 1.0);
        while (Alarms(evidence, high) > allowed)
        {
            (low, high) = (high, high * 2);
        }

        for (var step = 0; step < Steps; step++)
        {
            var middle = (low + high) / 2;
            (low, high) = Alarms(evidence, middle) > allowed ? (middle, high) : (low, middle);
        }

        return high;
    }

    private static long Alarms(Vector256<double>[][] evidence, double limit)
    {
        var limits = Vector256.Create(limit);
        var alarms = Vector256<long>.Zero;
        foreach (var four in evidence)
        {
            var statistic = Vector256<double>.Zero;
            foreach (var week in four)
            {
                statistic = Vector256.Max(Vector256<double>.Zero, statistic + week);
                var alarmed = Vector256.GreaterThanOrEqual(statistic, limits);
                alarms -= alarmed.AsInt64();
                statistic = Vector256.AndNot(statistic, alarmed);
            }
        }

        return Vector256.Sum(alarms);
    }

    // Constant streams have no beginning: one long run is cut into the copies.
    private Vector256<double>[][] Simulate()
    {
        var next = Stream.StartLongRun(new SeededGenerator(Seed));
        var fours = new Vector256<double>[(Copies + 3) / 4][];
        for (var i = 0; i < fours.Length; i++)
        {
            fours[i] = new Vector256<double>[Years * WeeksAYear];
            for (var lane = 0; lane < 4; lane++)
            {
                Fill(fours[i], lane, next);
            }
        }

        return fours;
    }

    private void Fill(Vector256<double>[] four, int lane, Func<StreamWeek> next)
    {
        var numbers = MemoryMarshal.Cast<Vector256<double>, double>(four.AsSpan());
        for (var i = lane; i < numbers.Length; i += 4)
        {
            numbers[i] = Contrast.Evidence(next());
        }
    }
}
