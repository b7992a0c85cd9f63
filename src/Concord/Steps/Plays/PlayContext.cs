using Concord.Signs;

namespace Concord.Steps;

/// <summary>What a play's trigger may ask: the evidence, and everything that was read from it this week.</summary>
/// <param name="standpoint">From where.</param>
/// <param name="reading">Signs, causes and steps as read from there.</param>
public sealed class PlayContext(Standpoint standpoint, SignsReading reading)
{
    private readonly List<Reading> _readings = AllOf(reading);

    /// <summary>From where.</summary>
    public Standpoint Standpoint => standpoint;

    /// <summary>Signs, causes and steps.</summary>
    public SignsReading Reading => reading;

    /// <summary>Every indicator in every direction.</summary>
    public IReadOnlyList<Reading> Readings => _readings;

    /// <summary>The first day of the last 13 weeks.</summary>
    public DateOnly QuarterStart => new Week(standpoint.Week.Number - Week.Quarter + 1).Monday;

    /// <summary>A signal of one of these indicators: a reportable one first, else an early one.</summary>
    public PlayCall? OnSignal(params string[] indicators) =>
        OnState(IndicatorState.Present, indicators) ?? OnState(IndicatorState.Early, indicators);

    /// <summary>Facts of one of these indicators that are open.</summary>
    public PlayCall? OnOpenFact(params string[] indicators) => Called(
        indicators,
        r => r.OpenEvents.Count > 0,
        r => $"{Named(r)} holds {r.OpenEvents.Count} open fact{(r.OpenEvents.Count == 1 ? string.Empty : "s")}",
        r => MondayAfter(DayOf(r.OpenEvents.Min(e => e.At))));

    /// <summary>Events of one of these indicators in the last 13 weeks.</summary>
    public PlayCall? OnRecent(params string[] indicators) => Called(
        indicators,
        r => r.Recent is { Events: > 0 },
        r => $"{Named(r)} counts {r.Recent!.Events} in the last {Week.Quarter} weeks",
        r => r.Evidence.Where(e => e.IsEvent && DayOf(e.At) >= QuarterStart).Select(e => (DateOnly?)MondayAfter(DayOf(e.At))).Min());

    /// <summary>A cause that its measures speak for; called for under its first primary indicator.</summary>
    public PlayCall? OnCause(string cause)
    {
        var supported = reading.Causes.FirstOrDefault(c => c.Cause.Id == cause && c.State == CauseState.Supported);

        return supported is null ? null : new PlayCall(supported.Cause.Indicators[0].Id, $"The measures of {cause} ({supported.Cause.Name}) speak for it.");
    }

    /// <summary>Records of the pair, such as open disagreements: called for since the oldest of them.</summary>
    /// <param name="indicator">The indicator they belong to.</param>
    /// <param name="records">When each of them called for it.</param>
    /// <param name="one">What one of them is called.</param>
    /// <param name="many">What several are called.</param>
    /// <param name="isPrivate">Whether only the two principals may see it.</param>
    public PlayCall? OnRecords(string indicator, IEnumerable<Moment> records, string one, string many, bool isPrivate = true)
    {
        var days = records.Where(m => standpoint.HasHappened(m)).Select(m => DayOf(Case.Instant(m))).ToList();

        return days.Count == 0 ? null : new PlayCall(indicator, $"{days.Count} {(days.Count == 1 ? $"{one}," : $"{many}, the oldest")} from {Words.Day(days.Min())}.", MondayAfter(days.Min()), isPrivate);
    }

    /// <summary>A gap in what was agreed or recorded; it names nobody's behaviour, so every reader may see it.</summary>
    public PlayCall? OnGap(bool isGap, string indicator, string reason, DateOnly? since = null) =>
        isGap ? new PlayCall(indicator, reason, since, IsPrivate: false) : null;

    /// <summary>The organisation's day an instant lies in.</summary>
    public DateOnly DayOf(DateTimeOffset instant) => standpoint.Days.DayOf(instant);

    /// <summary>Whether a moment lies in the last 13 weeks.</summary>
    public bool IsRecent(Moment? moment) => standpoint.HasHappened(moment) && DayOf(Case.Instant(moment!.Value)) >= QuarterStart;

    /// <summary>The readings of some indicators, in the order of the ids.</summary>
    public IEnumerable<Reading> Of(params string[] indicators) => indicators.SelectMany(id => _readings.Where(r => r.Indicator == id));

    private static List<Reading> AllOf(SignsReading reading) =>
    [
        .. reading.Signs.SelectMany(s => s.Readings),
        .. reading.Causes.SelectMany(c => c.Readings),
        .. reading.Steps.SelectMany(s => s.Readings),
    ];

    private PlayCall? OnState(IndicatorState state, string[] indicators) => Called(
        indicators,
        r => r.State == state,
        r => $"{Named(r)} is {(state == IndicatorState.Present ? "past the agreed line" : "worth a look")}{(r.Since is { } day ? $" since {Words.Day(day)}" : string.Empty)}",
        r => r.Since);

    // Both directions of the first indicator that calls are named, so that neither side is named for want of looking at the other.
    private PlayCall? Called(string[] indicators, Predicate<Reading> calls, Func<Reading, string> reason, Func<Reading, DateOnly?> since)
    {
        foreach (var indicator in indicators)
        {
            var calling = _readings.FindAll(r => r.Indicator == indicator && calls(r));
            if (calling.Count > 0)
            {
                return new PlayCall(indicator, $"{string.Join("; ", calling.Select(reason))}.", calling.Min(since), calling.TrueForAll(r => r.State != IndicatorState.Present))
                {
                    Direction = calling is [var only] ? only.Direction : null,
                };
            }
        }

        return null;
    }

    private static string Named(Reading r) => r.Direction == Direction.Joint ? r.Indicator : $"{r.Indicator}, the {r.Direction.Seat()}'s side,";

    private static DateOnly MondayAfter(DateOnly day) => Week.Of(day).Evaluated;
}
