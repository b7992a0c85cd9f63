using Concord.Numerics;

namespace Concord.Signs;

/// <summary>An indicator read from a stream of cases, week by week.</summary>
public abstract class StreamIndicator : Indicator
{
    /// <summary>Which independent list a source's name belongs to, for coverage; null = none. As it stands every name is a list.</summary>
    public Func<string, string?> ListOf { get; init; } = name => name;

    /// <summary>Why nothing is an opportunity yet, such as an agreement that is missing, with the way out; null = nothing stands in the way.</summary>
    internal Func<Standpoint, Direction, string?>? NothingYet { get; init; }

    /// <summary>The fact each event is, where it is also raised the same day (M8), as a sentence without a person's name or motive; null = it is not.</summary>
    public string? Fact { get; init; }

    /// <summary>What the estimate is counted in.</summary>
    internal abstract Unit Unit { get; }

    /// <summary>The cases of one direction.</summary>
    internal abstract CaseStream StreamOf(Standpoint standpoint, Direction direction);

    /// <summary>A reason of its own why the figures of a week can't be judged; null = none.</summary>
    internal virtual Doubt? DoubtOf(Standpoint standpoint, Direction direction, CaseStream stream) => null;

    /// <inheritdoc/>
    protected sealed override Reading ReadOne(Standpoint standpoint, Direction direction)
    {
        var stream = StreamOf(standpoint, direction);
        if (stream.IsEmpty)
        {
            return NoData(standpoint, direction);
        }

        var (obstacles, replay) = Replayed(standpoint, direction, stream);

        return Judged(standpoint, direction, stream, obstacles, replay);
    }

    private IEnumerable<Doubt> DoubtsOf(Standpoint standpoint, Direction direction, CaseStream stream)
    {
        if (Hats.Of(standpoint).AreEverWorn)
        {
            yield return new Doubt(Hats.Sentence, week => IsToOneself(standpoint, new Week(week)));
        }

        if (DoubtOf(standpoint, direction, stream) is { } doubt)
        {
            yield return doubt;
        }
    }

    /// <inheritdoc/>
    private protected sealed override IndicatorCourse FollowOne(Standpoint standpoint, Direction direction)
    {
        var stream = StreamOf(standpoint, direction);
        if (stream.IsEmpty)
        {
            return CourseOf(standpoint, direction, [NoData(standpoint, direction).State]);
        }

        var replay = Replayed(standpoint, direction, stream).Replay;

        return CourseOf(standpoint, direction, replay.States) with { Alarms = [.. AlarmsOf(direction, replay)] };
    }

    private (Obstacles Obstacles, Replay Replay) Replayed(Standpoint standpoint, Direction direction, CaseStream stream)
    {
        var coverage = new Coverage(standpoint, stream, SignId, ListOf);
        var obstacles = new Obstacles(standpoint, stream, coverage, Kinds[0], Opportunities, [.. DoubtsOf(standpoint, direction, stream)]);

        return (obstacles, new Replay(standpoint, stream, obstacles, week => standpoint.Charters.TermsOf(Id, House, week)));
    }

    private Reading NoData(Standpoint standpoint, Direction direction)
    {
        var nothingYet = NothingYet?.Invoke(standpoint, direction);

        return new Reading
        {
            Indicator = Id,
            IsPrimary = IsPrimary,
            Direction = direction,
            State = nothingYet is null ? IndicatorState.NoData : IndicatorState.NotEnoughEvidence,
            Unit = Unit,
            Thresholds = ThresholdsIn(standpoint).Thresholds,
            Missing = nothingYet ?? $"No {Opportunities} are known. Evidence of kind '{Kinds[0]}' would fill this.",
            Notes = [.. Remarks?.Invoke(standpoint, direction) ?? []],
            Sentence = string.Empty,
        };
    }

    private Reading Judged(Standpoint standpoint, Direction direction, CaseStream stream, Obstacles obstacles, Replay replay)
    {
        var week = stream.Last;
        var from = week - standpoint.Window + 1;
        var thresholds = ThresholdsIn(standpoint).Thresholds;
        var isShown = IsShown(stream.Opportunities(from, week), replay.State);
        var estimate = isShown ? Shown(stream, from, week) : null;
        var missing = obstacles.In(week).ToList();

        return new Reading
        {
            Indicator = Id,
            IsPrimary = IsPrimary,
            Direction = direction,
            State = replay.State,
            Unit = Unit,
            Events = stream.Events(from, week),
            Opportunities = stream.Opportunities(from, week),
            Estimate = estimate?.Value,
            Low = estimate?.Low,
            High = Finite(estimate?.High),
            Thresholds = thresholds,
            ProbabilityOver = isShown && thresholds is not null ? 1 - stream.ProbabilityInside(from, week, thresholds.Tol) : null,
            Coverage = obstacles.CoverageOf(week)?.Seen,
            IsControlled = stream.Compared?.Decides(week) ?? false,
            Since = replay.Since,
            Missing = missing.Count == 0 ? null : string.Join(' ', missing.Select(m => m.Sentence)),
            EarliestKnown = missing.Count == 0 || missing.Exists(m => m.Known is null) ? null : missing.Max(m => m.Known),
            OpenEvents = [.. FactsIn(stream, from, week)],
            Evidence = [.. stream.CasesIn(from, week).Reverse().SelectMany(c => c.Counted)],
            History = [.. HistoryOf(stream, replay)],
            Alarms = [.. AlarmsOf(direction, replay)],
            Recent = RecentOf(stream, week),
            RecentEvidence = thresholds is not null && stream.CanWatch(thresholds) ? EvidenceOf(stream, thresholds, week) : null,
            Notes = [.. NotesOf(standpoint, direction, stream, replay)],
            Sentence = string.Empty,
        };
    }

    /// <summary>The estimate that is shown; by default the stream's own.</summary>
    internal virtual Interval? Shown(CaseStream stream, int from, int to) => stream.Estimate(from, to);

    /// <summary>Remarks on the figures of one direction.</summary>
    internal virtual IEnumerable<string> RemarksOn(CaseStream stream, int week) => [];

    private IEnumerable<EvidenceEvent> FactsIn(CaseStream stream, int from, int to) => Fact is null
        ? []
        : stream.CasesIn(from, to).Reverse().Where(c => c.IsEvent).SelectMany(c => c.Exhibits.Select(e => new EvidenceEvent(e.Link, c.At, Fact)));

    // INV-9: nothing is worked out from fewer than the minimum counts; the early signal has the lower one.
    private static bool IsShown(int opportunities, IndicatorState state) =>
        opportunities >= (state == IndicatorState.Early ? Obstacles.FewestForEarly : Obstacles.FewestOpportunities);

    private static double? Finite(double? value) => value is { } v && double.IsFinite(v) ? v : null;

    // Beside the comparator where it holds enough, as the signals are.
    private static double EvidenceOf(CaseStream stream, Thresholds thresholds, int week)
    {
        var sum = 0.0;
        for (var one = Math.Max(stream.First, week - Pattern.Weeks + 1); one <= week; one++)
        {
            sum += stream.Compared is { } compared && compared.Decides(week)
                ? compared.Early(thresholds).Evidence(compared.Fed(one))
                : stream.Likelihood(thresholds, one);
        }

        return sum;
    }

    private static RecentCount RecentOf(CaseStream stream, int week) =>
        new(stream.Events(week - Week.Quarter + 1, week), stream.Opportunities(week - Week.Quarter + 1, week));

    private static IEnumerable<WeekPoint> HistoryOf(CaseStream stream, Replay replay)
    {
        for (var week = Math.Max(stream.First, stream.Last - Replay.ChartWeeks + 1); week <= stream.Last; week++)
        {
            var from = week - Week.Year + 1;
            var state = replay.StateOf(week);
            var opportunities = stream.Opportunities(from, week);
            var estimate = IsShown(opportunities, state) ? stream.Estimate(from, week) : null;
            yield return new WeekPoint(
                new Week(week).Evaluated, stream.Events(from, week), opportunities, estimate?.Value, estimate?.Low, Finite(estimate?.High), state);
        }
    }

    private IEnumerable<RaisedAlarm> AlarmsOf(Direction direction, Replay replay) => replay.Alarms.Select(a => new RaisedAlarm(
        Id, direction, a.Tier, new Week(a.Raised).Evaluated, a.Closed is { } closed ? new Week(closed).Evaluated : null));

    private IEnumerable<string> NotesOf(Standpoint standpoint, Direction direction, CaseStream stream, Replay replay)
    {
        if (standpoint.Charters.TermsOf(Id, House, stream.Last) is { IsArmed: true, Thresholds: { } terms } && !stream.CanWatch(terms))
        {
            yield return "The thresholds of the charter can't be watched for signals: the reference must lie above 0 and below the alternative.";
        }

        foreach (var note in ComparatorNotes(stream, replay).Concat(RemarksOn(stream, stream.Last)))
        {
            yield return note;
        }

        var kept = AlarmsOf(direction, replay).ToList();
        foreach (var earlier in standpoint.EarlierAlarms.Where(a => a.Indicator == Id && a.Direction == direction && a.Raised <= standpoint.Week.Evaluated))
        {
            if (!kept.Exists(a => a.Tier == earlier.Tier && a.Raised == earlier.Raised))
            {
                yield return $"The {Wording.Name(earlier.Tier)} raised on {Words.Day(earlier.Raised)} is superseded: evidence recorded later no longer supports it.";
            }
        }

        foreach (var remark in Remarks?.Invoke(standpoint, direction) ?? [])
        {
            yield return remark;
        }
    }

    private static IEnumerable<string> ComparatorNotes(CaseStream stream, Replay replay)
    {
        var week = stream.Last;
        if (stream.Compared is { } compared && compared.Decides(week))
        {
            var from = week - Week.Year + 1;
            yield return compared.Told(from, week);
            if (replay.IsGeneral)
            {
                yield return "The line is passed, but others fare alike: this could be general slowness.";
            }
        }
        else if (replay.State is IndicatorState.Present or IndicatorState.Early)
        {
            yield return "There is too little of the same towards others to compare with: this could be general slowness.";
        }
    }
}
