using System.CommandLine;
using System.Globalization;
using Concord.Signs;
using Concord.Web.Signs;

namespace Concord.Cli;

/// <summary><c>concord signs</c>: every indicator of every sign, both ways.</summary>
internal static class SignsCommand
{
    private static readonly Option<string?> _asOf = new("--as-of")
    {
        Description = "The week to read: a day such as 2026-03-31 (default: today).",
        HelpName = "T",
    };

    private static readonly Option<string?> _knownAt = new("--known-at")
    {
        Description = "Use only what was recorded by then (default: now).",
        HelpName = "T",
    };

    private static readonly Option<int?> _window = new("--window")
    {
        Description = "Weeks of the display window, 13 to 520 (default: 52).",
        HelpName = "WEEKS",
    };

    public static Command Create()
    {
        var command = new Command("signs", "Reads the signs: state, count, share with its 90 % range, and the line agreed, both ways.") { _asOf, _knownAt, _window };
        command.SetAction(parsed => Read(parsed));

        return command;
    }

    private static int Read(ParseResult parsed)
    {
        using var workspace = Places.OpenToRead(parsed);
        var now = TimeProvider.System.GetUtcNow();
        var asOf = parsed.GetValue(_asOf) is { } day ? Times.Read("--as-of", day, workspace.Zone) : now;
        var knownAt = parsed.GetValue(_knownAt) is { } known ? Times.Read("--known-at", known, workspace.Zone) : now;
        var reading = workspace.ReadSigns(asOf, knownAt, Window(parsed));

        if (parsed.GetValue(GlobalOptions.Json))
        {
            Answers.Print(SignsView.Of(reading), SignsView.Json);
        }
        else
        {
            Print(reading);
        }

        return Run.Done;
    }

    private static int Window(ParseResult parsed) => parsed.GetValue(_window) switch
    {
        null => Week.Year,
        { } weeks and >= 13 and <= 520 => weeks,
        { } weeks => throw new RefusedUse($"--window holds {weeks}; the display window is 13 to 520 weeks."),
    };

    private static void Print(SignsReading reading)
    {
        Console.WriteLine($"Week of {reading.Week.AddDays(-7):d MMM yyyy}, as known at {reading.KnownAt:d MMM yyyy HH:mm} UTC");
        foreach (var sign in reading.Signs)
        {
            Console.WriteLine();
            Console.WriteLine($"{sign.Sign.Id}  {sign.Sign.Name}: {Words(sign.State)}");
            foreach (var line in sign.Readings)
            {
                Console.WriteLine($"    {Line(line)}");
            }
        }
    }

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
}
