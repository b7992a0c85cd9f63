using Concord.Evidence;
using Concord.Signs;

namespace Concord.Steps;

/// <summary>Step 2: security is aligned with the strategy of the business and with the road map of IT.</summary>
/// <remarks>
/// <para>Taken: what starts in the strategy and the road map has a line for security by then, and reviews of design, data and customers' trust have
/// security in them or a waiver.</para>
/// <para>Working: initiatives are consulted in time (S6.1), releases carry fewer flaws (S12.1).</para>
/// <para>One-sided by nature: it asks where security is in the plans of others (SIGNS §2.12, INV-2).</para>
/// <para>Source: SIGNS §6, T2; A¶96.</para>
/// </remarks>
public sealed class AlignedPlans : Step
{
    /// <inheritdoc/>
    public override string Id => "T2";

    /// <inheritdoc/>
    public override string Slug => "aligned-plans";

    /// <inheritdoc/>
    public override string Name => "Aligned plans";

    /// <inheritdoc/>
    public override string Question => "Is security in the strategy and the road map from the start?";

    /// <inheritdoc/>
    public override string Source => "12 signs the CISO–CIO relationship is broken, step 2 (A¶96)";

    /// <inheritdoc/>
    public override IReadOnlyList<Indicator> Indicators { get; } =
    [
        new CensusIndicator
        {
            Id = "T2.1",
            IsJoint = true,
            IsPrimary = true,
            Name = "plan lines without security",
            Definition = "Lines of the business strategy and the road map that started in the last 52 weeks without a line for security by then, out of all that started.",
            Kinds = ["plan-item"],
            Opportunities = "lines of strategy and road map",
            Event = _ => "started without a line for security",
            Count = Started,
        },
        new CensusIndicator
        {
            Id = "T2.2",
            IsJoint = true,
            IsPrimary = true,
            Name = "reviews without security",
            Definition = "Reviews of design, data and customers' trust in the last 52 weeks with neither security in them nor a waiver, out of all such reviews.",
            Kinds = ["review"],
            Opportunities = "reviews",
            Event = _ => "held with neither security nor a waiver",
            Count = Reviewed,
        },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> RestsOn => ["S6.1", "S12.1"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Plays => ["P10", "P12"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Misreadings =>
    [
        "A nominal line for security, without owner or money, counts here; S5.2 asks for more.",
        "A waiver counts as a review with security: it has to be signed, and its number is worth a look.",
        "A line added after the start is late, however good it is.",
    ];

    /// <inheritdoc/>
    protected override TakenState JudgeTaken(KnownReadings readings) => Parts.Taken(Parts.Of(readings, "T2.1", "T2.2"));

    private static Census? Started(Standpoint standpoint, Direction direction, Week week) => Gaps(
        from item in standpoint.Dossier.All<PlanItem>()
        where item.Plan is Plan.BusinessStrategy or Plan.Roadmap && IsInYear(standpoint, item.StartAt, week)
        select Case.Of(item, item.StartAt!.Value, !(item.SecurityLineAt is { } line && line.IsBy(item.StartAt.Value))));

    private static Census? Reviewed(Standpoint standpoint, Direction direction, Week week) => Gaps(
        from review in standpoint.Dossier.All<Review>()
        where IsInYear(standpoint, review.At, week)
        select Case.Of(review, review.At, !review.SecurityPresent && review.Waiver is null));

    private static bool IsInYear(Standpoint standpoint, Moment? at, Week week) =>
        at is { } moment && standpoint.WeekOf(Case.Instant(moment)) is var number && number <= week.Number && number > week.Number - Week.Year;

    private static Census? Gaps(IEnumerable<Case> cases)
    {
        var all = cases.ToList();
        var gaps = all.Count(c => c.IsEvent);

        return all.Count == 0 ? null : new Census { State = gaps == 0 ? IndicatorState.Within : IndicatorState.Unclear, Events = gaps, Total = all.Count, Cases = all };
    }
}
