using Concord.Evidence;

namespace Concord.Signs;

/// <summary>Cause 6: the way money is given out makes the two compete for the same dollar.</summary>
/// <remarks>It is about the funding process, never about who asked. Source: SIGNS §5, C6; A¶79.</remarks>
public sealed class SameDollar : Cause
{
    /// <summary>Asks to a shared pool that were not ranked together: past a quarter is worth a look (house default, C6.1).</summary>
    public static readonly Thresholds Unranked = new(0.10, 0.25, 0.50);

    /// <summary>Cuts for the other side without the risk worked out anew: past a quarter is worth a look (house default, C6.2).</summary>
    public static readonly Thresholds CutUnweighed = new(0.10, 0.25, 0.50);

    /// <inheritdoc/>
    public override string Id => "C6";

    /// <inheritdoc/>
    public override string Slug => "same-dollar";

    /// <inheritdoc/>
    public override string Name => "The same dollar";

    /// <inheritdoc/>
    public override string Question => "Does the funding process set the two against each other?";

    /// <inheritdoc/>
    public override string Source => "12 signs the CISO–CIO relationship is broken, causes (A¶79)";

    /// <inheritdoc/>
    public override bool IsStructural => true;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Plays => ["P19"];

    /// <inheritdoc/>
    public override IReadOnlyList<Indicator> Indicators { get; } =
    [
        new CensusIndicator
        {
            Id = "C6.1",
            IsPrimary = true,
            IsJoint = true,
            Name = "not ranked together",
            Definition = "Asks to a pool both sides ask from that were neither ranked nor asked for together, out of all asks to such pools in 52 weeks.",
            Kinds = ["budget-ask"],
            Opportunities = "asks to pools both sides ask from",
            Event = _ => "not ranked together",
            House = Unranked,
            Count = NotRanked,
        },
        new CensusIndicator
        {
            Id = "C6.2",
            IsJoint = true,
            Name = "cut for the other",
            Definition = "Asks cut for an ask of the other side without the risk worked out again, out of all cuts in 52 weeks.",
            Kinds = ["budget-ask"],
            Opportunities = "cuts",
            Event = _ => "made for the other side without the risk worked out again",
            House = CutUnweighed,
            Count = Cuts,
        },
        new CensusIndicator
        {
            Id = "C6.3",
            IsJoint = true,
            Name = "joint asks",
            Definition = "Asks made together, out of all asks in 52 weeks. More is better; it has no line.",
            Kinds = ["budget-ask"],
            Opportunities = "asks for money",
            Event = _ => "made together",
            Count = Together,
        },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Misreadings =>
    [
        "It describes the funding process, not those who ask.",
        "A ranking can be signed and overruled later: see what was funded.",
        "One pool for everything makes every ask shared; look at pools of a useful size.",
        "A cut can be right: the figure asks whether the risk was looked at again.",
    ];

    private static Census? NotRanked(Standpoint standpoint, Direction direction, Week week)
    {
        var pools = InYear(standpoint, week, a => a.At)
            .GroupBy(a => a.Pool, StringComparer.Ordinal)
            .Where(pool => pool.Select(a => a.Side).Distinct().Count() == 2)
            .ToList();
        var cases = pools.SelectMany(pool => pool.Select(ask => CaseOf(ask, pool))).ToList();

        return cases.Count == 0 ? null : Counted(standpoint, "C6.1", Unranked, week, cases);
    }

    // What makes it a shared pool is an ask of the other side: that one belongs to the case.
    private static Case CaseOf(BudgetAsk ask, IEnumerable<BudgetAsk> pool)
    {
        var isRanked = ask.JointlyRanked == true || ask.Joint == true;
        var beside = pool.First(other => other.Side != ask.Side);

        return Case.Of(ask, ask.At, !isRanked) with { Exhibits = isRanked ? [ask] : [ask, beside] };
    }

    private static Census? Cuts(Standpoint standpoint, Direction direction, Week week)
    {
        var asks = standpoint.Dossier.BudgetAsks.ToDictionary(a => a.Id, StringComparer.Ordinal);
        var cuts = InYear(standpoint, week, a => a.OutcomeAt ?? a.At)
            .Where(a => a.Outcome == BudgetOutcome.Cut || a is { Outcome: BudgetOutcome.Partly, CutFor: not null })
            .ToList();
        if (cuts.Count == 0)
        {
            return null;
        }

        var counted = Counted(standpoint, "C6.2", CutUnweighed, week, cuts.ConvertAll(a => CutCase(a, asks)));
        var untold = cuts.Count(a => a is { CutFor: not null, Requantified: not true } && FavoredBy(a, asks) is null);

        return untold == 0 ? counted : counted with
        {
            State = counted.State == IndicatorState.Within ? IndicatorState.Unclear : counted.State,
            Notes = [$"{untold} cuts name something that is no ask on record: whose it was can't be told."],
        };
    }

    // The ask it was cut for shows whose it was: it belongs to the case.
    private static Case CutCase(BudgetAsk ask, Dictionary<string, BudgetAsk> asks)
    {
        var isForOther = ask.Requantified != true && FavoredBy(ask, asks) == ask.Side.Counterpart();

        return Case.Of(ask, ask.OutcomeAt ?? ask.At, isForOther) with
        {
            Exhibits = isForOther && asks.TryGetValue(ask.CutFor!, out var favored) ? [ask, favored] : [ask],
        };
    }

    // The side whose ask it was cut for; null where that is nobody's on record.
    private static Side? FavoredBy(BudgetAsk ask, Dictionary<string, BudgetAsk> asks) =>
        ask.CutFor is not { } favored ? null : asks.TryGetValue(favored, out var other) ? other.Side : Seats.SideOf(favored);

    private static Census? Together(Standpoint standpoint, Direction direction, Week week)
    {
        var asks = InYear(standpoint, week, a => a.At).ToList();

        return asks.Count == 0 ? null : new Census
        {
            State = IndicatorState.Unclear,
            Events = asks.Count(a => a.Joint == true),
            Total = asks.Count,
            Cases = [.. asks.Select(a => Case.Of(a, a.At, a.Joint == true))],
        };
    }

    private static Census Counted(Standpoint standpoint, string indicator, Thresholds house, Week week, List<Case> cases)
    {
        var events = cases.Count(c => c.IsEvent);
        var tolerance = standpoint.Charters.TermsOf(indicator, house, week.Number).Thresholds!.Tol;

        return new Census
        {
            State = events > tolerance * cases.Count ? IndicatorState.Early : IndicatorState.Within,
            Events = events,
            Total = cases.Count,
            Cases = cases,
        };
    }

    private static IEnumerable<BudgetAsk> InYear(Standpoint standpoint, Week week, Func<BudgetAsk, Moment> when) => standpoint.Dossier.BudgetAsks.Where(a =>
        standpoint.WeekOf(Case.Instant(when(a))) is var at && at <= week.Number && at > week.Number - Week.Year);
}
