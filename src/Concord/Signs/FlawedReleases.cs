using Concord.Evidence;

namespace Concord.Signs;

/// <summary>Sign 12: products are commonly released with security flaws or control gaps.</summary>
/// <remarks>
/// <para>Opportunity: a release, 30 days after it went live; all releases of one side that carry the same train are one. Material is
/// high or above. A missing part of the agreed baseline counts like a material flaw.</para>
/// <para>That it comes from how the two work together is said only of releases on whose initiative the other side was consulted
/// late or roles were in dispute (A¶51: "usually").</para>
/// <para>Source: SIGNS §4, S12; A¶51.</para>
/// </remarks>
public sealed class FlawedReleases : Sign
{
    /// <summary>Flawed releases: one in twelve is ordinary, one in seven the most both accept, three in ten is "commonly" (house default, S12.1).</summary>
    public static readonly Thresholds Flawed = new(0.08, 0.15, 0.30);

    /// <summary>Known and shipped without both having accepted it (house default, S12.2).</summary>
    public static readonly Thresholds KnownShipped = new(0.03, 0.08, 0.20);

    /// <summary>Without a design review; the good shares of S12.5, 0.9, 0.75 and 0.5, turned round (house default, S12.5).</summary>
    public static readonly Thresholds Unreviewed = new(0.10, 0.25, 0.50);

    /// <inheritdoc/>
    public override string Id => "S12";

    /// <inheritdoc/>
    public override string Slug => "flawed-releases";

    /// <inheritdoc/>
    public override string Name => "Flawed releases";

    /// <inheritdoc/>
    public override string Question => "Are releases commonly shipped with security flaws or control gaps?";

    /// <inheritdoc/>
    public override string Source => "12 signs the CISO–CIO relationship is broken, sign 12 (A¶51)";

    /// <inheritdoc/>
    public override int Severity => 1;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Plays => ["P17", "P10"];

    /// <inheritdoc/>
    public override IReadOnlyList<(string Primary, string Companion)> Companions => [("S12.1", "S12.5")];

    /// <inheritdoc/>
    public override IReadOnlyList<Indicator> Indicators { get; } =
    [
        new ShareIndicator
        {
            Id = "S12.1",
            IsPrimary = true,
            Name = "flawed release",
            Definition = "Releases with a material security flaw or a missing part of the baseline that was known and not accepted by both, or that turned up within 30 days and came from requirements or design, out of all releases 30 days old.",
            Kinds = ["release", "risk-acceptance", "initiative", "decision", "disagreement", "person"],
            Opportunities = "releases",
            Event = d => $"of the {d.Seat()}'s side shipped with a flaw or gap",
            House = Flawed,
            Cases = FlawedCases,
            Comparator = DefectsBesideSecurity,
            HasTwins = true,
            Remarks = ReleaseRemarks,
        },
        new ShareIndicator
        {
            Id = "S12.2",
            Name = "known and shipped",
            Definition = "Releases with a material security flaw or a missing part of the baseline that was known and not accepted by both, out of all releases.",
            Kinds = ["release", "risk-acceptance", "person"],
            Opportunities = "releases",
            Event = d => $"of the {d.Seat()}'s side shipped with a known flaw or gap",
            House = KnownShipped,
            Fact = "A release went live with a known material flaw or a missing control, and not both had accepted it.",
            Cases = KnownCases,
        },
        new ShareIndicator
        {
            Id = "S12.3",
            Name = "escape share",
            Definition = "Security flaws found within 30 days after a release, out of all flaws known of it: fixed before, known at release and found after.",
            Kinds = ["release"],
            Opportunities = "flaws",
            Event = d => $"found after a release of the {d.Seat()}'s side",
            Cases = Escapes,
        },
        new CensusIndicator
        {
            Id = "S12.4",
            Name = "control gaps at go-live",
            Definition = "Parts of the agreed baseline that were missing at go-live, out of all parts, over the releases of 52 weeks.",
            Kinds = ["release"],
            Opportunities = "parts of the baseline",
            Event = d => $"missing when a release of the {d.Seat()}'s side went live",
            Count = Gaps,
        },
        new ShareIndicator
        {
            Id = "S12.5",
            Name = "design involvement",
            Definition = "Releases that need a security design review and had neither one before the design was frozen nor a waiver, out of all releases that need one.",
            Kinds = ["release"],
            Opportunities = "releases that need a design review",
            Event = d => $"of the {d.Seat()}'s side without one before the design was frozen",
            House = Unreviewed,
            Cases = UnreviewedCases,
            Remarks = ReviewRemarks,
        },
        new ShareIndicator
        {
            Id = "S12.6",
            Name = "production stopped",
            Definition = "Releases of which a flaw stopped production within 30 days, out of all releases 30 days old.",
            Kinds = ["release"],
            Opportunities = "releases",
            Event = d => $"of the {d.Seat()}'s side stopped production",
            Cases = StoppedCases,
        },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Misreadings =>
    [
        "Whoever tests more finds more: compare releases with the same scan coverage, which is told beside the share.",
        "No scan before a release finds no flaw: unscanned releases are told.",
        "A flaw can be dated after the 30 days, or closed as \"won't fix\": dates come from the source system.",
        "Slicing one release into many dilutes the share: releases of one train count as one.",
        "Adding a late gate is not the remedy; moving the check earlier is (see design involvement).",
        "Surveys say that most organizations ship known flaws at times; those are organizations, not releases.",
    ];

    private static IEnumerable<Case> FlawedCases(Standpoint standpoint, Direction direction) =>
        from train in ReleaseTrain.Of(standpoint, direction)
        let flawed = train.Releases.Where(r => IsFlawed(standpoint, r)).ToList()
        select CaseOf(train, train.IsJudgedAt, flawed.Count > 0) with { Text = flawed.Count == 0 ? null : $"{Flaw(standpoint, flawed)}; {CauseOf(standpoint, flawed)}" };

    private static IEnumerable<Case> DefectsBesideSecurity(Standpoint standpoint, Direction direction) =>
        from train in ReleaseTrain.Of(standpoint, direction)
        select CaseOf(train, train.IsJudgedAt, train.Releases.Any(r => IsFlawed(standpoint, r, security: false)));

    private static IEnumerable<Case> KnownCases(Standpoint standpoint, Direction direction) =>
        from train in ReleaseTrain.Of(standpoint, direction)
        select CaseOf(train, train.WentLive, train.Releases.Any(r => ReleaseTrain.IsShippedKnown(standpoint, r)));

    private static IEnumerable<Case> StoppedCases(Standpoint standpoint, Direction direction) =>
        from train in ReleaseTrain.Of(standpoint, direction)
        select CaseOf(train, train.IsJudgedAt, train.Releases.Any(r => r.LaterFlaws.Any(f => f.BrokeProduction == true && ReleaseTrain.IsWithinDays(f.FoundAt, r))));

    private static Case CaseOf(ReleaseTrain train, DateTimeOffset at, bool isEvent) => new() { At = at, IsEvent = isEvent, Exhibits = train.Releases };

    private static bool IsFlawed(Standpoint standpoint, Release release, bool security = true) =>
        ReleaseTrain.IsShippedKnown(standpoint, release, security) || ReleaseTrain.IsFoundEarly(standpoint, release, security);

    private static string Flaw(Standpoint standpoint, List<Release> flawed) =>
        flawed.Exists(r => ReleaseTrain.IsShippedKnown(standpoint, r)) ? "known and not accepted by both" : "found within 30 days, from requirements or design";

    private static string CauseOf(Standpoint standpoint, List<Release> flawed) =>
        flawed.Select(r => Collaboration.TroubleOn(standpoint, r)).FirstOrDefault(t => t is not null) is { } trouble ? $"may be collaboration: {trouble}" : "cause not shown";

    // One case a flaw, so that the share is of flaws; a release of which nobody wrote down what was fixed before is left out.
    private static IEnumerable<Case> Escapes(Standpoint standpoint, Direction direction) =>
        from release in standpoint.Dossier.Releases
        where release.Owner == direction.ToSide() && release.FixedBefore is not null
        let escaped = release.LaterFlaws.Count(f => ReleaseTrain.IsSecurityFlaw(f.Severity, f.Security) && ReleaseTrain.IsWithinDays(f.FoundAt, release))
        let caught = release.FixedBefore!.Value + release.KnownFlaws.Count(f => ReleaseTrain.IsSecurityFlaw(f.Severity, f.Security))
        from flaw in Enumerable.Range(0, escaped + caught)
        select new Case { At = Case.Instant(release.At).AddDays(ReleaseTrain.Days), IsEvent = flaw < escaped, Exhibits = [release] };

    private static Census? Gaps(Standpoint standpoint, Direction direction, Week week)
    {
        var known = standpoint.Dossier.Releases
            .Where(r => r.Owner == direction.ToSide() && r.BaselineTotal is > 0 && standpoint.HasHappened(r.At) && standpoint.WeekOf(Case.Instant(r.At)) <= week.Number)
            .ToList();
        var releases = known.Where(r => standpoint.WeekOf(Case.Instant(r.At)) > week.Number - Week.Year).ToList();
        var census = Census.OfEvents(
            releases.Select(r => Case.Of(r, r.At, r.BaselineGaps.Count > 0, $"{r.BaselineGaps.Count} of {r.BaselineTotal}")),
            "A release went live with a part of the agreed baseline missing.");

        return known.Count == 0 ? null : census with { Events = releases.Sum(r => r.BaselineGaps.Count), Total = releases.Sum(r => r.BaselineTotal!.Value) };
    }

    private static IEnumerable<Case> UnreviewedCases(Standpoint standpoint, Direction direction) =>
        from release in standpoint.Dossier.Releases
        where release.Owner == direction.ToSide() && release.NeedsDesignReview == true && !IsFreezeUnknown(release)
        select Case.Of(release, release.At, release.Waiver is null && !(release.DesignReviewAt is { } review && review.IsBy(release.DesignFrozenAt!.Value)));

    // Reviewed, but nobody wrote down when the design was frozen: neither in time nor late.
    private static bool IsFreezeUnknown(Release release) => release is { Waiver: null, DesignReviewAt: not null, DesignFrozenAt: null };

    private static IEnumerable<string> ReleaseRemarks(Standpoint standpoint, Direction direction)
    {
        var trains = ReleaseTrain.Of(standpoint, direction).Where(t => IsInWindow(standpoint, t.IsJudgedAt)).ToList();
        var flawed = trains.Select(t => t.Releases.Where(r => IsFlawed(standpoint, r)).ToList()).Where(r => r.Count > 0).ToList();
        if (flawed.Count > 0)
        {
            var troubled = flawed.Count(f => f.Exists(r => Collaboration.TroubleOn(standpoint, r) is not null));
            yield return troubled == 0
                ? "The cause of these flaws is not shown: nothing on record says that the two worked past each other on these releases."
                : $"{troubled} of {flawed.Count} may be collaboration: on their initiative the other side was consulted late or roles were in dispute.{(troubled < flawed.Count ? " Of the others the cause is not shown." : string.Empty)}";
            yield return $"Defects of the same kind that are no matter of security: {trains.Count(t => t.Releases.Any(r => IsFlawed(standpoint, r, security: false)))} of {trains.Count} releases.";
        }

        var scanned = trains.Where(t => t.Releases.All(r => r.Scanned == true)).ToList();
        if (scanned.Count < trains.Count)
        {
            yield return $"{scanned.Count} of {trains.Count} releases were scanned; of these, {scanned.Count(t => t.Releases.Any(r => IsFlawed(standpoint, r)))} were flawed. More testing finds more.";
        }

        var judged = trains.SelectMany(t => t.Releases).SelectMany(r => r.Blocks).Where(b => b.By.Is(direction.ToSide().Counterpart()) && b.Judged is not null).ToList();
        if (judged.Count > 0)
        {
            yield return $"The {direction.OtherSeat()}'s side held releases back {judged.Count} times; {judged.Count(b => b.Judged == BlockJudgment.Wrong)} were later judged wrong.";
        }
    }

    private static IEnumerable<string> ReviewRemarks(Standpoint standpoint, Direction direction)
    {
        var releases = standpoint.Dossier.Releases.Where(r => r.Owner == direction.ToSide() && IsInWindow(standpoint, Case.Instant(r.At))).ToList();
        var unknown = releases.Count(r => r.NeedsDesignReview == true && IsFreezeUnknown(r));
        if (unknown > 0)
        {
            yield return $"{unknown} reviewed releases name no day on which the design was frozen: they are not counted.";
        }

        var days = releases.Where(r => r is { ReviewAskedAt: not null, DesignReviewAt: not null })
            .Select(r => Math.Max(0, (r.DesignReviewAt!.Value.Earliest - r.ReviewAskedAt!.Value.Earliest).TotalDays))
            .Order()
            .ToList();
        if (days.Count > 0)
        {
            yield return $"From the ask to the review: {Words.Days(days[(days.Count - 1) / 2])} days at the median of {days.Count}.";
        }
    }

    private static bool IsInWindow(Standpoint standpoint, DateTimeOffset at) =>
        at < standpoint.End && standpoint.WeekOf(at) > standpoint.Week.Number - standpoint.Window;
}
