using System.Globalization;
using Concord.Evidence;
using Concord.Numerics;

namespace Concord.Signs;

/// <summary>Why nothing may be called inside or over the line yet (SIGNS §2.3): one reason with a way out.</summary>
/// <param name="Sentence">What is missing.</param>
/// <param name="Known">The Monday of the earliest week in which it could be known at the present pace; null where it can't be told.</param>
internal sealed record Obstacle(string Sentence, DateOnly? Known);

/// <summary>The reasons that stand in the way of an indicator, week by week.</summary>
internal sealed class Obstacles
{
    /// <summary>Fewest opportunities in 52 weeks (SIGNS §2.3).</summary>
    internal const int FewestOpportunities = 8;

    /// <summary>Fewest opportunities for the early signal (SIGNS §2.3).</summary>
    internal const int FewestForEarly = 5;

    /// <summary>Fewest weeks of history (SIGNS §2.3).</summary>
    internal const int FewestWeeks = 13;

    private const int LookAhead = 3 * Week.Year;
    private const int Futures = 201;
    private const ulong FuturesSeed = 10;

    private readonly Standpoint _standpoint;
    private readonly CaseStream _stream;
    private readonly Coverage _coverage;
    private readonly string _kind;
    private readonly string _opportunities;
    private readonly IReadOnlyList<Doubt> _doubts;
    private readonly int[] _tenureStarts;

    internal Obstacles(Standpoint standpoint, CaseStream stream, Coverage coverage, string kind, string opportunities, IReadOnlyList<Doubt> doubts)
    {
        _standpoint = standpoint;
        _stream = stream;
        _coverage = coverage;
        _kind = kind;
        _opportunities = opportunities;
        _doubts = doubts;
        _tenureStarts = standpoint.Once(TenureStarts);
    }

    /// <summary>Whether anything stands in the way in a week.</summary>
    internal bool Stand(int week) => IsFew(week) || IsYoung(week) || IsTenureNew(week) || IsStale(week) || IsDoubted(week) || IsHidden(week);

    /// <summary>What is seen of the 52 weeks up to a week.</summary>
    internal (double Seen, double Low)? CoverageOf(int week) => _coverage.Of(week);

    /// <summary>The reasons that stand in a week.</summary>
    internal IEnumerable<Obstacle> In(int week)
    {
        if (IsFew(week))
        {
            yield return Few(week);
        }

        if (IsYoung(week))
        {
            var known = new Week(_stream.First + FewestWeeks - 1).Evaluated;
            yield return new Obstacle($"Fewer than {FewestWeeks} weeks of history: the first dates from the week of {Words.Day(new Week(_stream.First).Monday)}.", known);
        }

        if (IsTenureNew(week))
        {
            yield return NewTenure(week);
        }

        if (IsStale(week))
        {
            var until = _standpoint.Freshness.CoveredUntil(_kind, new Week(week))!.Value;
            yield return new Obstacle(
                $"The source of '{_kind}' is stale: it covers nothing after {Words.Day(until)}. Bring it up to date.", new Week(week + 1).Evaluated);
        }

        foreach (var doubt in _doubts.Where(d => d.Stands(week)))
        {
            yield return new Obstacle(doubt.Sentence, null);
        }

        if (IsHidden(week))
        {
            yield return Hidden(week);
        }
    }

    private static int[] TenureStarts(Standpoint standpoint) =>
    [
        .. standpoint.Dossier.All<Person>()
            .Where(p => p.From is not null && p.Roles.Any(r => Seats.SideOf(r) is not null))
            .Select(p => standpoint.WeekOf(Case.Instant(p.From!.Value)))
            .Order(),
    ];

    private int InYear(int week) => _stream.Opportunities(week - Week.Year + 1, week);

    private bool IsFew(int week) => InYear(week) < FewestOpportunities;

    private bool IsYoung(int week) => week - _stream.First + 1 < FewestWeeks;

    private bool IsStale(int week) => _standpoint.Freshness.IsStale(_kind, new Week(week));

    private bool IsHidden(int week) => CoverageOf(week) is { Low: < Coverage.Least };

    private bool IsDoubted(int week) => _doubts.Any(d => d.Stands(week));

    private bool IsTenureNew(int week) =>
        TenureStart(week) is { } start && week - start < FewestWeeks && _stream.Opportunities(start, week) < FewestOpportunities;

    private int? TenureStart(int week)
    {
        for (var i = _tenureStarts.Length - 1; i >= 0; i--)
        {
            if (_tenureStarts[i] <= week)
            {
                return _tenureStarts[i];
            }
        }

        return null;
    }

    private Obstacle Few(int week)
    {
        var missing = $"{InYear(week)} {_opportunities} in 52 weeks; {FewestOpportunities} are needed.";
        if (Reaches(week, from: int.MinValue) is { } known)
        {
            return new Obstacle(missing, known);
        }

        var pace = string.Create(CultureInfo.InvariantCulture, $"{missing} At the present pace a year holds about {_stream.PerYear(week):0.#}, so another source or more time is needed");

        return AsLikelyAsNot(week) is { } hoped
            ? new Obstacle($"{pace}: it is as likely as not by then.", hoped)
            : new Obstacle($"{pace}; in the next three years it is unlikely.", new Week(week + LookAhead).Evaluated);
    }

    private Obstacle NewTenure(int week)
    {
        var start = TenureStart(week)!.Value;
        var byTime = new Week(start + FewestWeeks - 1).Evaluated;
        var byCount = Reaches(week, from: start);

        return new Obstacle(
            $"A post changed hands in the week of {Words.Day(new Week(start).Monday)} and {_stream.Opportunities(start, week)} {_opportunities} are known since; {FewestOpportunities} are needed, or {FewestWeeks} weeks.",
            byCount is { } count && count < byTime ? count : byTime);
    }

    private Obstacle Hidden(int week)
    {
        var coverage = CoverageOf(week)!.Value;
        var claims = _coverage.OpenClaims(week);
        var because = claims switch
        {
            <= 0 => string.Empty,
            1 => " 1 claim that something is missing is open; resolve it.",
            _ => $" {claims} claims that something is missing are open; resolve them.",
        };

        return new Obstacle(
            string.Create(CultureInfo.InvariantCulture, $"It may be that only {coverage.Low * 100:0} % of such cases are seen; {Coverage.Least * 100:0} % are needed.{because}"),
            claims > 0 ? new Week(week + 1).Evaluated : _coverage.Reaches(week, _stream.PerYear(week) / Week.Year));
    }

    // The first Monday by which, in half of the futures at the present pace, some window has held enough; cases come when they come.
    private DateOnly? AsLikelyAsNot(int week)
    {
        var arrivals = _stream.PerYear(week) / Week.Year;
        if (arrivals <= 0)
        {
            return null;
        }

        var generator = new SeededGenerator(FuturesSeed);
        var reached = Enumerable.Range(0, Futures).Select(_ => FirstFull(week, arrivals, generator)).Order().ToList();

        return reached[Futures / 2] <= LookAhead ? new Week(week + reached[Futures / 2]).Evaluated : null;
    }

    private int FirstFull(int week, double arrivals, SeededGenerator generator)
    {
        var counts = new int[LookAhead + 1];
        var inYear = 0;
        for (var ahead = 1; ahead <= LookAhead; ahead++)
        {
            counts[ahead] = generator.Poisson(arrivals);
            inYear += counts[ahead] - (ahead > Week.Year ? counts[ahead - Week.Year] : 0);
            if (inYear + _stream.Opportunities(week + ahead - Week.Year + 1, week) >= FewestOpportunities)
            {
                return ahead;
            }
        }

        return LookAhead + 1;
    }

    // The first Monday on which the window holds enough, if as many come each week as in the year before.
    private DateOnly? Reaches(int week, int from)
    {
        var perWeek = _stream.PerYear(week) / Week.Year;
        for (var ahead = 1; ahead <= LookAhead && perWeek > 0; ahead++)
        {
            var kept = _stream.Opportunities(Math.Max(from, week + ahead - Week.Year + 1), week);
            if (kept + (perWeek * Math.Min(ahead, Week.Year)) >= FewestOpportunities - 1e-9)
            {
                return new Week(week + ahead).Evaluated;
            }
        }

        return null;
    }
}

/// <summary>A reason of its own why an indicator's figures can't be judged, such as decision rights that nobody defined.</summary>
/// <param name="Sentence">What is missing and what to do.</param>
/// <param name="Stands">Whether it stands in a week.</param>
internal sealed record Doubt(string Sentence, Predicate<int> Stands);
