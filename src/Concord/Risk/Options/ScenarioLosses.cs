using Concord.Numerics.Losses;

namespace Concord.Risk;

/// <summary>From a scenario to what the engines take.</summary>
internal static class ScenarioLosses
{
    /// <summary>What counts of one event: after the cap, then the layer.</summary>
    public static Severity Counted(this Scenario scenario, Severity gross)
    {
        var capped = scenario.Cap is { } cap ? new CappedSeverity(gross, cap) : gross;

        return scenario.Layer?.Of(capped) ?? capped;
    }

    /// <summary>The dependence as bounds can take it: a common factor; all else counts as independent, and the assumptions say so.</summary>
    public static Dependence ForBrackets(this RiskDependence dependence) => dependence is { Type: DependenceType.CommonFactor, Strength: > 0 and var cv }
        ? Dependence.CommonFactor(new UncertainGamma(1 / (cv * cv), cv * cv))
        : Dependence.Independent;
}
