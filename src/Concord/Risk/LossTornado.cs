using Concord.Numerics.Losses;

namespace Concord.Risk;

/// <summary>What matters: how far each unknown parameter moves the year's loss when it alone goes from its low to its high end.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Parameter">The parameter.</param>
/// <param name="LowEnd">Its 5 % end.</param>
/// <param name="HighEnd">Its 95 % end.</param>
/// <param name="MeanAtLow">The scenario's mean yearly loss at the low end; null where it is infinite.</param>
/// <param name="MeanAtHigh">The same at the high end.</param>
public sealed record LossTornado(Scenario Scenario, RiskParameter Parameter, double LowEnd, double HighEnd, double? MeanAtLow, double? MeanAtHigh)
{
    /// <summary>How far the mean moves, at least 0; infinite where an end is.</summary>
    public double Swing => MeanAtLow is { } low && MeanAtHigh is { } high ? Math.Abs(high - low) : double.PositiveInfinity;

    /// <summary>Every uncertain parameter, the one that moves the mean most first; ties in the order of the scenarios.</summary>
    public static IReadOnlyList<LossTornado> Of(IReadOnlyList<Scenario> scenarios) =>
    [
        .. scenarios
            .SelectMany(s => s.Parameters.Select((p, i) => (Scenario: s, Parameter: p, Place: i)))
            .Where(p => p.Parameter.IsUncertain)
            .Select(p => Of(p.Scenario, p.Parameter, p.Place))
            .OrderByDescending(t => t.Swing),
    ];

    /// <summary>The scenario's losses with this parameter at one end and all others at their means.</summary>
    internal LossSource At(bool isHigh) => Source(Scenario, Place, isHigh ? HighEnd : LowEnd);

    // Where the parameter stands among the scenario's.
    private int Place { get; init; }

    private static LossTornado Of(Scenario scenario, RiskParameter parameter, int place)
    {
        var (low, high) = (parameter.Value.Quantile(0.05), parameter.Value.Quantile(0.95));

        return new LossTornado(scenario, parameter, low, high, MeanOf(Source(scenario, place, low)), MeanOf(Source(scenario, place, high))) { Place = place };
    }

    private static LossSource Source(Scenario scenario, int place, double value) =>
        scenario.ToSource([.. scenario.Parameters.Select((p, i) => i == place ? value : p.Value.Mean)]);

    private static double? MeanOf(LossSource source) => source.Frequency.Mean == 0 ? 0 : double.IsFinite(source.Severity.Mean) ? source.Frequency.Mean * source.Severity.Mean : null;
}
