using Concord.Numerics.Losses;

namespace Concord.Risk;

/// <summary>A scenario under some changes, with a name for each of its parameters, so that the same doubt has the same draw before and after.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="FrequencyKeys">The names of the frequency's parameters, in their order.</param>
/// <param name="SeverityKeys">The names of the severity's parameters, in their order.</param>
internal sealed record ChangedScenario(Scenario Scenario, IReadOnlyList<string> FrequencyKeys, IReadOnlyList<string> SeverityKeys)
{
    /// <summary>A scenario as it is.</summary>
    public static ChangedScenario Of(Scenario scenario) => new(
        scenario,
        [.. scenario.Frequency.Parameters.Select((_, i) => $"scenario {scenario.Id} frequency {i}")],
        [.. scenario.Severity.Parameters.Select((_, i) => $"scenario {scenario.Id} severity {i}")]);

    /// <summary>The scenario after one more change.</summary>
    /// <param name="option">Whose change it is: it names the doubts.</param>
    /// <param name="change">The change.</param>
    public ChangedScenario After(RiskOption option, OptionChange change)
    {
        var name = $"option {option.Id} change {Place(option, change)}";
        var after = this;
        if (change.Lambda is { } often)
        {
            var form = after.Scenario.Frequency.Within<Frequency>(
                after.Scenario.Frequency.Type, after.Scenario.Frequency.Source, Parameters(change, often), (v, f) => Thinned(f, often.Set is { } set ? Partly(v[0], set / f.Mean) : Partly(v[0], v[1])));
            after = after with { Scenario = after.Scenario with { Frequency = form }, FrequencyKeys = [$"{name} effectiveness", $"{name} lambda", .. after.FrequencyKeys] };
        }

        foreach (var (factor, what, changed) in new (OptionFactor?, string, Func<double, double, Severity, Severity>)[]
            { (change.Scale, "scale", (e, f, s) => Scaled(s, change.Scale!, e, f)), (change.Sigma, "sigma", (e, f, s) => Spread(s, change.Sigma!, e, f)) })
        {
            if (factor is not null)
            {
                var form = after.Scenario.Severity.Within<Severity>(
                    after.Scenario.Severity.Type, after.Scenario.Severity.Source, Parameters(change, factor), (v, s) => changed(v[0], v[1], s));
                after = after with { Scenario = after.Scenario with { Severity = form }, SeverityKeys = [$"{name} effectiveness", $"{name} {what}", .. after.SeverityKeys] };
            }
        }

        return change.Cap is { } cap ? after with { Scenario = after.Scenario with { Cap = cap.Set ?? (after.Scenario.Cap * cap.Factor!.Value.Mean) } } : after;
    }

    /// <summary>How often, for one draw of the parameters.</summary>
    public Frequency FrequencyAt(ParameterDraws draws, int draw) => Scenario.Frequency.At(draws.Values(Scenario.Frequency.Parameters, FrequencyKeys, draw));

    /// <summary>What counts of one event, for one draw of the parameters: after cap and layer.</summary>
    public Severity SeverityAt(ParameterDraws draws, int draw) => Scenario.Counted(Scenario.Severity.At(draws.Values(Scenario.Severity.Parameters, SeverityKeys, draw)));

    private static int Place(RiskOption option, OptionChange change) => option.Changes.TakeWhile(c => !ReferenceEquals(c, change)).Count();

    private static IReadOnlyList<RiskParameter> Parameters(OptionChange change, OptionFactor factor) =>
        [change.Effectiveness, factor.Factor ?? new RiskParameter("set", new Known(1))];

    /// <summary>The factor that holds when only a share of a change comes true.</summary>
    private static double Partly(double effectiveness, double factor) => 1 - (effectiveness * (1 - factor));

    private static Frequency Thinned(Frequency frequency, double factor) => factor == 1 ? frequency : frequency.Thinned(factor);

    private static Severity Scaled(Severity severity, OptionFactor factor, double effectiveness, double drawn) => factor.Set is { } mu
        ? severity is LognormalSeverity lognormal ? new LognormalSeverity(lognormal.Mu + (effectiveness * (mu - lognormal.Mu)), lognormal.Sigma) : severity
        : Partly(effectiveness, drawn) switch { 1 => severity, > 0 and var share => severity.Scaled(share), _ => new ConstantSeverity(0) };

    private static Severity Spread(Severity severity, OptionFactor factor, double effectiveness, double drawn) => severity is LognormalSeverity lognormal
        ? new LognormalSeverity(lognormal.Mu, Math.Max(Smallest, factor.Set is { } set ? lognormal.Sigma + (effectiveness * (set - lognormal.Sigma)) : lognormal.Sigma * Partly(effectiveness, drawn)))
        : severity;

    private const double Smallest = 1e-6;
}
