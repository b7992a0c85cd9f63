using Concord.Evidence;
using Concord.Numerics;

namespace Concord.Signs;

/// <summary>Sign 2: the two can't resolve conflict.</summary>
/// <remarks>
/// <para>Opportunity: a disagreement with both positions on record and different. How many there are is told, never judged
/// (INV-1): conflict as such costs nothing.</para>
/// <para>Agreed needs both signatures; without them the clock runs on. A joint escalation needs them too, else one went up alone.</para>
/// <para>Source: SIGNS §4, S2; A¶17–21.</para>
/// </remarks>
public sealed class UnresolvedConflict : Sign
{
    /// <summary>Median days to agreement: one fortnightly cycle; four times slower is two months (house default, S2.1).</summary>
    public static readonly Thresholds TimeToAgreement = new(10, 20, 40);

    /// <summary>Going up alone (house default, S2.2).</summary>
    public static readonly Thresholds UnilateralEscalation = new(0.10, 0.25, 0.50);

    /// <summary>Stalled disagreements (house default, S2.3).</summary>
    public static readonly Thresholds Stalled = new(0.10, 0.25, 0.50);

    /// <summary>Agreements that did not hold (house default, S2.4).</summary>
    public static readonly Thresholds Recurrence = new(0.05, 0.15, 0.30);

    /// <summary>A stall is looked for after this many days (S2.3).</summary>
    public const int StallAfterDays = 30;

    /// <summary>Days without a move that make a stall (S2.3).</summary>
    public const int StallDays = 14;

    /// <summary>An open disagreement older than this many days is an opportunity to stall (S2.3).</summary>
    public const int OldDays = 45;

    /// <summary>An agreed item that is reopened within this many days did not hold (S2.4).</summary>
    public const int ReopenDays = 180;

    /// <summary>Joint decisions from which no disagreement at all in 26 weeks is worth a remark (S2).</summary>
    public const int ManyJointDecisions = 20;

    private const int HalfYear = 26;

    /// <inheritdoc/>
    public override string Id => "S2";

    /// <inheritdoc/>
    public override string Slug => "unresolved-conflict";

    /// <inheritdoc/>
    public override string Name => "Stuck disagreements";

    /// <inheritdoc/>
    public override string Question => "Do disagreements get resolved between the two?";

    /// <inheritdoc/>
    public override string Source => "12 signs the CISO–CIO relationship is broken, sign 2 (A¶17–21)";

    /// <inheritdoc/>
    public override int Severity => 2;

    /// <inheritdoc/>
    public override IReadOnlyList<(string Primary, string Companion)> Companions =>
        [("S2.1", "S2.2"), ("S2.1", "S2.4"), ("S2.2", "S2.3"), ("S2.3", "S2.4")];

    /// <inheritdoc/>
    public override IReadOnlyList<Indicator> Indicators { get; } =
    [
        new DurationIndicator
        {
            Id = "S2.1",
            IsPrimary = true,
            IsJoint = true,
            Name = "time to agreement",
            Definition = "Days from opening a disagreement to agreement signed by both; escalated, decided over and withdrawn ones end in another way.",
            Kinds = ["disagreement", "decision"],
            Opportunities = "disagreements",
            Event = _ => "agreed between the two",
            House = TimeToAgreement,
            Courses = Agreements,
            Comparator = AgreementsWithOthers,
            DoneAtDays = 30,
            Done = "Agreed",
            Remarks = Recorded,
        },
        new ShareIndicator
        {
            Id = "S2.2",
            IsPrimary = true,
            IsJoint = true,
            Name = "unilateral escalation share",
            Definition = "Disagreements one side took up alone, out of all closed except withdrawn.",
            Kinds = ["disagreement"],
            Opportunities = "closed disagreements",
            Event = _ => "taken up by one side alone",
            House = UnilateralEscalation,
            Cases = (s, _) => Escalations(Between(s)),
            Comparator = (s, _) => Escalations(WithOthers(s)),
            Remarks = WhoEscalated,
        },
        new ShareIndicator
        {
            Id = "S2.3",
            IsPrimary = true,
            IsJoint = true,
            Name = "stalled share",
            Definition = "Disagreements with 14 days without a move after day 30, out of all closed or older than 45 days.",
            Kinds = ["disagreement"],
            Opportunities = "disagreements closed or older than 45 days",
            Event = _ => "stalled",
            House = Stalled,
            Cases = (s, _) => Stalls(s, Between(s)),
            Comparator = (s, _) => Stalls(s, WithOthers(s)),
            Remarks = WhoHoldsThePen,
        },
        new ShareIndicator
        {
            Id = "S2.4",
            IsJoint = true,
            Name = "recurrence",
            Definition = "Agreed disagreements reopened within 180 days, out of all agreed at least 180 days ago.",
            Kinds = ["disagreement"],
            Opportunities = "agreements 180 days old",
            Event = _ => "reopened since",
            House = Recurrence,
            Cases = (s, _) => Reopened(s),
        },
        new ShareIndicator
        {
            Id = "S2.5",
            IsJoint = true,
            Name = "constructive share",
            Definition = "Disagreements agreed on a new option, out of all agreed. More is better; it has no line.",
            Kinds = ["disagreement"],
            Opportunities = "agreements",
            Event = _ => "reached on a new option",
            Cases = (s, _) => Between(s).Where(IsAgreed).Select(d => Case.Of(d, d.ClosedAt!.Value, d.ClosedAs == DisagreementEnd.AgreedNewOption)),
        },
        new RateIndicator
        {
            Id = "S2.6",
            IsJoint = true,
            Name = "joint escalations",
            Definition = "Disagreements both took up together with one signed statement of difference. Neutral: it counts for neither.",
            Kinds = ["disagreement"],
            Opportunities = "disagreements",
            Event = _ => "taken up by both together",
            Cases = (s, _) => Between(s).Where(IsJointEscalation).Select(d => Case.Of(d, d.ClosedAt!.Value, true)),
        },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Misreadings =>
    [
        "Many disagreements are no sign: how many there are is told and never judged.",
        "Closing as agreed to stop the clock: both must sign, and what is reopened within 180 days is counted.",
        "Calling it withdrawn: only the side that opened a disagreement can withdraw it.",
        "Splitting one disagreement into many small ones makes the median shorter: see the areas.",
        "Agreeing under the weight of a superior is agreement on paper: see whose position prevails (C9.1).",
        "Few recorded disagreements may mean that you agree, or that they are not recorded.",
        "Going up together with one signed statement is neutral.",
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Plays => ["P04", "P02", "P24", "P23"];

    private static IEnumerable<Course> Agreements(Standpoint standpoint, Direction direction) => Between(standpoint).Select(CourseOf);

    private static IEnumerable<Course> AgreementsWithOthers(Standpoint standpoint, Direction direction) => WithOthers(standpoint).Select(CourseOf);

    private static Course CourseOf(Disagreement d) =>
        new(d, Case.Instant(d.OpenedAt), IsClosed(d) ? Case.Instant(d.ClosedAt!.Value) : null, IsAgreed(d));

    private static IEnumerable<Case> Escalations(IEnumerable<Disagreement> disagreements) => disagreements
        .Where(d => IsClosed(d) && !IsWithdrawn(d))
        .Select(d => Case.Of(d, d.ClosedAt!.Value, IsUnilateral(d)));

    private static IEnumerable<Case> Stalls(Standpoint standpoint, IEnumerable<Disagreement> disagreements)
    {
        foreach (var disagreement in disagreements.Where(d => !IsWithdrawn(d)))
        {
            var closed = ClosedBefore(standpoint, disagreement);
            var old = Case.Instant(disagreement.OpenedAt).AddDays(OldDays);
            var stalled = StalledAt(standpoint, disagreement);
            var due = stalled > old ? stalled.Value : old;
            yield return Case.Of(disagreement, Moment.At(closed < due ? closed.Value : due), stalled is not null);
        }
    }

    // When the first stretch of 14 days without a move after day 30 was complete; null while there is none.
    private static DateTimeOffset? StalledAt(Standpoint standpoint, Disagreement disagreement)
    {
        var end = ClosedBefore(standpoint, disagreement) ?? standpoint.End;
        var since = Case.Instant(disagreement.OpenedAt).AddDays(StallAfterDays);
        foreach (var move in RealMoves(disagreement).Append(end).Where(m => m <= end))
        {
            if ((move - since).TotalDays >= StallDays)
            {
                break;
            }

            since = move > since ? move : since;
        }

        return (end - since).TotalDays >= StallDays ? since.AddDays(StallDays) : null;
    }

    private static IEnumerable<DateTimeOffset> RealMoves(Disagreement disagreement) =>
        disagreement.Moves.Where(m => m.Type != MoveType.Other).Select(m => Case.Instant(m.At)).Order();

    private static IEnumerable<Case> Reopened(Standpoint standpoint)
    {
        var reopenings = standpoint.Dossier.All<Disagreement>()
            .Where(d => d.Reopens is not null)
            .ToLookup(d => d.Reopens!, d => Case.Instant(d.OpenedAt), StringComparer.Ordinal);
        foreach (var agreed in Between(standpoint).Where(IsAgreed))
        {
            var due = Case.Instant(agreed.ClosedAt!.Value).AddDays(ReopenDays);
            yield return Case.Of(agreed, Moment.At(due), reopenings[agreed.Id].Any(at => at <= due));
        }
    }

    private static IEnumerable<string> Recorded(Standpoint standpoint, Direction direction)
    {
        var week = standpoint.Week.Number;
        var disagreements = Between(standpoint).Where(d => Case.Instant(d.OpenedAt) < standpoint.End).ToList();
        var inYear = disagreements.Count(d => standpoint.WeekOf(Case.Instant(d.OpenedAt)) > week - Week.Year);
        var isSilent = !disagreements.Exists(d => standpoint.WeekOf(Case.Instant(d.OpenedAt)) > week - HalfYear);
        if (inYear < Obstacles.FewestOpportunities || (isSilent && JointDecisions(standpoint, HalfYear) >= ManyJointDecisions))
        {
            yield return "Few recorded disagreements: either you agree or they are not recorded. The survey asks how much you disagree (Q14) and what is missing here (Q16).";
        }

        if (disagreements.Count(d => IsUnsigned(d) && standpoint.HasHappened(d.ClosedAt)) is var unsigned and > 0)
        {
            yield return $"{unsigned} closed as agreed without both signatures: their clock runs on.";
        }

        if (disagreements.Count(d => d.ClosedAs == DisagreementEnd.Withdrawn && !IsWithdrawn(d) && standpoint.HasHappened(d.ClosedAt)) is var foreign and > 0)
        {
            yield return $"{foreign} withdrawn by the side that did not open it: they count as ended, not as withdrawn.";
        }

        if (UndisputedMedian(standpoint) is { } median)
        {
            yield return $"Joint decisions nobody disputed took {Words.Days(median)} days at the median.";
        }

        var areas = disagreements
            .Where(d => standpoint.WeekOf(Case.Instant(d.OpenedAt)) > week - standpoint.Window)
            .CountBy(d => d.Area)
            .OrderByDescending(a => a.Value)
            .ThenBy(a => a.Key, StringComparer.Ordinal)
            .Select(a => $"{a.Key} {a.Value}")
            .ToList();
        if (areas.Count > 0)
        {
            yield return $"Areas, for reading only: {string.Join(", ", areas)}.";
        }
    }

    private static int JointDecisions(Standpoint standpoint, int weeks) => standpoint.Dossier.All<Decision>().Count(d =>
        d.Joint && standpoint.HasHappened(d.DecidedAt) && standpoint.WeekOf(Case.Instant(d.DecidedAt!.Value)) > standpoint.Week.Number - weeks);

    private static double? UndisputedMedian(Standpoint standpoint)
    {
        var disputed = standpoint.Dossier.All<Disagreement>().Select(d => d.Decision).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var spells = standpoint.Dossier.All<Decision>()
            .Where(d => d is { Joint: true, RaisedAt: not null } && !disputed.Contains(d.Id))
            .Select(d => (From: Case.Instant(d.RaisedAt!.Value), Closed: standpoint.HasHappened(d.DecidedAt) ? Case.Instant(d.DecidedAt!.Value) : (DateTimeOffset?)null))
            .Where(d => d.From < standpoint.End && standpoint.WeekOf(d.From) > standpoint.Week.Number - standpoint.Window)
            .Select(d => new Spell(Math.Max(0, ((d.Closed ?? standpoint.End) - d.From).TotalDays), d.Closed is not null))
            .ToList();

        return spells.Count < Obstacles.FewestOpportunities ? null : KaplanMeier.Of(spells).Median;
    }

    private static IEnumerable<string> WhoEscalated(Standpoint standpoint, Direction direction)
    {
        var alone = Between(standpoint)
            .Where(d => IsClosed(d) && IsUnilateral(d) && standpoint.HasHappened(d.ClosedAt))
            .Where(d => standpoint.WeekOf(Case.Instant(d.ClosedAt!.Value)) > standpoint.Week.Number - standpoint.Window)
            .ToList();

        return alone.Count == 0 ? [] : [BothWays("Taken up alone by", side => alone.Count(d => d.EscalatedBy?.Is(side) ?? false))];
    }

    private static IEnumerable<string> WhoHoldsThePen(Standpoint standpoint, Direction direction)
    {
        var pens = Between(standpoint)
            .Where(d => !IsWithdrawn(d) && StalledAt(standpoint, d) is { } at && standpoint.WeekOf(at) > standpoint.Week.Number - standpoint.Window)
            .Select(HolderOfPen)
            .ToList();

        return pens.Count == 0 ? [] : [BothWays("The pen when it stalled was with", side => pens.Count(p => p == side))];
    }

    private static string BothWays(string what, Func<Side, int> count) => $"{what} the CIO: {count(Side.Cio)}; the CISO: {count(Side.Ciso)}.";

    // The one who did not move last; before any move, the one who did not open.
    private static Side? HolderOfPen(Disagreement disagreement)
    {
        var last = disagreement.Moves.Where(m => m.Type != MoveType.Other).OrderBy(m => m.At).LastOrDefault();

        return (last?.By ?? disagreement.OpenedBy).ToSide()?.Counterpart();
    }

    private static IEnumerable<Disagreement> Between(Standpoint standpoint) => Recorded(standpoint).Where(d =>
        d.Between.Contains(Party.Cio) && d.Between.Contains(Party.Ciso));

    // The same with a function in the place of one side: the comparator.
    private static IEnumerable<Disagreement> WithOthers(Standpoint standpoint) => Recorded(standpoint).Where(d =>
        d.Between.Any(p => p.IsFunction()) && d.Between.Any(p => !p.IsFunction()));

    // Both positions are on record, and as first stated they differ. They are compared, never read.
    private static IEnumerable<Disagreement> Recorded(Standpoint standpoint) => standpoint.Dossier.All<Disagreement>().Where(d =>
        d.Between.Select(party => d.Positions.Where(p => p.Party == party).MinBy(p => p.StatedAt)?.Position).ToList() is [{ } one, { } other] && one != other);

    private static DateTimeOffset? ClosedBefore(Standpoint standpoint, Disagreement d) =>
        IsClosed(d) && Case.Instant(d.ClosedAt!.Value) < standpoint.End ? Case.Instant(d.ClosedAt.Value) : null;

    private static bool IsClosed(Disagreement d) => d is { ClosedAt: not null, ClosedAs: not null } && !IsUnsigned(d);

    private static bool SaysAgreed(Disagreement d) => d.ClosedAs is DisagreementEnd.Agreed or DisagreementEnd.AgreedNewOption;

    private static bool IsUnsigned(Disagreement d) => d.ClosedAt is not null && SaysAgreed(d) && !IsSigned(d);

    private static bool IsAgreed(Disagreement d) => IsClosed(d) && SaysAgreed(d);

    private static bool IsSigned(Disagreement d) => d.Between.All(p => d.SignedBy.Contains(SeatOf(p), StringComparer.Ordinal));

    private static bool IsJointEscalation(Disagreement d) => IsClosed(d) && d.ClosedAs == DisagreementEnd.EscalatedJoint && IsSigned(d);

    private static bool IsUnilateral(Disagreement d) =>
        d.ClosedAs == DisagreementEnd.EscalatedUnilateral || (d.ClosedAs == DisagreementEnd.EscalatedJoint && !IsSigned(d));

    // Only the one who opened it can withdraw it; someone else's withdrawal is an end like any other.
    private static bool IsWithdrawn(Disagreement d) =>
        d.ClosedAs == DisagreementEnd.Withdrawn && (d.WithdrawnBy is null || d.WithdrawnBy == d.OpenedBy);

    private static string SeatOf(Party party) => party.ToString().ToUpperInvariant();
}
