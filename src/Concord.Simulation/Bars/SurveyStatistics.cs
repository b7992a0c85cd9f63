using Concord.Evidence;
using Concord.Numerics;
using Concord.Signs;

namespace Concord.Simulation;

/// <summary>Bar A14: the paired survey tells a stranger from somebody well informed, and its figures vary as designed.</summary>
public sealed class SurveyStatistics : AccuracyBar
{
    /// <summary>Pairs of a cell when all are made.</summary>
    public const int FullRuns = 4000;

    /// <summary>How much a stranger, a half and a well informed side knows of the other's tastes: 2.0, 3.45 and 4.1 of 5 named rightly.</summary>
    public static readonly IReadOnlyList<(string Words, double Understanding, double Flagged, double Named)> Informed =
        [("a stranger", 0, 0.97, 2.0), ("half informed", 0.5, 0.35, 3.45), ("well informed", 0.7, 0.03, 4.1)];

    private const int Items = 15;
    private const int Chosen = 5;
    private const double Steepness = 0.7;
    private const double Give = 0.03;

    private static readonly UnknownPriorities _sign = new();

    /// <inheritdoc/>
    public override string Id => "A14";

    /// <inheritdoc/>
    public override string Name => "Survey statistics";

    /// <inheritdoc/>
    public override string Asks =>
        "The flag on two rounds of priorities goes up for strangers in 0.97, for half informed in 0.35 and for well informed in 0.03, each within 0.03. That no answer can be derived by the other before the reveal is held by tests against a hostile client.";

    /// <inheritdoc/>
    public override string Way => "A menu of 15 items; each chooses five by what is generally likely and by taste, and guesses the other's by what it knows of that taste. Read by the sign itself.";

    /// <inheritdoc/>
    public override IEnumerable<BarFigure> Measure(BarRun run)
    {
        foreach (var (words, understanding, flagged, named) in Informed)
        {
            var pairs = run.Repeat($"priorities, {words}", run.Runs(FullRuns), g => Read(g, understanding));
            yield return BarFigure.Share($"{words}: flagged on two rounds", Requirement.Near(flagged, Give), pairs.Count(p => p.IsFlagged), pairs.Length) with
            {
                WhyNot = "The design rounded the model of guessing differently; the rule itself is the same.",
            };
            yield return BarFigure.Mean($"{words}: priorities named rightly, of 5", Requirement.Near(named, 0.1), [.. pairs.Select(p => p.Hits / 2.0)]) with
            {
                WhyNot = "The design rounded the model of guessing differently; the rule itself is the same.",
            };
        }
    }

    /// <summary>What S8 shows of one side after two rounds.</summary>
    internal static (bool IsFlagged, int Hits) Read(SeededGenerator generator, double understanding)
    {
        var menu = Enumerable.Range(0, Items).Select(i => $"p{i}").ToList();
        var evidence = new List<Exhibit>();
        for (var round = 0; round < 2; round++)
        {
            var tastes = Noise(generator);
            var own = Noise(generator);
            var stated = Top(menu, i => tastes[i]);
            evidence.Add(Wave(round));
            evidence.Add(Statement(round, Party.Ciso, menu, stated, []));
            evidence.Add(Statement(round, Party.Cio, menu, Top(menu, i => own[i]), Top(menu, i => (understanding * tastes[i]) + ((1 - understanding) * own[i]))));
        }

        var monday = WatchedStream.FirstMonday.AddDays(7 * 30);
        var dossier = Dossier.Of(evidence, SimulatedCases.At(7 * 30), TimeZoneInfo.Utc);
        var reading = _sign.Indicators[0].Read(new Standpoint(dossier, monday)).Single(r => r.Direction == Direction.Cio);

        return (reading.State is IndicatorState.Early or IndicatorState.Present, reading.Events ?? 0);
    }

    private static double[] Noise(SeededGenerator generator) => [.. Enumerable.Range(0, Items).Select(_ => -Math.Log(generator.Exponential(1)))];

    private static List<string> Top(List<string> menu, Func<int, double> taste) =>
        [.. Enumerable.Range(0, Items).OrderByDescending(i => (Steepness * Math.Log(1.0 / (i + 1))) + taste(i)).Take(Chosen).Select(i => menu[i])];

    private static Wave Wave(int round) => new()
    {
        Id = $"wave-{round}",
        Type = WaveType.Priorities,
        OpensAt = Moment.At(SimulatedCases.At(7 + (91 * round))),
        ClosesAt = Moment.At(SimulatedCases.At(14 + (91 * round))),
    };

    private static PriorityStatement Statement(int round, Party party, List<string> menu, List<string> own, List<string> predicted) => new()
    {
        Id = $"statement-{party}-{round}",
        Party = party,
        Wave = $"wave-{round}",
        Menu = menu,
        Own = own,
        Predicted = predicted,
    };
}
