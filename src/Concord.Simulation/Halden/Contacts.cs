namespace Concord.Simulation.Halden;

/// <summary>Talks between the two outside their series, and entries one of them misses in the register.</summary>
internal static class Contacts
{
    public static IEnumerable<Line> Lines(Timeline time)
    {
        var chance = time.Chance("contacts");
        for (var i = 0; i < 68; i++)
        {
            var line = new Line(time, "contact", $"CON-{301 + i}")
                .At("at", time.At(Timeline.Weeks - 1 - (i * 103 / 68), chance)).List("between", "CIO", "CISO")
                .With("channel", (i % 7) switch { 1 or 4 => "GROUP", 3 => "WRITTEN", 6 => "DEPUTIES", _ => "DIRECT" });

            yield return i % 3 == 0 ? line.With("topic", $"disagreement/DIS-{61 + (i * 50 / 68)}") : line;
        }

        foreach (var (waiting, channel) in new[] { ("601", "DIRECT"), ("602", "GROUP"), ("603", "DIRECT"), ("604", "WRITTEN") })
        {
            yield return new Line(time, "contact", $"CON-{waiting}")
                .At("at", time.At(1, chance)).List("between", "CIO", "CISO").With("channel", channel).With("topic", $"decision/DEC-{waiting}");
        }

        yield return Missing(time, "MIS-1", "CIO", "S2", time.At(40, chance), time.At(37, chance), "ADDED");
        yield return Missing(time, "MIS-2", "CISO", "S6", time.At(22, chance), time.At(21, chance), "ADDED");
        yield return Missing(time, "MIS-3", "CISO", "S1", time.At(4, chance), null, null);
    }

    private static Line Missing(Timeline time, string id, string by, string sign, DateTime at, DateTime? resolved, string? how) =>
        new Line(time, "missing-entry", id).With("by", by).With("about", sign).At("at", at).At("resolvedAt", resolved).With("resolvedAs", how);
}
