using System.Globalization;

namespace Concord.Signs;

/// <summary>Pattern evidence: how much the signs together look unlike a healthy pair (SIGNS §2.8). Optional, for the two, and no score of anybody.</summary>
/// <remarks>
/// The sum over the signs of the log-likelihood ratios of their armed primary streams over the last 26 weeks, each sign's clipped to ±4, so that
/// no single sign makes a pattern. How rare a sum is was counted in simulated healthy pairs whose busy weeks they share.
/// </remarks>
/// <param name="Evidence">The sum; above 0 it speaks for the sizes worth finding, below for the references.</param>
/// <param name="Signs">How many signs went into it.</param>
public sealed record Pattern(double Evidence, int Signs)
{
    /// <summary>Weeks that are looked back on.</summary>
    public const int Weeks = 26;

    /// <summary>The most one sign adds or takes away.</summary>
    public const double Most = 4;

    /// <summary>Signs that must have a state other than "not enough evidence" or "no data".</summary>
    public const int FewestSigns = 8;

    /// <summary>The pattern of a reading; null while fewer than eight signs can be judged.</summary>
    /// <param name="signs">The signs as read.</param>
    public static Pattern? Of(IReadOnlyCollection<SignReading> signs)
    {
        ArgumentNullException.ThrowIfNull(signs);
        var judged = signs.Count(s => s.State is not (IndicatorState.NotEnoughEvidence or IndicatorState.NoData));
        var parts = signs
            .Select(s => s.Readings.Where(r => r.IsPrimary && r.RecentEvidence is not null).Select(r => r.RecentEvidence!.Value).ToList())
            .Where(e => e.Count > 0)
            .Select(e => Math.Clamp(e.Sum(), -Most, Most))
            .ToList();

        return judged < FewestSigns ? null : new Pattern(parts.Sum(), parts.Count);
    }

    /// <summary>In about how many of 100 healthy pairs of the simulation the evidence is as high or higher, 1 to 100; rarer than 1 is said as 1.</summary>
    public int HealthyOfHundred => HealthyPatterns.AsHighOrHigher(Evidence);

    /// <summary>The pattern in one sentence.</summary>
    public string Sentence => string.Create(
        CultureInfo.InvariantCulture,
        $"A pattern like this appears in {(HealthyOfHundred == 1 ? "at most 1" : $"about {HealthyOfHundred}")} of 100 healthy pairs in our simulation.");
}
