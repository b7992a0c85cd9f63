using System.Diagnostics;
using System.Globalization;

namespace Concord.Benchmarks;

/// <summary>One figure beside its limit.</summary>
/// <param name="What">What was measured.</param>
/// <param name="Value">The figure.</param>
/// <param name="Limit">The limit, in the same unit.</param>
/// <param name="Unit">The unit of both.</param>
/// <param name="MoreIsBetter">Whether the limit is the least and not the most.</param>
internal sealed record Measurement(string What, double Value, double Limit, string Unit, bool MoreIsBetter = false)
{
    public bool Holds => MoreIsBetter ? Value >= Limit : Value <= Limit;

    public string Row => string.Create(
        CultureInfo.InvariantCulture,
        $"| {What} | {Value:0.###} {Unit} | {(MoreIsBetter ? "≥" : "≤")} {Limit:0.###} {Unit} | {(MoreIsBetter ? Limit / Value : Value / Limit):0.00}{(Holds ? string.Empty : " **missed**")} |");

    /// <summary>The middle of several timings, in milliseconds, after one that is thrown away.</summary>
    public static double Milliseconds(int times, Action work)
    {
        work();
        var all = Enumerable.Range(0, times).Select(_ => Once(work)).Order().ToList();

        return all[times / 2];
    }

    /// <summary>The shortest of several timings, in milliseconds, after one that is thrown away: what the machine does when nobody else asks for it.</summary>
    public static double Best(int times, Action work)
    {
        work();

        return Enumerable.Range(0, times).Min(_ => Once(work));
    }

    /// <summary>One timing, in milliseconds.</summary>
    public static double Once(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();

        return watch.Elapsed.TotalMilliseconds;
    }
}
