namespace Concord.Simulation.Halden;

/// <summary>What each owed the other by the charter, and when it was shared.</summary>
internal static class OwedFacts
{
    private static readonly Pattern _ofTheCio = new("....l.......l.........l....... ....l..........l........l.....");

    private static readonly Pattern _ofTheCiso = new(".......l.........l............ ...l............l.......l.....");

    public static IEnumerable<Line> Lines(Timeline time) =>
    [
        .. Of(time, _ofTheCio, "CIO", "CISO", ["PLANNED_CHANGE", "SUPPLIER", "OUTAGE"], "OWD-C"),
        .. Of(time, _ofTheCiso, "CISO", "CIO", ["TEST_RESULTS", "INCIDENT"], "OWD-S"),
    ];

    private static IEnumerable<Line> Of(Timeline time, Pattern pattern, string owner, string to, string[] categories, string prefix)
    {
        var chance = time.Chance(prefix);
        for (var i = 0; i < pattern.Cases.Count; i++)
        {
            var category = categories[i % categories.Length];
            var days = category is "OUTAGE" or "INCIDENT" ? 1 : 10;
            var known = time.At(pattern.WeeksAgo(i, to: 3), chance);
            var late = pattern.Cases[i] == 'l';
            var shared = time.Workdays(known, late ? days + 4 + chance.Below(8) : chance.Below(days));
            yield return new Line(time, "owed-fact", $"{prefix}{101 + i}")
                .With("category", category).With("owner", owner).With("owedTo", to).With("material", i % 3 == 0)
                .At("knownAt", known).Due("dueAt", DateOnly.FromDateTime(time.Workdays(known, days))).At("sharedAt", shared)
                .Once(shared, "sharedWith", i % 6 == 5 ? "DEPUTY" : "PRINCIPAL")
                .At("acknowledgedAt", time.Workdays(shared, 1)).Once(shared, "discovery", late && i % 2 == 0 ? "PROBING" : "TOLD").At("discoveredAt", shared);
        }
    }
}
