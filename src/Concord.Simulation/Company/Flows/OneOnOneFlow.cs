using Concord.Evidence;
using Concord.Numerics;
using Concord.Signs;

namespace Concord.Simulation;

/// <summary>The fortnightly slot of the two, their leave, and the talks between.</summary>
internal sealed class OneOnOneFlow
{
    private const int Cadence = 14;
    private const double ApartDays = 42;
    private const double TalksAYear = 24;
    private const double ExchangesAYear = 30;

    // Two weeks of summer each, one after the other, and the end of the year: three of 26 slots fall into them.
    private static readonly (int Week, int Weeks, Side[] Away)[] Leave =
        [(30, 2, [Side.Cio]), (32, 2, [Side.Ciso]), (50, 2, [Side.Cio, Side.Ciso])];

    private readonly List<double> _held = [];

    /// <summary>Whether the two have not met for six weeks, unless they had no time yet to do so.</summary>
    internal bool AreApart(double day)
    {
        var next = _held.BinarySearch(day);
        var last = (next < 0 ? ~next : next) - 1;

        return day > ApartDays && (last < 0 || day - _held[last] > ApartDays);
    }

    /// <summary>Plays them.</summary>
    /// <param name="stage">Where.</param>
    /// <param name="away">Further leave of both, in days.</param>
    internal static OneOnOneFlow Play(Stage stage, IReadOnlyList<(double From, double To)> away)
    {
        var ones = new OneOnOneFlow();
        var leave = LeaveIn(stage).Concat(away.SelectMany(a => Sides.Both.Select(side => (Side: side, a.From, a.To)))).ToList();
        for (var i = 0; i < leave.Count; i++)
        {
            stage.Record(AbsenceOf(i, leave[i].Side, leave[i].From, leave[i].To), leave[i].From);
        }

        ones.PlaySlots(stage, [.. leave.Select(l => (l.From, l.To))]);
        PlayTalks(stage);
        PlayExchanges(stage);

        return ones;
    }

    private static IEnumerable<(Side Side, double From, double To)> LeaveIn(Stage stage) =>
        from year in Enumerable.Range(0, (stage.Scenario.Weeks / Week.Year) + 1)
        from leave in Leave
        from side in leave.Away
        let first = 7.0 * ((Week.Year * year) + leave.Week)
        where first < stage.LastDay
        select (side, first, first + (7 * leave.Weeks) - 0.01);

    private static Absence AbsenceOf(int number, Side side, double from, double to) => new()
    {
        Id = $"absence-{number:000}",
        Party = side.ToParty(),
        From = Stage.At(from),
        To = Stage.At(to),
        Reason = AbsenceReason.Leave,
    };

    private void PlaySlots(Stage stage, List<(double From, double To)> leave)
    {
        var missing = stage.Own("S7.1", Direction.Joint);
        var planted = stage.Scenario.Planted("S7.1");
        var part = stage.Part("one-on-ones");
        var number = 0;
        for (var day = 1 + (10 / 24.0); day < stage.LastDay; day += Cadence)
        {
            var slot = stage.Happen(part, number++, day);
            var isAway = leave.Exists(l => l.From <= day && day <= l.To);
            var chance = slot.Chance();
            var isMissed = isAway || missing.Happens(chance, day);
            var isMoved = slot.Is(0.08) && !isMissed;
            var by = planted ?? (slot.Is(0.5) ? Side.Cio : Side.Ciso);
            var isNoShow = slot.Is(0.3);
            var items = 3 + slot.Random.Below(4);

            // Whoever taps that it was held also ticks off the agenda; a slot nobody confirmed is known from the calendar alone.
            var closed = items - slot.Random.Below(3);
            var isConfirmed = slot.Is(0.85);
            var record = MeetingOf(slot.Number, day) with { AgendaItems = isConfirmed ? items : null, ItemsClosed = isConfirmed ? closed : null, ConfirmedBy = isConfirmed ? [by.Seat()] : [] };
            stage.Record(isMissed
                ? record with { Status = isNoShow && !isAway ? MeetingStatus.NoShow : MeetingStatus.Cancelled, CancelledBy = isNoShow && !isAway ? null : by.Seat(), ItemsClosed = null, ConfirmedBy = [] }
                : isMoved ? record with { MovedTo = Stage.At(day + 3), Status = MeetingStatus.Cancelled, ItemsClosed = null, ConfirmedBy = [] }
                : record, day);
            if (isMoved && day + 3 < stage.LastDay)
            {
                stage.Record(record with { Id = $"{record.Id}-moved", Start = Stage.At(day + 3), End = Stage.At(day + 3 + (0.5 / 24)) }, day + 3);
            }

            if (!isMissed)
            {
                _held.Add(isMoved ? day + 3 : day);
            }
        }
    }

    private static Meeting MeetingOf(int number, double day) => new()
    {
        Id = $"one-on-one-{number:0000}",
        Start = Stage.At(day),
        End = Stage.At(day + (0.5 / 24)),
        Attendees = ["CIO", "CISO"],
        AttendeeCount = 2,
        Status = MeetingStatus.Held,
        Series = "one-on-one",
    };

    // Who stops meeting stops talking too.
    private static void PlayTalks(Stage stage)
    {
        var missing = stage.Own("S7.1", Direction.Joint);
        var usual = 1 - Levels.Of("S7.1").Ref;
        foreach (var talk in stage.Arrivals("talks", TalksAYear))
        {
            if (talk.Is(Math.Min(1, (1 - missing.At(talk.Day)) / usual)))
            {
                stage.Log(talk, new Contact { Id = $"talk-{talk.Number:0000}", At = Stage.At(talk.Day), Between = ["CIO", "CISO"], Channel = ContactChannel.Direct });
            }
        }
    }

    private static void PlayExchanges(Stage stage)
    {
        ContactChannel[] channels = [ContactChannel.Direct, ContactChannel.Group, ContactChannel.Group, ContactChannel.Written, ContactChannel.Deputies];
        foreach (var exchange in stage.Arrivals("exchanges", ExchangesAYear))
        {
            stage.Log(exchange, new Contact
            {
                Id = $"exchange-{exchange.Number:0000}",
                At = Stage.At(exchange.Day),
                Between = ["CIO", "CISO"],
                Channel = exchange.Random.Pick(channels),
                Topic = new EvidenceLink("advice", $"advice-{exchange.Random.Pick(Sides.Both).Seat()}-{exchange.Random.Below(40):0000}"),
            });
        }
    }
}
