using Concord.Evidence;

namespace Concord.Signs;

/// <summary>An agreed slot for a conversation of exactly the two (SIGNS S7.1).</summary>
internal sealed record OneOnOneSlot
{
    /// <summary>When the slot begins; without a series, when its stretch of the cadence ends.</summary>
    internal required DateTimeOffset At { get; init; }

    /// <summary>Neither held nor moved within a week.</summary>
    internal required bool IsMissed { get; init; }

    /// <summary>In a series, either was away or a crisis was declared when it began: nobody owed it, so it is no slot. Without a series, a stretch without a talk, mostly so.</summary>
    internal required bool IsExcused { get; init; }

    /// <summary>Either side said that it was held.</summary>
    internal bool IsConfirmed { get; init; }

    /// <summary>The side that cancelled it; null where none did or nobody knows.</summary>
    internal Side? CancelledBy { get; init; }

    /// <summary>The meeting of the slot; null for a stretch without one.</summary>
    internal Meeting? Meeting { get; init; }

    /// <summary>The slot as an opportunity.</summary>
    internal Case ToCase(bool isEvent) => new()
    {
        At = At,
        IsEvent = isEvent,
        Exhibits = Meeting is null ? [] : [Meeting],
    };

    /// <summary>Every slot: the series of the two, or the stretches of the cadence where there is no series.</summary>
    internal static IReadOnlyList<OneOnOneSlot> All(Standpoint standpoint) => standpoint.Once(Find);

    /// <summary>Meetings of exactly the two.</summary>
    internal static IReadOnlyList<Meeting> MeetingsOfTwo(Standpoint standpoint) => standpoint.Once(OfTwo);

    /// <summary>Whether a meeting took place: not cancelled, nobody missing, and its time has passed. Without a tap it counts as held.</summary>
    internal static bool IsHeld(Meeting meeting, DateTimeOffset end) =>
        meeting.Status is MeetingStatus.Held or MeetingStatus.Planned && meeting.End.Latest < end;

    /// <summary>Whether either side is on leave, in a declared crisis or has paused at an instant.</summary>
    internal static bool IsAway(Standpoint standpoint, DateTimeOffset at) => standpoint.Once(Absences)
        .Any(a => a.From.Earliest <= at && at <= a.To.Latest);

    private static List<Absence> Absences(Standpoint standpoint) => [.. standpoint.Dossier.All<Absence>().Where(a => a.Party.ToSide() is not null)];

    private static List<Meeting> OfTwo(Standpoint standpoint) =>
        [.. standpoint.Dossier.All<Meeting>().Where(m => m.AttendeeCount == 2 && Seats.SidesOf(m.Attendees, standpoint.Dossier).Count == 2)];

    private static IReadOnlyList<OneOnOneSlot> Find(Standpoint standpoint)
    {
        var series = MeetingsOfTwo(standpoint).Where(m => m.Series is not null).ToList();

        return series.Count > 0 ? [.. OfSeries(standpoint, series)] : [.. OfCadence(standpoint)];
    }

    private static IEnumerable<OneOnOneSlot> OfSeries(Standpoint standpoint, List<Meeting> series)
    {
        var byStart = MeetingsOfTwo(standpoint).ToLookup(m => m.Start.Earliest);
        var targets = series.Where(m => m.MovedTo is not null).Select(m => m.MovedTo!.Value.Earliest).ToHashSet();

        return
            from meeting in series
            where !IsTarget(meeting, targets) && meeting.End.Latest < standpoint.End
            select new OneOnOneSlot
            {
                At = meeting.Start.Earliest,
                IsMissed = !IsKept(meeting, byStart, standpoint.End),
                IsExcused = IsAway(standpoint, meeting.Start.Earliest),
                IsConfirmed = meeting.ConfirmedBy.Count > 0,
                CancelledBy = CancellerOf(standpoint, meeting),
                Meeting = meeting,
            };
    }

    private static Side? CancellerOf(Standpoint standpoint, Meeting meeting)
    {
        if (meeting is not { Status: MeetingStatus.Cancelled, CancelledBy: { } by })
        {
            return null;
        }

        var sides = Seats.SidesOf([by], standpoint.Dossier);

        return sides.Count == 1 ? sides.Single() : null;
    }

    // What a moved slot was moved to is not a slot of its own.
    private static bool IsTarget(Meeting meeting, HashSet<DateTimeOffset> targets) =>
        meeting.MovedTo is null && targets.Contains(meeting.Start.Earliest);

    private static bool IsKept(Meeting meeting, ILookup<DateTimeOffset, Meeting> byStart, DateTimeOffset end)
    {
        if (meeting.MovedTo is not { } moved)
        {
            return IsHeld(meeting, end);
        }

        var isNear = (moved.Earliest - meeting.Start.Latest).Duration() <= TimeSpan.FromDays(MissedOneOnOnes.MovedWithinDays);
        var replacements = byStart[moved.Earliest].Where(m => m.Id != meeting.Id).ToList();

        return isNear && (replacements.Count == 0
            ? meeting.Status != MeetingStatus.NoShow
            : replacements.Exists(m => m.Status is MeetingStatus.Held or MeetingStatus.Planned));
    }

    // Without a series each stretch of the cadence is a slot, from the first conversation known; it is kept when the two met in it.
    private static IEnumerable<OneOnOneSlot> OfCadence(Standpoint standpoint)
    {
        var meetings = MeetingsOfTwo(standpoint).OrderBy(m => m.Start).ToList();
        if (meetings.Count == 0)
        {
            yield break;
        }

        var cadence = CadenceAt(standpoint, meetings[0].Start.Earliest);
        for (var start = meetings[0].Start.Earliest; start + cadence < standpoint.End; start += cadence, cadence = CadenceAt(standpoint, start))
        {
            var inside = meetings.Where(m => m.Start.Earliest >= start && m.Start.Earliest < start + cadence).ToList();
            var held = inside.Find(m => IsHeld(m, standpoint.End));
            yield return new OneOnOneSlot
            {
                At = start + cadence,
                IsMissed = held is null,
                IsExcused = held is null && AwayPart(standpoint, start, cadence) > 0.5,
                IsConfirmed = held?.ConfirmedBy.Count > 0,
                Meeting = held ?? inside.FirstOrDefault(),
            };
        }
    }

    // The cadence agreed when the stretch began: a new charter leaves the slots before it alone.
    private static TimeSpan CadenceAt(Standpoint standpoint, DateTimeOffset start) =>
        TimeSpan.FromDays(standpoint.Charters.InForce(standpoint.WeekOf(start))?.CadenceDays ?? MissedOneOnOnes.CadenceDays);

    private static double AwayPart(Standpoint standpoint, DateTimeOffset start, TimeSpan length)
    {
        var days = (int)Math.Ceiling(length.TotalDays);

        return Enumerable.Range(0, days).Count(d => IsAway(standpoint, start.AddDays(d))) / (double)days;
    }
}
