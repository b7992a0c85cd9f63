using System.CommandLine;
using Concord.Signs;
using Concord.Web.Signs;

namespace Concord.Cli;

/// <summary><c>concord signs</c>: every indicator of every sign, cause, step and outcome, both ways.</summary>
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
        var command = new Command("signs", "Reads the signs, both ways: state, count, share with its 90 % range, and the line agreed; then causes, steps, outcomes and the reporting structure.") { _asOf, _knownAt, _window };
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
            foreach (var line in SignsLines.Of(reading))
            {
                Console.WriteLine(line);
            }
        }

        return Run.Done;
    }

    private static int Window(ParseResult parsed) => parsed.GetValue(_window) switch
    {
        null => Week.Year,
        { } weeks and >= 13 and <= 520 => weeks,
        { } weeks => throw new RefusedUse($"--window holds {weeks}; the display window is 13 to 520 weeks."),
    };
}
