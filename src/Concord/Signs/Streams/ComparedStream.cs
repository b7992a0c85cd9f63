using Concord.Numerics;

namespace Concord.Signs;

/// <summary>A stream beside the same behaviour towards others, so that what slows everybody down cancels (SIGNS M10).</summary>
internal abstract class ComparedStream(CaseStream own, CaseStream others)
{
    /// <summary>The comparator must hold at least this many times the opportunities before it is asked (SIGNS §2.6) …</summary>
    internal const int MinimumRatio = 2;

    /// <summary>… and stays asked while it holds at least this many times, so that a few cases more or less don't release what it held back.</summary>
    internal const int KeptRatio = 1;

    private bool[]? _asked;

    /// <summary>The comparator's cases.</summary>
    internal CaseStream Others => others;

    /// <summary>How many times the opportunities of the stream the comparator must hold.</summary>
    private protected virtual int Ratio => MinimumRatio;

    /// <summary>Whether the comparator held enough in the 52 weeks up to a week to decide.</summary>
    internal virtual bool Decides(int week) => week >= own.First && week <= own.Last && (_asked ??= Asked())[week - own.First];

    /// <summary>What is told of the comparator for a run of weeks.</summary>
    internal virtual string Told(int from, int to) => $"The same towards others: {others.Events(from, to)} of {others.Opportunities(from, to)}.";

    /// <summary>What one week brought to both.</summary>
    internal abstract StreamWeek Fed(int week);

    /// <summary>The question of the early signal: has this stream more than its part of all events?</summary>
    internal abstract Contrast Early(Thresholds thresholds);

    /// <summary>Both streams as they would be at the reference, the comparator with twice the opportunities.</summary>
    internal abstract SimulatedStream Healthy(Thresholds thresholds, double perYear);

    /// <summary>The detector of the reportable signal.</summary>
    internal abstract EDetector Reportable(Thresholds thresholds, int streams);

    private bool[] Asked()
    {
        var asked = new bool[own.Last - own.First + 1];
        var isAsked = false;
        for (var week = own.First; week <= own.Last; week++)
        {
            var from = week - Week.Year + 1;
            var theirs = others.Opportunities(from, week);
            isAsked = theirs > 0 && theirs >= (isAsked ? KeptRatio : Ratio) * own.Opportunities(from, week);
            asked[week - own.First] = isAsked;
        }

        return asked;
    }
}

/// <summary>Events out of opportunities beside those of others.</summary>
/// <param name="own">The stream.</param>
/// <param name="others">The comparator.</param>
/// <param name="areTwins">Whether each case has a twin in the comparator, so that as many are enough.</param>
/// <param name="behaviour">What the comparator counts, where it is not the same behaviour; null = it is.</param>
internal sealed class ComparedShares(CaseStream own, CaseStream others, bool areTwins, OtherBehaviour? behaviour) : ComparedStream(own, others)
{
    private readonly CaseStream _own = own;
    private readonly double _weight = behaviour?.Weight ?? 1;

    private protected override int Ratio => areTwins ? KeptRatio : MinimumRatio;

    internal override string Told(int from, int to) => behaviour is null
        ? base.Told(from, to)
        : $"Beside it: {Others.Events(from, to)} of {Others.Opportunities(from, to)} {behaviour.What}.";

    internal override StreamWeek Fed(int week) => StreamWeek.Compared(
        _own.Events(week, week), _own.Opportunities(week, week), Others.Events(week, week), Others.Opportunities(week, week)).Weighing(_weight);

    internal override Contrast Early(Thresholds t) => ComparedContrast.OfShares(t.Ref, t.P1);

    // With as many expected events: opportunities that are worth more count as more of the stream's own.
    internal override SimulatedStream Healthy(Thresholds t, double perYear) =>
        new SimulatedComparison(perYear, Ratio * _weight * perYear, t.Ref, t.Ref);

    internal override EDetector Reportable(Thresholds t, int streams) => EDetector.Compared(t.Tol, streams);
}

/// <summary>Ends during hours under way beside those of others: here fewer ends than the own part of the hours are worse.</summary>
internal sealed class ComparedDurations(DurationStream own, DurationStream others) : ComparedStream(own, others)
{
    private static readonly double[] HazardFactors = [0.80, 0.65, 0.50, 0.35]; // M6

    internal override StreamWeek Fed(int week) => SimulatedRace.Beside(own.Fed(week), others.Fed(week));

    internal override Contrast Early(Thresholds t) => new ComparedContrast(t.Ref / t.P1);

    internal override SimulatedStream Healthy(Thresholds t, double perYear) =>
        new SimulatedRace(perYear, MinimumRatio * perYear, Math.Log(2) / t.Ref);

    internal override EDetector Reportable(Thresholds t, int streams) =>
        EDetector.Start([.. HazardFactors.Select(f => new ComparedContrast(f))], (double)Week.Year * streams);
}
