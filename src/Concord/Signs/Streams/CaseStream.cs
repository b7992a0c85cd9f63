using Concord.Numerics;

namespace Concord.Signs;

/// <summary>The cases of one indicator in one direction, week by week, under one of the models of SIGNS §2.2.</summary>
/// <remarks>Weeks are numbers of <see cref="Week"/>. A run of weeks includes both ends.</remarks>
internal abstract class CaseStream
{
    private readonly Case[] _cases;
    private readonly int[] _starts;

    /// <summary>A stream of cases.</summary>
    /// <param name="standpoint">From where they are seen: cases at its end or later are left out.</param>
    /// <param name="cases">In any order.</param>
    protected CaseStream(Standpoint standpoint, IEnumerable<Case> cases)
    {
        _cases = [.. cases.Where(c => c.At < standpoint.End).OrderBy(c => c.At)];
        var weeks = Array.ConvertAll(_cases, c => standpoint.WeekOf(c.At));
        Last = standpoint.Week.Number;
        First = weeks.Length == 0 ? Last + 1 : weeks[0];
        _starts = StartsOf(weeks, First, Last);
    }

    /// <summary>The week of the first case; one after <see cref="Last"/> when there is none.</summary>
    internal int First { get; }

    /// <summary>The last week that counts.</summary>
    internal int Last { get; }

    /// <summary>Whether there never was a case.</summary>
    internal bool IsEmpty => _cases.Length == 0;

    /// <summary>How many cases of a run were the event.</summary>
    internal abstract int Events(int from, int to);

    /// <summary>The estimate of a run with its 90 % interval; null where the run gives none.</summary>
    internal abstract Interval? Estimate(int from, int to);

    /// <summary>Posterior probability that a run's true value is better than the tolerance, 0 to 1.</summary>
    internal abstract double ProbabilityInside(int from, int to, double tolerance);

    /// <summary>Whether detectors can run with these thresholds: reference, tolerance and alternative lie in the model's range and in order.</summary>
    internal abstract bool CanWatch(Thresholds thresholds);

    /// <summary>What one week brought.</summary>
    internal abstract StreamWeek Fed(int week);

    /// <summary>The question of the early signal.</summary>
    internal abstract Contrast Early(Thresholds thresholds);

    /// <summary>What one week says for the size worth finding over the reference: the logarithm of their likelihood ratio.</summary>
    internal virtual double Likelihood(Thresholds thresholds, int week) => Early(thresholds).Evidence(Fed(week));

    /// <summary>The stream as it would be at the reference.</summary>
    internal abstract SimulatedStream Healthy(Thresholds thresholds, double perYear);

    /// <summary>The detector of the reportable signal.</summary>
    internal abstract EDetector Reportable(Thresholds thresholds, int streams);

    /// <summary>The same stream read against its comparator; null without one.</summary>
    internal virtual ComparedStream? Compared => null;

    /// <summary>How many opportunities a run holds.</summary>
    internal int Opportunities(int from, int to) => Bound(to + 1) - Bound(from);

    /// <summary>The cases of a run, the oldest first.</summary>
    internal ArraySegment<Case> CasesIn(int from, int to) => new(_cases, Bound(from), Math.Max(0, Opportunities(from, to)));

    /// <summary>Opportunities a year at the pace of the last 52 weeks, or of all weeks since the first, at least eight of them.</summary>
    internal double PerYear(int week)
    {
        var weeks = Math.Clamp(week - First + 1, 8, Week.Year);

        return Opportunities(week - Week.Year + 1, week) * (double)Week.Year / weeks;
    }

    private int Bound(int week) => _starts.Length == 0 ? 0 : _starts[Math.Clamp(week - First, 0, _starts.Length - 1)];

    private static int[] StartsOf(int[] weeks, int first, int last)
    {
        var starts = new int[Math.Max(0, last - first + 1) + 1];
        foreach (var week in weeks)
        {
            starts[week - first + 1]++;
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        return starts;
    }
}
