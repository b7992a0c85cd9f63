using Concord.Numerics;

namespace Concord.Signs;

/// <summary>Time to an end, open ones kept as censored (SIGNS M3). Thresholds are median days; slow is worse.</summary>
/// <remarks>
/// Shown: the Kaplan–Meier median of what opened in the window. Judged: the hazard, Gamma(½ + ends, days under way), against
/// ln 2 ÷ the tolerated median, with every day under way in the window, whenever it opened.
/// </remarks>
internal sealed class DurationStream : CaseStream
{
    /// <summary>Weibull shape of the healthy times the early signal's limit is found with: between a constant hazard (1) and what
    /// SIMULATOR takes for times to agreement (1.2), so that the limit is neither deaf at the one nor trigger-happy at the other.</summary>
    internal const double HealthyShape = 1.1;

    private const double ShortestDays = 1.0 / 24;

    private readonly Standpoint _standpoint;
    private readonly Course[] _courses;
    private readonly int[] _openWeeks;
    private readonly WeeklyTotals _ends;
    private readonly WeeklyTotals _days;

    internal DurationStream(Standpoint standpoint, IReadOnlyCollection<Course> courses, IReadOnlyCollection<Course>? others = null)
        : base(standpoint, courses.Select(CaseOf))
    {
        _standpoint = standpoint;
        _courses = [.. courses.Where(c => c.Opened < standpoint.End).OrderBy(c => c.Opened)];
        _openWeeks = Array.ConvertAll(_courses, c => standpoint.WeekOf(c.Opened));
        _ends = new WeeklyTotals(First, Last);
        _days = new WeeklyTotals(First, Last);
        for (var i = 0; i < _courses.Length; i++)
        {
            Count(_courses[i], _openWeeks[i]);
        }

        Compared = others is null ? null : new ComparedDurations(this, new DurationStream(standpoint, others));
    }

    internal override ComparedStream? Compared { get; }

    /// <summary>The durations of what opened in a run, cut at the end of it.</summary>
    internal IEnumerable<(Spell Spell, bool Competing)> Spells(int from, int to)
    {
        var end = EndOf(to);
        for (var i = 0; i < _courses.Length; i++)
        {
            if (_openWeeks[i] >= from && _openWeeks[i] <= to)
            {
                var course = _courses[i];
                var closed = course.Closed is { } at && at < end;
                var days = Math.Max(0, course.DaysUnderWay(course.Opened, closed ? course.Closed!.Value : end));
                yield return (new Spell(days, closed && course.IsCounted), closed && !course.IsCounted);
            }
        }
    }

    /// <summary>How many of those opened in a run had ended in the counted way by the end of it.</summary>
    internal override int Events(int from, int to) => Spells(from, to).Count(s => s.Spell.Ended);

    internal override Interval? Estimate(int from, int to)
    {
        var spells = Spells(from, to).Select(s => s.Spell).ToList();

        return spells.Count == 0 ? null : KaplanMeier.Of(spells).MedianInterval();
    }

    internal override double ProbabilityInside(int from, int to, double tolerance)
    {
        var days = _days.Sum(from, to);

        return days <= 0 ? 0 : 1 - new GammaDistribution(0.5 + _ends.Count(from, to), days).ProbabilityBelow(Hazard(tolerance));
    }

    internal override bool CanWatch(Thresholds t) => t is { Ref: > 0, Tol: > 0 } && t.Ref < t.P1;

    internal override StreamWeek Fed(int week) => StreamWeek.Timed(_ends.Count(week, week), Math.Max(0, _days.Sum(week, week)));

    internal override Contrast Early(Thresholds t) => HazardContrast.OfMedians(t.Ref, t.P1);

    internal override SimulatedStream Healthy(Thresholds t, double perYear) =>
        new SimulatedHazard(perYear, Hazard(t.Ref)) { Shape = HealthyShape };

    internal override EDetector Reportable(Thresholds t, int streams) => EDetector.Hazard(Hazard(t.Tol), streams);

    private static double Hazard(double medianDays) => Math.Log(2) / medianDays;

    private static Case CaseOf(Course course) => new()
    {
        At = course.Opened,
        IsEvent = course.IsCounted,
        Exhibits = [course.Exhibit],
        Text = course.Text,
    };

    private DateTimeOffset EndOf(int week) => Moment.StartOf(new Week(week).Evaluated, _standpoint.Dossier.Zone);

    private void Count(Course course, int opened)
    {
        var closed = course.Closed is { } at && at < _standpoint.End ? at : (DateTimeOffset?)null;
        var until = closed ?? _standpoint.End;
        var last = closed is null ? Last : Math.Max(opened, _standpoint.WeekOf(until));
        if (closed is not null && course.IsCounted)
        {
            _ends.Add(last, 1);
        }

        if (opened == last)
        {
            _days.Add(opened, Math.Max(ShortestDays, course.DaysUnderWay(course.Opened, until)));
            return;
        }

        _days.Add(opened, course.DaysUnderWay(course.Opened, EndOf(opened)));
        _days.AddToEvery(opened + 1, last - 1, 7);
        _days.Add(last, course.DaysUnderWay(EndOf(last - 1), until));
        foreach (var pause in course.Pauses)
        {
            for (var week = Math.Max(opened + 1, _standpoint.WeekOf(pause.From)); week <= Math.Min(last - 1, _standpoint.WeekOf(pause.To)); week++)
            {
                _days.Add(week, -pause.DaysWithin(EndOf(week - 1), EndOf(week)));
            }
        }
    }
}
