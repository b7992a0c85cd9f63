using Concord.Numerics;

namespace Concord.Signs;

/// <summary>Late shares less what the slowness of everything else explains (SIGNS §2.6).</summary>
/// <remarks>
/// Others are usually slower or faster than what was asked for, so their level is no yardstick; how far it has risen is. Each value is made
/// smaller by as many times as the comparator's mean of the last half year is above its usual one.
/// </remarks>
/// <param name="own">The stream.</param>
/// <param name="others">The comparator.</param>
/// <param name="usual">The comparator's usual mean, between 0 and 1.</param>
internal sealed class ComparedMeans(MeanStream own, MeanStream others, double usual) : ComparedStream(own, others)
{
    /// <summary>Fewest values of the comparator in the half year before a week.</summary>
    internal const int Fewest = 8;

    private const int HalfYear = Week.Year / 2;

    internal override bool Decides(int week) => others.Opportunities(week - HalfYear + 1, week) >= Fewest;

    internal override string Told(int from, int to) =>
        $"How long {others.Opportunities(from, to)} other changes of the same hands take stands beside it: what slows everything down is taken out.";

    internal override StreamWeek Fed(int week)
    {
        var part = usual / Math.Max(usual, others.Mean(week - HalfYear + 1, week));

        return StreamWeek.Measured([.. own.CasesIn(week, week).Select(c => c.Value * part)]);
    }

    internal override Contrast Early(Thresholds thresholds) => own.Early(thresholds);

    internal override SimulatedStream Healthy(Thresholds thresholds, double perYear) => own.Healthy(thresholds, perYear);

    internal override EDetector Reportable(Thresholds thresholds, int streams) => own.Reportable(thresholds, streams);
}

/// <summary>A comparator of means.</summary>
/// <param name="Cases">The values.</param>
/// <param name="Usual">Their usual mean, between 0 and 1.</param>
internal sealed record UsualCases(IEnumerable<Case> Cases, double Usual);
