using Concord.Evidence;
using Concord.Numerics;

namespace Concord.Signs;

/// <summary>Cause 2: a yes takes longer than agreed.</summary>
/// <remarks>
/// <para>Opportunity: an ask whose date for a yes has passed. The date lies 2, 5 or 15 business days after the ask by its tier, or what
/// the charter says; the clock stands still where the asker agreed (<see cref="AskClock"/>).</para>
/// <para>A no in time is cause C1 and no opportunity here; silence is one. So that "no" can't hide as silence, nor silence as "no".</para>
/// <para>Source: SIGNS §5, C2; A¶67.</para>
/// </remarks>
public sealed class SlowToYes : Cause
{
    /// <summary>Past the agreed days: 3 in 20 is ordinary, 3 in 10 the most both accept, half is commonly (house default, C2.2).</summary>
    public static readonly Thresholds PastLimit = new(0.15, 0.30, 0.50);

    /// <summary>Business days to a yes for tiers 1, 2 and 3, where the charter names none (house default, C2.1).</summary>
    public static readonly IReadOnlyList<int> HouseDays = [2, 5, 15];

    /// <inheritdoc/>
    public override string Id => "C2";

    /// <inheritdoc/>
    public override string Slug => "slow-to-yes";

    /// <inheritdoc/>
    public override string Name => "Slow to yes";

    /// <inheritdoc/>
    public override string Question => "Does a yes take longer than agreed?";

    /// <inheritdoc/>
    public override string Source => "12 signs the CISO–CIO relationship is broken, causes (A¶67)";

    /// <inheritdoc/>
    public override bool IsStructural => false;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Plays => ["P18", "P02"];

    /// <inheritdoc/>
    public override IReadOnlyList<Indicator> Indicators { get; } =
    [
        new ShareIndicator
        {
            Id = "C2.2",
            IsPrimary = true,
            Name = "past the agreed days",
            Definition = "Asks without a yes by their date, out of all whose date has passed; asks refused or withdrawn by then are left out.",
            Kinds = ["security-request", "charter"],
            Opportunities = "asks whose date for a yes has passed",
            Event = d => $"without a yes from the {d.Seat()}'s side by then",
            House = PastLimit,
            Cases = (s, d) => PastDate(s, Asks.Of(s, d)),
            Comparator = (s, d) => PastDate(s, Asks.OfOthers(s, d)),
            Remarks = Unagreed,
        },
        new DurationIndicator
        {
            Id = "C2.1",
            Name = "time to yes",
            Definition = "Days from the ask to the yes, without the time the clock stood still with the asker's word; refused and withdrawn asks end in another way.",
            Kinds = ["security-request", "charter"],
            Opportunities = "asks",
            Event = d => $"met with a yes from the {d.Seat()}'s side",
            Courses = Courses,
            DoneAtDays = 15,
            Done = "Yes",
            Remarks = ByTier,
        },
        new CensusIndicator
        {
            Id = "C2.3",
            Name = "waiting on the asker",
            Definition = "Business days on which asks of the last 52 weeks waited on the asker, out of all business days between ask and end.",
            Kinds = ["security-request"],
            Opportunities = "business days between ask and end",
            Event = d => $"waiting on the {d.OtherSeat()}'s side, which asked",
            HasHistory = false,
            Count = WaitingOnAsker,
        },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Misreadings =>
    [
        "Stopping the clock makes any answer quick: a stop counts only with the asker's word, and never while it waits on the one who was asked.",
        "Calling an ask larger than it is gives it more days: see the figures tier by tier.",
        "A quick yes without a look costs later: see sign S12, what is released with known flaws.",
        "An ask answered with how is not a yes until its conditions are met; while the asker works on them the clock may stand still.",
        "Many asks and few hands make everybody wait: the same towards others is subtracted where there is enough of it.",
    ];

    private static IEnumerable<Case> PastDate(Standpoint standpoint, IEnumerable<SecurityRequest> asks) =>
        from ask in asks
        let clock = new AskClock(standpoint, ask)
        let isYes = clock.Yes is { } yes && yes.IsBy(clock.Due)
        where isYes || !IsOver(ask, clock.Due)
        select Case.Of(ask, clock.Due, !isYes, $"tier {ask.Tier}, {clock.Limit} business days agreed");

    // Refused or taken back by the date.
    private static bool IsOver(SecurityRequest ask, Moment due) =>
        (ask.WithdrawnAt is { } withdrawn && withdrawn.IsBy(due)) || (ask.FirstAnswer is { Type: AnswerType.No } no && no.At.IsBy(due));

    private static IEnumerable<Course> Courses(Standpoint standpoint, Direction direction) => Asks.Of(standpoint, direction).Select(ask =>
    {
        var clock = new AskClock(standpoint, ask);
        var end = EndOf(standpoint, ask, clock);

        return new Course(ask, Case.Instant(ask.AskedAt), end, standpoint.HasHappened(clock.Yes), $"tier {ask.Tier}") { Pauses = clock.Pauses };
    });

    // The yes, else the withdrawal or the no; null while the ask is open.
    private static DateTimeOffset? EndOf(Standpoint standpoint, SecurityRequest ask, AskClock clock)
    {
        if (standpoint.HasHappened(clock.Yes))
        {
            return Case.Instant(clock.Yes!.Value);
        }

        var no = ask.FirstAnswer is { Type: AnswerType.No } answer ? answer.At : (Moment?)null;

        return new[] { no, ask.WithdrawnAt }.Where(standpoint.HasHappened).Select(m => (DateTimeOffset?)Case.Instant(m!.Value)).Min();
    }

    private static Census? WaitingOnAsker(Standpoint standpoint, Direction direction, Week week)
    {
        var asks = Asks.Of(standpoint, direction).Where(r => Case.Instant(r.AskedAt) < standpoint.End).ToList();
        if (asks.Count == 0)
        {
            return null;
        }

        var counted = asks.Where(r => standpoint.WeekOf(Case.Instant(r.AskedAt)) > week.Number - Week.Year).Select(r =>
        {
            var clock = new AskClock(standpoint, r);
            var end = EndOf(standpoint, r, clock) ?? standpoint.End;
            var waiting = clock.DaysWaitingOnAsker(end);

            return (Ask: r, Waiting: waiting, All: new AskClock(standpoint, r with { Stops = [] }).DaysTo(end));
        }).ToList();
        var isEnough = counted.Count >= Obstacles.FewestOpportunities;

        return new Census
        {
            State = isEnough ? IndicatorState.Unclear : IndicatorState.NotEnoughEvidence,
            Events = isEnough ? counted.Sum(c => c.Waiting) : null,
            Total = isEnough ? counted.Sum(c => c.All) : null,
            Cases = [.. counted.Select(c => Case.Of(c.Ask, c.Ask.AskedAt, c.Waiting > 0, $"{c.Waiting} of {c.All} business days"))],
            Missing = isEnough ? null : $"Only {counted.Count} asks in the last 52 weeks; {Obstacles.FewestOpportunities} are needed.",
        };
    }

    private static IEnumerable<string> ByTier(Standpoint standpoint, Direction direction)
    {
        var recent = Asks.Of(standpoint, direction)
            .Where(r => Case.Instant(r.AskedAt) < standpoint.End && standpoint.WeekOf(Case.Instant(r.AskedAt)) > standpoint.Week.Number - standpoint.Window)
            .Select(r => (Ask: r, Clock: new AskClock(standpoint, r)))
            .ToList();
        foreach (var tier in recent.GroupBy(r => r.Ask.Tier).OrderBy(g => g.Key).Where(g => g.Count() >= Obstacles.FewestOpportunities))
        {
            var days = KaplanMeier.Of(tier.Select(r => new Spell(
                r.Clock.DaysTo(EndOf(standpoint, r.Ask, r.Clock) ?? standpoint.End), standpoint.HasHappened(r.Clock.Yes))));
            var limit = tier.MaxBy(r => r.Ask.AskedAt).Clock.Limit;
            yield return $"Tier {tier.Key}: {(days.Median is { } median ? $"half within {Words.Days(median)} business days" : "half not yet met with a yes")}; {limit} agreed ({tier.Count()} asks).";
        }
    }

    private static IEnumerable<string> Unagreed(Standpoint standpoint, Direction direction)
    {
        var unagreed = Asks.Of(standpoint, direction)
            .Where(r => Case.Instant(r.AskedAt) < standpoint.End && standpoint.WeekOf(Case.Instant(r.AskedAt)) > standpoint.Week.Number - standpoint.Window)
            .Sum(r => new AskClock(standpoint, r).Unagreed);
        if (unagreed > 0)
        {
            yield return $"{unagreed} stops of the clock are without the asker's word: they stop nothing.";
        }
    }
}
