using Concord.Numerics;

namespace Concord.Signs;

/// <summary>A stream beside the same behaviour towards others, so that what slows everybody down cancels (SIGNS M10).</summary>
internal sealed class ComparedStream(CaseStream own, CaseStream others)
{
    /// <summary>The comparator must hold at least this many times the opportunities (SIGNS §2.6).</summary>
    internal const int MinimumRatio = 2;

    /// <summary>The comparator's cases.</summary>
    internal CaseStream Others => others;

    /// <summary>Whether the comparator held enough in the 52 weeks up to a week to decide.</summary>
    internal bool Decides(int week)
    {
        var from = week - Week.Year + 1;
        var theirs = others.Opportunities(from, week);

        return theirs > 0 && theirs >= MinimumRatio * own.Opportunities(from, week);
    }

    /// <summary>What one week brought to both.</summary>
    internal StreamWeek Fed(int week) => StreamWeek.Compared(
        own.Events(week, week), own.Opportunities(week, week), others.Events(week, week), others.Opportunities(week, week));

    /// <summary>The question of the early signal: has this stream more than its part of all events?</summary>
    internal static Contrast Early(Thresholds thresholds) => ComparedContrast.OfShares(thresholds.Ref, thresholds.P1);

    /// <summary>Both streams as they would be at the reference, the comparator with twice the opportunities.</summary>
    internal static SimulatedStream Healthy(Thresholds thresholds, double perYear) =>
        new SimulatedComparison(perYear, MinimumRatio * perYear, thresholds.Ref, thresholds.Ref);

    /// <summary>The detector of the reportable signal.</summary>
    internal static EDetector Reportable(Thresholds thresholds, int streams) => EDetector.Compared(thresholds.Tol, streams);
}
