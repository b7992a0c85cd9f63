namespace Concord.Signs;

/// <summary>One pass over all weeks of a stream: detectors, findings and the state of every week (SIGNS §2.3).</summary>
internal sealed class Replay
{
    /// <summary>Weeks a chart shows at most.</summary>
    internal const int ChartWeeks = 2 * Week.Year;

    /// <summary>Posterior probability from which a value is called inside the tolerance (SIGNS §2.3).</summary>
    internal const double SureInside = 0.95;

    /// <summary>Posterior probability at which fresh data close a finding (SIGNS §2.3).</summary>
    internal const double SureClosed = 0.90;

    private readonly Standpoint _standpoint;
    private readonly CaseStream _stream;
    private readonly Obstacles _obstacles;
    private readonly Func<int, Terms> _terms;
    private readonly IndicatorState[] _states;
    private TierWatch? _early;
    private TierWatch? _reportable;

    internal Replay(Standpoint standpoint, CaseStream stream, Obstacles obstacles, Func<int, Terms> terms)
    {
        _standpoint = standpoint;
        _stream = stream;
        _obstacles = obstacles;
        _terms = terms;
        _states = new IndicatorState[Math.Max(0, stream.Last - stream.First + 1)];
        Run();
    }

    /// <summary>The state in the last week.</summary>
    internal IndicatorState State => _states.Length == 0 ? IndicatorState.NoData : _states[^1];

    /// <summary>The Monday on which the present state began; null when there never was a week.</summary>
    internal DateOnly? Since
    {
        get
        {
            var first = _states.Length - 1;
            while (first > 0 && _states[first - 1] == State)
            {
                first--;
            }

            return first < 0 ? null : new Week(_stream.First + first).Evaluated;
        }
    }

    /// <summary>Whether the plain detectors stand while the comparator's do not: it could be general slowness.</summary>
    internal bool IsGeneral => _reportable is { IsOnlyPlain: true } || _early is { IsOnlyPlain: true };

    /// <summary>The states of all weeks, from the stream's first to its last.</summary>
    internal IReadOnlyList<IndicatorState> States => _states;

    /// <summary>The state of a week that has one.</summary>
    internal IndicatorState StateOf(int week) =>
        week < _stream.First || week > _stream.Last ? IndicatorState.NoData : _states[week - _stream.First];

    /// <summary>Every alarm of this pass, the oldest first.</summary>
    internal IEnumerable<(Tier Tier, int Raised, int? Closed)> Alarms => new[] { _early, _reportable }
        .OfType<TierWatch>()
        .SelectMany(w => w.Findings.Select(f => (w.Tier, f.Raised, f.Closed)))
        .OrderBy(a => a.Raised)
        .ThenBy(a => a.Tier);

    private void Run()
    {
        Terms? running = null;
        for (var week = _stream.First; week <= _stream.Last; week++)
        {
            var terms = running is null || IsChange(week) ? _terms(week) : running;
            if (terms != running)
            {
                Start(terms);
                running = terms;
            }

            if (terms.Thresholds is { } line)
            {
                Feed(week, line.Tol);
            }

            _states[week - _stream.First] = StateIn(week, terms.Thresholds?.Tol);
        }
    }

    private bool IsChange(int week) => _standpoint.Charters.Changes.Contains(week);

    private void Feed(int week, double tolerance)
    {
        var decides = _stream.Compared?.Decides(week) ?? false;
        _early?.Feed(week, decides, IsClosedSince);
        _reportable?.Feed(week, decides, IsClosedSince);

        bool IsClosedSince(int raised) =>
            _stream.Opportunities(raised + 1, week) >= Obstacles.FewestOpportunities
            && _stream.ProbabilityInside(raised + 1, week, tolerance) >= SureClosed;
    }

    // A change of terms starts new detectors; what was found under the old ones stays found.
    private void Start(Terms terms)
    {
        if (terms is not { IsArmed: true, Thresholds: { } thresholds } || !_stream.CanWatch(thresholds))
        {
            _early = _early?.With(new SilentBar(), null);
            _reportable = _reportable?.With(new SilentBar(), null);
            return;
        }

        var compared = _stream.Compared;
        var early = new EarlyBar(_stream.Early(thresholds), _stream.Fed, week => LimitOf(thresholds, terms.Streams, week));
        var earlyCompared = compared is null
            ? null
            : new EarlyBar(compared.Early(thresholds), compared.Fed, week => ComparedLimitOf(compared, thresholds, terms.Streams, week));
        var reportable = new ReportableBar(_stream.Reportable(thresholds, terms.Streams), _stream.Fed);
        var reportableCompared = compared is null
            ? null
            : new ReportableBar(compared.Reportable(thresholds, terms.Streams), compared.Fed);
        _early = _early?.With(early, earlyCompared) ?? new TierWatch(Tier.Early, early, earlyCompared);
        _reportable = _reportable?.With(reportable, reportableCompared) ?? new TierWatch(Tier.Reportable, reportable, reportableCompared);
    }

    private double LimitOf(Thresholds thresholds, int streams, int week) =>
        _standpoint.Limits.LimitOf(_stream.Early(thresholds), pace => _stream.Healthy(thresholds, pace), _stream.PerYear(week), streams);

    private double ComparedLimitOf(ComparedStream compared, Thresholds thresholds, int streams, int week) =>
        _standpoint.Limits.LimitOf(compared.Early(thresholds), pace => compared.Healthy(thresholds, pace), _stream.PerYear(week), streams);

    private IndicatorState StateIn(int week, double? tolerance)
    {
        var from = week - Week.Year + 1;
        var isBlocked = _obstacles.Stand(week);
        var reportable = _reportable is { IsOpen: true };
        if (reportable && !isBlocked)
        {
            return IndicatorState.Present;
        }

        // What was reportable and is blocked now is at least worth a look.
        if ((reportable || _early is { IsOpen: true }) && _stream.Opportunities(from, week) >= Obstacles.FewestForEarly)
        {
            return IndicatorState.Early;
        }

        if (isBlocked)
        {
            return IndicatorState.NotEnoughEvidence;
        }

        return tolerance is { } line && _stream.ProbabilityInside(from, week, line) >= SureInside ? IndicatorState.Within : IndicatorState.Unclear;
    }
}
