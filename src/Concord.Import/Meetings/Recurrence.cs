namespace Concord.Import.Meetings;

/// <summary>A rule by which an event recurs, as RFC 5545 §3.3.10 writes it; days and longer, nothing shorter than a day.</summary>
internal sealed class Recurrence
{
    private readonly Frequency _frequency;
    private readonly int _interval = 1;
    private readonly DayOfWeek _weekStart = DayOfWeek.Monday;
    private readonly List<(int Nth, DayOfWeek Day)> _byDay = [];
    private readonly List<int> _byMonthDay = [];
    private readonly List<int> _byYearDay = [];
    private readonly List<int> _byWeek = [];
    private readonly List<int> _byMonth = [];
    private readonly List<int> _byHour = [];
    private readonly List<int> _byMinute = [];
    private readonly List<int> _bySecond = [];
    private readonly List<int> _byPosition = [];

    private Recurrence(string rule)
    {
        var parts = RuleText.Parts(rule);
        _frequency = FrequencyOf(parts);
        foreach (var (name, value) in parts)
        {
            switch (name)
            {
                case "FREQ" or "RSCALE" or "SKIP":
                    break;
                case "INTERVAL":
                    _interval = RuleText.Number(name, value, 1, 100_000);
                    break;
                case "COUNT":
                    Count = RuleText.Number(name, value, 1, 10_000_000);
                    break;
                case "UNTIL":
                    Until = value;
                    break;
                case "WKST":
                    _weekStart = RuleText.Day(value);
                    break;
                case "BYDAY":
                    _byDay.AddRange(value.Split(',').Select(RuleText.NthDay));
                    break;
                case "BYMONTHDAY":
                    _byMonthDay.AddRange(RuleText.Numbers(name, value, 31, negative: true));
                    break;
                case "BYYEARDAY":
                    _byYearDay.AddRange(RuleText.Numbers(name, value, 366, negative: true));
                    break;
                case "BYWEEKNO":
                    _byWeek.AddRange(RuleText.Numbers(name, value, 53, negative: true));
                    break;
                case "BYMONTH":
                    _byMonth.AddRange(RuleText.Numbers(name, value, 12));
                    break;
                case "BYHOUR":
                    _byHour.AddRange(RuleText.Numbers(name, value, 23, least: 0));
                    break;
                case "BYMINUTE":
                    _byMinute.AddRange(RuleText.Numbers(name, value, 59, least: 0));
                    break;
                case "BYSECOND":
                    _bySecond.AddRange(RuleText.Numbers(name, value, 59, least: 0));
                    break;
                case "BYSETPOS":
                    _byPosition.AddRange(RuleText.Numbers(name, value, 366, negative: true));
                    break;
                default:
                    throw RuleText.Bad($"the part {name} is unknown");
            }
        }
    }

    private enum Frequency
    {
        Daily,
        Weekly,
        Monthly,
        Yearly,
    }

    /// <summary>How often it recurs in all, its first time included; null = without end.</summary>
    public int? Count { get; }

    /// <summary>The last time it may recur, as written; null = without end.</summary>
    public string? Until { get; }

    /// <summary>Reads a rule such as <c>FREQ=WEEKLY;INTERVAL=2;BYDAY=MO</c>.</summary>
    /// <exception cref="BadFieldException">It is no such rule.</exception>
    public static Recurrence Parse(string rule) => new(rule);

    /// <summary>
    /// The wall-clock times at which it recurs, in order, beginning with the first time itself even where the rule does not
    /// meet it (RFC 5545 §3.8.5.3), up to and including a last time. Bounded by COUNT, not by UNTIL, which is an instant.
    /// </summary>
    /// <param name="first">The event's own start.</param>
    /// <param name="from">Times before this one may be left out where nothing has to be counted.</param>
    /// <param name="last">The last time that is of interest.</param>
    public IEnumerable<DateTime> Times(DateTime first, DateTime from, DateTime last)
    {
        var count = 1;
        yield return first;

        foreach (var time in Matching(first, from, last))
        {
            if (count >= Count)
            {
                yield break;
            }

            count++;
            yield return time;
        }
    }

    private IEnumerable<DateTime> Matching(DateTime first, DateTime from, DateTime last)
    {
        var skipped = Count is null && from > first ? Math.Max(0, PeriodsBetween(first, from) - 1) / _interval : 0;
        for (var step = skipped; ; step++)
        {
            if (Period(first, step * _interval) is not { } period || period > last)
            {
                yield break;
            }

            foreach (var time in Positioned(Within(period, first)))
            {
                if (time > last)
                {
                    yield break;
                }

                if (time > first)
                {
                    yield return time;
                }
            }
        }
    }

    /// <summary>The first day of the period so many periods after the one that holds the first time; null beyond the calendar.</summary>
    private DateTime? Period(DateTime first, long ahead)
    {
        var year = first.Year + (_frequency == Frequency.Yearly ? ahead : _frequency == Frequency.Monthly ? (first.Month - 1 + ahead) / 12 : 0);
        var days = _frequency == Frequency.Weekly ? ahead * 7 : ahead;
        var start = _frequency == Frequency.Weekly ? WeekOf(first.Date) : first.Date;

        return _frequency switch
        {
            Frequency.Yearly => year <= 9998 ? new DateTime((int)year, 1, 1) : null,
            Frequency.Monthly => year <= 9998 ? new DateTime((int)year, (int)((first.Month - 1 + ahead) % 12) + 1, 1) : null,
            _ => days < (new DateTime(9998, 12, 1) - start).TotalDays ? start.AddDays(days) : null,
        };
    }

    private long PeriodsBetween(DateTime first, DateTime from) => _frequency switch
    {
        Frequency.Yearly => from.Year - first.Year,
        Frequency.Monthly => ((from.Year - first.Year) * 12L) + from.Month - first.Month,
        Frequency.Weekly => (long)(from - first).TotalDays / 7,
        _ => (long)(from - first).TotalDays,
    };

    private DateTime WeekOf(DateTime day)
    {
        var back = ((int)day.DayOfWeek - (int)_weekStart + 7) % 7;

        return (day - DateTime.MinValue).TotalDays >= back ? day.AddDays(-back) : day;
    }

    private IEnumerable<DateTime> Within(DateTime period, DateTime first)
    {
        var times = DayTimes(first);

        return DaysOf(period, first).SelectMany(day => times.Select(time => day + time));
    }

    private List<TimeSpan> DayTimes(DateTime first)
    {
        var hours = _byHour.Count > 0 ? _byHour : [first.Hour];
        var minutes = _byMinute.Count > 0 ? _byMinute : [first.Minute];
        var seconds = _bySecond.Count > 0 ? _bySecond : [first.Second];

        return (from hour in hours.Distinct() from minute in minutes.Distinct() from second in seconds.Distinct() select new TimeSpan(hour, minute, second))
            .Order().ToList();
    }

    private IEnumerable<DateTime> Positioned(IEnumerable<DateTime> times)
    {
        if (_byPosition.Count == 0)
        {
            return times;
        }

        var all = times.ToList();

        return _byPosition.Select(p => p > 0 ? p - 1 : all.Count + p).Where(i => i >= 0 && i < all.Count).Distinct().Order().Select(i => all[i]);
    }

    private IEnumerable<DateTime> DaysOf(DateTime period, DateTime first)
    {
        var length = _frequency switch
        {
            Frequency.Yearly => DateTime.IsLeapYear(period.Year) ? 366 : 365,
            Frequency.Monthly => DateTime.DaysInMonth(period.Year, period.Month),
            Frequency.Weekly => 7,
            _ => 1,
        };
        var (start, days) = (period, length);
        if (_byWeek.Count > 0 && _frequency == Frequency.Yearly && period.Year > 1)
        {
            (start, days) = (period.AddDays(-6), length + 12);
        }

        for (var i = 0; i < days; i++)
        {
            var day = start.AddDays(i);
            if (IsMet(day, period, first))
            {
                yield return day;
            }
        }
    }

    private bool IsMet(DateTime day, DateTime period, DateTime first)
    {
        if (_byMonth.Count > 0 && !_byMonth.Contains(day.Month))
        {
            return false;
        }

        if (_byWeek.Count > 0 && !(_frequency == Frequency.Yearly && IsInWeek(day, period.Year)))
        {
            return false;
        }

        var yearLength = DateTime.IsLeapYear(day.Year) ? 366 : 365;
        if (_byYearDay.Count > 0 && !_byYearDay.Any(n => n == day.DayOfYear || n == day.DayOfYear - yearLength - 1))
        {
            return false;
        }

        var monthLength = DateTime.DaysInMonth(day.Year, day.Month);
        if (_byMonthDay.Count > 0 && !_byMonthDay.Any(n => n == day.Day || n == day.Day - monthLength - 1))
        {
            return false;
        }

        return _byDay.Count > 0 ? _byDay.Exists(d => IsNth(d.Nth, d.Day, day, monthLength, yearLength)) : MeetsFirst(day, first);
    }

    /// <summary>Whether a day fits the first time in whatever the rule leaves open.</summary>
    private bool MeetsFirst(DateTime day, DateTime first)
    {
        var dayIsSaid = _byMonthDay.Count > 0 || _byYearDay.Count > 0;

        return _frequency switch
        {
            Frequency.Daily => true,
            Frequency.Weekly => dayIsSaid || day.DayOfWeek == first.DayOfWeek,
            Frequency.Monthly => dayIsSaid || day.Day == first.Day,
            _ when dayIsSaid => true,
            _ when _byWeek.Count > 0 => day.DayOfWeek == first.DayOfWeek,
            _ => day.Day == first.Day && (_byMonth.Count > 0 || day.Month == first.Month),
        };
    }

    private bool IsNth(int nth, DayOfWeek weekday, DateTime day, int monthLength, int yearLength)
    {
        if (day.DayOfWeek != weekday)
        {
            return false;
        }

        var byMonth = _frequency == Frequency.Monthly || (_frequency == Frequency.Yearly && _byMonth.Count > 0);
        if (nth == 0 || (!byMonth && _frequency != Frequency.Yearly))
        {
            return true;
        }

        var (place, length) = byMonth ? (day.Day, monthLength) : (day.DayOfYear, yearLength);

        return nth > 0 ? ((place - 1) / 7) + 1 == nth : ((length - place) / 7) + 1 == -nth;
    }

    /// <summary>Whether a day lies in one of the rule's weeks of a year; week 1 is the first with at least four days in it.</summary>
    private bool IsInWeek(DateTime day, int year)
    {
        var firstWeek = WeekOf(new DateTime(year, 1, 4));
        var weeks = (int)((WeekOf(new DateTime(year + 1, 1, 4)) - firstWeek).TotalDays / 7);
        var week = (int)Math.Floor((day - firstWeek).TotalDays / 7) + 1;

        return week >= 1 && week <= weeks && _byWeek.Any(n => n == week || n == week - weeks - 1);
    }

    private static Frequency FrequencyOf(List<(string Name, string Value)> parts) => parts.Find(p => p.Name == "FREQ").Value switch
    {
        "DAILY" => Frequency.Daily,
        "WEEKLY" => Frequency.Weekly,
        "MONTHLY" => Frequency.Monthly,
        "YEARLY" => Frequency.Yearly,
        null => throw RuleText.Bad("it does not say how often (FREQ)"),
        var other => throw RuleText.Bad($"it recurs {other}, and only DAILY, WEEKLY, MONTHLY and YEARLY are read"),
    };
}
