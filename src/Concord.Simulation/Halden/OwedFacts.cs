namespace Concord.Simulation.Halden;

/// <summary>What each owed the other by the charter and when it was shared, what was asked for, and which systems each may look into.</summary>
/// <remarks>
/// Planted: could be either way on the CIO's side (four of thirty a year late, one of them found out). Worth a look on the CISO's side:
/// about one in ten late in the first year, then six of twelve in the last stretch. What both owe other functions comes as on time as ever.
/// </remarks>
internal static class OwedFacts
{
    // l shared late · f found out before it was shared · u due and not shared · d told to a deputy in time, never taken note of · r its existence shared, not its content · dot = in time
    private static readonly Pattern _ofTheCio = new("....l.......l.....r...l....... ....l......f...r...l....d.....");

    private static readonly Pattern _ofTheCiso = new(".......l.....r...l..........l. ...l.............r.l..l.ul.l.l");

    private static readonly Pattern _toOthers = new("....l.........l....... ..l...........l.......");

    private static readonly (string System, string Owner)[] _systems =
    [
        ("Change calendar", "CIO"), ("Asset list", "CIO"), ("Service desk", "CIO"), ("Cloud accounts", "CIO"), ("Uptime board", "CIO"),
        ("Alert board", "CISO"), ("Findings list", "CISO"), ("Exception register", "CISO"), ("Incident log", "CISO"),
    ];

    public static IEnumerable<Line> Lines(Timeline time) =>
    [
        .. Of(time, _ofTheCio, "CIO", _ => "CISO", ["PLANNED_CHANGE", "SUPPLIER", "OUTAGE"], "OWD-C"),
        .. Of(time, _ofTheCiso, "CISO", _ => "CIO", ["TEST_RESULTS", "INCIDENT"], "OWD-S"),
        .. Of(time, _toOthers, "CIO", i => i % 2 == 0 ? "FINANCE" : "LEGAL", ["SUPPLIER", "OUTAGE"], "OWD-F"),
        .. Of(time, _toOthers, "CISO", i => i % 2 == 0 ? "PRIVACY" : "LEGAL", ["TEST_RESULTS", "INCIDENT"], "OWD-G"),
        .. Questions(time), .. Grants(time),
    ];

    private static IEnumerable<Line> Of(Timeline time, Pattern pattern, string owner, Func<int, string> to, string[] categories, string prefix)
    {
        var chance = time.Chance(prefix);
        for (var i = 0; i < pattern.Cases.Count; i++)
        {
            var category = categories[i % categories.Length];
            var known = Timeline.Hour(time.NextWorkday(time.Day(pattern.WeeksAgo(i, to: 4), i % 4)), chance);
            yield return Fact(time, pattern.Cases[i], known, category is "OUTAGE" or "INCIDENT" ? 1 : 10, i, new Line(time, "owed-fact", $"{prefix}{101 + i}")
                .With("category", category).With("owner", owner).With("owedTo", to(i)).With("material", i % 3 == 0));
        }
    }

    private static Line Fact(Timeline time, char fate, DateTime known, int days, int place, Line line)
    {
        var due = time.Workdays(known, days);
        var late = time.Workdays(known, days + 3 + (place % 4));
        var shared = fate is 'l' or 'f' ? late : fate == 'u' ? (DateTime?)null : days == 1 ? known.AddMinutes(45) : time.Workdays(known, 1 + (place % 7));
        var found = fate == 'f' ? time.Workdays(known, days + 1) : shared;

        return line.At("knownAt", known).Due("dueAt", DateOnly.FromDateTime(due)).At("sharedAt", shared)
            .Once(shared, "sharedWith", fate == 'd' || place % 10 == 7 ? "DEPUTY" : "PRINCIPAL")
            .At("acknowledgedAt", fate == 'd' ? null : shared?.AddMinutes(70))
            .Once(found, "discovery", fate == 'f' ? "TELEMETRY" : "TOLD").At("discoveredAt", found)
            .With("restricted", fate == 'r' ? true : null);
    }

    /// <summary>What one asked of the other, from both sides in turn; one in eight is answered late.</summary>
    private static IEnumerable<Line> Questions(Timeline time)
    {
        for (var i = 0; i < 52; i++)
        {
            var asked = time.NextWorkday(time.Day(102 - (2 * i), i % 4)).ToDateTime(new TimeOnly(9 + (i % 7), 20));
            var answered = time.Workdays(asked, i % 16 is 6 or 13 ? 9 : 1 + (i % 4));
            yield return new Line(time, "information-request", $"ASK-{101 + i}")
                .With("from", i % 2 == 0 ? "CISO" : "CIO").With("to", i % 2 == 0 ? "CIO" : "CISO").At("askedAt", asked)
                .Due("dueAt", DateOnly.FromDateTime(time.Workdays(asked, 5))).At("answeredAt", answered)
                .Once(answered, "answer", (i % 9) switch { 4 => "PARTLY", 7 => "REFUSED", _ => "SHARED" });
        }
    }

    /// <summary>Reading rights both agreed on; the CISO still waits for the cloud accounts.</summary>
    private static IEnumerable<Line> Grants(Timeline time) => _systems.Select((system, i) => new Line(time, "access-grant", $"GRT-{i + 1}")
        .With("system", system.System).With("owner", system.Owner).With("owedTo", system.Owner == "CIO" ? "CISO" : "CIO").With("agreed", true)
        .On("liveSince", system.System == "Cloud accounts" ? null : time.Day(96 - (6 * i), 2))
        .On("lastOpenedAt", system.System == "Cloud accounts" ? null : time.Day(1 + (i % 3), 3)));
}
