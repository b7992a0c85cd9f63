using System.CommandLine;
using Concord.Steps;
using Concord.Web.Steps;

namespace Concord.Cli;

/// <summary><c>concord plays</c>: the repairs that are open, called for and ended.</summary>
internal static class PlaysCommand
{
    private static readonly Option<string?> _asOf = new("--as-of")
    {
        Description = "The week to read: a day such as 2026-03-31 (default: today).",
        HelpName = "T",
    };

    public static Command Create()
    {
        var command = new Command("plays", "Lists the repairs: which are called for and why, which are open or ended, and for those whether they were done, whether the figures keep the line since, and whether a cause is shown. It also names what an early signal called for, which is for the two alone.") { _asOf };
        command.SetAction(parsed => Read(parsed));

        return command;
    }

    private static int Read(ParseResult parsed)
    {
        using var workspace = Places.OpenToRead(parsed);
        var now = TimeProvider.System.GetUtcNow();
        var asOf = parsed.GetValue(_asOf) is { } day ? Times.Read("--as-of", day, workspace.Zone) : now;
        var plays = workspace.ReadSigns(asOf, now).Plays.Plays;

        if (parsed.GetValue(GlobalOptions.Json))
        {
            Answers.Print(plays.Select(PlayLine.Of));
        }
        else
        {
            Print(plays, DateOnly.FromDateTime(asOf.UtcDateTime));
        }

        return Run.Done;
    }

    private static void Print(IReadOnlyList<PlayReading> plays, DateOnly asOf)
    {
        if (plays.Count == 0)
        {
            Console.WriteLine("No play is called for, and none was opened.");
        }

        foreach (var state in plays.GroupBy(p => p.State))
        {
            Console.WriteLine($"{state.Key.Heading()}:");
            foreach (var play in state)
            {
                Console.WriteLine($"    {play.Id}  {play.Play.Name}, {(play.Due < asOf ? "was due" : "due")} {play.Due:d MMM yyyy}{(play.IsPrivate ? " (for the two alone)" : string.Empty)}");
                foreach (var line in new[] { play.Reason, $"CIO's side: {play.Owners[Side.Cio]}; CISO's side: {play.Owners[Side.Ciso]}." }.Concat(play.Verdict?.Sentences ?? []).Concat(play.Notes))
                {
                    Console.WriteLine($"         {line}");
                }
            }
        }
    }
}
