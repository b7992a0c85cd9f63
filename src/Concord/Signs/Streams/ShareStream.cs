using Concord.Numerics;

namespace Concord.Signs;

/// <summary>Events out of opportunities (SIGNS M1), alone or beside a comparator (M10).</summary>
internal sealed class ShareStream : CaseStream
{
    private readonly Standpoint _standpoint;
    private readonly WeeklyTotals _events;

    private readonly bool _moreIsBetter;

    internal ShareStream(Standpoint standpoint, IEnumerable<Case> cases, IEnumerable<Case>? others = null, bool moreIsBetter = false, bool areTwins = false, OtherBehaviour? behaviour = null)
        : base(standpoint, cases)
    {
        _standpoint = standpoint;
        _moreIsBetter = moreIsBetter;
        _events = new WeeklyTotals(First, Last);
        foreach (var event_ in CasesIn(First, Last).Where(c => c.IsEvent))
        {
            _events.Add(standpoint.WeekOf(event_.At), 1);
        }

        Compared = others is null ? null : new ComparedShares(this, new ShareStream(standpoint, others), areTwins, behaviour);
    }

    internal override ComparedStream? Compared { get; }

    internal override int Events(int from, int to) => _events.Count(from, to);

    internal override Interval? Estimate(int from, int to)
    {
        var opportunities = Opportunities(from, to);
        if (opportunities == 0)
        {
            return null;
        }

        var interval = _standpoint.IntervalOf(Events(from, to), opportunities);

        return new Interval(interval.Median, interval.Low, interval.High);
    }

    internal override double ProbabilityInside(int from, int to, double tolerance)
    {
        var events = Events(from, to);
        var below = new BetaDistribution(0.5 + events, 0.5 + Opportunities(from, to) - events).ProbabilityBelow(tolerance);

        return _moreIsBetter ? 1 - below : below;
    }

    internal override bool CanWatch(Thresholds t) => t is { Ref: > 0, P1: < 1, Tol: > 0 and < 1 } && t.Ref < t.P1;

    internal override StreamWeek Fed(int week) => StreamWeek.Counted(Events(week, week), Opportunities(week, week));

    internal override Contrast Early(Thresholds t) => new ProportionContrast(t.Ref, t.P1);

    internal override SimulatedStream Healthy(Thresholds t, double perYear) => new SimulatedProportion(perYear, t.Ref);

    internal override EDetector Reportable(Thresholds t, int streams) => EDetector.Proportion(t.Tol, streams);
}
