using Concord.Evidence;

namespace Concord.Simulation;

/// <summary>Something that resembles trouble between the two and is none. Most begin with the second year.</summary>
internal abstract class LookAlike
{
    /// <summary>How many there are: N1 to N14.</summary>
    internal const int Count = 14;

    /// <summary>The week in which most begin, from 0.</summary>
    protected const int Begin = 52;

    /// <summary>Changes the conditions before anything happens.</summary>
    internal virtual void Shape(Conditions now)
    {
    }

    /// <summary>Adds what happens besides.</summary>
    internal virtual void Add(Stage stage)
    {
    }

    /// <summary>Changes what was recorded.</summary>
    internal virtual IEnumerable<Exhibit> Rewrite(Stage stage, IEnumerable<Exhibit> evidence) => evidence;

    /// <summary>Further leave of both, in days.</summary>
    internal virtual IEnumerable<(double From, double To)> Away => [];

    /// <summary>Where the board moves a meeting of a day.</summary>
    internal virtual double MovedTo(double day) => day;

    /// <summary>Those that are named.</summary>
    internal static IReadOnlyList<LookAlike> Of(LookAlikes named) => [.. All.Where(a => named.HasFlag(a.Name)).Select(a => a.Make())];

    private static readonly (LookAlikes Name, Func<LookAlike> Make)[] All =
    [
        (LookAlikes.BusyYear, () => new BusyYear()),
        (LookAlikes.EveryoneLate, () => new EveryoneLate()),
        (LookAlikes.CapacityCut, () => new CapacityCut()),
        (LookAlikes.SecurityFlood, () => new SecurityFlood()),
        (LookAlikes.LoudButSolved, () => new LoudButSolved()),
        (LookAlikes.NewCiso, () => new NewCiso()),
        (LookAlikes.MovedBoard, () => new MovedBoard()),
        (LookAlikes.LongLeave, () => new LongLeave()),
        (LookAlikes.Merger, () => new Merger()),
        (LookAlikes.PoorAdvice, () => new PoorAdvice()),
        (LookAlikes.ScannerSwap, () => new ScannerSwap()),
        (LookAlikes.NewThresholds, () => new NewThresholds()),
        (LookAlikes.Reorganisation, () => new Reorganisation()),
        (LookAlikes.IntendedRedundancy, () => new IntendedRedundancy()),
    ];
}
