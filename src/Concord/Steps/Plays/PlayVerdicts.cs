using Concord.Evidence;
using Concord.Signs;

namespace Concord.Steps;

/// <summary>Works out the three answers about a run: done, state, cause (SIGNS §2.14).</summary>
internal static class PlayVerdicts
{
    internal static PlayVerdict Of(PlayContext context, Play play, PlayRun run, Moment? ended)
    {
        var after = AfterWeek(context.Standpoint, run, ended);
        var directions = PlayQueue.Directions(context, run);
        var fresh = directions.Select(r => FreshOf(context.Standpoint, run, r, after)).ToList();
        var state = fresh.Count == 0 ? FreshState.NotMeasured : fresh.Max(f => f.State);
        var cause = CauseOf(context, run, directions, after);
        var done = run.Steps.Count(s => context.Standpoint.HasHappened(s.DoneAt));

        return new PlayVerdict
        {
            StepsDone = done,
            Steps = run.Steps.Count,
            Fresh = fresh,
            State = state,
            Cause = cause,
            Sentences =
            [
                $"Done: {done} of {run.Steps.Count} steps.",
                .. fresh.Select(f => StateSentence(play, f)),
                .. fresh.Count == 0 ? [$"State: {run.Trigger} is not read here, so it can't be said."] : Array.Empty<string>(),
                CauseSentence(cause, state),
            ],
        };
    }

    // Data count from the week after the run's end; while it is open, from the week after its opening.
    private static int AfterWeek(Standpoint standpoint, PlayRun run, Moment? ended) => standpoint.WeekOf((ended ?? run.OpenedAt).Latest) + 1;

    private static FreshReading FreshOf(Standpoint standpoint, PlayRun run, Reading reading, int after)
    {
        var empty = new FreshReading
        {
            Indicator = reading.Indicator,
            Direction = reading.Direction,
            From = new Week(after).Monday,
            Events = 0,
            Opportunities = 0,
            State = FreshState.NotMeasured,
        };

        return reading.State == IndicatorState.NoData ? empty
            : StreamOf(standpoint, reading) is not { } stream ? OfCount(standpoint, reading, empty)
            : reading.Thresholds is { } line ? OfStream(standpoint, run, stream, line.Tol, after, empty)
            : empty;
    }

    // A full count is no sample: it is within when it is within now, and its facts since the play are told beside.
    private static FreshReading OfCount(Standpoint standpoint, Reading reading, FreshReading empty)
    {
        var since = reading.Evidence.Where(e => standpoint.Days.DayOf(e.At) >= empty.From).ToList();

        return empty with
        {
            Events = since.Count(e => e.IsEvent),
            Opportunities = since.Count,
            State = reading.State switch
            {
                IndicatorState.Within => FreshState.Within,
                IndicatorState.NotEnoughEvidence => FreshState.TooFew,
                _ => FreshState.NotShown,
            },
        };
    }

    private static FreshReading OfStream(Standpoint standpoint, PlayRun run, CaseStream stream, double tolerance, int after, FreshReading empty)
    {
        var opportunities = stream.Opportunities(after, stream.Last);
        var within = stream.ProbabilityInside(after, stream.Last, tolerance);
        var perYear = stream.PerYear(Math.Min(stream.Last, standpoint.WeekOf(run.OpenedAt.Latest)));

        return empty with
        {
            Events = stream.Events(after, stream.Last),
            Opportunities = opportunities,
            ProbabilityWithin = opportunities < FreshData.FewestOpportunities ? null : within,
            State = FreshData.Judge(opportunities, within),
            ChanceToConfirm = stream is DurationStream ? FreshData.ChanceToConfirmDuration(perYear)
                : tolerance is > 0 and < 1 ? FreshData.ChanceToConfirmShare(perYear, tolerance)
                : null,
        };
    }

    private static CaseStream? StreamOf(Standpoint standpoint, Reading reading) =>
        (IndicatorOf(reading.Indicator) as StreamIndicator)?.StreamOf(standpoint, reading.Direction);

    private static Indicator? IndicatorOf(string id) => SignCatalogue.All.Cast<Theme>()
        .Concat(CauseCatalogue.All)
        .Concat(StepCatalogue.All)
        .SelectMany(t => t.Indicators)
        .FirstOrDefault(i => i.Id == id);

    private static CauseAnswer CauseOf(PlayContext context, PlayRun run, IReadOnlyList<Reading> directions, int after)
    {
        var answers = directions.Select(r => CauseOf(context, run, r, after)).ToList();

        return answers.Count == 0 ? CauseAnswer.NoComparison
            : answers.Contains(CauseAnswer.Shown) && !answers.Contains(CauseAnswer.NotShown) ? CauseAnswer.Shown
            : answers.Contains(CauseAnswer.NotShown) ? CauseAnswer.NotShown
            : answers.Contains(CauseAnswer.NotYet) ? CauseAnswer.NotYet
            : CauseAnswer.NoComparison;
    }

    private static CauseAnswer CauseOf(PlayContext context, PlayRun run, Reading reading, int after)
    {
        var opened = context.Standpoint.WeekOf(run.OpenedAt.Earliest);
        if (reading.Thresholds is not { } line || StreamOf(context.Standpoint, reading) is not ShareStream stream
            || (run.AppliesTo.Count == 0 && !((stream.Compared?.Decides(opened) ?? false) && PlayQueue.WasReportable(context, reading, run))))
        {
            return CauseAnswer.NoComparison;
        }

        var weeks = ShownCause.WeeksAsked(Math.Max(0, stream.Last - after + 1));
        if (weeks == 0)
        {
            return CauseAnswer.NotYet;
        }

        var isShown = run.AppliesTo.Count > 0
            ? IsStaggered(stream, run, opened, after, weeks)
            : ShownCause.Compared(Counted(stream, after, weeks), line.Tol, Counted(stream.Compared!.Others, opened - Week.Year, Week.Year), Counted(stream.Compared.Others, after, weeks));

        return isShown ? CauseAnswer.Shown : CauseAnswer.NotShown;
    }

    private static bool IsStaggered(ShareStream stream, PlayRun run, int opened, int after, int weeks)
    {
        var groups = run.AppliesTo.ToHashSet(StringComparer.Ordinal);
        var now = stream.CasesIn(after, after + weeks - 1).ToLookup(c => c.Exhibits.Any(e => StartGroups.Of(e).Any(groups.Contains)));
        var before = stream.CasesIn(opened - Week.Year, opened - 1).ToLookup(c => c.Exhibits.Any(e => StartGroups.Of(e).Any(groups.Contains)));

        return ShownCause.Staggered(Counted(now[true]), Counted(now[false]), Counted(before[true]), Counted(before[false]));
    }

    private static Counted Counted(CaseStream stream, int from, int weeks) => new(stream.Events(from, from + weeks - 1), stream.Opportunities(from, from + weeks - 1));

    private static Counted Counted(IEnumerable<Case> cases) => new(cases.Count(c => c.IsEvent), cases.Count());

    private static string StateSentence(Play play, FreshReading f)
    {
        var what = $"{f.Indicator}{(f.Direction == Direction.Joint ? string.Empty : $", the {f.Direction.Seat()}'s side")}";
        var since = $"{f.Events} of {f.Opportunities} since {Words.Day(f.From)}";
        var chance = f.ChanceToConfirm is { } p
            ? $" When it was opened, a year had a chance of {Words.Percent(p)} % to confirm a real repair at this pace."
            : string.Empty;

        return f.State switch
        {
            FreshState.Within when f.ProbabilityWithin is { } sure => $"State: {what} is within its tolerance on data after the play alone ({since}; {Words.Percent(sure)} % sure).",
            FreshState.Within => $"State: {what}, a full count, is inside its line now.",
            FreshState.TooFew => $"State: {what} can't be said yet ({since}; {FreshData.FewestOpportunities} are needed).{chance}",
            FreshState.NotShown => $"State: {what} is not shown to be within its tolerance ({since}).{chance}",
            _ => $"State: {what} has no tolerance or no data, so it can't be said.",
        };
    }

    private static string CauseSentence(CauseAnswer cause, FreshState state) => cause switch
    {
        CauseAnswer.Shown => "Cause: the comparison shows that the play had a part in it.",
        CauseAnswer.NotYet => $"Cause: asked {ShownCause.FirstLook} weeks after the play.",
        CauseAnswer.NotShown when state == FreshState.Within => "Cause: improved after, cause not shown.",
        CauseAnswer.NotShown => "Cause: not shown.",
        _ when state == FreshState.Within => "Cause: improved after, cause not shown; there is no comparator and no staggered start.",
        _ => "Cause: there is no comparator and no staggered start, so it can't be shown.",
    };
}
