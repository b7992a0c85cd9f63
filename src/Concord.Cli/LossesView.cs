using Concord.Numerics.Losses;
using Concord.Risk;

namespace Concord.Cli;

/// <summary>What of a loss curve was asked for.</summary>
/// <param name="Chances">Chances whose quantiles are told.</param>
/// <param name="Losses">Losses whose chance of not more is told.</param>
internal sealed record LossesAsked(IReadOnlyList<double> Chances, IReadOnlyList<double> Losses)
{
    public static readonly IReadOnlyList<double> UsualChances = [0.5, 0.9, 0.95, 0.99, 0.995, 0.999];
}

/// <summary>A loss curve as <c>concord risk losses --json</c> writes it (RISK §6). What is infinite is null, with the reason in <c>assumptions</c>.</summary>
internal static class LossesView
{
    public static object Of(LossCurve curve, LossesAsked asked) => new
    {
        curve.File.Currency,
        curve.Year.Mean,
        Sd = curve.Year.Deviation,
        Grid = new { N = curve.Year.Count, curve.Year.Step, curve.Year.Max, curve.Year.Beyond },
        Quantiles = asked.Chances.Select(p => curve.Year.Quantile(p) is var q ? new { P = p, Lower = Finite(q.Lower), Mid = Finite(q.Mid), Upper = Finite(q.Upper) } : null),
        Cdf = asked.Losses.Select(x => curve.Year.Exceedance(x) is var chance ? new { X = x, Lower = 1 - chance.Upper, Mid = 1 - chance.Mid, Upper = 1 - chance.Lower } : null),
        Tvar = asked.Chances.Select(p => curve.Year.Tvar(p) is var t ? new { P = p, Lower = Finite(t.Lower), Upper = Finite(t.Upper) } : null),
        Band = asked.Chances.Where(_ => curve.Band is not null).Select(p => curve.Band!.Quantile(p) is var band ? new { P = p, Low = Finite(band.Low), High = Finite(band.High) } : null),
        MeanBand = curve.Band?.Mean is { } mean ? new { Low = Finite(mean.Low), High = Finite(mean.High) } : null,
        PerScenario = curve.Scenarios.Select(s => new { s.Scenario.Id, s.Mean, Verdict = s.Verdict?.State.Word(), Anchors = Anchors(s.Verdict) }),
        Tornado = LossTornado.Of(curve.File.Scenarios).Select(t => new { Scenario = t.Scenario.Id, Parameter = t.Parameter.Name, t.LowEnd, t.HighEnd, t.MeanAtLow, t.MeanAtHigh }),
        Verdict = curve.Verdict?.State.Word(),
        Anchors = Anchors(curve.Verdict) ?? [],
        MonteCarlo = curve.Simulation is { } simulation ? Simulated(simulation, curve, asked) : null,
        curve.Assumptions,
    };

    private static object Simulated(LossSimulation simulation, LossCurve curve, LossesAsked asked) => new
    {
        Years = simulation.Losses.Count,
        curve.File.Seed,
        Mean = curve.Year.Mean is null ? null : Finite(simulation.Mean.Value),
        Se = curve.Year.Mean is null ? null : Finite(simulation.Mean.Error),
        Quantiles = asked.Chances.Where(p => p > 0).Select(p => simulation.Quantile(p) is var q ? new { P = p, q.Value, Se = q.Error } : null),
    };

    private static IEnumerable<object>? Anchors(Verdict? verdict) => verdict?.Anchors.Select(a => (object)new
    {
        a.Anchor.Loss,
        a.Anchor.Probability,
        a.Chance.Lower,
        a.Chance.Mid,
        a.Chance.Upper,
        Band = a.Band is { } band ? new { band.Low, band.High } : null,
        Verdict = a.State.Word(),
        a.Settles,
    });

    private static double? Finite(double? value) => value is { } number && double.IsFinite(number) ? number : null;
}
