using Concord.Numerics;

namespace Concord.Signs;

/// <summary>A detector of one tier with its comparator: raises a finding, keeps it, closes it and starts again.</summary>
/// <remarks>
/// A finding needs the plain detector and, where a comparator with enough opportunities exists, the controlled one too
/// (SIGNS §2.6). Each keeps its alarm until fresh data lie inside the tolerance; then it starts again from nothing.
/// </remarks>
internal sealed class TierWatch(Tier tier, Bar plain, Bar? compared)
{
    private readonly List<(int Raised, int? Closed)> _findings = [];

    /// <summary>Which tier is watched.</summary>
    internal Tier Tier => tier;

    /// <summary>The week in which the open finding was raised; null when none is open.</summary>
    internal int? OpenSince { get; private set; }

    /// <summary>Whether the plain detector stands without the controlled one: it could be general slowness.</summary>
    internal bool IsOnlyPlain { get; private set; }

    /// <summary>Every finding ever raised, the oldest first.</summary>
    internal IReadOnlyList<(int Raised, int? Closed)> Findings => _findings;

    /// <summary>Takes in one week.</summary>
    /// <param name="week">The week.</param>
    /// <param name="comparatorDecides">Whether the comparator held enough to be asked.</param>
    /// <param name="isClosedSince">Whether the data after a week lie inside the tolerance, so that its finding closes.</param>
    internal void Feed(int week, bool comparatorDecides, Predicate<int> isClosedSince)
    {
        if (OpenSince is { } raised)
        {
            if (isClosedSince(raised))
            {
                Close(week);
            }

            return;
        }

        plain.Feed(week, isClosedSince);
        compared?.Feed(week, isClosedSince);
        var needsCompared = compared is not null && comparatorDecides;
        IsOnlyPlain = plain.AlarmedIn is not null && needsCompared && compared!.AlarmedIn is null;
        if (plain.AlarmedIn is not null && !IsOnlyPlain)
        {
            OpenSince = week;
            _findings.Add((week, null));
        }
    }

    /// <summary>Goes on with detectors for new terms; an open finding stays open.</summary>
    internal TierWatch With(Bar newPlain, Bar? newCompared)
    {
        var next = new TierWatch(tier, newPlain, newCompared) { OpenSince = OpenSince };
        next._findings.AddRange(_findings);

        return next;
    }

    private void Close(int week)
    {
        OpenSince = null;
        _findings[^1] = (_findings[^1].Raised, week);
        plain.Restart();
        compared?.Restart();
    }
}

/// <summary>One sequential detector that keeps its alarm until fresh data close it.</summary>
internal abstract class Bar
{
    /// <summary>The week of the alarm that stands; null when none does.</summary>
    internal int? AlarmedIn { get; private set; }

    /// <summary>Takes in one week, unless an alarm stands and fresh data do not close it.</summary>
    internal void Feed(int week, Predicate<int> isClosedSince)
    {
        if (AlarmedIn is { } alarmed)
        {
            if (isClosedSince(alarmed))
            {
                Restart();
            }
        }
        else if (Alarms(week))
        {
            AlarmedIn = week;
        }
    }

    /// <summary>Starts again from nothing.</summary>
    internal void Restart()
    {
        AlarmedIn = null;
        Clear();
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
