using Concord.Evidence;

namespace Concord.Signs;

/// <summary>The clock of one ask: it runs on business days, and stands still where the asker agreed to it (SIGNS C2).</summary>
/// <remarks>
/// A stop counts only with the word of the asker, whose wait it is, and never while it waits on the one who was asked. Where only
/// bounds of a stop are known, the part that is certain counts. A business day does not count when the clock stands still at its end.
/// </remarks>
internal sealed class AskClock
{
    private readonly Standpoint _standpoint;
    private readonly SecurityRequest _ask;

    internal AskClock(Standpoint standpoint, SecurityRequest ask)
    {
        _standpoint = standpoint;
        _ask = ask;
        Pauses = Apart(ask.Stops.Where(Counts));
        Limit = LimitOf(standpoint, ask);
        Due = standpoint.Days.After(ask.AskedAt, Limit, StandsStill);
        Yes = ask.YesAt ?? (ask.FirstAnswer is { Type: AnswerType.Yes } answer ? answer.At : null);
    }

    /// <summary>Business days the charter, or else the house, gives for a yes.</summary>
    internal int Limit { get; }

    /// <summary>The business day by which a yes is due.</summary>
    internal Moment Due { get; }

    /// <summary>When the answer was yes; null = not yet, or never.</summary>
    internal Moment? Yes { get; }

    /// <summary>The stops that count, apart from each other and in order.</summary>
    internal IReadOnlyList<Pause> Pauses { get; }

    /// <summary>Stops without the asker's word: they stop nothing.</summary>
    internal int Unagreed => _ask.Stops.Count(s => !IsOf(_ask.Asker, s.AgreedBy));

    /// <summary>Business days from the ask to an instant, those in which the clock stood still left out.</summary>
    internal int DaysTo(DateTimeOffset instant) => DaysUntil(instant).Count(d => !StandsStill(d));

    /// <summary>Business days from the ask to an instant on which the clock stood still for the asker.</summary>
    internal int DaysWaitingOnAsker(DateTimeOffset instant)
    {
        var waits = Apart(_ask.Stops.Where(s => Counts(s) && IsOf(_ask.Asker, s.WaitingOn)));

        return DaysUntil(instant).Count(d => StandsStill(waits, d));
    }

    // Agreed by the asker, and not a wait on the one who was asked.
    private bool Counts(ClockStop stop) => IsOf(_ask.Asker, stop.AgreedBy) && !IsOf(_ask.To, stop.WaitingOn);

    private bool IsOf(Party party, string? who) => who is not null && (who == party.ToString().ToUpperInvariant()
        || (party.ToSide() is { } side && Seats.SidesOf([who], _standpoint.Dossier).Contains(side)));

    private bool StandsStill(DateOnly day) => StandsStill(Pauses, day);

    private bool StandsStill(IReadOnlyList<Pause> pauses, DateOnly day)
    {
        if (pauses.Count == 0)
        {
            return false;
        }

        var end = Moment.On(day, _standpoint.Dossier.Zone).Latest;

        return pauses.Any(p => p.From <= end && end <= p.To);
    }

    private IEnumerable<DateOnly> DaysUntil(DateTimeOffset instant)
    {
        var last = _standpoint.Days.DayOf(instant);
        for (var day = _standpoint.Days.DayOf(_ask.AskedAt.Earliest).AddDays(1); day <= last; day = day.AddDays(1))
        {
            if (_standpoint.Days.IsBusinessDay(day))
            {
                yield return day;
            }
        }
    }

    // What is certain of each, up to the standpoint's end, with those that touch made one.
    private List<Pause> Apart(IEnumerable<ClockStop> stops)
    {
        var apart = new List<Pause>();
        var certain = stops
            .Select(s => new Pause(
                s.From.Day is null ? s.From.Latest : s.From.Earliest,
                Earlier(s.To.Day is null ? s.To.Earliest : s.To.Latest, _standpoint.End)))
            .Where(p => p.From <= p.To)
            .OrderBy(p => p.From);
        foreach (var pause in certain)
        {
            if (apart.Count > 0 && pause.From <= apart[^1].To)
            {
                apart[^1] = apart[^1] with { To = pause.To > apart[^1].To ? pause.To : apart[^1].To };
            }
            else
            {
                apart.Add(pause);
            }
        }

        return apart;
    }

    private static DateTimeOffset Earlier(DateTimeOffset a, DateTimeOffset b) => a < b ? a : b;

    private static int LimitOf(Standpoint standpoint, SecurityRequest ask)
    {
        var agreed = standpoint.Charters.InForce(standpoint.WeekOf(ask.AskedAt.Earliest))?.SlaDays;
        var days = ask.Tier switch { 1 => agreed?.Tier1, 2 => agreed?.Tier2, _ => agreed?.Tier3 };

        return days ?? SlowToYes.HouseDays[ask.Tier - 1];
    }
}
