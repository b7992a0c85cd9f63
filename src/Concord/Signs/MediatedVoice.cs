using Concord.Evidence;

namespace Concord.Signs;

/// <summary>Sign 5: one side otherwise undermines the other's agenda to board and executives.</summary>
/// <remarks>
/// <para>Undermining itself can't be observed. What can is whether a side speaks with those above without the other in the room, and whether
/// its priorities are carried into the plans. That is more than "worth a look" only where the affected side itself says that the other
/// does not stand up for it (survey item Q11, 2 or less).</para>
/// <para>Nobody else may see a survey answer: to other readers the sign stays below the line unless the affected side released the item.</para>
/// <para>Source: SIGNS §4, S5; A¶29–31.</para>
/// </remarks>
public sealed class MediatedVoice : Sign
{
    /// <summary>Contacts with the other present: three in ten is ordinary, half the most both accept, three in four worth finding (house default, S5.1).</summary>
    public static readonly Thresholds Mediated = new(0.30, 0.50, 0.75);

    /// <summary>Priorities carried into the plans, a good share: four of five work, below three of five is worth a look (house default, S5.2).</summary>
    public static readonly Thresholds Carried = new(0.80, 0.60, 0.20);

    /// <summary>Spoken for by the other, a good share (house default, S5.3).</summary>
    public static readonly Thresholds SpokenFor = new(0.70, 0.50, 0.25);

    /// <summary>Contradicted without notice (house default, S5.4).</summary>
    public static readonly Thresholds Contradicted = new(0.03, 0.08, 0.20);

    /// <summary>The affected side's answer to Q11, 1 to 5, up to which it says that the other does not stand up for it (S5).</summary>
    public const int NotStoodUpFor = 2;

    private const string Word = "Q11";

    /// <inheritdoc/>
    public override string Id => "S5";

    /// <inheritdoc/>
    public override string Slug => "mediated-voice";

    /// <inheritdoc/>
    public override string Name => "Voice through the other";

    /// <inheritdoc/>
    public override string Question => "Does each side reach board and executives, and their plans, by itself?";

    /// <inheritdoc/>
    public override string Source => "12 signs the CISO–CIO relationship is broken, sign 5 (A¶29–31)";

    /// <inheritdoc/>
    public override int Severity => 2;

    /// <inheritdoc/>
    public override IReadOnlyList<Indicator> Indicators { get; } =
    [
        new ShareIndicator
        {
            Id = "S5.1",
            IsPrimary = true,
            Name = "mediated contact",
            Definition = "A side's contacts with board and executives at which the other was present or carried the message, out of all its contacts in the listed forums.",
            Kinds = ["executive-contact", "forum", "charter"],
            Opportunities = "contacts with board and executives",
            Event = d => $"with the {d.Seat()} present or carrying the message",
            House = Mediated,
            Cases = MediatedContacts,
            Ruling = WithTheOthersWord,
            Remarks = Structure,
        },
        new CensusIndicator
        {
            Id = "S5.2",
            IsPrimary = true,
            Name = "priorities in the plans",
            Definition = "A side's stated priorities with a line that has an owner, a date and money in the other's strategy, the road map or the budget, out of its five.",
            Kinds = ["priority-statement", "priority-link", "plan-item", "wave"],
            Opportunities = "priorities",
            Event = d => $"of the {d.OtherSeat()}'s side with an owner, a date and money in the {d.Seat()}'s plans",
            House = Carried,
            Count = CarriedPriorities,
            Ruling = WithTheOthersWord,
        },
        new ShareIndicator
        {
            Id = "S5.3",
            Name = "advocacy",
            Definition = "Items on a side's priorities for which the other's recorded position was support, out of all such items at which the other was present and its position was recorded.",
            Kinds = ["executive-contact"],
            Opportunities = "items on the other's priorities",
            Event = d => $"supported by the {d.Seat()}'s side",
            House = SpokenFor,
            Cases = Advocacy,
            Remarks = Positions,
        },
        new ShareIndicator
        {
            Id = "S5.4",
            Name = "surprise contradiction",
            Definition = "Items at which a side contradicted the other without 24 hours' notice, out of all items of the other at which both were present and the positions are recorded.",
            Kinds = ["executive-contact"],
            Opportunities = "items with both present",
            Event = d => $"contradicted by the {d.Seat()}'s side without notice",
            House = Contradicted,
            Cases = Contradictions,
        },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Misreadings =>
    [
        "Undermining can't be observed. Without the affected side's own word (Q11) the figures say no more than \"mediated\" and \"not carried into strategy\".",
        "A side that reports to the other is partly mediated by structure; read it beside the reporting structure.",
        "A line in the road map without an owner, a date and money is nominal and does not count.",
        "Leaving the room and briefing beforehand can't be seen; neither can support that stands only in the minutes.",
        "Positions count only where the secretary or both recorded them; nothing is read from words or from talk in the corridor.",
        "Both may well be members of the same forum: being there is no fault, and the line leaves room for every second contact.",
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Plays => ["P08", "P07", "P12"];

    private static Reading WithTheOthersWord(Standpoint standpoint, Reading reading)
    {
        var word = WordOf(standpoint, reading, standpoint.End);
        var state = Ruled(reading, reading.State, word);
        var history = reading.History.Select(p => p.State is IndicatorState.Early or IndicatorState.Present ? Then(p) : p).ToList();

        return reading with
        {
            State = state,
            IsForTheTwo = state == IndicatorState.Present && !word!.IsReleased,
            History = history,
            Since = history.Skip(history.FindLastIndex(p => p.State != state) + 1).FirstOrDefault()?.Week,
            Notes = reading.State is IndicatorState.Early or IndicatorState.Present ? [.. reading.Notes, Limit(reading, word)] : reading.Notes,
        };

        WeekPoint Then(WeekPoint p) => p with { State = Ruled(reading, p.State, WordOf(standpoint, reading, Moment.StartOf(p.Week, standpoint.Dossier.Zone))) };
    }

    // S5.2's only line is "worth a look": with the affected side's word it is over the line, as S5.1 is past its own.
    private static IndicatorState Ruled(Reading reading, IndicatorState state, QuotedWord? word) => state switch
    {
        IndicatorState.Present when word is not { SaysSo: true } => IndicatorState.Early,
        IndicatorState.Early when reading.Indicator == "S5.2" && reading.Missing is null && word is { SaysSo: true } => IndicatorState.Present,
        _ => state,
    };

    private static string Limit(Reading reading, QuotedWord? word) => word switch
    {
        { SaysSo: true } => $"The {reading.Direction.OtherSeat()}'s own word agrees (Q11).",
        { SaysSo: false } => $"The {reading.Direction.OtherSeat()}'s own word does not agree (Q11): this is worth a look and no more.",
        null when reading.Indicator == "S5.2" => $"Without the {reading.Direction.OtherSeat()}'s own word (Q11) this says only that priorities are not carried into strategy.",
        null => $"Without the {reading.Direction.OtherSeat()}'s own word (Q11) this says only that the contact is mediated.",
    };

    private static QuotedWord? WordOf(Standpoint standpoint, Reading reading, DateTimeOffset end)
    {
        var affected = reading.Direction.ToSide().Counterpart();
        var newest = SurveyRound.Before(end, standpoint.Dossier)
            .Where(r => r.Of(affected) is { } answer && answer.SubmittedAt.Latest > end.AddDays(-7 * Week.Year) && r.Counts(affected, Word))
            .MaxBy(r => r.Of(affected)!.SubmittedAt.Latest)
            ?.Of(affected);

        return newest?.Answers.Q11?.Value is { } mark ? new QuotedWord(mark <= NotStoodUpFor, newest.Released.Contains(Word)) : null;
    }

    private static IEnumerable<Case> MediatedContacts(Standpoint standpoint, Direction direction) =>
        from contact in Contacts(standpoint, direction)
        let isMediated = contact.OtherPresent || contact.CarriedByOther == true
        select Case.Of(contact, contact.At, isMediated, contact.CarriedByOther == true ? "carried by the other side" : isMediated ? "the other side was present" : "alone");

    private static IEnumerable<Case> Advocacy(Standpoint standpoint, Direction direction) =>
        from contact in Contacts(standpoint, direction)
        where contact is { Priority: not null, OtherPresent: true } && HasPosition(contact)
        select Case.Of(contact, contact.At, contact.PositionOfOther == Stance.Support, contact.PositionOfOther!.Value.ToString().ToLowerInvariant());

    private static IEnumerable<Case> Contradictions(Standpoint standpoint, Direction direction) =>
        from contact in Contacts(standpoint, direction)
        where (contact.OtherPresent || contact.Joint == true) && (contact.ContradictedWithoutNotice is not null || HasPosition(contact))
        select Case.Of(contact, contact.At, contact.ContradictedWithoutNotice == true);

    private static bool HasPosition(ExecutiveContact contact) =>
        contact is { PositionOfOther: not null and not Stance.Absent, PositionRecordedBy: not null };

    // The contacts of the affected side: the direction names the side through which they may run.
    private static IEnumerable<ExecutiveContact> Contacts(Standpoint standpoint, Direction direction)
    {
        var forums = standpoint.Dossier.All<Forum>().ToDictionary(f => f.Id, f => f.Type, StringComparer.Ordinal);

        return standpoint.Dossier.All<ExecutiveContact>().Where(c => c.Party.Is(direction.ToSide().Counterpart()) && IsListed(standpoint, c, forums));
    }

    // The charter's forums; where it names none, the board, its committees and the executive team.
    private static bool IsListed(Standpoint standpoint, ExecutiveContact contact, Dictionary<string, ForumType> forums) =>
        standpoint.Charters.InForce(standpoint.WeekOf(Case.Instant(contact.At)))?.Forums is { Count: > 0 } listed
            ? listed.Contains(contact.Forum)
            : forums.TryGetValue(contact.Forum, out var type) && type != ForumType.Other;

    private static Census? CarriedPriorities(Standpoint standpoint, Direction direction, Week week)
    {
        var end = Moment.StartOf(week.Evaluated, standpoint.Dossier.Zone);
        var affected = direction.ToSide().Counterpart();
        if (standpoint.Once(StatedPriorities.All).LastOrDefault(s => s.Side == affected && s.At < end && s.Statement.Own.Count > 0) is not { } stated)
        {
            return null;
        }

        var links = standpoint.Dossier.All<PriorityLink>().Where(l => l.Of == affected).ToLookup(l => l.Priority, StringComparer.Ordinal);
        var lines = standpoint.Once(direction, PlanLines);
        var own = stated.Statement.Own.Distinct(StringComparer.Ordinal).ToList();
        var carried = own.Select(p => links[p].FirstOrDefault(l => lines.TryGetValue(l.PlanItem, out var line) && IsCurrent(line, end))).ToList();
        var count = carried.Count(l => l is not null);
        var least = standpoint.Charters.TermsOf("S5.2", Carried, week.Number).Thresholds!.Tol;

        return new Census
        {
            State = count + 1e-9 < least * own.Count ? IndicatorState.Early : IndicatorState.Within,
            Events = count,
            Total = own.Count,
            Cases =
            [
                Case.Of(stated.Statement, Moment.At(stated.At), false, "the five as stated"),
                .. carried.OfType<PriorityLink>().Select(l => new Case { At = stated.At, IsEvent = true, Exhibits = [l, lines[l.PlanItem]], Text = "in the plans" }),
            ],
            Notes = stated.Statement.Adopted.Count > 0 ? [$"{stated.Statement.Adopted.Count} priorities of the other side are adopted as joint ones."] : [],
        };
    }

    // Lines with an owner, a date and money in the plans of the side whose behaviour is read, and in those both share.
    private static Dictionary<string, PlanItem> PlanLines(Standpoint standpoint, Direction direction) => standpoint.Dossier.All<PlanItem>()
        .Where(i => i.Plan is Plan.Roadmap or Plan.Budget || i.Plan == (direction == Direction.Cio ? Plan.ItStrategy : Plan.SecurityPlan))
        .Where(i => i is { Owner: not null, Due: not null, Amount.Amount: > 0 })
        .ToDictionary(i => i.Id, StringComparer.Ordinal);

    private static bool IsCurrent(PlanItem line, DateTimeOffset end) => line.Due!.Value.Latest > end.AddDays(-7 * Week.Year);

    private static IEnumerable<string> Positions(Standpoint standpoint, Direction direction)
    {
        var items = Contacts(standpoint, direction)
            .Where(c => c is { Priority: not null, OtherPresent: true } && standpoint.HasHappened(c.At))
            .Where(c => standpoint.WeekOf(Case.Instant(c.At)) > standpoint.Week.Number - standpoint.Window)
            .ToList();
        if (items.Exists(HasPosition))
        {
            yield return $"Opposed: {items.Count(c => HasPosition(c) && c.PositionOfOther == Stance.Oppose)}; silent: {items.Count(c => HasPosition(c) && c.PositionOfOther == Stance.Silent)}; "
                + $"neutral: {items.Count(c => HasPosition(c) && c.PositionOfOther == Stance.Neutral)}; no position recorded: {items.Count(c => !HasPosition(c))}.";
        }
    }

    private static IEnumerable<string> Structure(Standpoint standpoint, Direction direction)
    {
        if (ReportsTo(standpoint, direction.ToSide().Counterpart(), direction.ToSide()))
        {
            yield return $"The {direction.OtherSeat()} reports to the {direction.Seat()}: this is partly structural (RS.1).";
        }
    }

    private static bool ReportsTo(Standpoint standpoint, Side below, Side above)
    {
        var people = standpoint.Dossier.All<Person>().Where(p => !standpoint.HasHappened(p.To)).ToDictionary(p => p.Id, StringComparer.Ordinal);

        return people.Values.Where(p => HasSeat(p, below)).Any(p =>
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            for (var boss = BossOf(p); boss is not null && seen.Add(boss.Id); boss = BossOf(boss))
            {
                if (HasSeat(boss, above))
                {
                    return true;
                }
            }

            return false;
        });

        Person? BossOf(Person p) => p.ReportsTo is { } id ? people.GetValueOrDefault(id) : null;
    }

    private static bool HasSeat(Person person, Side side) => person.Roles.Any(r => Seats.SideOf(r) == side);

    /// <summary>What the affected side says of itself.</summary>
    /// <param name="SaysSo">Whether it says that the other does not stand up for it.</param>
    /// <param name="IsReleased">Whether it opened the answer to others.</param>
    private sealed record QuotedWord(bool SaysSo, bool IsReleased);
}
