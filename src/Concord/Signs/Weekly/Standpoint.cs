using System.Collections.Concurrent;
using Concord.Evidence;
using Concord.Numerics;

namespace Concord.Signs;

/// <summary>A dossier seen on one Monday: everything an indicator may know. Pure: no clock, the Monday is handed in.</summary>
public sealed class Standpoint
{
    private static readonly Kept<(int Events, int Opportunities), JeffreysInterval> Intervals = new(k => JeffreysInterval.Of(k.Events, k.Opportunities));

    private readonly ConcurrentDictionary<object, object> _once = new();

    /// <summary>A dossier seen on the Monday of the week a day lies in: the week before it is the last that counts.</summary>
    /// <param name="dossier">The evidence.</param>
    /// <param name="day">The day; not before the year 2.</param>
    /// <param name="limits">Calibrated limits of the early signal.</param>
    /// <param name="earlierAlarms">Alarms raised in earlier readings, as they were kept.</param>
    /// <param name="window">Weeks of the figures that are shown, at least 1. States always rest on 52.</param>
    public Standpoint(
        Dossier dossier,
        DateOnly day,
        CusumLimits? limits = null,
        IReadOnlyCollection<RaisedAlarm>? earlierAlarms = null,
        int window = Concord.Signs.Week.Year)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentOutOfRangeException.ThrowIfLessThan(window, 1);

        Dossier = dossier;
        Week = Concord.Signs.Week.CompleteOn(day);
        End = Moment.StartOf(Week.Evaluated, dossier.Zone);
        Charters = new CharterTimeline(dossier, new BusinessCalendar(dossier.Zone, []));
        Days = new BusinessCalendar(dossier.Zone, Charters.Holidays);
        Freshness = new Freshness(dossier, Days);
        Limits = limits ?? CusumLimits.Shared;
        EarlierAlarms = earlierAlarms ?? [];
        Window = window;
    }

    /// <summary>The evidence.</summary>
    public Dossier Dossier { get; }

    /// <summary>The last week that counts.</summary>
    public Week Week { get; }

    /// <summary>The instant at which that week ends; what happens then or later is not seen.</summary>
    public DateTimeOffset End { get; }

    /// <summary>Business days, with the holidays of the charters in force.</summary>
    public BusinessCalendar Days { get; }

    /// <summary>The charters in force, week by week.</summary>
    public CharterTimeline Charters { get; }

    /// <summary>How fresh each kind of evidence is.</summary>
    public Freshness Freshness { get; }

    /// <summary>Calibrated limits of the early signal.</summary>
    public CusumLimits Limits { get; }

    /// <summary>Alarms raised in earlier readings: never deleted, at most superseded.</summary>
    public IReadOnlyCollection<RaisedAlarm> EarlierAlarms { get; }

    /// <summary>Weeks of the figures that are shown; states always rest on 52.</summary>
    public int Window { get; }

    /// <summary>The charter in force in the last week; null without one.</summary>
    public Charter? Charter => Charters.InForce(Week.Number);

    /// <summary>The week an instant lies in, in the organisation's time zone.</summary>
    public int WeekOf(DateTimeOffset instant) => Days.DayOf(instant).DayNumber / 7;

    /// <summary>Whether a moment has certainly happened before the end of the last week.</summary>
    public bool HasHappened(Moment? moment) => moment is { } m && m.Latest < End;

    /// <summary>The side that may decide: the seat named, or the owner of the forum named; null = undefined (CONTRACT §1).</summary>
    public Side? RightOf(string? seatOrForum) => seatOrForum is null
        ? null
        : Seats.SideOf(seatOrForum) ?? OwnersOfForums().GetValueOrDefault(seatOrForum);

    /// <summary>Something several indicators need, worked out once for this standpoint.</summary>
    /// <param name="work">A static method; it is its own key.</param>
    public T Once<T>(Func<Standpoint, T> work)
        where T : class
    {
        if (!_once.TryGetValue(work, out var done))
        {
            _once[work] = done = work(this);
        }

        return (T)done;
    }

    /// <summary>Something of one direction that is needed for many weeks, worked out once for this standpoint.</summary>
    /// <param name="direction">The direction.</param>
    /// <param name="work">A static method; with the direction it is its own key.</param>
    public T Once<T>(Direction direction, Func<Standpoint, Direction, T> work)
        where T : class
    {
        if (!_once.TryGetValue((work, direction), out var done))
        {
            _once[(work, direction)] = done = work(this, direction);
        }

        return (T)done;
    }

    /// <summary>The 90 % Jeffreys interval of k in n, kept because neighbouring weeks ask for the same.</summary>
    internal JeffreysInterval IntervalOf(int events, int opportunities) => Intervals[(events, opportunities)];

    private Dictionary<string, Side?> OwnersOfForums() => Once(OwnersOfForums);

    private static Dictionary<string, Side?> OwnersOfForums(Standpoint standpoint) =>
        standpoint.Dossier.All<Forum>().ToDictionary(f => f.Id, f => f.Owner, StringComparer.Ordinal);
}
