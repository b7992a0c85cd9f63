using Concord.Evidence;
using Concord.Web.Shell;

namespace Concord.Web.Steps.Briefings;

/// <summary>The words in which the pages speak of briefings and their facts.</summary>
public static class BriefingWords
{
    /// <summary>What became of a fact, in a word.</summary>
    public static string Word(this FactChange change) => change switch
    {
        FactChange.Unchanged => "Unchanged",
        FactChange.Reworded => "Reworded",
        FactChange.Moved => "Moved",
        FactChange.Softened => "Softened",
        FactChange.Removed => "Withheld",
        _ => "Blocked",
    };

    /// <summary>How much it matters that a fact arrives, in words.</summary>
    public static string Word(this FactLevel level) => level == FactLevel.MustReach ? "must reach" : "supporting";

    /// <summary>A side by its name.</summary>
    public static string Name(Side side) => side == Side.Cio ? "CIO" : "CISO";

    /// <summary>Who did something, in a sentence: "the CIO", "the secretary".</summary>
    public static string Who(string? seat) => seat?.ToUpperInvariant() switch
    {
        null => "somebody not named",
        "CIO" => "the CIO",
        "CISO" => "the CISO",
        "SECRETARY" => "the secretary",
        "BOARD" => "the board",
        _ => seat,
    };

    /// <summary>The day of a moment, as the organisation counts days.</summary>
    public static DateOnly DayOf(Moment at, TimeZoneInfo zone) => at.Day ?? DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at.Latest, zone).Date);

    /// <summary>The day of a moment in words.</summary>
    public static string Day(Moment at, TimeZoneInfo zone) => Sentence.Day(DayOf(at, zone));

    /// <summary>A moment to the minute, or as the day it names.</summary>
    public static string Instant(Moment at, TimeZoneInfo zone) => at.IsExact ? Sentence.Instant(at.Earliest, zone) : Day(at, zone);

    /// <summary>A day beside today: "today", "in 6 days", "3 days ago".</summary>
    public static string Away(DateOnly day, DateOnly today) => (day.DayNumber - today.DayNumber) switch
    {
        0 => "today",
        1 => "tomorrow",
        > 1 and var days => $"in {days} days",
        -1 => "yesterday",
        var days => $"{-days} days ago",
    };

    /// <summary>A value with its unit, as one reads it.</summary>
    public static string? Figure(string? value, string? unit) => string.IsNullOrEmpty(value) ? null : string.IsNullOrEmpty(unit) ? value : $"{value} {unit}";

    /// <summary>What was done to a slot, as a sentence with who did it and why.</summary>
    public static string Said(SlotChange change, TimeZoneInfo zone)
    {
        var meeting = change.From is { } from ? $"moved the meeting from {Instant(from, zone)} to" : "set the meeting for";
        var done = change switch
        {
            { Change: SlotFate.Withdrawn } => "withdrew the slot",
            { Change: SlotFate.GivenBack } => "gave the slot back",
            { To: { } to } when to != change.From => $"{meeting} {Instant(to, zone)}; {(change.PublishBy is { } by ? $"both sign until {Instant(by, zone)}" : "there is no deadline for signing")}",
            { PublishBy: { } by } => $"moved the deadline for signing to {Instant(by, zone)}",
            _ => "lifted the deadline for signing",
        };

        return $"{Who(change.By).Capital()} {done}: {change.Reason}";
    }

    /// <summary>What is printed in the annex about a fact that was withheld.</summary>
    public static string Printed(RoomFact fact, TimeZoneInfo zone)
    {
        var became = fact.Became;
        var done = became?.Change switch { FactChange.Softened => "Softened", FactChange.Blocked => "Blocked", FactChange.Reworded => "Reworded", _ => "Withheld" };

        return $"{done} by {Who(became?.EditedBy)}{(became?.At is { } at ? $" on {Day(at, zone)}" : "")}: {became?.Reason ?? "no reason given"}. "
            + (became?.Note is { } note ? $"The {fact.Author}’s note: {note}" : $"The {fact.Author} wrote no note so far.");
    }

    /// <summary>A frozen figure: its value and its interval.</summary>
    public static string Figure(FrozenFigure figure) => (figure.Low, figure.High) switch
    {
        ({ } low, { } high) => $"{Figure(figure.Value, figure.Unit)} (90% range {low} to {high})",
        _ => Figure(figure.Value, figure.Unit)!,
    };
}
