using Concord.Import.Formats;

namespace Concord.Import.Meetings;

/// <summary>The time zones of one calendar: those it defines, then those the system knows.</summary>
internal sealed class CalendarZones
{
    private readonly Dictionary<string, IcsComponent> _defined = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CalendarZone?> _found = new(StringComparer.Ordinal);
    private readonly DateTime _last;

    /// <summary>The zones of a calendar; times that name none stand in its own zone, else in the organisation's.</summary>
    public CalendarZones(IcsComponent calendar, ImportChoices choices)
    {
        Organisation = choices.Zone;
        _last = choices.Now.UtcDateTime.AddYears(2);
        foreach (var definition in calendar.Components.Where(c => c.Name == "VTIMEZONE"))
        {
            if (definition.All("TZID").FirstOrDefault() is { } id)
            {
                _defined.TryAdd(id.Value.Trim(), definition);
            }
        }

        var own = calendar.All("X-WR-TIMEZONE").FirstOrDefault()?.Value.Trim();
        Floating = (own is null ? null : Find(own)) ?? CalendarZone.Of(choices.Zone);
    }

    /// <summary>The organisation's zone, in which whole days begin.</summary>
    public TimeZoneInfo Organisation { get; }

    /// <summary>The zone of times that name none.</summary>
    public CalendarZone Floating { get; }

    /// <summary>The zone a time stands in; null when the calendar names one that nobody knows.</summary>
    /// <exception cref="BadFieldException">The calendar defines the zone in a way that can't be read.</exception>
    public CalendarZone? Of(CalendarTime time) =>
        time.IsUtc ? CalendarZone.Of(TimeZoneInfo.Utc) : time.Zone is { } id && !time.IsDay ? Find(id) : Floating;

    private CalendarZone? Find(string id)
    {
        if (!_found.TryGetValue(id, out var zone))
        {
            zone = _defined.TryGetValue(id, out var definition) ? CalendarZone.Of(definition, _last) : CalendarZone.Find(id);
            _found[id] = zone;
        }

        return zone;
    }
}
