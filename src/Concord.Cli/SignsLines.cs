using System.Globalization;
using Concord.Signs;
using Concord.Steps;

namespace Concord.Cli;

/// <summary>What was read, as lines of text.</summary>
internal static class SignsLines
{
    public static IEnumerable<string> Of(SignsReading reading) =>
    [
        $"Week of {Day(reading.Week.AddDays(-7))}, as known at {reading.KnownAt.ToString("d MMM yyyy HH:mm", CultureInfo.InvariantCulture)} UTC",
        .. reading.Signs.SelectMany(s => Theme(s.Sign, Words(s.State), s.Readings)),
        .. Part("Causes: hypotheses, never verdicts", reading.Causes.SelectMany(c => Theme(c.Cause, Words(c.State), c.Readings))),
        .. Part("Steps", reading.Steps.SelectMany(s => Theme(s.Step, $"{Words(s.Taken)}, {Words(s.Working)}", s.Readings))),
        .. Part("Outcomes", reading.Outcomes.SelectMany(o => Theme(o.Outcome, null, o.Readings))),
        .. Part("Reporting structure", reading.Structure is { } structure ? [string.Empty, structure.Sentence, .. structure.TimeToContain.Sentences] : []),
    ];

    private static IEnumerable<string> Part(string heading, IEnumerable<string> lines)
    {
        var all = lines.ToList();

        return all.Count == 0 ? [] : [string.Empty, heading, .. all];
    }

    private static IEnumerable<string> Theme(Theme theme, string? state, IEnumerable<Reading> readings) =>
        [string.Empty, $"{theme.Id}  {theme.Name}{(state is null ? string.Empty : $": {state}")}", .. readings.Select(r => $"    {Line(r)}")];

    private static string Line(Reading reading)
    {
        var side = reading.Direction switch { Direction.Cio => "CIO ", Direction.Ciso => "CISO", _ => "both" };
        var mark = reading.IsPrimary ? "*" : " ";
        var figures = reading.Estimate is { } estimate ? $"  {Counted(reading)}{Value(estimate, reading.Unit)}{Range(reading)}" : string.Empty;
        var agreed = reading.Thresholds is { } line ? $", agreed {Value(line.Tol, reading.Unit)}" : string.Empty;
        var missing = reading.Missing is { } text ? $"  ({text})" : string.Empty;

        return $"{mark}{reading.Indicator,-6} {side}  {Words(reading.State)}{figures}{(figures.Length > 0 ? agreed : string.Empty)}{missing}";
    }

    private static string Counted(Reading reading) => reading is { Events: { } k, Opportunities: { } n } ? $"{k} of {n}, " : string.Empty;

    private static string Range(Reading reading) => reading is { Low: { } low, High: { } high }
        ? $" (90 %: {Value(low, reading.Unit)}–{Value(high, reading.Unit)})"
        : string.Empty;

    private static string Value(double value, Unit unit) => unit switch
    {
        Unit.Share => string.Create(CultureInfo.InvariantCulture, $"{value * 100:0} %"),
        Unit.Days => string.Create(CultureInfo.InvariantCulture, $"{value:0.#} days"),
        Unit.PerQuarter => string.Create(CultureInfo.InvariantCulture, $"{value:0.#} a quarter"),
        Unit.PerMonth => string.Create(CultureInfo.InvariantCulture, $"{value:0.#} a month"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{value:0.##}"),
    };

    private static string Words(IndicatorState state) => state switch
    {
        IndicatorState.Present => "over the line we agreed",
        IndicatorState.Early => "worth a look",
        IndicatorState.Unclear => "could be either way",
        IndicatorState.Within => "inside the line",
        IndicatorState.NotEnoughEvidence => "too few to say",
        _ => "no source yet",
    };

    private static string Words(CauseState state) => state switch
    {
        CauseState.Supported => "supported",
        CauseState.NotSupported => "not supported",
        _ => "too little to say",
    };

    private static string Words(TakenState state) => state switch
    {
        TakenState.Yes => "taken",
        TakenState.Partly => "partly taken",
        TakenState.No => "not taken",
        _ => "no source yet",
    };

    private static string Words(WorkingState state) => state switch
    {
        WorkingState.Yes => "working",
        WorkingState.No => "not working yet",
        _ => "whether it works can't be said yet",
    };

    private static string Day(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
}
