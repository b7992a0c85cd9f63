using Concord.Numerics.Losses;

namespace Concord.Risk;

/// <summary>What a year may cost over all scenarios of a file: the curve between its bounds, the band of what isn't known, and the verdict.</summary>
/// <remarks>The curve is predictive: what is not known about the parameters is mixed in. Source: RISK §2–§3.</remarks>
public sealed record LossCurve
{
    /// <summary>The lattice's points as a power of two where a file names none.</summary>
    public const int UsualLog2 = 16;

    // Where each scenario alone has anchors; coarser, for there may be thousands.
    private const int AloneLog2 = 14;

    /// <summary>The file.</summary>
    public required RiskFile File { get; init; }

    /// <summary>The year's loss, between two bounds.</summary>
    public required YearOfLosses Year { get; init; }

    /// <summary>The band over the parameters; null where all are known.</summary>
    public LossBand? Band { get; init; }

    /// <summary>The simulated years; null where the file asks for none.</summary>
    public LossSimulation? Simulation { get; init; }

    /// <summary>The verdict over all scenarios together; null where nothing is accepted.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>Each scenario alone, in the order of the file.</summary>
    public required IReadOnlyList<ScenarioCurve> Scenarios { get; init; }

    /// <summary>What was taken for granted, whole sentences.</summary>
    public required IReadOnlyList<string> Assumptions { get; init; }

    /// <summary>Works out a file.</summary>
    /// <param name="file">The file, read without problems.</param>
    /// <param name="threads">How many to use; no figure depends on it.</param>
    /// <param name="set">How wide to compute; null = the widest the machine has. No figure depends on it.</param>
    /// <exception cref="NotSupportedException">No useful bracket can be given on this lattice; the message says why and what would help.</exception>
    /// <exception cref="ArgumentException">A common factor raises a number of events that has no rate, or this machine does not have <paramref name="set"/>.</exception>
    public static LossCurve Of(RiskFile file, int threads = 1, InstructionSet? set = null)
    {
        var grid = new LossGrid(file.GridLog2 ?? UsualLog2, file.GridMax);
        var sources = file.Scenarios.Select(s => s.ToSource()).ToList();
        var year = YearOfLosses.Of(sources, file.Dependence, grid);
        var band = LossBand.Of(file.Scenarios, file.Dependence, LossBand.UsualLog2, file.Seed, threads);

        return new LossCurve
        {
            File = file,
            Year = year,
            Band = band,
            Simulation = file.Years == 0 ? null : LossSimulation.Run(sources, file.Years, file.Seed, threads, set, file.Dependence.ToDependence(), file.Dependence.ToCopula()),
            Verdict = file.Tolerance is { Anchors.Count: > 0 } tolerance ? Judged(file.Scenarios, sources, file.Dependence, tolerance, year, band, grid) : null,
            Scenarios = [.. file.Scenarios.Select((s, i) => ScenarioCurve.Of(s, sources[i], Alone(s, sources[i], file, threads)))],
            Assumptions = [.. LossAssumptions.Of(file, sources, year, band)],
        };
    }

    private static Verdict? Alone(Scenario scenario, LossSource source, RiskFile file, int threads)
    {
        if (scenario.Tolerance is not { Anchors.Count: > 0 } tolerance)
        {
            return null;
        }

        var grid = new LossGrid(Math.Max(AloneLog2, file.GridLog2 ?? AloneLog2));

        return Judged([scenario], [source], RiskDependence.Independent, tolerance, YearOfLosses.Of([source], RiskDependence.Independent, grid), LossBand.Of([scenario], RiskDependence.Independent, LossBand.UsualLog2, file.Seed, threads), grid);
    }

    private static Verdict Judged(
        IReadOnlyList<Scenario> scenarios, IReadOnlyList<LossSource> sources, RiskDependence dependence, Tolerance tolerance, YearOfLosses year, LossBand? band, LossGrid grid)
    {
        var settling = new Settling(scenarios, sources, dependence, grid);

        return Verdict.Of([.. tolerance.Anchors.Select(anchor =>
        {
            var chance = year.AtLeast(anchor.Loss);
            var range = band?.AtLeast(anchor.Loss);

            return new AnchorVerdict(anchor, chance, range, settling.Of(anchor, chance, range));
        })]);
    }
}

/// <summary>One scenario alone.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Mean">Its mean yearly loss before an aggregate limit; null where it is infinite.</param>
/// <param name="Verdict">The verdict over its own anchors; null where it has none.</param>
public sealed record ScenarioCurve(Scenario Scenario, double? Mean, Verdict? Verdict)
{
    internal static ScenarioCurve Of(Scenario scenario, LossSource source, Verdict? verdict)
    {
        var mean = source.Frequency.Mean == 0 ? 0 : source.Frequency.Mean * source.Severity.Mean;
        if (double.IsFinite(source.AggregateLimit))
        {
            mean = YearOfLosses.Of([source], RiskDependence.Independent, new LossGrid(14)).Mean ?? double.PositiveInfinity;
        }

        return new(scenario, double.IsFinite(mean) ? mean : null, verdict);
    }
}
