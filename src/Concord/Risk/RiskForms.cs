using Concord.Numerics.Losses;

namespace Concord.Risk;

/// <summary>What only one kind of form has.</summary>
public static class RiskForms
{
    /// <summary>The number of events a year with what is not known about the parameters mixed in.</summary>
    /// <remarks>A gamma rate gives the negative binomial exactly; other parameters stand at weighted points.</remarks>
    public static Frequency Predictive(this RiskForm<Frequency> form) => form switch
    {
        { IsUncertain: false } => form.Central,
        { Type: "poisson", Parameters: [{ Name: "lambda" } rate] } => PoissonFrequency.Of(rate.Value),
        _ => new MixedFrequency(form.Mixture()),
    };
}
