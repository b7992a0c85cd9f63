using System.Diagnostics;

namespace Concord.Simulation;

/// <summary>What one bar showed.</summary>
/// <param name="Bar">The bar.</param>
/// <param name="Figures">Its figures.</param>
/// <param name="Took">How long measuring took.</param>
public sealed record BarResult(AccuracyBar Bar, IReadOnlyList<BarFigure> Figures, TimeSpan Took)
{
    /// <summary>Whether every figure is what it must be; of a sample, whether every figure could be.</summary>
    public bool Passes(bool isFull) => Figures.Count > 0 && Figures.All(f => isFull ? f.IsReached : f.CouldBeReached);

    /// <summary>The same in words.</summary>
    public string Verdict(bool isFull) => (Passes(isFull), isFull) switch
    {
        (true, true) => "reached",
        (true, false) => "in reach",
        _ => "not reached",
    };

    /// <summary>Measures a bar.</summary>
    public static BarResult Measure(AccuracyBar bar, BarRun run)
    {
        ArgumentNullException.ThrowIfNull(bar);
        var watch = Stopwatch.StartNew();
        var figures = bar.Measure(run).ToList();

        return new BarResult(bar, figures, watch.Elapsed);
    }
}
