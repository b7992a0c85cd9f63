using Concord.Evidence;
using Concord.Numerics;

namespace Concord.Signs;

/// <summary>How much of what happened is seen (SIGNS M11): two lists that do not copy each other, and claims that something is missing, by name or in the survey.</summary>
internal sealed class Coverage
{
    /// <summary>Below this lower bound nothing may be called inside or over the line (SIGNS §2.3).</summary>
    internal const double Least = 0.60;

    private static readonly Kept<(int A, int B, int Both), (double Seen, double Low)> Seen = new(SeenBy);

    private readonly Standpoint _standpoint;
    private readonly CaseStream _stream;
    private readonly string _sign;
    private readonly (WeeklyTotals A, WeeklyTotals B, WeeklyTotals Both)? _lists;

    /// <summary>The coverage of one stream.</summary>
    /// <param name="standpoint">From where it is seen.</param>
    /// <param name="stream">The cases.</param>
    /// <param name="sign">The sign claims are about.</param>
    /// <param name="listOf">Which independent list a source's name belongs to; null = none.</param>
    internal Coverage(Standpoint standpoint, CaseStream stream, string sign, Func<string, string?> listOf)
    {
        _standpoint = standpoint;
        _stream = stream;
        _sign = sign;
        _lists = ListsOf(listOf);
    }

    /// <summary>What is seen of the 52 weeks up to a week, as it stood at its end.</summary>
    /// <returns>Estimate and lower bound, 0 to 1; null = unknown: one list only and no claims.</returns>
    internal (double Seen, double Low)? Of(int week)
    {
        var byClaims = ByClaims(week);
        var byLists = ByLists(week);

        return (byLists, byClaims) switch
        {
            ({ } lists, { } claims) => (Math.Min(lists.Seen, claims), Math.Min(lists.Low, claims)),
            ({ } lists, null) => lists,
            (null, { } claims) => (claims, claims),
            _ => null,
        };
    }

    /// <summary>The first Monday on which enough would be seen, if from now on both lists held every case; null when not within a year, or without two lists.</summary>
    /// <param name="week">The week from which.</param>
    /// <param name="perWeek">Cases a week.</param>
    internal DateOnly? Reaches(int week, double perWeek)
    {
        for (var ahead = 1; ahead <= Week.Year && _lists is not null; ahead++)
        {
            var from = week + ahead - Week.Year + 1;
            var more = (int)Math.Round(perWeek * ahead);
            if (Seen[(_lists.Value.A.Count(from, week) + more, _lists.Value.B.Count(from, week) + more, _lists.Value.Both.Count(from, week) + more)].Low >= Least)
            {
                return new Week(week + ahead).Evaluated;
            }
        }

        return null;
    }

    /// <summary>How many things were claimed to be missing at the end of a week: open claims about the stream's sign, and what the survey counts without naming a sign.</summary>
    internal int OpenClaims(int week) =>
        OpenClaims(_standpoint, _sign, week) + RegisterGaps.Unnamed(_standpoint, Moment.StartOf(new Week(week).Evaluated, _standpoint.Dossier.Zone));

    /// <summary>How many claims about a sign were open at the end of a week.</summary>
    internal static int OpenClaims(Standpoint standpoint, string sign, int week)
    {
        var claims = standpoint.Dossier.All<MissingEntry>();
        if (claims.Count == 0)
        {
            return 0;
        }

        var end = Moment.StartOf(new Week(week).Evaluated, standpoint.Dossier.Zone);

        return claims.Count(c => IsAbout(c, sign) && c.At.Latest < end && !(c.ResolvedAt is { } resolved && resolved.Latest < end));
    }

    private static bool IsAbout(MissingEntry claim, string sign) =>
        claim.About == sign || claim.About.StartsWith(sign + ".", StringComparison.Ordinal);

    private static HashSet<string> ListsOf(Case seen, Func<string, string?> listOf) =>
        seen.Exhibits.SelectMany(e => e.Sources).Select(listOf).OfType<string>().ToHashSet(StringComparer.Ordinal);

    private double? ByClaims(int week)
    {
        var claims = OpenClaims(week);
        var cases = _stream.Opportunities(week - Week.Year + 1, week);

        return claims == 0 ? null : (double)cases / (cases + claims);
    }

    private (double Seen, double Low)? ByLists(int week)
    {
        if (_lists is not { } lists)
        {
            return null;
        }

        var from = week - Week.Year + 1;
        var key = (lists.A.Count(from, week), lists.B.Count(from, week), lists.Both.Count(from, week));

        return key.Item1 == 0 || key.Item2 == 0 ? null : Seen[key];
    }

    private static (double Seen, double Low) SeenBy((int A, int B, int Both) lists)
    {
        var chapman = Chapman.Of(lists.A, lists.B, lists.Both);

        return (chapman.SeenShare, chapman.SeenShareLow);
    }

    // The two lists that hold most cases; a third adds nothing to a two-list estimate.
    private (WeeklyTotals A, WeeklyTotals B, WeeklyTotals Both)? ListsOf(Func<string, string?> listOf)
    {
        var cases = _stream.CasesIn(_stream.First, _stream.Last);
        var names = cases
            .SelectMany(c => ListsOf(c, listOf))
            .GroupBy(l => l, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.Key)
            .Take(2)
            .ToList();
        if (names.Count < 2)
        {
            return null;
        }

        var lists = (A: new WeeklyTotals(_stream.First, _stream.Last), B: new WeeklyTotals(_stream.First, _stream.Last), Both: new WeeklyTotals(_stream.First, _stream.Last));
        foreach (var seen in cases)
        {
            var on = ListsOf(seen, listOf);
            var week = _standpoint.WeekOf(seen.At);
            lists.A.Add(week, on.Contains(names[0]) ? 1 : 0);
            lists.B.Add(week, on.Contains(names[1]) ? 1 : 0);
            lists.Both.Add(week, names.TrueForAll(on.Contains) ? 1 : 0);
        }

        return lists;
    }
}
