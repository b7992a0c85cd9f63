using Concord.Evidence;
using Concord.Numerics.Losses;
using Concord.Risk;
using Concord.Web.Charts;

namespace Concord.Web.Risk;

/// <summary>What matters: how far the mean loss a year moves with each thing that is not known, and with whose estimate of it one takes.</summary>
internal static class RiskSwings
{
    /// <summary>The swings of some scenarios, the widest first.</summary>
    /// <param name="scenarios">The scenarios.</param>
    /// <param name="reading">The blind estimates, of which those both may see count, and the currency.</param>
    /// <param name="mean">The mean as everything is.</param>
    public static IReadOnlyList<TornadoRow> Of(IReadOnlyList<Scenario> scenarios, RiskReading reading, double mean)
    {
        var unknown = LossTornado.Of(scenarios).Where(t => double.IsFinite(t.Swing)).Select(t => new TornadoRow(
            $"{t.Scenario.Title}: {Name(t.Parameter.Name)}",
            Value(t.Parameter.Name, t.LowEnd, reading.Currency),
            Value(t.Parameter.Name, t.HighEnd, reading.Currency),
            Elsewhere(t.Scenario) + t.MeanAtLow!.Value,
            Elsewhere(t.Scenario) + t.MeanAtHigh!.Value));
        var disputed = scenarios.Select(s => (Scenario: s, Round: reading.Rounds.Compared(s.Id)))
            .Where(p => p.Round is { Factor: not null })
            .Select(p => (p.Scenario, Cio: Mean(p.Round!.Cio!), Ciso: Mean(p.Round.Ciso!)))
            .Select(p => (p.Scenario, Lower: p.Cio <= p.Ciso ? ("as the CIO estimates", p.Cio) : ("as the CISO estimates", p.Ciso), Upper: p.Cio <= p.Ciso ? ("as the CISO estimates", p.Ciso) : ("as the CIO estimates", p.Cio)))
            .Select(p => new TornadoRow($"{p.Scenario.Title}: whose estimate", p.Lower.Item1, p.Upper.Item1, Elsewhere(p.Scenario) + p.Lower.Item2, Elsewhere(p.Scenario) + p.Upper.Item2));

        return [.. unknown.Concat(disputed).OrderByDescending(row => row.Swing)];

        double Elsewhere(Scenario scenario) => Math.Max(0, mean - Mean(scenario));
    }

    /// <summary>The mean loss a year of a scenario as it is.</summary>
    private static double Mean(Scenario scenario) => scenario.ToSource() is var source ? source.Frequency.Mean * source.Severity.Mean : 0;

    /// <summary>The mean loss a year that an estimate says: both ranges as lognormal, independent of each other.</summary>
    private static double Mean(RiskEstimate estimate) => estimate.Frequency90 is { Low: > 0 } often && often.High > often.Low && estimate.Loss90.High > estimate.Loss90.Low
        ? LognormalSeverity.FromRange(often.Low, often.High).Mean * LognormalSeverity.FromRange(estimate.Loss90.Low, estimate.Loss90.High).Mean
        : (estimate.Frequency90.Low + estimate.Frequency90.High) / 2 * (estimate.Loss90.Low + estimate.Loss90.High) / 2;

    private static string Name(string parameter) => parameter is "lambda" ? "how often" : parameter is "p" ? "how likely an event" : $"how much ({parameter})";

    private static string Value(string parameter, double value, string currency) => parameter switch
    {
        "lambda" => $"{RiskWords.Often(value)} a year",
        "p" => RiskWords.Chance(value),
        _ when value >= 1000 => Amount.Short(value, currency),
        _ => value.ToString("0.###", System.Globalization.CultureInfo.InvariantCulture),
    };
}
