using Concord.Evidence;

namespace Concord.Signs;

/// <summary>Outcome 1: joint initiatives go live later than planned.</summary>
/// <remarks>
/// Joint is an initiative marked so, or one that is not marked and on which the other side was asked. Planned is the planned go-live
/// (G6) of the newest version. Source: SIGNS §7, O1; A¶61.
/// </remarks>
public sealed class MissedDeadlines : Outcome
{
    /// <inheritdoc/>
    public override string Id => "O1";

    /// <inheritdoc/>
    public override string Slug => "missed-deadlines";

    /// <inheritdoc/>
    public override string Name => "Missed deadlines";

    /// <inheritdoc/>
    public override string Question => "Do joint initiatives go live when planned?";

    /// <inheritdoc/>
    public override string Source => "12 signs the CISO–CIO relationship is broken (A¶61)";

    /// <inheritdoc/>
    public override IReadOnlyList<Indicator> Indicators { get; } =
    [
        new DurationIndicator
        {
            Id = "O1.1",
            IsJoint = true,
            Name = "delay",
            Definition = "Days from the planned to the real go-live of joint initiatives; in time or earlier is 0, and what is not live yet is kept.",
            Kinds = ["initiative"],
            Opportunities = "joint initiatives whose planned day has come",
            Event = _ => "gone live",
            Courses = (s, _) => Planned(s).Select(i => new Course(i, Case.Instant(Plan(i)), Live(i), true)),
            DoneAtDays = 30,
            Done = "Live",
        },
        new ShareIndicator
        {
            Id = "O1.2",
            IsJoint = true,
            Name = "late",
            Definition = "Joint initiatives not live by their planned day, out of all whose planned day has passed.",
            Kinds = ["initiative"],
            Opportunities = "joint initiatives whose planned day has passed",
            Event = _ => "not live by then",
            Cases = (s, _) => Planned(s).Select(i => Case.Of(i, Plan(i), !(i.Gates.TryGetValue(StageGate.G6, out var live) && live.IsBy(Plan(i))))),
        },
        new CensusIndicator
        {
            Id = "O1.3",
            Name = "who it waited for",
            Definition = "Days late joint initiatives stood still waiting for a side's department, out of all days they stood still.",
            Kinds = ["initiative"],
            Opportunities = "days late joint initiatives stood still",
            Event = d => d == Direction.Cio ? "waiting for IT" : "waiting for security",
            HasHistory = false,
            Count = Waits,
        },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Misreadings =>
    [
        "A plan moved in time is no delay: only the newest plan is known.",
        "A wait for one department may come from too late an ask: see sign S6.",
        "Delay has many reasons; the waits that were recorded explain only themselves.",
    ];

    private static IEnumerable<Initiative> Planned(Standpoint standpoint) => standpoint.Dossier.Initiatives.Where(i =>
        (i.Joint ?? i.Consults.Any(c => c.Party.Is(i.Owner.Counterpart()))) && i.Planned.ContainsKey(StageGate.G6));

    private static Moment Plan(Initiative initiative) => initiative.Planned[StageGate.G6];

    // A plan that names a day is kept all through that day.
    private static DateTimeOffset? Live(Initiative initiative) => !initiative.Gates.TryGetValue(StageGate.G6, out var live) ? null
        : live.IsBy(Plan(initiative)) ? Case.Instant(Plan(initiative)) : Case.Instant(live);

    private static Census? Waits(Standpoint standpoint, Direction direction, Week week)
    {
        var late = Planned(standpoint)
            .Where(i => standpoint.HasHappened(Plan(i)) && standpoint.WeekOf(Case.Instant(Plan(i))) > week.Number - Week.Year)
            .Where(i => !(i.Gates.TryGetValue(StageGate.G6, out var live) && live.IsBy(Plan(i))))
            .Select(i => (Initiative: i, Waits: i.Waits.Where(w => standpoint.HasHappened(w.To)).ToList()))
            .Where(i => i.Waits.Count > 0)
            .ToList();
        if (late.Count == 0)
        {
            return null;
        }

        var waitedFor = direction == Direction.Cio ? WaitingOn.It : WaitingOn.Security;
        var own = late.Sum(i => Days(i.Waits, waitedFor));
        var all = late.Sum(i => Enum.GetValues<WaitingOn>().Sum(on => Days(i.Waits, on)));

        return new Census
        {
            State = IndicatorState.Unclear,
            Events = own,
            Total = all,
            Cases = [.. late.Select(i => Case.Of(i.Initiative, Plan(i.Initiative), Days(i.Waits, waitedFor) > 0, $"{Days(i.Waits, waitedFor)} days"))],
            Notes = [$"Waiting for somebody else: {late.Sum(i => Days(i.Waits, WaitingOn.Other))} days."],
        };
    }

    // Whole days; a day named as the end still counts.
    private static int Days(IEnumerable<Wait> waits, WaitingOn on) =>
        waits.Where(w => w.WaitingOn == on).Sum(w => (int)Math.Round((w.To.Latest - w.From.Earliest).TotalDays));
}
