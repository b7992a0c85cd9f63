using System.Globalization;
using System.Text.RegularExpressions;
using Concord.Import.Formats;

namespace Concord.Import.Meetings;

/// <summary>One date of an event.</summary>
/// <param name="Key">Which date of its series it is; null for an event that does not recur.</param>
/// <param name="Start">When it was to begin.</param>
/// <param name="End">When it was to end.</param>
/// <param name="MovedTo">The new start, where this date was moved.</param>
internal sealed record CalendarDate(string? Key, Moment Start, Moment End, Moment? MovedTo);

/// <summary>One event of a calendar: a single one, a series, or one changed date of a series.</summary>
internal sealed partial class CalendarEvent
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(366);
    private readonly CalendarTime _start;
    private readonly CalendarZone? _zone;
    private readonly CalendarZones _zones;
    private readonly TimeSpan _duration;
    private readonly Recurrence? _rule;
    private readonly List<CalendarTime> _more;
    private readonly List<CalendarTime> _except;
    private readonly CalendarTime? _replaces;

    /// <summary>Reads an event.</summary>
    /// <exception cref="BadFieldException">It has no start, or a property of it can't be read.</exception>
    public CalendarEvent(IcsComponent component, CalendarZones zones)
    {
        Component = component;
        _zones = zones;
        _start = component.One("DTSTART") is { } start
            ? CalendarTime.Of(start)
            : throw new BadFieldException("DTSTART", "The event does not say when it begins (DTSTART); export the calendar again.");
        _zone = zones.Of(_start);
        _duration = Duration(component) is var duration && duration <= Longest
            ? duration
            : throw new BadFieldException("DTEND", "The event lasts longer than a year, which no meeting does; correct its end in the calendar and export it again.");
        if (component.All("EXRULE").Any())
        {
            throw new BadFieldException("EXRULE", "The event leaves dates out by a rule (EXRULE), which RFC 5545 no longer has and Concord does not read; list the dates by EXDATE and export the calendar again.");
        }

        _rule = component.One("RRULE") is { } rule ? Recurrence.Parse(rule.Value) : null;
        _more = component.All("RDATE").SelectMany(CalendarTime.All).ToList();
        _except = component.All("EXDATE").SelectMany(CalendarTime.All).ToList();
        _replaces = Replaced(component);
        Uid = component.One("UID")?.Value.Trim() is { Length: > 0 } uid ? uid : Ids.Hash(Fingerprint(component));
        IsCancelled = string.Equals(component.One("STATUS")?.Value.Trim(), "CANCELLED", StringComparison.OrdinalIgnoreCase);
        Sequence = int.TryParse(component.One("SEQUENCE")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence) ? sequence : 0;
        Modified = component.All("LAST-MODIFIED").FirstOrDefault() is { } modified ? Instant(CalendarTime.Of(modified)) : null;
    }

    /// <summary>The component it was read from.</summary>
    public IcsComponent Component { get; }

    /// <summary>The id all dates of its series share.</summary>
    public string Uid { get; }

    /// <summary>Whether the whole event was called off.</summary>
    public bool IsCancelled { get; }

    /// <summary>How often the organiser has changed it.</summary>
    public int Sequence { get; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset? Modified { get; }

    /// <summary>The series it belongs to; null for an event that stands alone.</summary>
    public string? Series => _rule is not null || _more.Count > 0 || _replaces is not null ? Uid : null;

    /// <summary>Which date of its series it replaces; null for the series itself.</summary>
    public string? Replaces => _replaces is { } replaced ? Key(replaced) : null;

    /// <summary>The dates that touch a window, without those that other events of the series replace.</summary>
    public IEnumerable<CalendarDate> Dates(DateTimeOffset from, DateTimeOffset to, IReadOnlySet<string> replaced) => _replaces is { } own
        ? new[] { Moved(own) }.Where(d => Touches(d.MovedTo ?? d.Start, from, to))
        : Walls(from, to)
            .Select(wall => Date(wall))
            .Where(d => Touches(d.Start, from, to) && (d.Key is null || !replaced.Contains(d.Key)));

    private IEnumerable<DateTime> Walls(DateTimeOffset from, DateTimeOffset to)
    {
        var slack = TimeSpan.FromDays(2);
        var earliest = from.UtcDateTime - slack - _duration;
        IEnumerable<DateTime> recurring = _rule is null
            ? [_start.Wall]
            : _rule.Times(_start.Wall, earliest, to.UtcDateTime + slack).TakeWhile((wall, i) => i == 0 || IsBeforeEnd(wall));

        return _more.Count == 0
            ? recurring.Where(wall => !IsExcepted(wall))
            : recurring.Concat(_more.Select(InOwnZone)).Distinct().Order().Where(wall => !IsExcepted(wall));
    }

    private bool IsBeforeEnd(DateTime wall)
    {
        if (_rule!.Until is not { } until)
        {
            return true;
        }

        return wall <= CalendarTime.Until(until, _start.IsDay ? TimeSpan.Zero : Offset(wall));
    }

    private bool IsExcepted(DateTime wall) =>
        _except.Exists(e => e.IsDay || _start.IsDay ? e.Wall.Date == wall.Date : InOwnZone(e) == wall);

    private DateTime InOwnZone(CalendarTime time) =>
        time.IsDay || time.Zone == _start.Zone && time.IsUtc == _start.IsUtc || _zone is null || _zones.Of(time) is not { } zone
            ? time.IsDay && !_start.IsDay ? time.Wall + _start.Wall.TimeOfDay : time.Wall
            : _zone.Wall(zone.Instant(time.Wall));

    private CalendarDate Date(DateTime wall)
    {
        var key = Series is null ? null : Key(wall);

        return new CalendarDate(key, Start(wall), End(wall), null);
    }

    private CalendarDate Moved(CalendarTime replaced)
    {
        var planned = InOwnZone(replaced);
        if (replaced.IsDay && !_start.IsDay)
        {
            planned = replaced.Wall.Date + _start.Wall.TimeOfDay;
        }

        return new CalendarDate(Key(replaced), Start(planned), End(planned), planned == _start.Wall ? null : Start(_start.Wall));
    }

    private Moment Start(DateTime wall) => _start.IsDay ? Moment.On(DateOnly.FromDateTime(wall), _zones.Organisation) : At(wall);

    private Moment End(DateTime wall) => _start.IsDay
        ? Moment.On(DateOnly.FromDateTime(wall + _duration).AddDays(_duration >= TimeSpan.FromDays(1) ? -1 : 0), _zones.Organisation)
        : Later(At(wall));

    private Moment At(DateTime wall) => _zone is null
        ? Moment.Between(new DateTimeOffset(wall, TimeSpan.FromHours(14)), new DateTimeOffset(wall, TimeSpan.FromHours(-12)))
        : Moment.At(_zone.Instant(wall));

    private Moment Later(Moment start) => start.IsExact
        ? Moment.At(start.Earliest + _duration)
        : Moment.Between(start.Earliest + _duration, start.Latest + _duration);

    private TimeSpan Offset(DateTime wall) => _zone?.OffsetAt(wall) ?? TimeSpan.Zero;

    private DateTimeOffset Instant(CalendarTime time) => (_zones.Of(time) ?? _zones.Floating).Instant(time.Wall);

    /// <summary>The date of a series as a key: its instant in UTC, or its day.</summary>
    private string Key(CalendarTime time) => time.IsDay ? $"{time.Wall:yyyyMMdd}" : Key(InOwnZone(time));

    private string Key(DateTime wall) => _start.IsDay ? $"{wall:yyyyMMdd}" : $"{wall - Offset(wall):yyyyMMdd'T'HHmmss}Z";

    private static bool Touches(Moment moment, DateTimeOffset from, DateTimeOffset to) => moment.Latest >= from && moment.Earliest <= to;

    private TimeSpan Duration(IcsComponent component)
    {
        if (component.One("DTEND") is { } end)
        {
            var time = CalendarTime.Of(end);
            var length = time.IsDay == _start.IsDay && !time.IsDay && _zones.Of(time) is { } zone && _zone is not null
                ? zone.Instant(time.Wall) - _zone.Instant(_start.Wall)
                : time.Wall - _start.Wall;

            return length >= TimeSpan.Zero
                ? length
                : throw new BadFieldException("DTEND", "The event ends before it begins; correct it in the calendar and export it again.");
        }

        return component.All("DURATION").FirstOrDefault() is { } written ? Span(written.Value) : TimeSpan.FromDays(_start.IsDay ? 1 : 0);
    }

    private static TimeSpan Span(string text)
    {
        var match = Written().Match(text.Trim().ToUpperInvariant());
        if (!match.Success)
        {
            throw new BadFieldException("DURATION", "The event's DURATION is no length such as PT1H; export the calendar again.");
        }

        int Part(string group) => match.Groups[group].Success ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : 0;

        return new TimeSpan((Part("weeks") * 7) + Part("days"), Part("hours"), Part("minutes"), Part("seconds"));
    }

    private static CalendarTime? Replaced(IcsComponent component) => component.One("RECURRENCE-ID") switch
    {
        null => null,
        var id when id.Parameter("RANGE") is not null =>
            throw new BadFieldException("RECURRENCE-ID", "The change is for this and all later dates (RANGE), which is not read; split the series in the calendar and export it again."),
        var id => CalendarTime.Of(id),
    };

    private static string Fingerprint(IcsComponent component) =>
        string.Join('\n', component.Properties.Where(p => p.Name is "DTSTART" or "DTEND" or "RRULE" or "RDATE" or "DURATION").Select(p => $"{p.Name}:{p.Value}"));

    [GeneratedRegex("^[+]?P(?:(?<weeks>[0-9]{1,4})W)?(?:(?<days>[0-9]{1,4})D)?(?:T(?:(?<hours>[0-9]{1,5})H)?(?:(?<minutes>[0-9]{1,6})M)?(?:(?<seconds>[0-9]{1,6})S)?)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Written();
}
