using System.Globalization;

namespace Concord.Signs;

/// <summary>Findings as sentences (SIGNS §2.10): figures, tolerance, state, coverage and the other side; no name, no adjective about a person.</summary>
internal static class Wording
{
    /// <summary>How the part of a sentence begins that tells of the other side.</summary>
    internal const string FromTheOtherSide = " Seen from the other side: ";

    /// <summary>The finding of one reading.</summary>
    /// <param name="indicator">What was read.</param>
    /// <param name="standpoint">From where.</param>
    /// <param name="reading">What it shows.</param>
    /// <param name="mirror">The same in the other direction; null where there is none.</param>
    internal static string Sentence(Indicator indicator, Standpoint standpoint, Reading reading, Reading? mirror)
    {
        if (IsBare(reading))
        {
            return $"{reading.Missing ?? "There is nothing to count."}{Mirror(indicator, mirror)}";
        }

        var window = $"In the {standpoint.Window} weeks to {Words.Day(standpoint.Week.Evaluated.AddDays(-1))}";

        return $"{window}, {Finding(indicator, reading)}.{Tolerance(indicator, standpoint, reading)}{StateOf(reading)}{Seen(reading)}{Mirror(indicator, mirror)}";
    }

    /// <summary>What a tier's alarm is called.</summary>
    internal static string Name(Tier tier) => tier == Tier.Early ? "early signal" : "reportable signal";

    // Without a figure only what is missing can be told.
    private static bool IsBare(Reading r) =>
        r.State == IndicatorState.NoData || r is { State: IndicatorState.NotEnoughEvidence, Events: null, Estimate: null, Missing: not null };

    private static string Finding(Indicator indicator, Reading r) => r.Unit switch
    {
        _ when r is { Events: not null, Opportunities: not null } => $"{r.Events} of {r.Opportunities} {indicator.Opportunities} {indicator.EventPhrase(r.Direction)}{Estimate(r)}",
        _ when r.Events is not null => $"{r.Events} {indicator.Opportunities} {indicator.EventPhrase(r.Direction)}{Estimate(r)}",
        _ => $"{indicator.Opportunities} {indicator.EventPhrase(r.Direction)}{Estimate(r)}",
    };

    private static string Estimate(Reading r)
    {
        if (r.Estimate is not { } value)
        {
            return string.Empty;
        }

        var interval = r.Low is { } low ? $", 90 % interval {Number(low, r.Unit)}–{(r.High is { } high ? Number(high, r.Unit) : "open")}" : string.Empty;

        return $" ({(r is { Unit: Unit.Days, Low: not null } ? "half within " : string.Empty)}{Number(value, r.Unit)}{UnitOf(r.Unit)}{interval})";
    }

    private static string Tolerance(Indicator indicator, Standpoint standpoint, Reading r)
    {
        var (thresholds, isAgreed) = indicator.ThresholdsIn(standpoint);
        if (thresholds is null)
        {
            return r.State is IndicatorState.Within or IndicatorState.Early or IndicatorState.Present
                ? string.Empty // a count that is judged by limits of its own
                : " It is shown for reading and has no line.";
        }

        var unit = indicator switch { DurationIndicator => Unit.Days, CensusIndicator census => census.Unit, _ => Unit.Share };
        var tolerance = $"{Number(thresholds.Tol, unit)}{UnitOf(unit)}";

        return isAgreed ? $" Agreed tolerance: {tolerance}." : $" Tolerance: {tolerance}, a house default not yet agreed.";
    }

    private static string StateOf(Reading r) => r.Thresholds is null && r.State is IndicatorState.Unclear or IndicatorState.NoData ? string.Empty : r.State switch
    {
        IndicatorState.Present => " This may be trouble worth addressing.",
        IndicatorState.Early => " This is worth a look.",
        IndicatorState.Within => " This is inside the line.",
        IndicatorState.Unclear => " It could be either way.",
        _ => $" Too little to say yet. {r.Missing}{(r.EarliestKnown is { } day ? $" It could be known from {Words.Day(day)}." : string.Empty)}",
    };

    private static string Seen(Reading r) => r.Coverage is { } coverage
        ? $" We see about {Words.Percent(coverage)} % of such cases."
        : " Which part of such cases we see is not known.";

    private static string Mirror(Indicator indicator, Reading? mirror) => mirror switch
    {
        null => string.Empty,
        _ when IsBare(mirror) => $"{FromTheOtherSide}nothing is known yet.",
        _ => $"{FromTheOtherSide}{Finding(indicator, mirror)}.",
    };

    private static string Number(double value, Unit unit) => unit switch
    {
        Unit.Share => Words.Percent(value),
        Unit.Days => Words.Days(value),
        _ => value.ToString("0.##", CultureInfo.InvariantCulture),
    };

    private static string UnitOf(Unit unit) => unit switch
    {
        Unit.Share => " %",
        Unit.Days => " days",
        Unit.PerQuarter => " a quarter",
        Unit.PerMonth => " a month",
        _ => string.Empty,
    };
}
