using Concord.Evidence;

namespace Concord.Signs;

/// <summary>Sign 4: one side alters or blocks the other's message to the board.</summary>
/// <remarks>
/// <para>Opportunity: a must-reach fact of a briefing that was published, presented or withdrawn, or in which something is withheld. Coaching the wording is
/// welcome: a fact that was reworded or moved counts only when its author says that the meaning is lost. What was published counts as presented
/// until it is recorded what was.</para>
/// <para>What is withheld today is an open event today, and turns the state from the next Monday on; put back, it is gone.</para>
/// <para>A change is the other side's unless the author, or somebody without a seat, made it. Concurrence is the author's word; silence is none.</para>
/// <para>Source: SIGNS §4, S4; A¶25–27.</para>
/// </remarks>
public sealed class AlteredBoardMessage : Sign
{
    /// <summary>Any altered fact is worth a look; two or more and above 4 % are over the line (house default, S4.1).</summary>
    public static readonly Thresholds Altered = new(0, 0.04, 0.15);

    /// <summary>Altered facts from which the sign can be over the line (house default, S4.1).</summary>
    public const int FewestAltered = 2;

    /// <summary>Subjects presented in person, a good share: nine in ten is ordinary, seven in ten the least both accept, below four in ten is over the line (house default, S4.2).</summary>
    public static readonly Thresholds DirectVoice = new(0.90, 0.70, 0.40);

    /// <summary>Days since the last direct session: past a quarter is worth a look (house default, S4.2) …</summary>
    public const int GapDays = 100;

    /// <summary>… and past a year is over the line (S4.2).</summary>
    public const int FloorDays = 365;

    /// <inheritdoc/>
    public override string Id => "S4";

    /// <inheritdoc/>
    public override string Slug => "altered-board-message";

    /// <inheritdoc/>
    public override string Name => "Board message changed";

    /// <inheritdoc/>
    public override string Question => "Does each side's message reach the board as its author meant it?";

    /// <inheritdoc/>
    public override string Source => "12 signs the CISO–CIO relationship is broken, sign 4 (A¶25–27)";

    /// <inheritdoc/>
    public override int Severity => 3;

    /// <inheritdoc/>
    public override IReadOnlyList<Indicator> Indicators { get; } =
    [
        new CensusIndicator
        {
            Id = "S4.1",
            IsPrimary = true,
            Name = "altered without concurrence",
            Definition = "Must-reach facts that were softened, removed or blocked without their author's concurrence, out of all must-reach facts of briefings published, presented or withdrawn, or in which something is withheld.",
            Kinds = ["briefing"],
            Opportunities = "must-reach facts",
            Event = d => $"altered without the {d.OtherSeat()}'s concurrence",
            House = Altered,
            Count = AlteredFacts,
            Remarks = PacksOnly,
        },
        new CensusIndicator
        {
            Id = "S4.2",
            IsPrimary = true,
            Name = "direct voice",
            Definition = "Subjects of a side that it presented in person, out of its subjects on board and committee agendas; and the days since the last such session.",
            Kinds = ["executive-contact", "forum"],
            Opportunities = "subjects before board and committees",
            Event = d => $"presented by the {d.OtherSeat()}'s side in person",
            House = DirectVoice,
            Count = InPerson,
        },
        new CensusIndicator
        {
            Id = "S4.3",
            Name = "edits after freeze",
            Definition = "Facts changed after the other side had signed the briefing, out of all facts it had signed.",
            Kinds = ["briefing"],
            Opportunities = "facts of signed briefings",
            Event = d => $"changed after the {d.OtherSeat()} had signed",
            Count = EditsAfterFreeze,
        },
        new CensusIndicator
        {
            Id = "S4.4",
            Name = "closed session",
            Definition = "Sessions with the board or a committee without the other side; one a year is enough.",
            Kinds = ["executive-contact", "forum"],
            Opportunities = "closed sessions",
            Event = d => $"held by the {d.OtherSeat()} alone",
            Unit = Unit.Count,
            Count = ClosedSessions,
        },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Misreadings =>
    [
        "Only packs whose submission and presentation are both recorded are seen; what was never written down can't be missed.",
        "Whether rewording kept the meaning is the author's word, and is shown as the author's.",
        "Marking everything must-reach hides what matters: at most ten facts a briefing.",
        "A fact can be left out before it is submitted: an author may seal the first draft before anybody sees it.",
        "A deck can be edited in the room: what was presented is confirmed by the author afterwards.",
        "A side that reports to the other is partly mediated by structure; read it beside the reporting structure.",
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Plays => ["P06", "P07"];

    private static Census? AlteredFacts(Standpoint standpoint, Direction direction, Week week)
    {
        var all = MustReach(standpoint).Where(f => f.Author == direction.ToSide().Counterpart()).ToList();
        var known = all.Where(f => f.CountsFrom < standpoint.End && standpoint.WeekOf(f.At) <= week.Number).ToList();
        var fresh = week.Number == standpoint.Week.Number ? all.Where(f => f.IsAltered && f.ChangedAt >= standpoint.End).Select(Open).ToList() : [];
        if (known.Count == 0)
        {
            return fresh.Count == 0 ? null : OnlyFresh(standpoint, fresh);
        }

        var facts = known.Where(f => standpoint.WeekOf(f.At) > week.Number - Week.Year).ToList();
        var altered = facts.Where(f => f.IsAltered && f.ChangedAt < standpoint.End).ToList();
        var line = standpoint.Charters.TermsOf("S4.1", Altered, week.Number).Thresholds!.Tol;
        var isOver = altered.Count >= FewestAltered && altered.Count > line * facts.Count;

        return new Census
        {
            State = altered.Count == 0 ? IndicatorState.Within : isOver ? IndicatorState.Present : IndicatorState.Early,
            Events = altered.Count,
            Total = facts.Count,
            Cases = [.. facts.Select(f => f.ToCase(standpoint.End))],
            OpenEvents = [.. altered.Select(Open), .. fresh],
        };
    }

    // The first briefing there is, and something in it was cut this week.
    private static Census OnlyFresh(Standpoint standpoint, IReadOnlyList<EvidenceEvent> fresh) => new()
    {
        State = IndicatorState.NotEnoughEvidence,
        OpenEvents = fresh,
        Missing = "The first briefing counts once its week is over.",
        EarliestKnown = standpoint.Week.Evaluated.AddDays(7),
    };

    private static EvidenceEvent Open(BriefedFact fact) =>
        new(fact.Briefing.Link, fact.ChangedAt, $"Must-reach fact {fact.Id} was {fact.Change} without its author's concurrence.");

    private static IReadOnlyList<BriefedFact> MustReach(Standpoint standpoint) => standpoint.Once(FindMustReach);

    private static IReadOnlyList<BriefedFact> FindMustReach(Standpoint standpoint) =>
        [.. BriefedFact.All(standpoint).Where(f => f is { IsMustReach: true, IsTakenBack: false })];

    private static Census? InPerson(Standpoint standpoint, Direction direction, Week week)
    {
        var end = Moment.StartOf(week.Evaluated, standpoint.Dossier.Zone);
        var known = standpoint.Once(BoardItems).Where(c => c.Party.Is(direction.ToSide().Counterpart()) && c.At.Latest < end).ToList();
        if (known.Count == 0)
        {
            return null;
        }

        var items = known.Where(c => standpoint.WeekOf(c.At.Latest) > week.Number - Week.Year).ToList();
        var direct = items.Count(c => c.CarriedByOther != true);
        var last = known.Where(c => c.CarriedByOther != true).Select(c => (DateTimeOffset?)c.At.Latest).Max();
        var days = last is { } at ? (end - at).Days : (end - known.Min(c => c.At.Latest)).Days;
        var limits = standpoint.Charters.TermsOf("S4.2", DirectVoice, week.Number).Thresholds!;

        return new Census
        {
            State = StateOf(items.Count == 0 ? null : (double)direct / items.Count, days, limits),
            Events = direct,
            Total = items.Count,
            Cases = [.. items.Select(c => Case.Of(c, c.At, c.CarriedByOther == true, c.CarriedByOther == true ? "carried by the other side" : "in person"))],
            Notes = [last is null ? $"No session in person is known; the first subject was {days} days ago." : $"The last session in person was {days} days ago; the limit is {GapDays} days."],
        };
    }

    private static IndicatorState StateOf(double? share, int days, Thresholds limits) =>
        share < limits.P1 || days > FloorDays ? IndicatorState.Present
        : share < limits.Tol || days > GapDays ? IndicatorState.Early
        : IndicatorState.Within;

    // Subjects of either side before the board or one of its committees.
    private static List<ExecutiveContact> BoardItems(Standpoint standpoint)
    {
        var forums = standpoint.Dossier.All<Forum>()
            .Where(f => f.Type is ForumType.Board or ForumType.Committee)
            .Select(f => f.Id)
            .ToHashSet(StringComparer.Ordinal);

        return [.. standpoint.Dossier.All<ExecutiveContact>().Where(c => forums.Contains(c.Forum))];
    }

    private static Census? EditsAfterFreeze(Standpoint standpoint, Direction direction, Week week)
    {
        var signer = direction.ToSide().Counterpart();
        var known = BriefedFact.All(standpoint)
            .Where(f => f.Author is not null && f.SignedBy(signer) < standpoint.End && standpoint.WeekOf(f.At) <= week.Number)
            .ToList();

        return known.Count == 0 ? null : Census.OfEvents(
            known.Where(f => standpoint.WeekOf(f.At) > week.Number - Week.Year).Select(f => f.ToCase(standpoint.End) with { IsEvent = f.IsChangedAfterSignature(signer) }),
            $"A fact was changed after the {Words.Seat(signer)} had signed the briefing.");
    }

    private static Census? ClosedSessions(Standpoint standpoint, Direction direction, Week week)
    {
        var end = Moment.StartOf(week.Evaluated, standpoint.Dossier.Zone);
        var known = standpoint.Once(BoardItems).Where(c => c.Party.Is(direction.ToSide().Counterpart()) && c.At.Latest < end).ToList();
        if (known.Count == 0)
        {
            return null;
        }

        var closed = known.Where(c => c.Closed == true && standpoint.WeekOf(c.At.Latest) > week.Number - Week.Year).ToList();

        return new Census
        {
            State = closed.Count > 0 ? IndicatorState.Within : IndicatorState.Unclear,
            Events = closed.Count,
            Value = closed.Count,
            Cases = [.. closed.Select(c => Case.Of(c, c.At, true))],
            Notes = closed.Count > 0 ? [] : ["No session without the other side in the last 52 weeks; one a year is agreed practice (play P07)."],
        };
    }

    private static IEnumerable<string> PacksOnly(Standpoint standpoint, Direction direction)
    {
        yield return "We see only packs whose facts are recorded. Whether the message arrives as it is meant is asked blind in the survey (Q12).";

        var briefings = standpoint.Dossier.All<Briefing>().Where(b => b.Author.Is(direction.ToSide().Counterpart())).ToList();
        var unknown = briefings.Count(b => standpoint.HasHappened(b.PresentedAt) && b.AsPresented.Count == 0 && b.SlotWithdrawn != true && b.PublishedAt is null);
        if (unknown > 0)
        {
            yield return $"{unknown} presented briefings have no record of what was presented: they are not counted.";
        }

        var published = briefings.Count(b => standpoint.HasHappened(b.PublishedAt) && b.PresentedAt is null && b.SlotWithdrawn != true);
        if (published > 0)
        {
            yield return $"{published} published briefings count as presented until it is recorded what was.";
        }

        var reworded = BriefedFact.All(standpoint).Count(f => f.IsMustReach && f.Author == direction.ToSide().Counterpart() && f.IsUnconfirmedRewording);
        if (reworded > 0)
        {
            yield return $"{reworded} reworded facts wait for their author's word that the meaning was kept.";
        }
    }
}
