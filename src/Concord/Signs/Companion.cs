namespace Concord.Signs;

/// <summary>A figure that is looked at beside a primary one, because pushing the primary alone would make it worse (SIGNS §2.15).</summary>
internal static class Companion
{
    /// <summary>How far a value must move in a quarter to count as moved, as a part of its tolerance (house default).</summary>
    private const double Moved = 0.1;

    /// <summary>The reading, with a note where it improved over the quarter while a companion got worse.</summary>
    internal static Reading Check(Sign sign, Reading primary, IReadOnlyList<Reading> all)
    {
        var worse = sign.Companions
            .Where(c => c.Primary == primary.Indicator)
            .SelectMany(c => all.Where(r => r.Indicator == c.Companion && (r.Direction == primary.Direction || r.Direction == Direction.Joint)))
            .Where(r => Change(primary) <= -Moved && Change(r) >= Moved)
            .Select(r => r.Indicator)
            .Distinct()
            .ToList();

        return worse.Count == 0
            ? primary
            : primary with { Notes = [.. primary.Notes, $"Check: this improved over the quarter while {string.Join(" and ", worse)} got worse."] };
    }

    // In tolerances, more is worse; null where there is no value now or a quarter ago.
    private static double? Change(Reading r) => r is { Thresholds: { Tol: > 0 } line, Estimate: { } now, QuarterAgo.Estimate: { } before }
        ? (line.Ref > line.Tol ? before - now : now - before) / line.Tol
        : null;
}
