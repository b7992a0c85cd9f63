using Concord.Evidence;

namespace Concord.Signs;

/// <summary>One opportunity of an indicator: a chance for what it counts to happen, and whether it did (SIGNS §1).</summary>
public sealed record Case
{
    /// <summary>When it became an opportunity; it counts in the week this lies in.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Whether the event happened.</summary>
    public required bool IsEvent { get; init; }

    /// <summary>The measured value, 0 to 1, where values and not events are read (M4).</summary>
    public double Value { get; init; }

    /// <summary>The records it is read from; none for what shows in the absence of a record.</summary>
    public IReadOnlyList<Exhibit> Exhibits { get; init; } = [];

    /// <summary>What was counted, in a few words; null where the record speaks for itself.</summary>
    public string? Text { get; init; }

    /// <summary>The records one by one, where they differ in what they show; null = each shows what the case shows.</summary>
    public Func<IEnumerable<CountedExhibit>>? Itemized { get; init; }

    /// <summary>The records as they are listed beside the figures.</summary>
    public IEnumerable<CountedExhibit> Counted =>
        Itemized?.Invoke() ?? Exhibits.Select(e => new CountedExhibit(e.Link, At, IsEvent, Text));

    /// <summary>A case read from one record.</summary>
    /// <param name="exhibit">The record.</param>
    /// <param name="at">When it became an opportunity; bounds count by the last instant, when it is certain, a whole day by its first.</param>
    /// <param name="isEvent">Whether the event happened.</param>
    /// <param name="text">What was counted, in a few words.</param>
    public static Case Of(Exhibit exhibit, Moment at, bool isEvent, string? text = null) => new()
    {
        At = Instant(at),
        IsEvent = isEvent,
        Exhibits = [exhibit],
        Text = text,
    };

    /// <summary>The instant a moment is counted at: a day by its first instant, bounds by their last.</summary>
    public static DateTimeOffset Instant(Moment moment) => moment.Day is null ? moment.Latest : moment.Earliest;
}
