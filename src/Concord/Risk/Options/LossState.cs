using Concord.Numerics.Losses;

namespace Concord.Risk;

/// <summary>The losses of one year in one state of things: as it is, or with some options at work.</summary>
/// <remarks>Predictive: what is not known about the parameters is mixed in. All bounds are proven for the model given.</remarks>
public sealed record LossState
{
    /// <summary>The chances whose quantiles are told.</summary>
    public static readonly IReadOnlyList<double> Told = [0.95, 0.99];

    private const int UsualLog2 = 14;
    private const int Nodes = 5;
    private const int Points = 16;
    private const double GoldenPart = 0.6180339887498949;

    /// <summary>The mean; null = infinite.</summary>
    public required double? Mean { get; init; }

    /// <summary>Yearly losses that are exceeded with a chance of 5 % and 1 %.</summary>
    public required IReadOnlyList<BoundedFigure> Quantiles { get; init; }

    /// <summary>Mean losses of the worst 5 % and 1 % of years.</summary>
    public required IReadOnlyList<BoundedFigure> Tvar { get; init; }

    /// <summary>The chance of each accepted loss, in the order of the anchors; empty where nothing is accepted.</summary>
    public required IReadOnlyList<AnchorChance> Breach { get; init; }

    /// <summary>The chance of a year with more loss than an amount, at the places where the curve of the year as it is says something.</summary>
    public required IReadOnlyList<CurvePoint> Curve { get; init; }

    /// <summary>Whether every accepted chance is kept for sure.</summary>
    public bool IsWithin => Breach.All(b => b.Upper <= b.Anchor.Probability);

    /// <summary>The year of some scenarios as they are.</summary>
    public static LossState Of(RiskFile file) => Of(file, [[]])[0];

    /// <summary>The states of a file's year under some sets of options, each with all its changes at work; the curves of all are told at the places of the first.</summary>
    internal static IReadOnlyList<LossState> Of(RiskFile file, IReadOnlyList<IReadOnlyList<RiskOption>> sets)
    {
        var years = sets.Select(set => Year([.. file.Scenarios.Select(s => DatedScenario.Of(s, set).Last.Scenario)], file)).ToList();
        var anchors = file.Tolerance?.Anchors ?? [];
        var places = CurvePlaces.Of(years[0].Exceedance, years[0].Quantile, anchors.Select(a => a.Loss));

        return years.ConvertAll(year => Of(year, anchors, places));
    }

    private static LossState Of(LossMixture year, IReadOnlyList<Anchor> anchors, IReadOnlyList<double> places) => new()
    {
        Mean = year.Mean,
        Quantiles = [.. Told.Select(p => BoundedFigure.Of(p, year.Quantile(p)))],
        Tvar = [.. Told.Select(p => BoundedFigure.Of(p, year.Tvar(p)))],
        Breach = [.. anchors.Select(a => Chance(a, year.Exceedance(a.Loss)))],
        Curve = [.. places.Select(loss => Point(loss, year.Exceedance(loss)))],
    };

    private static AnchorChance Chance(Anchor anchor, BracketedValue chance) => new(anchor, chance.Lower, CurvePlaces.Middle(chance), chance.Upper ?? 1);

    private static CurvePoint Point(double loss, BracketedValue chance) => new(loss, chance.Lower, CurvePlaces.Middle(chance), chance.Upper ?? 1);

    private static LossMixture Year(IReadOnlyList<Scenario> scenarios, RiskFile file)
    {
        var grid = new LossGrid(file.GridLog2 ?? UsualLog2, file.GridMax);
        var often = scenarios.Select(s => s.Frequency.Predictive()).ToList();

        return new LossMixture([.. Sizes(scenarios).Select(node => (node.Weight, AggregateLoss.Bracket(
            [.. scenarios.Select((s, i) => new LossSource(often[i], s.Counted(s.Severity.At(node.Values[i]))) { AggregateLimit = s.Layer?.Aggregate ?? double.PositiveInfinity })],
            grid,
            file.Dependence.ForBrackets())))]);
    }

    /// <summary>What the sizes of losses can be: weighted points over all their uncertain parameters, Gauss's for one, evenly spread ones for several.</summary>
    private static IEnumerable<(double Weight, IReadOnlyList<IReadOnlyList<double>> Values)> Sizes(IReadOnlyList<Scenario> scenarios)
    {
        var uncertain = scenarios.Sum(s => s.Severity.Parameters.Count(p => p.IsUncertain));
        if (uncertain <= 1)
        {
            var nodes = scenarios.SelectMany(s => s.Severity.Parameters).FirstOrDefault(p => p.IsUncertain)?.Value.Nodes(Nodes) ?? [new WeightedPoint(0, 1)];

            return nodes.Select(n => (n.Weight, Values(scenarios, (p, _) => n.Value)));
        }

        return Enumerable.Range(0, Points).Select(k => (1.0 / Points, Values(scenarios, (p, place) => p.Value.Quantile(Part((k + 0.5) / Points, place, k)))));
    }

    private static double Part(double first, int place, int k) => place == 0 ? first : ((k + 0.5) * GoldenPart * place % 1 * (1 - (1.0 / Points))) + (0.5 / Points);

    private static IReadOnlyList<IReadOnlyList<double>> Values(IReadOnlyList<Scenario> scenarios, Func<RiskParameter, int, double> of)
    {
        var place = 0;

        return [.. scenarios.Select(s => (IReadOnlyList<double>)[.. s.Severity.Parameters.Select(p => p.IsUncertain ? of(p, place++) : p.Value.Mean)])];
    }
}

/// <summary>A figure between two bounds that hold for sure.</summary>
/// <param name="P">The chance it belongs to, such as 0.95.</param>
/// <param name="Lower">The lower bound.</param>
/// <param name="Mid">Between the two; null = not given.</param>
/// <param name="Upper">The upper bound; null = none.</param>
public sealed record BoundedFigure(double P, double Lower, double? Mid, double? Upper)
{
    internal static BoundedFigure Of(double p, BracketedValue value) => new(p, value.Lower, value.Mid, value.Upper);
}

/// <summary>The chance of a year with more loss than an anchor accepts.</summary>
/// <param name="Anchor">The anchor.</param>
/// <param name="Lower">The lower bound of the chance.</param>
/// <param name="Mid">Between the two.</param>
/// <param name="Upper">The upper bound.</param>
public sealed record AnchorChance(Anchor Anchor, double Lower, double Mid, double Upper);

/// <summary>One place of a loss curve.</summary>
/// <param name="Loss">The amount, above 0.</param>
/// <param name="Lower">The lower bound of the chance of a year with more loss.</param>
/// <param name="Mid">The chance.</param>
/// <param name="Upper">The upper bound.</param>
public sealed record CurvePoint(double Loss, double Lower, double Mid, double Upper);
