namespace Concord.Simulation.Halden;

/// <summary>Talks between the two outside their series.</summary>
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
    }
}
