using Concord.Evidence;
using Concord.Signs;

namespace Concord.Steps;

/// <summary>Which plays are open, due, waiting and ended in one week (SIGNS §8): at most three open, the cheapest first.</summary>
/// <remarks>No play notifies anybody: Concord shows what is called for, and whoever tells more people than the two needs both consents.</remarks>
public static class PlayQueue
{
    /// <summary>The plays as they stand.</summary>
    /// <param name="standpoint">From where.</param>
    /// <param name="reading">Signs, causes and steps as read from there.</param>
    public static PlaysReading Read(Standpoint standpoint, SignsReading reading)
    {
        ArgumentNullException.ThrowIfNull(standpoint);
        ArgumentNullException.ThrowIfNull(reading);

        var context = new PlayContext(standpoint, reading);
        var runs = standpoint.Dossier.All<PlayRun>()
            .Where(r => PlayBook.Find(r.Play) is not null && standpoint.HasHappened(r.OpenedAt))
            .OrderBy(r => r.OpenedAt)
            .ThenBy(r => r.Id, StringComparer.Ordinal)
            .Select(r => OfRun(context, r))
            .ToList();
        runs = [.. runs.Select((run, i) => run with { Notes = [.. run.Notes, .. RepeatNotes(standpoint, run, runs.Take(i))] })];
        var called = PlayBook.All
            .Where(p => !runs.Exists(r => r.Id == p.Id && r.State == PlayState.Open))
            .Select(p => OfCall(context, p, runs.FindLast(r => r.Id == p.Id)))
            .OfType<PlayReading>();

        return PlaysReading.Ranked([.. runs, .. called]);
    }

    /// <summary>What a play that ended leaves to be said: nothing while its effect may still come, a repeat after that.</summary>
    private static PlayReading? OfCall(PlayContext context, Play play, PlayReading? last)
    {
        if (play.Call(context) is not { } call || IsSettling(context, play, last))
        {
            return null;
        }

        return new PlayReading
        {
            Id = play.Id,
            State = PlayState.Waiting,
            Trigger = call.Indicator,
            Direction = call.Direction,
            Reason = call.Reason,
            IsPrivate = call.IsPrivate,
            Owners = play.Owners,
            Due = (call.Since ?? context.Standpoint.Week.Evaluated).AddDays(7 * play.DueWeeks),
            Notes = last is { Verdict.State: not FreshState.Within }
                ? [$"It was run before, opened on {Words.Day(last.OpenedOn!.Value)}, and the line is not shown to be kept since. Repeat it only with something changed: another owner, other steps or another start; and say what."]
                : [],
        };
    }

    private static bool IsSettling(PlayContext context, Play play, PlayReading? last) =>
        last is { State: PlayState.Done } && (last.EndedOn ?? last.OpenedOn!.Value).AddDays(7 * play.EffectWeeks) > context.Standpoint.Week.Evaluated;

    private static PlayReading OfRun(PlayContext context, PlayRun run)
    {
        var standpoint = context.Standpoint;
        var play = PlayBook.Find(run.Play)!;
        var isDone = run.Steps.Count > 0 && run.Steps.All(s => standpoint.HasHappened(s.DoneAt));
        var ended = standpoint.HasHappened(run.EndedAt) ? run.EndedAt : isDone ? run.Steps.Max(s => s.DoneAt) : null;
        var due = standpoint.Days.DayOf(run.Due.Latest);
        var state = isDone ? PlayState.Done : ended is null ? PlayState.Open : PlayState.Stopped;

        return new PlayReading
        {
            Id = play.Id,
            State = state,
            Trigger = run.Trigger,
            Direction = Directions(context, run) is [var only] ? only.Direction : null,
            Reason = $"Taken up on {Words.Day(standpoint.Days.DayOf(run.OpenedAt.Earliest))} for {run.Trigger}.",
            IsPrivate = !Directions(context, run).Any(r => WasReportable(context, r, run)),
            Owners = run.Owners,
            Due = due,
            Run = run.Link,
            OpenedOn = standpoint.Days.DayOf(run.OpenedAt.Earliest),
            EndedOn = ended is { } at ? standpoint.Days.DayOf(at.Latest) : null,
            Verdict = PlayVerdicts.Of(context, play, run, ended),
            Notes = state == PlayState.Open && due < standpoint.Week.Evaluated ? [$"Its steps were due on {Words.Day(due)}. Stop rule: {play.StopRule}"] : [],
        };
    }

    /// <summary>The directions that called for a run: those with a signal when it was opened, else all.</summary>
    internal static IReadOnlyList<Reading> Directions(PlayContext context, PlayRun run)
    {
        var readings = context.Of(run.Trigger).ToList();
        var signalled = readings.FindAll(r => r.Alarms.Any(a => StoodAt(a, context.DayOf(run.OpenedAt.Latest))));

        return signalled.Count > 0 ? signalled : readings;
    }

    /// <summary>Whether a reportable signal of a direction stood when a run was opened.</summary>
    internal static bool WasReportable(PlayContext context, Reading reading, PlayRun run) =>
        reading.Alarms.Any(a => a.Tier == Tier.Reportable && StoodAt(a, context.DayOf(run.OpenedAt.Latest)));

    private static bool StoodAt(RaisedAlarm alarm, DateOnly day) => alarm.Raised <= day && !(alarm.Closed <= day);

    // A repeat of a play that is not shown to have helped needs a changed element.
    private static IEnumerable<string> RepeatNotes(Standpoint standpoint, PlayReading run, IEnumerable<PlayReading> earlier)
    {
        var before = earlier.LastOrDefault(e => e.Id == run.Id && e.Trigger == run.Trigger);
        if (before is null or { Verdict.State: FreshState.Within })
        {
            yield break;
        }

        var runs = standpoint.Dossier.All<PlayRun>();
        var (now, then) = (runs.First(r => r.Id == run.Run!.Value.Id), runs.First(r => r.Id == before.Run!.Value.Id));
        var isSame = now.Owners.OrderBy(o => o.Key).SequenceEqual(then.Owners.OrderBy(o => o.Key))
            && now.Steps.Select(s => s.Title).SequenceEqual(then.Steps.Select(s => s.Title))
            && now.AppliesTo.SequenceEqual(then.AppliesTo);
        if (isSame)
        {
            yield return $"A repeat of the run opened on {Words.Day(before.OpenedOn!.Value)} with the same owners, steps and start: change one of them.";
        }
    }
}
