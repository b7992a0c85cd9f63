using Concord.Signs;
using Concord.Web.Charts;

namespace Concord.Web.Signs;

/// <summary>One side of one row of the mirrored table: the reading that decides the sign's state on that side.</summary>
/// <param name="Tone">Whose mark it is.</param>
/// <param name="Reading">The reading shown.</param>
/// <param name="Phrase">The event in a few words that fit behind "k of n".</param>
public sealed record Wing(Tone Tone, Reading Reading, string Phrase)
{
    /// <summary>Whether the estimate is a mean over the opportunities and not a part of them.</summary>
    public bool IsMean { get; private init; }

    /// <summary>The figures in a few words: "4 of 11", or the estimate with its unit where nothing is counted.</summary>
    public string Amount => IsMean || Figure.Counts(Reading) is not { Length: > 0 } counts ? Figure.Estimate(Reading) : counts;

    /// <summary>What the figures are figures of, such as "initiatives past funding".</summary>
    public string Opportunities { get; private init; } = string.Empty;

    /// <summary>The finding in words that need no table around them: "4 of 11 overrides without a reason in time".</summary>
    public string InWords => IsMean ? $"{Amount} {Phrase}" : $"{Amount} {Opportunities} {Phrase}";

    /// <summary>Whether too little is known for the figures to say anything.</summary>
    public bool TooFew => !Reading.State.IsSaid();

    /// <summary>Whether it can be drawn on a scale of shares.</summary>
    public bool IsShare => Reading is { Unit: Unit.Share, Estimate: not null };

    /// <summary>The estimate a quarter ago; null where there was none.</summary>
    public double? Before => Reading.QuarterAgo?.Estimate;

    /// <summary>How sure the data make us that the true value is worse than the agreed line; null for a full count.</summary>
    public Sureness? Sureness => TooFew ? Charts.Sureness.TooFew : Reading.ProbabilityOver is { } p ? SurenessExtensions.Of(p) : null;

    /// <summary>
    /// The reading that decides a sign's state on one side: of its primary readings the one with the most urgent state;
    /// of equals one that is a share, then the one most probably over the line, then the catalogue's order.
    /// </summary>
    public static Wing? Of(SignReading sign, Side side)
    {
        var own = side == Side.Cio ? Direction.Cio : Direction.Ciso;
        var reading = sign.Readings
            .Where(r => r.IsPrimary && (r.Direction == own || r.Direction == Direction.Joint))
            .OrderByDescending(r => r.State.Urgency())
            .ThenByDescending(r => r.Unit == Unit.Share)
            .ThenByDescending(r => r.ProbabilityOver ?? -1)
            .FirstOrDefault();
        if (reading is null)
        {
            return null;
        }

        var indicator = sign.Sign.Indicators.FirstOrDefault(i => i.Id == reading.Indicator);
        var tone = reading.Direction switch { Direction.Cio => Tone.Cio, Direction.Ciso => Tone.Ciso, _ => Tone.Joint };

        return new Wing(tone, reading, PhraseOf(indicator, reading)) { IsMean = indicator is MeanIndicator, Opportunities = indicator?.Opportunities ?? string.Empty };
    }

    /// <summary>What the figures count in a few words; a mean says over how many it is taken.</summary>
    public static string PhraseOf(Indicator? indicator, Reading reading) => indicator switch
    {
        null => reading.Indicator,
        MeanIndicator => $"{indicator.Name}, mean of {reading.Opportunities} {indicator.Opportunities}",
        _ => indicator.EventPhrase(reading.Direction),
    };
}
