namespace Concord.Simulation;

/// <summary>One of the bars the product must reach (SIMULATOR §6), with how it is measured.</summary>
public abstract class AccuracyBar
{
    /// <summary>The id, A1 to A15.</summary>
    public abstract string Id { get; }

    /// <summary>A short name.</summary>
    public abstract string Name { get; }

    /// <summary>What is required, in a sentence.</summary>
    public abstract string Asks { get; }

    /// <summary>How it is measured, in a sentence or two.</summary>
    public abstract string Way { get; }

    /// <summary>Measures every figure of the bar.</summary>
    public abstract IEnumerable<BarFigure> Measure(BarRun run);
}
