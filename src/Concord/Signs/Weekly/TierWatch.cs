using Concord.Numerics;

namespace Concord.Signs;

/// <summary>The detectors of one tier, plain and beside the comparator, and the findings they make together.</summary>
/// <remarks>
/// Both always run, and each keeps its alarm until fresh data lie inside the tolerance; then it starts again from nothing.
/// A finding stands while the plain alarm does and, where the comparator holds enough to be asked, the controlled one too (SIGNS §2.6).
/// </remarks>
internal sealed class TierWatch(Tier tier, Bar plain, Bar? compared)
{
    private readonly List<(int Raised, int? Closed)> _findings = [];

    /// <summary>Which tier is watched.</summary>
    internal Tier Tier => tier;

    /// <summary>Whether a finding stands.</summary>
    internal bool IsOpen { get; private set; }

    /// <summary>Whether the plain alarm stands and the comparator says that others fare alike: it could be general slowness.</summary>
    internal bool IsOnlyPlain { get; private set; }

    /// <summary>Every finding ever raised, the oldest first.</summary>
    internal IReadOnlyList<(int Raised, int? Closed)> Findings => _findings;

    /// <summary>Takes in one week.</summary>
    /// <param name="week">The week.</param>
    /// <param name="comparatorDecides">Whether the comparator held enough to be asked.</param>
    /// <param name="isClosedSince">Whether the data after a week lie inside the tolerance, so that its alarm closes.</param>
    internal void Feed(int week, bool comparatorDecides, Predicate<int> isClosedSince)
    {
        plain.Feed(week, isClosedSince);
        compared?.Feed(week, isClosedSince);
        IsOnlyPlain = plain.IsAlarmed && comparatorDecides && compared is { IsAlarmed: false };
        var isOpen = plain.IsAlarmed && !IsOnlyPlain;
        if (isOpen && !IsOpen)
        {
            _findings.Add((week, null));
        }
        else if (IsOpen && !isOpen)
        {
            _findings[^1] = (_findings[^1].Raised, week);
        }

        IsOpen = isOpen;
    }

    /// <summary>Goes on with detectors for new terms; what stands keeps standing until fresh data close it.</summary>
    internal TierWatch With(Bar newPlain, Bar? newCompared)
    {
        newPlain.Take(plain);
        newCompared?.Take(compared);
        var next = new TierWatch(tier, newPlain, newCompared) { IsOpen = IsOpen };
        next._findings.AddRange(_findings);

        return next;
    }
}

/// <summary>One sequential detector that keeps its alarm until fresh data close it.</summary>
internal abstract class Bar
{
    private int? _alarmed;

    /// <summary>Whether an alarm stands.</summary>
    internal bool IsAlarmed => _alarmed is not null;

    /// <summary>Takes over the alarm that stands on another detector.</summary>
    internal void Take(Bar? other) => _alarmed = other?._alarmed;

    /// <summary>Takes in one week, unless an alarm stands and fresh data do not close it.</summary>
    internal void Feed(int week, Predicate<int> isClosedSince)
    {
        if (_alarmed is not { } alarmed)
        {
            _alarmed = Alarms(week) ? week : null;
        }
        else if (isClosedSince(alarmed))
        {
            _alarmed = null;
            Clear();
        }
    }

    /// <summary>Adds a week's evidence and says whether it raises the alarm.</summary>
    protected abstract bool Alarms(int week);

    /// <summary>Forgets the evidence.</summary>
    protected abstract void Clear();
}

/// <summary>The early signal's CUSUM, with the limit for the pace of the week. Only a week that adds evidence can raise it.</summary>
internal sealed class EarlyBar(Contrast contrast, Func<int, StreamWeek> weeks, Func<int, double> limits) : Bar
{
    // The limit moves with the pace, so the detector only adds up and the comparison is made here.
    private CusumDetector _detector = new(contrast, double.MaxValue);

    /// <inheritdoc/>
    protected override bool Alarms(int week)
    {
        var before = _detector.Statistic;
        _detector = _detector.Feed(weeks(week));

        return _detector.Statistic > before && _detector.Statistic >= limits(week);
    }

    /// <inheritdoc/>
    protected override void Clear() => _detector = _detector.Restart();
}

/// <summary>The reportable signal's e-detector.</summary>
internal sealed class ReportableBar(EDetector detector, Func<int, StreamWeek> weeks) : Bar
{
    private EDetector _detector = detector;

    /// <inheritdoc/>
    protected override bool Alarms(int week)
    {
        _detector = _detector.Feed(weeks(week));

        return _detector.Alarmed;
    }

    /// <inheritdoc/>
    protected override void Clear() => _detector = _detector.Restart();
}

/// <summary>The detector of a stream that is not armed: it never alarms.</summary>
internal sealed class SilentBar : Bar
{
    /// <inheritdoc/>
    protected override bool Alarms(int week) => false;

    /// <inheritdoc/>
    protected override void Clear()
    {
    }
}
