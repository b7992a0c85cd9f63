using Concord.Evidence;
using Concord.Numerics;

namespace Concord.Signs;

/// <summary>Cause 3: one side does not place enough priority on what the other asked for, or sees only its own half.</summary>
/// <remarks>
/// <para>C3.1 is M10 by full counts: late items agreed with the other side beside late items for others by the same teams. Whoever is late
/// with everything is not putting security behind.</para>
/// <para>C3.2 and C3.3 are the two other faces the source names, one for each side; they are one-sided by nature.</para>
/// <para>Source: SIGNS §5, C3; A¶71.</para>
/// </remarks>
public sealed class SecurityPutBehind : Cause
{
    /// <summary>Agreed items past their date, as for promises: T5.3 turned round (house default, C3.1).</summary>
    public static readonly Thresholds LateItems = new(0.15, 0.30, 0.50);

    /// <summary>Advice of the CISO without a business effect and a way to enable, the complement of 0.8, 0.6 and 0.3 (house default, C3.2).</summary>
    public static readonly Thresholds OnlySecurity = new(0.20, 0.40, 0.70);

    /// <summary>Initiatives of the CIO funded without an estimate of what is at stake; the line of C3.2 (house default, C3.3).</summary>
    public static readonly Thresholds OnlyEnablement = new(0.20, 0.40, 0.70);

    /// <summary>How much later than others the items must be to say so, as a share (SIGNS M7, M10).</summary>
    private const double Margin = 0.10;

    private static readonly MetricClass[] Protecting = [MetricClass.DataProtection, MetricClass.Compliance, MetricClass.Threat, MetricClass.Loss];

    /// <inheritdoc/>
    public override string Id => "C3";

    /// <inheritdoc/>
    public override string Slug => "security-put-behind";

    /// <inheritdoc/>
    public override string Name => "Put behind";

    /// <inheritdoc/>
    public override string Question => "Does what was agreed with the other side come last?";

    /// <inheritdoc/>
    public override string Source => "12 signs the CISO–CIO relationship is broken, causes (A¶71)";

    /// <inheritdoc/>
    public override bool IsStructural => false;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Plays => ["P16", "P02", "P20"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> RestsOn => ["S11.5"];

    /// <inheritdoc/>
    public override IReadOnlyList<Indicator> Indicators { get; } =
    [
        new CensusIndicator
        {
            Id = "C3.1",
            IsPrimary = true,
            Name = "agreed items late",
            Definition = "Items agreed with the other side and not done by their date, out of all due in 52 weeks, beside items of the same teams for anybody else.",
            Kinds = ["agreed-item", "metric"],
            Opportunities = "agreed items due",
            Event = d => $"not done in time by the {d.Seat()}'s side",
            House = LateItems,
            HasHistory = false,
            WorkedOut = "Share with a 90 % Jeffreys interval; past the line where it exceeds that of the same teams' other items by 10 points with 95 % posterior probability, without such items where it exceeds the tolerance.",
            Count = Late,
            Remarks = Scorecard,
        },
        new ShareIndicator
        {
            Id = "C3.2",
            OneSided = Side.Ciso,
            Name = "only security-minded",
            Definition = "Advice of the CISO without a stated effect on the business and an option that enables what was asked for, out of all advice of weight; an effect the owner of the outcome denies is none.",
            Kinds = ["advice"],
            Opportunities = "pieces of the CISO's advice",
            Event = _ => "without a business effect and an enabling option",
            House = OnlySecurity,
            Cases = WithoutBusiness,
            Remarks = Confirmed,
        },
        new ShareIndicator
        {
            Id = "C3.3",
            OneSided = Side.Cio,
            Name = "only enablement",
            Definition = "Initiatives of the CIO that passed funding (G2) without an estimate of what is at stake, out of all that passed it.",
            Kinds = ["initiative"],
            Opportunities = "initiatives past funding",
            Event = _ => "without an exposure estimate by then",
            House = OnlyEnablement,
            Cases = WithoutExposure,
        },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Misreadings =>
    [
        "Whoever is late with everything does not put the other behind: the same teams' items for others stand beside it.",
        "A business effect can be a box that was ticked: the owner of the business outcome confirms or denies it, and only a denial is taken off.",
        "An exposure estimate is no care for security yet: it says that somebody looked before money was committed.",
        "More may be agreed than can be done: see feasibility under sign S11.",
    ];

    private static Census? Late(Standpoint standpoint, Direction direction, Week week)
    {
        var due = standpoint.Dossier.AgreedItems
            .Where(i => i.Owner == direction.ToSide() && Case.Instant(i.DueAt) < standpoint.End && standpoint.WeekOf(Case.Instant(i.DueAt)) > week.Number - Week.Year)
            .ToList();
        var own = due.Where(i => i.For.Is(direction.ToSide().Counterpart())).ToList();
        if (own.Count == 0)
        {
            return null;
        }

        var teams = own.Select(i => i.Team).ToHashSet(StringComparer.Ordinal);
        var others = due.Where(i => !i.For.Is(direction.ToSide().Counterpart()) && teams.Contains(i.Team)).ToList();
        var isCompared = others.Count >= Obstacles.FewestOpportunities;
        var (late, lateOthers) = (own.Count(IsLate), others.Count(IsLate));
        var isEnough = own.Count >= Obstacles.FewestOpportunities;
        var share = standpoint.IntervalOf(late, own.Count);
        var tolerance = standpoint.Charters.TermsOf("C3.1", LateItems, week.Number).Thresholds!.Tol;
        var worse = !isEnough ? 0.5 : isCompared
            ? Asymmetry.ProbabilityAbove(share, standpoint.IntervalOf(lateOthers, others.Count), Margin)
            : 1 - share.ProbabilityBelow(tolerance);

        return new Census
        {
            State = !isEnough ? IndicatorState.NotEnoughEvidence
                : worse >= Replay.SureInside ? IndicatorState.Early
                : worse <= 1 - Replay.SureInside ? IndicatorState.Within
                : IndicatorState.Unclear,
            Events = isEnough ? late : null,
            Total = isEnough ? own.Count : null,
            Value = isEnough ? share.Median : null,
            Low = isEnough ? share.Low : null,
            High = isEnough ? share.High : null,
            Cases = [.. own.Select(i => Case.Of(i, i.DueAt, IsLate(i)))],
            Missing = isEnough ? null : $"Only {own.Count} agreed items were due in the last 52 weeks; {Obstacles.FewestOpportunities} are needed.",
            Notes = [isCompared ? $"The same teams for others: {lateOthers} of {others.Count}." : "There is too little of the same teams' work for others to compare with: this could be general slowness."],
        };
    }

    private static bool IsLate(AgreedItem item) => !(item.DoneAt is { } done && done.IsBy(item.DueAt));

    // Whether a side is measured by anything of the other's field.
    private static IEnumerable<string> Scorecard(Standpoint standpoint, Direction direction)
    {
        var lines = SharedScorecard.Lines(standpoint, standpoint.Week).Where(m => Protecting.Contains(m.Class) == (direction == Direction.Cio)).ToList();
        if (lines.Count > 0)
        {
            var field = direction == Direction.Cio ? "protecting data, compliance, threats and loss" : "uptime, scalability, agility, delivery, cost and benefit";
            yield return $"The {direction.Seat()} is measured by {lines.Count(m => m.CarriedBy.Contains(direction.ToSide()))} of {lines.Count} lines on {field}.";
        }
    }

    private static IEnumerable<Case> WithoutBusiness(Standpoint standpoint, Direction direction) =>
        Weighty(standpoint).Select(a => Case.Of(a, a.IssuedAt, !(a is { EnablingOption: true, EffectConfirmed: not false } && HasEffect(a))));

    private static IEnumerable<string> Confirmed(Standpoint standpoint, Direction direction)
    {
        var stated = Weighty(standpoint)
            .Where(a => HasEffect(a) && Case.Instant(a.IssuedAt) < standpoint.End && standpoint.WeekOf(Case.Instant(a.IssuedAt)) > standpoint.Week.Number - standpoint.Window)
            .ToList();
        if (stated.Count > 0)
        {
            yield return $"Of {stated.Count} stated effects on the business, the owner of the outcome confirmed {stated.Count(a => a.EffectConfirmed == true)} and denied {stated.Count(a => a.EffectConfirmed == false)}.";
        }
    }

    private static IEnumerable<Advice> Weighty(Standpoint standpoint) => standpoint.Dossier.Advice.Where(a =>
        a.From.Is(Side.Ciso) && a.Materiality >= OverriddenRecommendations.LeastMateriality && a.Outcome is not (AdviceOutcome.Withdrawn or AdviceOutcome.Superseded));

    // That it is stated counts, its words never.
    private static bool HasEffect(Advice advice) => advice.BusinessEffect is not null;

    private static IEnumerable<Case> WithoutExposure(Standpoint standpoint, Direction direction) => standpoint.Dossier.Initiatives
        .Where(i => i.Owner == Side.Cio && i.AboveThreshold != false && i.Gates.ContainsKey(StageGate.G2))
        .Select(i => Case.Of(i, i.Gates[StageGate.G2], !(i.Exposure is { } exposure && exposure.At.IsBy(i.Gates[StageGate.G2]))));
}
