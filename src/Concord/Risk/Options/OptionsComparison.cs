
namespace Concord.Risk;

/// <summary>Options worked out side by side, with doing nothing as the base.</summary>
/// <remarks>
/// <para>What counts: the expected loss over the horizon, each change from its own day on; the losses of the first year after the go-live; the cost.</para>
/// <para>Uncertainty: <see cref="Draws"/> draws of every parameter, the same for all options. Ranges hold in 90 of 100 draws; "A beats B" is a share of draws.</para>
/// <para>Source: the design text on risk, §4. Reductions are never added: on one scenario they multiply.</para>
/// </remarks>
public sealed class OptionsComparison
{
    /// <summary>Draws of the parameters.</summary>
    public const int Draws = 1000;

    /// <summary>Simulated horizons where the file asks for no other number.</summary>
    public const int UsualTrials = 20_000;

    /// <summary>The id that stands for doing nothing.</summary>
    public const string Nothing = "nothing";

    private OptionsComparison(RiskFile file, DateOnly start) => (File, Start) = (file, start);

    /// <summary>The scenarios, the horizon and what is accepted.</summary>
    public RiskFile File { get; }

    /// <summary>The day from which the horizon runs.</summary>
    public DateOnly Start { get; }

    /// <summary>Doing nothing: the losses of a year.</summary>
    public required LossState Base { get; init; }

    /// <summary>Doing nothing: the expected loss over the horizon; null where a mean is infinite.</summary>
    public required RangedFigure? BaseHorizon { get; init; }

    /// <summary>The options, in the order of the file.</summary>
    public required IReadOnlyList<OptionFigures> Options { get; init; }

    /// <summary>The chance, over what we don't know, that the option of the row has a higher net benefit than that of the column; ties count half. Empty where a mean is infinite.</summary>
    public required IReadOnlyList<IReadOnlyList<double>> Beats { get; init; }

    /// <summary>The options that together remove the most: the 100 of the security score (ids).</summary>
    public required IReadOnlyList<string> Strongest { get; init; }

    /// <summary>How many horizons were simulated.</summary>
    public required int Trials { get; init; }

    /// <summary>What was taken for granted, each a sentence.</summary>
    public required IReadOnlyList<string> Assumptions { get; init; }

    /// <summary>The option that works first; null where there is none. Equal ones: the higher net benefit, then the id.</summary>
    public OptionFigures? Fastest => Ranked(o => o.Days).FirstOrDefault();

    /// <summary>The option that costs least over the horizon.</summary>
    public OptionFigures? Cheapest => Ranked(o => o.Cost.Value).FirstOrDefault();

    /// <summary>The option with the highest security score.</summary>
    public OptionFigures? MostSecure => Ranked(o => -(o.SecurityScore?.Value ?? 0)).FirstOrDefault();

    /// <summary>The option with the highest expected net benefit; null where no option's is above 0, so that doing nothing is expected to be best, or a mean is infinite.</summary>
    public OptionFigures? Recommended => ByBenefit.FirstOrDefault();

    /// <summary>The option with the next highest expected net benefit, if it is above 0.</summary>
    public OptionFigures? RunnerUp => ByBenefit.Skip(1).FirstOrDefault();

    /// <summary>Of the options that keep every accepted chance in the first year after their go-live, the one with the highest expected net benefit; null where none does or nothing is accepted.</summary>
    public OptionFigures? RecommendedWithin => Ranked(o => -(o.NetBenefit?.Value ?? double.NegativeInfinity)).FirstOrDefault(o => o.NetBenefit is not null && o.Year.Breach.Count > 0 && o.Year.IsWithin);

    /// <summary>The figures of an option; null where there is none of that id.</summary>
    public OptionFigures? Find(string? id) => Options.FirstOrDefault(o => o.Option.Id == id);

    /// <summary>The chance that one option has a higher net benefit than another; null where a mean is infinite.</summary>
    public double? ChanceThatBeats(OptionFigures one, OptionFigures other) =>
        Beats.Count == 0 ? null : Beats[Place(one)][Place(other)];

    /// <summary>Works options out.</summary>
    /// <param name="file">The scenarios, without problems.</param>
    /// <param name="options">The options, without problems.</param>
    /// <param name="start">The day from which the horizon runs.</param>
    public static OptionsComparison Of(RiskFile file, IReadOnlyList<RiskOption> options, DateOnly start)
    {
        var byId = options.ToDictionary(o => o.Id, StringComparer.Ordinal);
        var sets = options.Select(o => OptionSets.With(o, byId)).ToList();
        var horizon = file.HorizonMonths / 12.0;
        var draws = new ParameterDraws(file.Seed, Draws);
        var touched = file.Scenarios.Where(s => options.Any(o => o.Changes.Any(c => c.Scenario == s.Id))).ToList();
        var expected = new HorizonExpectation(file.Scenarios, draws, horizon);
        var simulated = HorizonSimulation.Run(touched, [[], .. sets], horizon, draws, file.Seed, file.Years > 0 ? (int)Math.Min(file.Years, 1_000_000) : UsualTrials);
        var asItIs = expected.AsItIs;
        var isFinite = asItIs.All(double.IsFinite);
        var removed = sets.ConvertAll(expected.Removed);
        var (strongest, isProven) = isFinite ? StrongestSet.Find(options, expected.RemovedCentrally) : ([], true);
        var most = isFinite ? Most(expected.Removed(strongest), removed) : [];
        var costs = sets.ConvertAll(expected.Cost);
        var states = LossState.Of(file, [[], .. sets]);
        var figures = options.Select((option, i) => new OptionFigures
        {
            Option = option,
            With = [.. sets[i].Skip(1).Select(o => o.Id)],
            Days = sets[i].Max(o => o.LiveAfter) * RiskOption.DaysOfYear,
            GoLive = start.AddDays((int)Math.Ceiling((sets[i].Max(o => o.LiveAfter) * RiskOption.DaysOfYear) - 1e-6)),
            Year = states[i + 1],
            DeltaMean = isFinite ? simulated.YearDifference(i + 1, 0).Mean : null,
            DeltaMeanError = isFinite ? simulated.YearDifference(i + 1, 0).Error : null,
            HorizonDelta = isFinite ? simulated.HorizonDifference(i + 1, 0).Mean : null,
            HorizonDeltaError = isFinite ? simulated.HorizonDifference(i + 1, 0).Error : null,
            HorizonResidual = isFinite ? RangedFigure.Of([.. asItIs.Zip(removed[i], (all, off) => all - off)]) : null,
            Cost = RangedFigure.Of(costs[i]),
            NetBenefit = isFinite ? RangedFigure.Of(Net(removed[i], costs[i])) : null,
            ChanceItPays = isFinite ? Net(removed[i], costs[i]).Count(n => n > 0) / (double)Draws : null,
            PerMoney = isFinite && costs[i].All(c => c > 0) ? Ratio(removed[i], costs[i]) : null,
            SecurityScore = Score(removed[i], most),
        }).ToList();

        return new OptionsComparison(file, start)
        {
            Base = states[0],
            BaseHorizon = isFinite ? RangedFigure.Of(asItIs) : null,
            Options = figures,
            Beats = isFinite ? Contest([.. removed.Zip(costs, Net)]) : [],
            Strongest = [.. strongest.Select(o => o.Id)],
            Trials = simulated.Trials,
            Assumptions = [.. OptionsAssumptions.Of(file, figures, simulated.Trials, isFinite, isProven)],
        };
    }

    private IEnumerable<OptionFigures> ByBenefit => Ranked(o => -(o.NetBenefit?.Value ?? 0)).Where(o => o.NetBenefit?.Value > 0);

    private IOrderedEnumerable<OptionFigures> Ranked(Func<OptionFigures, double> by) =>
        Options.OrderBy(by).ThenByDescending(o => o.NetBenefit?.Value ?? 0).ThenBy(o => o.Option.Id, StringComparer.Ordinal);

    private int Place(OptionFigures figures) => Options.TakeWhile(o => !ReferenceEquals(o, figures)).Count();

    // In a draw in which a single option takes off more than the strongest set, that option is the 100.
    private static double[] Most(double[] together, List<double[]> removed) => [.. together.Select((off, k) => removed.Select(r => r[k]).Append(off).Max())];

    private static double[] Net(double[] removed, double[] cost) => [.. removed.Zip(cost, (off, price) => off - price)];

    private static RangedFigure Ratio(double[] removed, double[] cost) =>
        RangedFigure.Of([.. removed.Zip(cost, (off, price) => off / price)]) with { Value = removed.Average() / cost.Average() };

    // An option that adds to the loss scores 0, and the assumptions say so.
    private static RangedFigure? Score(double[] removed, double[] most) => most.Length == 0 || most.Any(m => m <= 0)
        ? null
        : RangedFigure.Of([.. removed.Zip(most, (off, all) => 100 * Math.Max(0, off) / all)]) with { Value = 100 * Math.Max(0, removed.Average()) / most.Average() };

    private static IReadOnlyList<IReadOnlyList<double>> Contest(IReadOnlyList<double[]> net) =>
        [.. net.Select(one => (IReadOnlyList<double>)[.. net.Select(other => one.Zip(other, (a, b) => a > b ? 1 : a == b ? 0.5 : 0).Average())])];
}
