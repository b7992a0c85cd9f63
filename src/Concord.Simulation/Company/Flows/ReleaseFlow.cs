using Concord.Evidence;
using Concord.Numerics;

namespace Concord.Simulation;

/// <summary>Releases with the flaws known before and found after, security's and others (S12).</summary>
internal static class ReleaseFlow
{
    private const double LateOdds = 2.5;
    private const double SeenAfterDays = 30;
    private const double LinkedDays = 182;

    internal static void Play(Stage stage, IReadOnlyList<Funded> initiatives)
    {
        foreach (var owner in Sides.Both)
        {
            var own = initiatives.Where(i => i.Owner == owner).OrderBy(i => i.Day).ToList();
            var (flawed, shipped, skipped) = (stage.Own("S12.1", owner.Behaving()), stage.Own("S12.2", owner.Behaving()), stage.Own("S12.5", owner.Behaving()));
            var others = stage.OfOthers("S12.1");
            foreach (var one in stage.Arrivals($"releases of {owner.Seat()}", stage.Volumes.Releases, Seasons.Releases, weeksBefore: 5))
            {
                var choice = one.Chance();
                var linked = LinkedTo(own, one.Day, choice);
                var release = Released(stage, one, owner, linked, flawed, shipped, skipped);
                if (one.Day >= 0)
                {
                    stage.Log(one, WithOtherFlaws(stage, one, release, others));
                }
            }
        }
    }

    private static Funded? LinkedTo(List<Funded> initiatives, double day, double choice)
    {
        var recent = initiatives.FindAll(i => i.Day < day && day - i.Day < LinkedDays);

        return recent.Count == 0 ? null : recent[(int)(choice * recent.Count)];
    }

    // Flawed: shipped with what was known, or found within a month and of requirement or design origin.
    private static Release Released(Stage stage, Happening one, Side owner, Funded? linked, Behaviour flawed, Behaviour shipped, Behaviour skipped)
    {
        var odds = stage.Has(Couplings.LateConsultFlaws) && linked is not null ? (linked.IsLate ? LateOdds : 1) * InitiativeFlow.UsualOdds(stage) : 1;
        var seen = one.Day + SeenAfterDays;
        var chance = one.Chance();
        var known = shipped.At(one.Day);
        var all = Math.Max(known, flawed.At(one.Day));
        all = odds * all / (1 - all + (odds * all));
        var isFlawed = chance < all;
        var isKnown = chance < all * known / Math.Max(known, flawed.At(one.Day));
        flawed.Count(seen, isFlawed);
        shipped.Count(one.Day, isKnown);
        var needsReview = one.Is(0.5);
        var isSkipped = needsReview && skipped.Happens(one.Chance(), one.Day);
        var found = one.Day + (28 * one.Chance());
        var isGap = one.Is(0.3);

        return new Release
        {
            Id = $"release-{owner.Seat()}-{one.Number:0000}",
            Product = $"Product {one.Random.Below(8)}",
            Owner = owner,
            At = Stage.At(one.Day),
            KnownFlaws = isKnown && !isGap ? [new KnownFlaw { Id = "f1", Severity = Severity.High, KnownAt = Stage.At(one.Day - 5) }] : [],
            BaselineGaps = isKnown && isGap ? [new BaselineGap { Control = "logging", KnownAt = Stage.At(one.Day - 5) }] : [],
            BaselineTotal = 12,
            LaterFlaws = [.. isFlawed && !isKnown && stage.Known(found) is { } at ? new[] { Flaw(at, FlawOrigin.Design, true, owner == Side.Ciso) } : [], .. LaterOnes(stage, one)],
            FixedBefore = one.Random.Poisson(2),
            NeedsDesignReview = needsReview,
            ReviewAskedAt = needsReview ? Stage.At(one.Day - 60) : null,
            DesignReviewAt = needsReview && !isSkipped ? Stage.At(one.Day - 50) : null,
            DesignFrozenAt = needsReview ? Stage.At(one.Day - 40) : null,
            Scanned = one.Is(0.97),
            Initiative = linked?.Id,
        };
    }

    // Flaws of the code are found after every kind of release; they are no event.
    private static IEnumerable<LaterFlaw> LaterOnes(Stage stage, Happening one) => one.Is(0.15) && stage.Known(one.Day + 20) is { } at
        ? [Flaw(at, FlawOrigin.Code, true, false) with { Severity = Severity.Medium }]
        : [];

    private static Release WithOtherFlaws(Stage stage, Happening one, Release release, Behaviour others) =>
        stage.Scenario.HasComparators && others.Happens(one.Chance(), one.Day) && stage.Known(one.Day + (28 * one.Chance())) is { } at
            ? release with { LaterFlaws = [.. release.LaterFlaws, Flaw(at, FlawOrigin.Design, false, false)] }
            : release;

    private static LaterFlaw Flaw(Moment at, FlawOrigin origin, bool isSecurity, bool brokeProduction) => new()
    {
        FoundAt = at,
        Severity = Severity.High,
        Security = isSecurity,
        BrokeProduction = brokeProduction,
        Origin = origin,
    };
}
