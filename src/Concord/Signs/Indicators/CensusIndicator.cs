namespace Concord.Signs;

/// <summary>A full count judged by its own limits (SIGNS M8, M9): no minimum count, no interval.</summary>
/// <remarks>A stale feed or claims that something is missing block "inside" and "over the line" here too.</remarks>
public sealed class CensusIndicator : Indicator
{
    /// <summary>The count of a direction as it stood at the end of a week; null = there was nothing to count yet.</summary>
    public required Func<Standpoint, Direction, Week, Census?> Count { get; init; }

    /// <summary>What the value is counted in.</summary>
    public Unit Unit { get; init; } = Unit.Share;

    /// <summary>Whether earlier weeks are counted for the chart; not for counts that are costly.</summary>
    public bool HasHistory { get; init; } = true;

    /// <summary>How its value is worked out, in one sentence for a statistician; null = it is counted and nothing else.</summary>
    public string? WorkedOut { get; init; }

    /// <inheritdoc/>
    public override string Method => WorkedOut ?? "Full count, no sample and no interval: it is judged by its own limits.";

    /// <inheritdoc/>
    protected override Reading ReadOne(Standpoint standpoint, Direction direction)
    {
        var history = HistoryOf(standpoint, direction).ToList();
        var census = Count(standpoint, direction, standpoint.Week);
        if (census is null)
        {
            return NoData(standpoint, direction);
        }

        var state = Blocked(standpoint, census, standpoint.Week);

        return new Reading
        {
            Indicator = Id,
            IsPrimary = IsPrimary,
            Direction = direction,
            State = state,
            Unit = Unit,
            Events = census.Events,
            Opportunities = census.Total,
            Estimate = ValueOf(census),
            Low = census.Low,
            High = census.High,
            Thresholds = ThresholdsIn(standpoint).Thresholds,
            Coverage = Claims(standpoint, census, standpoint.Week),
            Since = SinceOf(history, state),
            Missing = census.Missing ?? (state == census.State ? null : WhyBlocked(standpoint)),
            EarliestKnown = census.EarliestKnown,
            OpenEvents = [.. census.OpenEvents.OrderByDescending(e => e.At)],
            Evidence = [.. census.Cases.OrderByDescending(c => c.At).SelectMany(c => c.Counted)],
            History = history,
            Notes = [.. census.Notes, .. Remarks?.Invoke(standpoint, direction) ?? []],
            Sentence = string.Empty,
        };
    }

    /// <inheritdoc/>
    private protected override IndicatorCourse FollowOne(Standpoint standpoint, Direction direction) => CourseOf(standpoint, direction,
    [
        .. Weeks(standpoint).Select(week => Count(standpoint, direction, week) is { } census ? Blocked(standpoint, census, week) : IndicatorState.NoData),
    ]);

    private static double? ValueOf(Census census) =>
        census.Value ?? (census is { Events: { } events, Total: { } total and > 0 } ? (double)events / total : null);

    private static DateOnly? SinceOf(List<WeekPoint> history, IndicatorState state)
    {
        var first = history.FindLastIndex(p => p.State != state) + 1;

        return first < history.Count ? history[first].Week : null;
    }

    private IEnumerable<Week> Weeks(Standpoint standpoint)
    {
        var weeks = HasHistory ? Replay.ChartWeeks : 1;

        return Enumerable.Range(standpoint.Week.Number - weeks + 1, weeks).Select(number => new Week(number));
    }

    private IEnumerable<WeekPoint> HistoryOf(Standpoint standpoint, Direction direction)
    {
        foreach (var week in Weeks(standpoint))
        {
            if (Count(standpoint, direction, week) is { } census)
            {
                yield return new WeekPoint(
                    week.Evaluated, census.Events ?? 0, census.Total ?? 0, ValueOf(census), census.Low, census.High, Blocked(standpoint, census, week));
            }
        }
    }

    private IndicatorState Blocked(Standpoint standpoint, Census census, Week week)
    {
        var isBlocked = standpoint.Freshness.IsFeedStale(Kinds[0], week) || Claims(standpoint, census, week) < Coverage.Least || IsToOneself(standpoint, week);

        return (census.State, isBlocked) switch
        {
            (IndicatorState.Within, true) => IndicatorState.NotEnoughEvidence,
            (IndicatorState.Present, true) => IndicatorState.Early,
            _ => census.State,
        };
    }

    private double? Claims(Standpoint standpoint, Census census, Week week) =>
        Coverage.OpenClaims(standpoint, SignId, week.Number) is var claims and > 0 ? (double)census.Cases.Count / (census.Cases.Count + claims) : null;

    private string WhyBlocked(Standpoint standpoint) => IsToOneself(standpoint, standpoint.Week) ? Hats.Sentence : standpoint.Freshness.IsFeedStale(Kinds[0], standpoint.Week)
        ? $"The source of '{Kinds[0]}' is stale: it covers nothing after {Words.Day(standpoint.Freshness.CoveredUntil(Kinds[0], standpoint.Week)!.Value)}. Bring it up to date."
        : "Claims that something is missing are open; resolve them.";

    private Reading NoData(Standpoint standpoint, Direction direction) => new()
    {
        Indicator = Id,
        IsPrimary = IsPrimary,
        Direction = direction,
        State = IndicatorState.NoData,
        Unit = Unit,
        Thresholds = ThresholdsIn(standpoint).Thresholds,
        Missing = $"No {Opportunities} are known. Evidence of kind '{Kinds[0]}' would fill this.",
        Notes = [.. Remarks?.Invoke(standpoint, direction) ?? []],
        Sentence = string.Empty,
    };
}
