namespace Concord.Steps;

/// <summary>A date, a period or a moment as a text states it: by 31 March 2026, end of June, Q3, this year, Friday.</summary>
internal sealed record DateMention
{
    /// <summary>The year; null = not said.</summary>
    public int? Year { get; init; }

    /// <summary>The first day of the period as month × 100 + day; 0 = a whole year or a moment told by <see cref="Word"/>.</summary>
    public int First { get; init; }

    /// <summary>The last day, as <see cref="First"/>.</summary>
    public int Last { get; init; }

    /// <summary>What is no calendar date: "friday", "this year", "week 12"; null = a date.</summary>
    public string? Word { get; init; }

    /// <summary>Which way it bounds: by, before, after, since; empty = on or in.</summary>
    public string Direction { get; init; } = "";

    /// <summary>The other reading of 03/04/2026; null = none.</summary>
    public DateMention? Other { get; init; }

    /// <summary>As it stands in the text.</summary>
    public required string Text { get; init; }

    /// <summary>The index of its first token.</summary>
    public required int At { get; init; }

    /// <summary>The number of its tokens.</summary>
    public required int Length { get; init; }

    /// <summary>Whether both name the same time. A year left out is no other year; an ambiguous date is the same when one of its readings is.</summary>
    public bool SameAs(DateMention other)
    {
        if (Word is not null || other.Word is not null)
        {
            return Word == other.Word && (Year ?? other.Year) == (other.Year ?? Year);
        }

        var years = Year is null || other.Year is null ? First != 0 && other.First != 0 : Year == other.Year;
        var days = (First == other.First && Last == other.Last) || (IsDeadline && other.IsDeadline && (Last == other.Last || IsEve(this, other) || IsEve(other, this)))
            || (Direction is "since" && other.Direction is "after" && IsEve(First, other.Last)) || (Direction is "after" && other.Direction is "since" && IsEve(other.First, Last));
        return (years && days) || (Other?.SameAs(other) ?? false) || (other.Other is { } o && SameAs(o));
    }

    /// <summary>Whether the directions agree: "by" and "on" name the same last day, "from" and "on" the same first one; "after" agrees with "after" only.</summary>
    public bool SameDirection(DateMention other) => Direction == other.Direction
        || (Direction is "since" or "after" && other.Direction is "since" or "after" && Last != other.Last && First != other.First)
        || (Direction is "" or "by" && other.Direction is "" or "by")
        || (Direction is "" or "since" && other.Direction is "" or "since")
        || (Direction is "by" or "before" && other.Direction is "by" or "before");

    // "before 1 July" and "by 30 June".
    private static bool IsEve(DateMention before, DateMention by) => before.Direction is "before" && by.Direction is "by" && IsEve(before.First, by.Last);

    private static bool IsEve(int day, int eve) => day > 0 && (day % 100 == 1 ? eve == DateReader.End((day / 100) - 1) : eve == day - 1);

    private bool IsDeadline => Direction is "by" or "before";
}
