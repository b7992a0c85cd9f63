using Concord.Numerics;

namespace Concord.Signs;

/// <summary>Late shares less what the slowness of everything else explains (SIGNS §2.6).</summary>
/// <remarks>
/// Others are usually slower or faster than what was asked for, so their level is no yardstick; how far it has risen is. Where the odds of the
/// comparator's mean are so many times the usual ones, the stream would be late with as many times its own odds: each value is made smaller
/// by as much. The comparator is taken at the slower end of its 90 % interval, so that what is not known about it becomes no finding.
/// </remarks>
/// <param name="own">The stream.</param>
/// <param name="others">The comparator.</param>
/// <param name="usual">What is usual of both.</param>
internal sealed class ComparedMeans(MeanStream own, MeanStream others, UsualCases usual) : ComparedStream(own, others)
{
    /// <summary>Fewest values of the comparator in the half year before a week.</summary>
    internal const int Fewest = 8;

    // A quarter is recent; with fewer values than this in it, older ones count as well.
    private const int Enough = 12;
    private const int HalfYear = Week.Year / 2;

    internal override bool Decides(int week) => others.Opportunities(week - HalfYear + 1, week) >= Fewest;

    internal override string Told(int from, int to) =>
        $"How long {others.Opportunities(from, to)} other changes of the same hands take stands beside it: what slows everything down is taken out.";

    internal override StreamWeek Fed(int week)
    {
        var part = PartIn(week);

        return StreamWeek.Measured([.. own.CasesIn(week, week).Select(c => c.Value * part)]);
    }

    internal override Contrast Early(Thresholds thresholds) => own.Early(thresholds);

    internal override SimulatedStream Healthy(Thresholds thresholds, double perYear) => own.Healthy(thresholds, perYear);

    internal override EDetector Reportable(Thresholds thresholds, int streams) => own.Reportable(thresholds, streams);

    /// <summary>What is left of a value of a week, from the stream's usual mean to 1.</summary>
    internal double PartIn(int week)
    {
        var from = week - Week.Quarter + 1;
        while (from > week - HalfYear + 1 && others.Opportunities(from, week) < Enough)
        {
            from--;
        }

        var mean = Math.Min(others.Estimate(from, week)?.High ?? usual.Mean, 1 - 1e-9);
        var odds = Math.Max(1, mean / (1 - mean) * (1 - usual.Mean) / usual.Mean);

        return usual.OwnMean + ((1 - usual.OwnMean) / odds);
    }
}

/// <summary>A comparator of means.</summary>
/// <param name="Cases">The values.</param>
/// <param name="Mean">Their usual mean, between 0 and 1.</param>
/// <param name="OwnMean">The usual mean of the stream beside them, between 0 and 1.</param>
internal sealed record UsualCases(IEnumerable<Case> Cases, double Mean, double OwnMean);
