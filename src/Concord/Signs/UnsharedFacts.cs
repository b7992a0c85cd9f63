using Concord.Evidence;

namespace Concord.Signs;

/// <summary>Sign 3: one side isn't sharing information.</summary>
/// <remarks>
/// <para>Opportunity: a fact of the shared-facts agreement that its owner knew while a charter signed by both was in force. Where the charter
/// lists categories only these are owed; where it lists none every recorded fact is, within the house's days. Without a charter nothing is owed yet.</para>
/// <para>A fact told to a deputy is told when the principal acknowledged it. Of a restricted fact the existence is owed, not the content.</para>
/// <para>Source: SIGNS §4, S3; A¶23; for deputies A¶37.</para>
/// </remarks>
public sealed class UnsharedFacts : Sign
{
    /// <summary>Facts told late or not at all: 1 in 10 is ordinary, 1 in 5 the most both accept, about 1 in 3 worth finding (house default, S3.1).</summary>
    public static readonly Thresholds LateOrUnshared = new(0.10, 0.20, 0.35);

    /// <summary>Facts the other side found out (house default, S3.2).</summary>
    public static readonly Thresholds FoundOut = new(0.03, 0.08, 0.20);

    /// <summary>Questions without an answer in time (house default, S3.4).</summary>
    public static readonly Thresholds Unanswered = new(0.10, 0.20, 0.40);

    /// <summary>Business days to answer a question where neither it nor the charter says (house default, S3.4).</summary>
    public const int AnswerDays = 5;

    /// <summary>Days after which a view that nobody opened is remarked on.</summary>
    public const int UnopenedDays = 90;

    private static readonly DiscoveryMode[] Discovered = [DiscoveryMode.Probing, DiscoveryMode.Telemetry, DiscoveryMode.ThirdPerson, DiscoveryMode.Incident];

    /// <inheritdoc/>
    public override string Id => "S3";

    /// <inheritdoc/>
    public override string Slug => "unshared-facts";

    /// <inheritdoc/>
    public override string Name => "Facts not shared";

    /// <inheritdoc/>
    public override string Question => "Does each side tell the other what it owes it, in time?";

    /// <inheritdoc/>
    public override string Source => "12 signs the CISO–CIO relationship is broken, sign 3 (A¶23)";

    /// <inheritdoc/>
    public override int Severity => 3;

    /// <inheritdoc/>
    public override IReadOnlyList<(string Primary, string Companion)> Companions => [("S3.1", "S3.2"), ("S3.1", "S3.4")];

    /// <inheritdoc/>
    public override IReadOnlyList<Indicator> Indicators { get; } =
    [
        new ShareIndicator
        {
            Id = "S3.1",
            IsPrimary = true,
            Name = "late or unshared",
            Definition = "Facts owed under the charter that the other side could not see by their date, out of all facts whose date has passed.",
            Kinds = ["owed-fact", "charter"],
            Opportunities = "owed facts past their date",
            Event = d => $"shared late or not at all by the {d.Seat()}'s side",
            House = LateOrUnshared,
            Cases = LateCases,
            Comparator = LateCasesOfOthers,
            NothingYet = NothingOwed,
            Remarks = SharingRemarks,
        },
        new ShareIndicator
        {
            Id = "S3.2",
            IsPrimary = true,
            Name = "found out",
            Definition = "Facts owed under the charter that the other side first learned of by asking around, telemetry, a third person or an incident, out of all facts whose date has passed or that were found out before.",
            Kinds = ["owed-fact", "charter"],
            Opportunities = "owed facts",
            Event = d => $"found out by the {d.OtherSeat()}'s side itself",
            House = FoundOut,
            Cases = FoundOutCases,
            Comparator = FoundOutCasesOfOthers,
            NothingYet = NothingOwed,
        },
        new CensusIndicator
        {
            Id = "S3.3",
            Name = "access coverage",
            Definition = "Agreed views into systems and reports that are open to the other side, out of all agreed ones.",
            Kinds = ["access-grant"],
            Opportunities = "agreed views",
            Event = d => $"open to the {d.OtherSeat()}'s side",
            Count = OpenViews,
        },
        new ShareIndicator
        {
            Id = "S3.4",
            Name = "unanswered requests",
            Definition = "Requests for information without an answer by their date, out of all requests whose date has passed. A refusal is an answer.",
            Kinds = ["information-request", "charter"],
            Opportunities = "requests for information past their date",
            Event = d => $"left unanswered by the {d.Seat()}'s side",
            House = Unanswered,
            Cases = UnansweredRequests,
        },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Misreadings =>
    [
        "Sharing everything hides what matters: the part the receiver acknowledged and the views nobody opened stand beside the figure.",
        "A late date of first knowledge makes a late fact look timely: it comes from the source system and is not typed.",
        "\"Restricted\" can be overused: how many facts are marked so is told.",
        "What was said aloud counts: the receiver logs it with one tap.",
        "News reaches deputies sooner than heads; only what the head acknowledged is known to have arrived.",
        "The gravity of the sign orders the display; it does not lower the bar of evidence.",
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Plays => ["P05", "P20", "P11"];

    private static IEnumerable<Case> LateCases(Standpoint standpoint, Direction direction) => Late(Owed(standpoint, direction));

    private static IEnumerable<Case> LateCasesOfOthers(Standpoint standpoint, Direction direction) => Late(OwedToOthers(standpoint, direction));

    private static IEnumerable<Case> Late(IEnumerable<(OwedFact Fact, Moment Due)> facts) =>
        from owed in facts
        let seen = SeenAt(owed.Fact)
        select Case.Of(owed.Fact, owed.Due, !(seen is { } at && at.IsBy(owed.Due)), Words(owed.Fact, owed.Due, seen));

    private static IEnumerable<Case> FoundOutCases(Standpoint standpoint, Direction direction) => Found(Owed(standpoint, direction));

    private static IEnumerable<Case> FoundOutCasesOfOthers(Standpoint standpoint, Direction direction) => Found(OwedToOthers(standpoint, direction));

    private static IEnumerable<Case> Found(IEnumerable<(OwedFact Fact, Moment Due)> facts) => facts.Select(owed => IsFoundOut(owed.Fact)
        ? Case.Of(owed.Fact, owed.Fact.DiscoveredAt ?? owed.Due, true, "found out")
        : Case.Of(owed.Fact, owed.Due, false));

    private static bool IsFoundOut(OwedFact fact) => fact.Discovery is { } mode && Discovered.Contains(mode);

    private static IEnumerable<(OwedFact Fact, Moment Due)> Owed(Standpoint standpoint, Direction direction) =>
        from fact in Facts(standpoint, direction)
        let charter = CharterAt(standpoint, fact)
        where charter is not null && IsOwed(charter, fact)
        select (fact, DueOf(standpoint, charter, fact));

    // Towards others no agreement of the two says what is owed: every recorded fact is, within the same days.
    private static IEnumerable<(OwedFact Fact, Moment Due)> OwedToOthers(Standpoint standpoint, Direction direction) =>
        from fact in standpoint.Dossier.All<OwedFact>()
        where fact.Owner.Is(direction.ToSide()) && fact.OwedTo.IsFunction()
        select (fact, DueOf(standpoint, CharterAt(standpoint, fact), fact));

    private static IEnumerable<OwedFact> Facts(Standpoint standpoint, Direction direction) => standpoint.Dossier.All<OwedFact>()
        .Where(f => f.Owner.Is(direction.ToSide()) && f.OwedTo.Is(direction.ToSide().Counterpart()));

    private static Charter? CharterAt(Standpoint standpoint, OwedFact fact) => standpoint.Charters.InForce(standpoint.WeekOf(fact.KnownAt.Earliest));

    private static bool IsOwed(Charter charter, OwedFact fact) => charter.OwedCategories.Count == 0 || CategoryOf(charter, fact) is not null;

    private static OwedCategory? CategoryOf(Charter? charter, OwedFact fact) =>
        charter?.OwedCategories.FirstOrDefault(c => c.Category == fact.Category && c.Owner == fact.Owner);

    private static Moment DueOf(Standpoint standpoint, Charter? charter, OwedFact fact) =>
        fact.DueAt ?? standpoint.Days.After(fact.KnownAt, OwedDays.Of(CategoryOf(charter, fact), fact.Material));

    // When the other side could see it: told to its head, acknowledged, or logged as told by the receiver.
    private static Moment? SeenAt(OwedFact fact) => fact.SharedWith == SharedWith.Deputy
        ? fact.AcknowledgedAt
        : new[] { fact.SharedAt, fact.AcknowledgedAt, fact.Discovery is DiscoveryMode.Told or DiscoveryMode.Intake ? fact.DiscoveredAt : null }.Min();

    private static string Words(OwedFact fact, Moment due, Moment? seen) => seen switch
    {
        { } at when at.IsBy(due) => "shared in time",
        not null => "shared late",
        null when fact is { SharedWith: SharedWith.Deputy, SharedAt: not null } => "told to a deputy, not acknowledged",
        null => "not shared",
    };

    private static string? NothingOwed(Standpoint standpoint, Direction direction)
    {
        var facts = Facts(standpoint, direction).Where(f => standpoint.HasHappened(f.KnownAt)).ToList();

        return facts.Count == 0 || facts.Exists(f => CharterAt(standpoint, f) is { } charter && IsOwed(charter, f))
            ? null
            : $"Nothing is owed yet: {facts.Count} recorded facts of the {direction.Seat()}'s side fall under no agreement signed by both. Agree what is shared unasked, and within how many days (play P05).";
    }

    private static IEnumerable<string> SharingRemarks(Standpoint standpoint, Direction direction)
    {
        var known = Facts(standpoint, direction)
            .Where(f => standpoint.HasHappened(f.KnownAt) && standpoint.WeekOf(f.KnownAt.Latest) > standpoint.Week.Number - standpoint.Window)
            .ToList();
        var owed = known.Where(f => CharterAt(standpoint, f) is { } charter && IsOwed(charter, f)).ToList();
        if (owed.Count > 0)
        {
            var told = owed.Where(f => f.SharedAt is not null).ToList();
            yield return $"{told.Count(f => f.AcknowledgedAt is not null)} of {told.Count} facts told were acknowledged by the {direction.OtherSeat()}'s side.";
        }

        if (owed.Count(f => f is { SharedWith: SharedWith.Deputy, AcknowledgedAt: null }) is var deputies and > 0)
        {
            yield return $"{deputies} facts were told to a deputy and not acknowledged: they count as not shared.";
        }

        if (owed.Count(f => f.Restricted == true) is var restricted and > 0)
        {
            yield return $"{restricted} of {owed.Count} facts are marked as restricted: only that they exist is owed.";
        }

        if (owed.Count > 0 && known.Count - owed.Count is var others and > 0)
        {
            yield return $"{others} recorded facts fall under no agreed category and are not counted.";
        }
    }

    private static Census? OpenViews(Standpoint standpoint, Direction direction, Week week)
    {
        var end = Moment.StartOf(week.Evaluated, standpoint.Dossier.Zone);
        var agreed = standpoint.Dossier.All<AccessGrant>()
            .Where(g => g.Agreed && g.Owner.Is(direction.ToSide()) && g.OwedTo.Is(direction.ToSide().Counterpart()))
            .ToList();
        if (agreed.Count == 0)
        {
            return null;
        }

        var open = agreed.Where(g => IsOpen(g, end)).ToList();
        var unopened = open.Count(g => !(g.LastOpenedAt is { } at && at.Latest > end.AddDays(-UnopenedDays)));

        return new Census
        {
            State = open.Count == agreed.Count ? IndicatorState.Within : IndicatorState.Unclear,
            Events = open.Count,
            Total = agreed.Count,
            Cases = [.. agreed.Select(g => Case.Of(g, ViewAt(standpoint, g, week), IsOpen(g, end), IsOpen(g, end) ? "open" : "closed"))],
            OpenEvents =
            [
                .. agreed.Where(g => !IsOpen(g, end)).Select(g =>
                    new EvidenceEvent(g.Link, Case.Instant(ViewAt(standpoint, g, week)), $"An agreed view is not open to the {direction.OtherSeat()}'s side.")),
            ],
            Notes = unopened > 0 ? [$"{unopened} of {open.Count} open views were not opened by the {direction.OtherSeat()}'s side in the last {UnopenedDays} days."] : [],
        };
    }

    private static bool IsOpen(AccessGrant grant, DateTimeOffset end) =>
        grant.LiveSince is { } live && live.Latest < end && !(grant.RevokedAt is { } revoked && revoked.Latest < end);

    // A view that never was open is missing in every week.
    private static Moment ViewAt(Standpoint standpoint, AccessGrant grant, Week week) =>
        grant.RevokedAt ?? grant.LiveSince ?? Moment.On(week.Monday, standpoint.Dossier.Zone);

    private static IEnumerable<Case> UnansweredRequests(Standpoint standpoint, Direction direction) =>
        from request in standpoint.Dossier.All<InformationRequest>()
        where request.To.Is(direction.ToSide()) && request.From.Is(direction.ToSide().Counterpart())
        let agreed = standpoint.Charters.InForce(standpoint.WeekOf(request.AskedAt.Earliest))?.SlaDays?.Request
        let due = request.DueAt ?? standpoint.Days.After(request.AskedAt, agreed ?? AnswerDays)
        select Case.Of(request, due, !IsAnsweredBy(request, due));

    // An answer without a day gets the benefit of the doubt.
    private static bool IsAnsweredBy(InformationRequest request, Moment due) =>
        request.AnsweredAt is { } at ? at.IsBy(due) : request.Answer is not null;
}
