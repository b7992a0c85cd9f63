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
    private const double Noisy = 0.7;
    private const int Steps = 5;
    private const double Middle = 3;

    private static readonly UnknownPriorities _sign = new();

    /// <inheritdoc/>
    public override string Id => "A14";

    /// <inheritdoc/>
    public override string Name => "Survey statistics";

    /// <inheritdoc/>
    public override string Asks =>
        "The flag on two rounds of priorities goes up for strangers in 0.97, for half informed in 0.35 and for well informed in 0.03, each within 0.03; kappa varies as designed within 0.03. That no answer can be derived by the other before the reveal is held by tests against a hostile client.";

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
                WhyNot = "The design rounded the model of guessing differently; the rule itself is the same. Its exact model, or the figures of real rounds, would reach it.",
            };
            yield return BarFigure.Mean($"{words}: priorities named rightly, of 5", Requirement.Near(named, 0.1), [.. pairs.Select(p => p.Hits / 2.0)]) with
            {
                WhyNot = "The design rounded the model of guessing differently; the rule itself is the same. Its exact model, or the figures of real rounds, would reach it.",
            };
        }

        foreach (var figure in Kappas(run))
        {
            yield return figure;
        }
    }

    // A true answer with the noise of each rater, rounded to the scale (SIMULATOR §2).
    private static (int First, int Second) Answers(SeededGenerator generator)
    {
        var truth = generator.Normal(Middle, 1);

        return (Rounded(truth + generator.Normal(0, Noisy)), Rounded(truth + generator.Normal(0, Noisy)));
    }

    private static int Rounded(double answer) => (int)Math.Clamp(Math.Round(answer), 1, Steps);

    private static IEnumerable<BarFigure> Kappas(BarRun run)
    {
        foreach (var (pairs, low, high) in new[] { (12, 0.27, 0.86), (24, 0.41, 0.81), (48, 0.49, 0.77) })
        {
            var kappas = run.Repeat($"kappa of {pairs}", run.Runs(FullRuns), g => RaterAgreement.Of([.. Enumerable.Range(0, pairs).Select(_ => Answers(g))], Steps).Kappa ?? 0).Order().ToList();
            yield return Quantile($"kappa of {pairs} pairs: 5 % point", kappas, 0.05, low);
            yield return Quantile($"kappa of {pairs} pairs: 95 % point", kappas, 0.95, high);
        }
    }

    private static BarFigure Quantile(string what, List<double> sorted, double share, double designed)
    {
        var spread = 1.96 * Math.Sqrt(share * (1 - share) * sorted.Count);

        return new BarFigure
        {
            What = what,
            Requirement = Requirement.Near(designed, Give),
            Value = sorted[(int)(share * sorted.Count)],
            Low = sorted[(int)Math.Max(0, (share * sorted.Count) - spread)],
            High = sorted[(int)Math.Min(sorted.Count - 1, (share * sorted.Count) + spread)],
            Runs = sorted.Count,
            WhyNot = "The design's spread of true answers is not on record; with a true agreement a little other than 0.64 the points move together. That spread, from the design or from real rounds, would reach it.",
        };
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
