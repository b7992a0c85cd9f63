using Concord.Evidence;

namespace Concord.Signs;

/// <summary>Sign 7: there are no one-on-one conversations.</summary>
/// <remarks>
/// <para>Opportunity: an agreed slot of exactly the two. A slot is a meeting of the two in a series; where there is no series, each
/// stretch of the agreed cadence. Slots in which either is away or a crisis is declared are excused.</para>
/// <para>Meetings of three or more never count. A planned meeting that has passed without a word counts as held, and the part of
/// such unconfirmed slots is told.</para>
/// <para>Source: SIGNS §4, S7; A¶37–39.</para>
/// </remarks>
public sealed class MissedOneOnOnes : Sign
{
    /// <summary>Missed slots: a little over one in seven is ordinary, one in three the most both accept (house default, S7.1).</summary>
    public static readonly Thresholds MissedSlots = new(0.15, 0.35, 0.60);

    /// <summary>Days without a direct conversation: a fortnight is agreed, three missed fortnights are worth a look (house default, S7.2).</summary>
    public static readonly Thresholds Gap = new(14, 45, 90);

    /// <summary>One-to-ones from which nothing was settled: one in ten is ordinary, one in four the most both accept (house default, S7.6).</summary>
    public static readonly Thresholds Empty = new(0.10, 0.25, 0.50);

    /// <summary>Days between slots where neither a series nor the charter says (house default).</summary>
    public const int CadenceDays = 14;

    /// <summary>A slot moved by no more than this many days is not missed (S7.1).</summary>
    public const int MovedWithinDays = 7;

    /// <summary>More than this part of the open joint topics left to deputies is worth a look (S7.3) …</summary>
    public static readonly Share MostByDeputies = Share.Percent(50);

    /// <summary>… when less than this part is talked over directly (S7.3).</summary>
    public static readonly Share FewestDirect = Share.Percent(10);

    /// <inheritdoc/>
    public override string Id => "S7";

    /// <inheritdoc/>
    public override string Slug => "missed-one-on-ones";

    /// <inheritdoc/>
    public override string Name => "Missed one-to-ones";

    /// <inheritdoc/>
    public override string Question => "Do the two talk with each other alone?";

    /// <inheritdoc/>
    public override string Source => "12 signs the CISO–CIO relationship is broken, sign 7 (A¶37–39)";

    /// <inheritdoc/>
    public override int Severity => 1;

    /// <inheritdoc/>
    public override IReadOnlyList<Indicator> Indicators { get; } =
    [
        new ShareIndicator
        {
            Id = "S7.1",
            IsPrimary = true,
            IsJoint = true,
            Name = "missed one-to-ones",
            Definition = "Agreed slots of exactly the two that were neither held nor moved within 7 days, out of all slots not excused by leave or a crisis.",
            Kinds = ["meeting", "absence", "charter"],
            Opportunities = "agreed one-to-one slots",
            Event = _ => "missed",
            House = MissedSlots,
            Cases = (standpoint, _) => SlotsOf(standpoint).Select(s => s.ToCase(s.IsMissed)),
            Remarks = SlotRemarks,
        },
        new CensusIndicator
        {
            Id = "S7.2",
            IsPrimary = true,
            IsJoint = true,
            Name = "longest gap",
            Definition = "Days since the last direct conversation of the two, planned or not; days on which either is away are left out.",
            Kinds = ["meeting", "contact", "absence"],
            Opportunities = "days since the last direct conversation",
            Event = _ => "passed",
            House = Gap,
            Unit = Unit.Days,
            Count = GapSince,
        },
        new CensusIndicator
        {
            Id = "S7.3",
            IsJoint = true,
            Name = "channel mix",
            Definition = "Open joint topics whose last exchange was between deputies, out of all open joint topics with an exchange.",
            Kinds = ["contact", "disagreement", "decision", "advice", "security-request", "incident"],
            Opportunities = "open joint topics",
            Event = _ => "last exchanged between deputies",
            Count = Channels,
        },
        new RateIndicator
        {
            Id = "S7.4",
            IsJoint = true,
            Name = "ad hoc talks",
            Definition = "Direct talks of the two outside a series, as either side logged them.",
            Kinds = ["contact"],
            Opportunities = "ad hoc talks",
            Event = _ => "logged",
            Unit = Unit.PerMonth,
            Cases = (standpoint, _) => Talks(standpoint).Select(c => Case.Of(c, c.At, true)),
        },
        new ShareIndicator
        {
            Id = "S7.5",
            Name = "who cancels",
            Definition = "Slots cancelled by a side, out of all slots not excused.",
            Kinds = ["meeting"],
            Opportunities = "agreed one-to-one slots",
            Event = d => $"cancelled by the {d.Seat()}'s side",
            Cases = (standpoint, direction) => SlotsOf(standpoint).Select(s => s.ToCase(s.CancelledBy == direction.ToSide())),
        },
        new ShareIndicator
        {
            Id = "S7.6",
            IsJoint = true,
            Name = "nothing settled",
            Definition = "One-to-ones held without closing any item of their agenda, out of those held whose agenda and closed items are known.",
            Kinds = ["meeting"],
            Opportunities = "one-to-ones held with a known agenda",
            Event = _ => "closed nothing",
            House = Empty,
            Cases = (standpoint, _) => SlotsOf(standpoint)
                .Where(s => !s.IsMissed && s.Meeting is { AgendaItems: > 0, ItemsClosed: not null })
                .Select(s => s.ToCase(s.Meeting!.ItemsClosed == 0)),
        },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<(string Primary, string Companion)> Companions => [("S7.1", "S7.6")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Misreadings =>
    [
        "An empty slot counts as held: see how many closed nothing (S7.6), and ask both how easy it is to raise a difficult point (Q3).",
        "Meetings of three or more, meetings of deputies and remarks left in a tool are no conversation of the two.",
        "Pairs who share an office need no calendar: a logged talk is enough for the gap.",
        "All slots held is no aim by itself: meetings can be theatre.",
        "A calendar knows what was planned; a tap of either says what was held.",
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Plays => ["P11"];

    private static IReadOnlyList<OneOnOneSlot> SlotsOf(Standpoint standpoint) => standpoint.Once(Slots);

    private static IReadOnlyList<OneOnOneSlot> Slots(Standpoint standpoint) =>
        [.. OneOnOneSlot.All(standpoint).Where(s => !s.IsExcused && s.At < standpoint.End)];

    private static IEnumerable<Contact> Talks(Standpoint standpoint) => standpoint.Dossier.All<Contact>().Where(c =>
        c.Channel == ContactChannel.Direct && Seats.SidesOf(c.Between, standpoint.Dossier).Count == 2);

    private static IEnumerable<string> SlotRemarks(Standpoint standpoint, Direction direction)
    {
        var window = SlotsOf(standpoint).Where(s => standpoint.WeekOf(s.At) > standpoint.Week.Number - standpoint.Window).ToList();
        var held = window.Where(s => !s.IsMissed).ToList();
        if (held.Count > 0)
        {
            yield return $"{held.Count(s => !s.IsConfirmed)} of {held.Count} held slots were not confirmed by a tap of either side.";
        }

        var agenda = held.Where(s => s.Meeting is { AgendaItems: not null, ItemsClosed: not null }).Select(s => s.Meeting!).ToList();
        if (agenda.Count > 0)
        {
            yield return $"On {agenda.Count} of them an agenda is known: {agenda.Sum(m => m.ItemsClosed)} of {agenda.Sum(m => m.AgendaItems)} items were closed.";
        }

        var excused = OneOnOneSlot.All(standpoint).Count(s => s.IsExcused && s.At < standpoint.End && standpoint.WeekOf(s.At) > standpoint.Week.Number - standpoint.Window);
        if (excused > 0)
        {
            yield return $"{excused} slots fell into leave or a declared crisis and are excused.";
        }
    }

    private static Census? GapSince(Standpoint standpoint, Direction direction, Week week)
    {
        var end = Moment.StartOf(week.Evaluated, standpoint.Dossier.Zone);
        var conversations = standpoint.Once(Conversations);
        var last = conversations.LastOrDefault(c => c.At < end);
        if (last is null)
        {
            return null;
        }

        var days = DaysPresent(standpoint, last.At, end);
        var limit = standpoint.Charters.TermsOf("S7.2", Gap, week.Number).Thresholds!.Tol;
        var isPast = days > limit;

        return new Census
        {
            State = isPast ? IndicatorState.Early : IndicatorState.Within,
            Value = days,
            Cases = [.. conversations.Where(c => c.At < end && standpoint.WeekOf(c.At) > week.Number - Week.Year)],
            OpenEvents = isPast
                ? [.. last.Exhibits.Select(e => new EvidenceEvent(e.Link, last.At, $"No direct conversation for {days} days; the agreed limit is {Words.Days(limit)}."))]
                : [],
        };
    }

    // Every direct conversation, the oldest first: one-to-ones held, in a series or not, and ad hoc talks.
    private static List<Case> Conversations(Standpoint standpoint)
    {
        var held = OneOnOneSlot.MeetingsOfTwo(standpoint)
            .Where(m => OneOnOneSlot.IsHeld(m, standpoint.End))
            .Select(m => new Case { At = (m.MovedTo ?? m.Start).Earliest, IsEvent = false, Exhibits = [m], Text = "one-to-one" });
        var talks = Talks(standpoint).Select(c => Case.Of(c, c.At, false, "ad hoc talk"));

        return [.. held.Concat(talks).Where(c => c.At < standpoint.End).OrderBy(c => c.At)];
    }

    private static int DaysPresent(Standpoint standpoint, DateTimeOffset from, DateTimeOffset end)
    {
        var days = 0;
        var last = standpoint.Days.DayOf(end);
        for (var day = standpoint.Days.DayOf(from).AddDays(1); day < last; day = day.AddDays(1))
        {
            days += OneOnOneSlot.IsAway(standpoint, Moment.On(day, standpoint.Dossier.Zone).Earliest.AddHours(12)) ? 0 : 1;
        }

        return days;
    }

    private static Census? Channels(Standpoint standpoint, Direction direction, Week week)
    {
        var end = Moment.StartOf(week.Evaluated, standpoint.Dossier.Zone);
        var topics = standpoint.Dossier.All<Contact>()
            .Where(c => c.Topic is not null && c.At.Latest < end)
            .GroupBy(c => c.Topic!.Value)
            .Where(t => standpoint.Once(JointTopics.ClosedAt) is var closed && !(closed.TryGetValue(t.Key, out var at) && at < end))
            .Select(t => t.MaxBy(c => (c.At, c.Id))!)
            .ToList();
        if (topics.Count == 0)
        {
            return null;
        }

        var deputies = PartOf(topics, ContactChannel.Deputies);
        var isPast = deputies > MostByDeputies.Value && PartOf(topics, ContactChannel.Direct) < FewestDirect.Value;

        return new Census
        {
            State = isPast ? IndicatorState.Early : IndicatorState.Within,
            Events = topics.Count(c => c.Channel == ContactChannel.Deputies),
            Total = topics.Count,
            Cases = [.. topics.Select(c => Case.Of(c, c.At, c.Channel == ContactChannel.Deputies, $"{c.Topic}: last exchange {c.Channel.ToString().ToLowerInvariant()}"))],
            Notes =
            [
                "Last exchange on the open joint topics: " + string.Join(", ", Enum.GetValues<ContactChannel>().Select(channel =>
                    $"{channel.ToString().ToLowerInvariant()} {Words.Percent(PartOf(topics, channel))} %")) + ".",
            ],
        };
    }

    private static double PartOf(List<Contact> topics, ContactChannel channel) => (double)topics.Count(c => c.Channel == channel) / topics.Count;
}
