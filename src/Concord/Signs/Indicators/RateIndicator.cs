using Concord.Numerics;

namespace Concord.Signs;

/// <summary>How many in a quarter or a month (SIGNS M2): shown for reading, it has no line.</summary>
public sealed class RateIndicator : Indicator
{
    /// <summary>What is counted; every case is one.</summary>
    public required Func<Standpoint, Direction, IEnumerable<Case>> Cases { get; init; }

    /// <summary>A quarter of 13 weeks or a month of a twelfth of 52.</summary>
    public Unit Unit { get; init; } = Unit.PerQuarter;

    /// <inheritdoc/>
    public override string Method => "Rate with a 90 % interval, Gamma(½+k, exposure) (Brown, Cai and DasGupta 2003).";

    /// <inheritdoc/>
    protected override Reading ReadOne(Standpoint standpoint, Direction direction)
    {
        var stream = new ShareStream(standpoint, Cases(standpoint, direction));
        var week = standpoint.Week.Number;
        var from = week - standpoint.Window + 1;
        if (FirstWeek(standpoint, stream) is not { } first || first > week)
        {
            return NoData(standpoint, direction);
        }

        var rate = RateOf(stream, first, week, standpoint.Window);

        return new Reading
        {
            Indicator = Id,
            IsPrimary = IsPrimary,
            Direction = direction,
            State = StateIn(first, week),
            Unit = Unit,
            Events = stream.Opportunities(from, week),
            Estimate = rate?.Value,
            Low = rate?.Low,
            High = rate?.High,
            Since = new Week(Math.Min(week, first + (StateIn(first, week) == IndicatorState.Unclear ? Obstacles.FewestWeeks - 1 : 0))).Evaluated,
            Missing = rate is null ? $"Fewer than {Obstacles.FewestWeeks} weeks of history: the first dates from the week of {Words.Day(new Week(first).Monday)}." : null,
            EarliestKnown = rate is null ? new Week(first + Obstacles.FewestWeeks - 1).Evaluated : null,
            Evidence = [.. stream.CasesIn(from, week).Reverse().SelectMany(c => c.Counted)],
            History = [.. HistoryOf(stream, first)],
            Recent = new RecentCount(stream.Opportunities(week - Week.Quarter + 1, week), stream.Opportunities(week - Week.Quarter + 1, week)),
            Notes = [.. Remarks?.Invoke(standpoint, direction) ?? []],
            Sentence = string.Empty,
        };
    }

    private static IndicatorState StateIn(int first, int week) =>
        week - first + 1 < Obstacles.FewestWeeks ? IndicatorState.NotEnoughEvidence : IndicatorState.Unclear;

    // Counting starts with the first record of the kind, so that none is a count too.
    private int? FirstWeek(Standpoint standpoint, CaseStream stream)
    {
        var firstRecord = standpoint.Dossier.OfKind(Kinds[0])
            .Select(e => e.Occurred)
            .OfType<Moment>()
            .Select(m => (int?)standpoint.WeekOf(Case.Instant(m)))
            .Min();

        return stream.IsEmpty ? firstRecord : Math.Min(firstRecord ?? stream.First, stream.First);
    }

    private Interval? RateOf(CaseStream stream, int first, int week, int window)
    {
        var weeks = Math.Min(window, week - first + 1);
        if (weeks < Obstacles.FewestWeeks)
        {
            return null;
        }

        var weeksAUnit = Unit == Unit.PerMonth ? Week.Year / 12.0 : Week.Quarter;
        var rate = RateInterval.Of(stream.Opportunities(week - weeks + 1, week), weeks / weeksAUnit);

        return new Interval(rate.Median, rate.Low, rate.High);
    }

    private IEnumerable<WeekPoint> HistoryOf(CaseStream stream, int first)
    {
        for (var week = Math.Max(first, stream.Last - Replay.ChartWeeks + 1); week <= stream.Last; week++)
        {
            var rate = RateOf(stream, first, week, Week.Year);
            var count = stream.Opportunities(week - Week.Year + 1, week);
            yield return new WeekPoint(new Week(week).Evaluated, count, count, rate?.Value, rate?.Low, rate?.High, StateIn(first, week));
        }
    }

    private Reading NoData(Standpoint standpoint, Direction direction) => new()
    {
        Indicator = Id,
        IsPrimary = IsPrimary,
        Direction = direction,
        State = IndicatorState.NoData,
        Unit = Unit,
        Missing = $"No {Opportunities} are known. Evidence of kind '{Kinds[0]}' would fill this.",
        Notes = [.. Remarks?.Invoke(standpoint, direction) ?? []],
        Sentence = string.Empty,
    };
}
