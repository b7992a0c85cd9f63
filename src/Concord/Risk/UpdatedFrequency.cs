using Concord.Evidence;
using Concord.Numerics.Losses;

namespace Concord.Risk;

/// <summary>How often a risk comes, as it was believed and as its incidents taught: a Gamma–Poisson update.</summary>
/// <remarks>
/// <para>Prior: a gamma distribution with the mean and variance of the register's rate. A rate stated as one number counts as much as
/// <see cref="PriorEvents"/> event would: shape 1, scale λ. Posterior: shape + incidents, and 1 ÷ (1 ÷ scale + years).</para>
/// <para>Counted are the incidents that name the risk and began in the time that a source of incidents covers, exercises never.</para>
/// <para>Source: RISK §2; Gelman et al. 2013, <i>Bayesian Data Analysis</i>, 2.6.</para>
/// </remarks>
public sealed record UpdatedFrequency
{
    /// <summary>How many events a number without a range is worth (house default).</summary>
    public const double PriorEvents = 1;

    private const double DaysOfYear = 365.25;

    /// <summary>The risk.</summary>
    public required RiskStatement Risk { get; init; }

    /// <summary>Events a year as believed before; null where the register states no rate.</summary>
    public UncertainGamma? Prior { get; init; }

    /// <summary>Events a year after the incidents; null where nothing could be learned.</summary>
    public UncertainGamma? Posterior { get; init; }

    /// <summary>The incidents that count, in order of id.</summary>
    public IReadOnlyList<Incident> Incidents { get; init; } = [];

    /// <summary>Years that the sources of incidents cover, each day once.</summary>
    public double Years { get; init; }

    /// <summary>What the update rests on or why there is none, each a sentence.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The frequency to reckon with: the posterior, else what the register states; null where neither can be read.</summary>
    public RiskForm<Frequency>? Frequency { get; init; }

    /// <summary>What a risk's incidents teach about its frequency.</summary>
    /// <param name="risk">The risk.</param>
    /// <param name="dossier">The evidence; nothing after its <see cref="Dossier.KnownAt"/> counts.</param>
    public static UpdatedFrequency Of(RiskStatement risk, Dossier dossier)
    {
        var problems = new RiskProblems();
        var stated = RiskFrequencyReader.Read(risk.Frequency, $"risk/{risk.Id} frequency", problems);
        var covered = CoveredTime.Of(dossier, "incident");
        var incidents = dossier.Incidents.Where(i => i.Risk == risk.Id && i.Exercise != true && covered.Holds(i.StartedAt ?? i.DetectedAt ?? i.UnderstoodAt)).ToList();
        var updated = new UpdatedFrequency { Risk = risk, Incidents = incidents, Years = covered.Days / DaysOfYear, Frequency = stated };
        if (stated is null)
        {
            return updated with { Notes = problems.Sentences };
        }

        if (stated.Type != "poisson")
        {
            return updated with { Notes = [$"The register states a {stated.Type} frequency; incidents teach a rate (poisson) only."] };
        }

        var prior = PriorOf(stated);
        if (prior is null || covered.Days == 0)
        {
            return updated with
            {
                Prior = prior,
                Notes = [prior is null ? "The register states a rate of 0, which no incident can change." : "No source of incidents says what time it covers, so their number teaches nothing about how often the risk comes."],
            };
        }

        var posterior = new UncertainGamma(prior.Shape + incidents.Count, 1 / ((1 / prior.Scale) + updated.Years));

        return updated with
        {
            Prior = prior,
            Posterior = posterior,
            Frequency = RiskFrequencyReader.Poisson(posterior, Written(posterior)),
            Notes = [.. Told(updated, stated, dossier, covered)],
        };
    }

    /// <summary>The gamma distribution with the mean and the variance of a rate; null for a rate of 0.</summary>
    internal static UncertainGamma? PriorOf(RiskForm<Frequency> stated)
    {
        if (stated is { Parameters: [{ Value: UncertainGamma gamma }] })
        {
            return gamma;
        }

        var rates = stated.Mixture().Select(p => (p.Weight, Rate: p.Form.Mean)).ToList();
        var mean = rates.Sum(r => r.Weight * r.Rate);
        var variance = stated.IsUncertain ? rates.Sum(r => r.Weight * (r.Rate - mean) * (r.Rate - mean)) : mean * mean / PriorEvents;

        return mean > 0 && variance > 0 ? new UncertainGamma(mean * mean / variance, variance / mean) : null;
    }

    private static JsonFragment Written(UncertainGamma rate) =>
        new(FormattableString.Invariant($$"""{ "type": "poisson", "lambda": { "gamma": [{{rate.Shape}}, {{rate.Scale}}] } }"""));

    private static IEnumerable<string> Told(UpdatedFrequency updated, RiskForm<Frequency> stated, Dossier dossier, CoveredTime covered)
    {
        yield return FormattableString.Invariant($"{updated.Incidents.Count} incidents in {updated.Years:0.0} years that the sources cover.");
        if (!stated.IsUncertain)
        {
            yield return "The register states the rate as one number; it counts as much as one event would.";
        }

        var exercises = dossier.Incidents.Count(i => i.Risk == updated.Risk.Id && i.Exercise == true);
        if (exercises > 0)
        {
            yield return $"Exercises that name the risk don't count: {exercises}.";
        }

        var outside = dossier.Incidents.Count(i => i.Risk == updated.Risk.Id && i.Exercise != true && !covered.Holds(i.StartedAt ?? i.DetectedAt ?? i.UnderstoodAt));
        if (outside > 0)
        {
            yield return $"Incidents outside the time the sources cover, or without a time, don't count: {outside}.";
        }
    }
}
