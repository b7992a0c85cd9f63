using Concord.Evidence;
using Concord.Numerics;

namespace Concord.Signs;

/// <summary>Sign 9: the two clash on who should be doing what, and one blames the other.</summary>
/// <remarks>
/// <para>Letters of responsibility are counted in full, tickets one by one when they are closed. A bounce is one move between
/// IT's queue and security's; two before work started are the event.</para>
/// <para>Only activities marked as joint count for defects and for contested findings (A¶43).</para>
/// <para>Source: SIGNS §4, S9; CONTRACT §1, "Readings, settled"; A¶43.</para>
/// </remarks>
public sealed class ContestedWork : Sign
{
    /// <summary>Joint activities with a defect: one in twenty is ordinary, past 15 % is worth a look, past 30 % is over the line (house default, S9.1).</summary>
    public static readonly Thresholds RaciDefects = new(0.05, 0.15, 0.30);

    /// <summary>Another accountable named alone: past 30 %, which is less than 70 % the same, is worth a look; there is no reportable line, so the alternative is the tolerance (house default, S9.2).</summary>
    public static readonly Thresholds BlindDifferences = new(0.10, 0.30, 0.30);

    /// <summary>Tickets sent to and fro (house default, S9.3).</summary>
    public static readonly Thresholds PingPong = new(0.10, 0.20, 0.35);

    /// <summary>Findings contested by the side they were given to (house default, S9.4).</summary>
    public static readonly Thresholds Contested = new(0.10, 0.25, 0.50);

    /// <summary>Moves between the two queues before work starts from which a ticket counts (CONTRACT §1).</summary>
    public const int FewestBounces = 2;

    /// <summary>Activities that both fill in alone from which the chance-corrected agreement is told (S9.2: 30 to 60 activities).</summary>
    public const int FewestForAgreement = 30;

    /// <summary>The largest part of findings of which it can't be told whose they are.</summary>
    public static readonly Share MostUnknown = Share.Percent(20);

    /// <inheritdoc/>
    public override string Id => "S9";

    /// <inheritdoc/>
    public override string Slug => "contested-work";

    /// <inheritdoc/>
    public override string Name => "Unclear who does what";

    /// <inheritdoc/>
    public override string Question => "Is it clear who does what, and do both stand by it?";

    /// <inheritdoc/>
    public override string Source => "12 signs the CISO–CIO relationship is broken, sign 9 (A¶43)";

    /// <inheritdoc/>
    public override int Severity => 2;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Plays => ["P13", "P14"];

    /// <inheritdoc/>
    public override IReadOnlyList<(string Primary, string Companion)> Companions => [("S9.3", "S9.4")];

    /// <inheritdoc/>
    public override IReadOnlyList<Indicator> Indicators { get; } =
    [
        new CensusIndicator
        {
            Id = "S9.1",
            IsPrimary = true,
            IsJoint = true,
            Name = "RACI defects",
            Definition = "Joint activities where nobody or more than one is accountable, nobody is responsible, the holder has not accepted, or the two versions differ, out of all joint activities.",
            Kinds = ["activity", "person"],
            Opportunities = "joint activities",
            Event = _ => "with a defect in who does what",
            House = RaciDefects,
            Count = Defects,
        },
        new CensusIndicator
        {
            Id = "S9.2",
            IsPrimary = true,
            IsJoint = true,
            Name = "blind agreement",
            Definition = "Activities for which the two sides, each alone, name different ones as accountable, out of all activities both filled in.",
            Kinds = ["activity", "person"],
            Opportunities = "activities filled in by both",
            Event = _ => "with another accountable named by either side",
            House = BlindDifferences,
            Count = NamedDifferently,
        },
        new ShareIndicator
        {
            Id = "S9.3",
            IsPrimary = true,
            IsJoint = true,
            Name = "ping-pong",
            Definition = "Tickets moved between IT's queue and security's twice or more before work on them started, out of all closed tickets that lay in both.",
            Kinds = ["work-item"],
            Opportunities = "closed tickets that lay in both queues",
            Event = _ => "sent to and fro before work started",
            House = PingPong,
            Cases = (standpoint, _) => Bounced(standpoint, TicketRoute.IsBetweenSides),
            Comparator = (standpoint, _) => Bounced(standpoint, TicketRoute.IsWithOthers),
            Remarks = WhoSentFirst,
        },
        new ShareIndicator
        {
            Id = "S9.4",
            Name = "contested findings",
            Definition = "Findings of joint reviews that the side they were given to contests, out of all findings on joint activities given to it.",
            Kinds = ["review-finding", "activity", "person"],
            Opportunities = "findings on joint activities",
            Event = d => $"contested by the {d.Seat()}'s side they were given to",
            House = Contested,
            Cases = FindingsOf,
            Undecided = new Undecided(
                UnclearFindings, MostUnknown, "We cannot tell for more than 20 % of the findings whether the activity is joint, or whose they are. Bring the activities and people up to date."),
        },
        new MeanIndicator
        {
            Id = "S9.5",
            IsJoint = true,
            Name = "orphan time",
            Definition = "For each closed ticket that lay in both queues, the time in which nobody had taken it, out of all its time.",
            Kinds = ["work-item"],
            Opportunities = "closed tickets that lay in both queues",
            Event = _ => "left waiting between the queues",
            Cases = OrphanTimes,
        },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Misreadings =>
    [
        "Calling everything joint hides who does what: a sound activity has exactly one accountable.",
        "Naming an absent third as accountable clears neither side: the holder has to accept.",
        "A ticket sent to the wrong queue once is triage: only two moves before work started count.",
        "Closing and reopening tickets restarts their way; a ticket counts when it is closed for good in its source.",
        "Without joint reviews nothing is contested: no findings are no sign of peace.",
        "A clear list on the shelf changes nothing by itself: see the tickets beside the letters.",
    ];

    private static Census? Defects(Standpoint standpoint, Direction direction, Week week)
    {
        var joint = ActivitiesIn(standpoint, week).Where(a => a.Joint).ToList();
        if (joint.Count == 0)
        {
            return null;
        }

        var cases = joint.Select(a => CaseOf(standpoint, a, RaciCheck.DefectsOf(a, standpoint.Dossier).ToList())).ToList();
        var defects = cases.Count(c => c.IsEvent);
        var limits = standpoint.Charters.TermsOf("S9.1", RaciDefects, week.Number).Thresholds!;
        var oneSided = joint.Count(RaciCheck.IsOneSided);

        return new Census
        {
            State = defects > limits.P1 * joint.Count ? IndicatorState.Present : defects > limits.Tol * joint.Count ? IndicatorState.Early : IndicatorState.Within,
            Events = defects,
            Total = joint.Count,
            Cases = cases,
            Notes = oneSided == 0 ? [] : [$"{oneSided} joint activities have only one side's version and nothing agreed; they are judged by that version."],
        };
    }

    private static Case CaseOf(Standpoint standpoint, Activity activity, List<string> defects) => new()
    {
        At = activity.Occurred is { } at ? Case.Instant(at) : standpoint.End.AddTicks(-1),
        IsEvent = defects.Count > 0,
        Exhibits = [activity],
        Text = defects.Count == 0 ? "sound" : string.Join(", ", defects),
    };

    private static Census? NamedDifferently(Standpoint standpoint, Direction direction, Week week)
    {
        var named = ActivitiesIn(standpoint, week)
            .Select(a => (Activity: a, Named: RaciCheck.NamedAlone(a, standpoint.Dossier)))
            .Where(a => a.Named is not null)
            .Select(a => (a.Activity, Named: a.Named!.Value))
            .ToList();
        if (named.Count == 0)
        {
            return null;
        }

        var different = named.Count(n => n.Named.Cio != n.Named.Ciso);
        var limits = standpoint.Charters.TermsOf("S9.2", BlindDifferences, week.Number).Thresholds!;

        return new Census
        {
            State = different > limits.Tol * named.Count ? IndicatorState.Early : IndicatorState.Within,
            Events = different,
            Total = named.Count,
            Cases = [.. named.Select(n => CaseOf(standpoint, n.Activity, Difference(n.Named)))],
            Notes =
            [
                named.Count < FewestForAgreement
                    ? $"The agreement beyond chance is told from {FewestForAgreement} activities that both filled in; there are {named.Count}."
                    : $"Agreement beyond chance (Gwet's AC1): {GwetAc1.Of(named.Select(n => n.Named)).ToString("0.00", System.Globalization.CultureInfo.InvariantCulture)}.",
            ],
        };
    }

    private static List<string> Difference((string Cio, string Ciso) named) => named.Cio == named.Ciso
        ? []
        : [$"accountable for the CIO: {Or(named.Cio)}; for the CISO: {Or(named.Ciso)}"];

    private static string Or(string named) => named.Length == 0 ? "nobody" : named;

    // The register keeps no history of letters: an activity without a date is taken to have stood all along.
    private static IEnumerable<Activity> ActivitiesIn(Standpoint standpoint, Week week)
    {
        var end = Moment.StartOf(week.Evaluated, standpoint.Dossier.Zone);

        return standpoint.Dossier.Activities.Where(a => a.Occurred is not { } at || at.Latest < end);
    }

    private static IEnumerable<Case> Bounced(Standpoint standpoint, Func<WorkItem, bool> isCounted) =>
        from item in standpoint.Dossier.WorkItems
        where item.ClosedAt is not null && isCounted(item)
        let moves = TicketRoute.SendersOf(item).Count
        select Case.Of(item, item.ClosedAt!.Value, moves >= FewestBounces, $"{moves} moves before work started");

    private static IEnumerable<string> WhoSentFirst(Standpoint standpoint, Direction direction)
    {
        var senders = standpoint.Dossier.WorkItems
            .Where(i => standpoint.HasHappened(i.ClosedAt) && standpoint.WeekOf(Case.Instant(i.ClosedAt!.Value)) > standpoint.Week.Number - standpoint.Window)
            .Where(TicketRoute.IsBetweenSides)
            .Select(TicketRoute.SendersOf)
            .Where(s => s.Count >= FewestBounces)
            .ToList();
        if (senders.Count > 0)
        {
            yield return $"Of these, {senders.Count(s => s[0] == Queue.It)} were first sent on by IT's queue and {senders.Count(s => s[0] == Queue.Security)} by security's.";
        }
    }

    // The activity is listed beside the finding, because it says that the work is joint.
    private static IEnumerable<Case> FindingsOf(Standpoint standpoint, Direction direction) =>
        from finding in standpoint.Dossier.ReviewFindings
        let activity = ActivityOf(standpoint, finding)
        where activity is { Joint: true } && Seats.DepartmentsOf([finding.AssignedTo], standpoint.Dossier).Contains(direction.ToSide())
        where finding.ContestedBy is null || Seats.IsKnown(finding.ContestedBy, standpoint.Dossier)
        let isContested = finding.ContestedBy is { } contester && Seats.DepartmentsOf([contester], standpoint.Dossier).Contains(direction.ToSide())
        select Case.Of(finding, finding.At, isContested) with { Exhibits = [finding, activity] };

    private static IEnumerable<Case> UnclearFindings(Standpoint standpoint, Direction direction) =>
        from finding in standpoint.Dossier.ReviewFindings
        where ActivityOf(standpoint, finding) is null
            || !Seats.IsKnown(finding.AssignedTo, standpoint.Dossier)
            || (finding.ContestedBy is { } contester && !Seats.IsKnown(contester, standpoint.Dossier))
        select Case.Of(finding, finding.At, false);

    private static Activity? ActivityOf(Standpoint standpoint, ReviewFinding finding) =>
        standpoint.Once(ActivitiesById).GetValueOrDefault(finding.Activity);

    private static Dictionary<string, Activity> ActivitiesById(Standpoint standpoint) =>
        standpoint.Dossier.Activities.ToDictionary(a => a.Id, StringComparer.Ordinal);

    private static IEnumerable<Case> OrphanTimes(Standpoint standpoint, Direction direction) =>
        from item in standpoint.Dossier.WorkItems
        where item.ClosedAt is not null && TicketRoute.IsBetweenSides(item)
        let share = TicketRoute.OrphanShareOf(item)
        where share is not null
        select Case.Of(item, item.ClosedAt!.Value, share > 0, $"{Words.Percent(share.Value)} % of its time in nobody's hands") with { Value = share.Value };
}
