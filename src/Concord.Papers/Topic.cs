using Concord.Evidence;
using Concord.Signs;

namespace Concord.Papers;

/// <summary>Something to talk about: why, the records behind it, and a question to open with.</summary>
internal sealed record Topic
{
    private const int MostRecords = 3;

    /// <summary>The sign's id.</summary>
    public required string Sign { get; init; }

    /// <summary>The sign's name and the side, such as "Told too late, on the CIO's side".</summary>
    public required string Title { get; init; }

    /// <summary>Why it is on the list, in the words of the state.</summary>
    public required string Standing { get; init; }

    /// <summary>The finding in one sentence.</summary>
    public required string Why { get; init; }

    /// <summary>The newest records that were counted as the event, the newest first.</summary>
    public required IReadOnlyList<Record> Records { get; init; }

    /// <summary>How many more records stand behind the figure.</summary>
    public required int More { get; init; }

    /// <summary>A question that opens the talk and blames nobody.</summary>
    public required string Question { get; init; }

    /// <summary>
    /// Topics, the most urgent first: what is over the line, what is worth a look, open events, what could be either way, what is
    /// missing; each sign once before any comes again. Outside the pair only what is over the line and open events, so that no
    /// choice betrays what is kept for the two.
    /// </summary>
    public static IEnumerable<Topic> From(IReadOnlyList<ReportRow> rows, Titles titles, ReportReader reader)
    {
        var sides = rows.SelectMany(row => row.Sides.Select(side => (Row: row, Side: side)))
            .OrderByDescending(s => s.Row.Sign.Severity).ThenByDescending(s => s.Side.ProbabilityOver ?? 0).ThenBy(s => s.Row.Sign.Number).ToList();

        IEnumerable<Topic> In(IndicatorState state) => sides.Where(s => s.Side.State == state).Select(s => Of(s.Row, s.Side, titles));

        var events = rows.OrderByDescending(r => r.Sign.Severity)
            .SelectMany(row => row.Reading.Readings.Where(r => r.OpenEvents.Count > 0).Take(1).Select(r => OfEvents(row, r, titles)));
        var open = reader == ReportReader.Pair ? In(IndicatorState.Unclear).Concat(In(IndicatorState.NotEnoughEvidence)) : [];

        Topic[] all = [.. In(IndicatorState.Present), .. In(IndicatorState.Early), .. events, .. open];
        var first = all.DistinctBy(t => t.Sign).ToList();

        return [.. first, .. all.Except(first)];
    }

    private static Topic Of(ReportRow row, Reading reading, Titles titles)
    {
        var events = reading.Evidence.Where(e => e.IsEvent).DistinctBy(e => e.Link).ToList();
        var records = events.Take(MostRecords).Select(e => new Record(e.Link, e.At, titles.Of(e.Link) ?? e.Text)).ToList();

        return new Topic
        {
            Sign = row.Sign.Id,
            Title = reading.Direction == Direction.Joint ? row.Sign.Name : $"{row.Sign.Name}, on {Figures.Side(reading.Direction)}",
            Standing = reading.State.Words(),
            Why = reading.Sentence,
            Records = records,
            More = events.Count - records.Count,
            Question = Questions.For(reading, records),
        };
    }

    private static Topic OfEvents(ReportRow row, Reading reading, Titles titles)
    {
        var newest = reading.OpenEvents.OrderByDescending(e => e.At).ToList();
        var records = newest.Take(MostRecords).Select(e => new Record(e.Link, e.At, titles.Of(e.Link))).ToList();

        return new Topic
        {
            Sign = row.Sign.Id,
            Title = row.Sign.Name,
            Standing = "Open event",
            Why = newest[0].Text,
            Records = records,
            More = newest.Count - records.Count,
            Question = Questions.ForAnEvent,
        };
    }
}

/// <summary>One record behind a topic.</summary>
internal sealed record Record(EvidenceLink Link, DateTimeOffset At, string? Text);
