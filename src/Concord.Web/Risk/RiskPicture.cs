using Concord.Numerics.Losses;
using Concord.Risk;
using Concord.Web.Charts;

namespace Concord.Web.Risk;

/// <summary>A year's losses as the pages draw them: the curve, what is accepted, and the place where the two are furthest apart.</summary>
public sealed record RiskPicture
{
    /// <summary>The currency of all amounts; empty where nothing names one.</summary>
    public required string Currency { get; init; }

    /// <summary>The curve.</summary>
    public required IReadOnlyList<LossCurvePoint> Points { get; init; }

    /// <summary>What is accepted, anchor by anchor, with the verdict; empty where nothing is.</summary>
    public required IReadOnlyList<AnchorVerdict> Anchors { get; init; }

    /// <summary>When what is accepted was signed, in words; null where nothing is.</summary>
    public string? Signed { get; init; }

    /// <summary>The verdict; null where nothing is accepted.</summary>
    public VerdictState? State { get; init; }

    /// <summary>The mean loss a year; null where it is infinite.</summary>
    public double? Mean { get; init; }

    /// <summary>Losses that one year in 10, 20, 100 and 200 exceeds.</summary>
    public required IReadOnlyList<(double P, BracketedValue Loss)> Quantiles { get; init; }

    /// <summary>What the figures take for granted, each a sentence.</summary>
    public IReadOnlyList<string> Assumptions { get; init; } = [];

    /// <summary>What is accepted, as the steps of the drawing.</summary>
    public IReadOnlyList<ToleranceStep> Steps => [.. Anchors.Where(a => a.Anchor.Loss > 0).Select(a => new ToleranceStep(a.Anchor.Loss, a.Anchor.Probability))];

    /// <summary>The name of the steps.</summary>
    public string StepsName => Signed is null ? "what is accepted" : $"What the board accepts, {Signed}";

    /// <summary>The anchor most over its limit, or nearest to it; null where nothing is accepted.</summary>
    public AnchorVerdict? Worst => Anchors.Where(a => a.Anchor.Loss > 0).OrderByDescending(a => a.State == VerdictState.Breach).ThenByDescending(a => Math.Log((Chance(a) + 1e-6) / (a.Anchor.Probability + 1e-6))).FirstOrDefault();

    /// <summary>What is said beside the curve.</summary>
    public CurveMark? Mark => Worst is { } worst && worst.Anchor.Loss >= Points[0].Loss && worst.Anchor.Loss <= Points[^1].Loss
        ? new CurveMark(worst.Anchor.Loss, [$"Today: {RiskWords.Chance(Chance(worst))} chance of {Amount.Short(worst.Anchor.Loss, Currency)} or more", $"{(worst.Band is { } band ? $"90% range {RiskWords.Chance(band.Low)}–{RiskWords.Chance(band.High)}; " : "")}agreed limit {RiskWords.Chance(worst.Anchor.Probability)}"])
        : null;

    /// <summary>The drawing in words.</summary>
    public string Words => Worst is { } worst
        ? $"Loss exceedance curve. Today the chance of losing {Amount.Short(worst.Anchor.Loss, Currency)} or more in a year is {RiskWords.Chance(Chance(worst))}{(worst.Band is { } band ? $", 90 percent range {RiskWords.Chance(band.Low)} to {RiskWords.Chance(band.High)}" : "")}; the line agreed is {RiskWords.Chance(worst.Anchor.Probability)}."
        : $"Loss exceedance curve. {RiskWords.Quantile(Quantiles[2].P)} the loss is above {RiskWords.Loss(Quantiles[2].Loss, Currency)}. Nothing is said of what is accepted.";

    /// <summary>The chance at an anchor: the middle of its bounds.</summary>
    public static double Chance(AnchorVerdict anchor) => CurvePlaces.Middle(anchor.Chance);

    /// <summary>Draws a year.</summary>
    /// <param name="year">The losses.</param>
    /// <param name="band">The range over what is not known; null = all is known.</param>
    /// <param name="verdict">The verdict on it; null where nothing is accepted.</param>
    /// <param name="currency">The currency.</param>
    public static RiskPicture Of(YearOfLosses year, LossBand? band, Verdict? verdict, string currency)
    {
        return new RiskPicture
        {
            Currency = currency,
            Points = [.. CurvePlaces.Of(year.Exceedance, year.Quantile, verdict?.Anchors.Select(a => a.Anchor.Loss) ?? []).Select(loss => Point(year, band, loss))],
            Anchors = verdict?.Anchors ?? [],
            State = verdict?.State,
            Mean = year.Mean,
            Quantiles = [.. new[] { 0.9, 0.95, 0.99, 0.995 }.Select(p => (p, year.Quantile(p)))],
            Assumptions = year.Remarks,
        };
    }

    /// <summary>The curve of other losses at the same places.</summary>
    public IReadOnlyList<(double Loss, double Chance)> Beside(YearOfLosses other) => [.. Points.Select(p => (p.Loss, CurvePlaces.Middle(other.Exceedance(p.Loss))))];

    private static LossCurvePoint Point(YearOfLosses year, LossBand? band, double loss)
    {
        var (chance, range) = (year.Exceedance(loss), band?.AtLeast(loss));

        return new LossCurvePoint(loss, chance.Lower, CurvePlaces.Middle(chance), chance.Upper ?? 1, range?.Low, range?.High);
    }
}
