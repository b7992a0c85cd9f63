namespace Concord.Simulation.Halden;

/// <summary>What both signed, who is who above them, and where they meet others.</summary>
internal static class Charters
{
    private static readonly string[] _hygiene =
        ["tested backups", "multi-factor sign-in", "admin rights", "central logging", "asset list", "end-of-life systems"];

    // Working level, most both accept, size worth finding: what the two agreed for the measures that decide.
    private static readonly (string Indicator, double Ref, double Tol, double P1)[] _agreed =
    [
        ("S1.1", 0.10, 0.20, 0.40), ("S1.2", 0.10, 0.20, 0.40), ("S2.1", 10, 20, 40), ("S2.2", 0.10, 0.25, 0.50), ("S2.3", 0.10, 0.25, 0.50),
        ("S6.1", 0.15, 0.25, 0.50), ("S6.3", 0.10, 0.20, 0.40), ("S7.1", 0.15, 0.35, 0.60), ("S11.1", 0.20, 0.30, 0.48), ("S11.2", 0.03, 0.08, 0.20),
    ];

    public static IEnumerable<Line> Lines(Timeline time) => [Charter(time), .. People(time), .. Forums(time), .. Absences(time)];

    private static Line Charter(Timeline time) => new Line(time, "charter", "CHARTER-1")
        .With("version", "1").List("signedBy", "CIO", "CISO").Due("at", time.FirstDay).With("cadenceDays", 14)
        .Part("thresholds", _agreed.Aggregate(new Line(time), (all, a) => all.Part(a.Indicator, new Line(time).With("ref", a.Ref).With("tol", a.Tol).With("p1", a.P1))))
        .Part("slaDays", new Line(time).With("advice", 10).With("request", 10).With("tier1", 2).With("tier2", 5).With("tier3", 15))
        .Parts("owedCategories",
        [
            Owed(time, "TEST_RESULTS", "CISO", 10), Owed(time, "INCIDENT", "CISO", 1), Owed(time, "OUTAGE", "CIO", 1),
            Owed(time, "PLANNED_CHANGE", "CIO", 10), Owed(time, "SUPPLIER", "CIO", 10),
        ])
        .Euros("initiativeAbove", 50_000).List("forums", Meetings.Board, Meetings.Committee, "F-EXEC").List("readers", "SECRETARY")
        .List("hygiene", _hygiene).With("timeZone", "Europe/Amsterdam").List("holidays", time.Holidays.Select(Timeline.Text));

    private static Line Owed(Timeline time, string category, string owner, int days) =>
        new Line(time).With("category", category).With("owner", owner).With("days", days);

    private static IEnumerable<Line> People(Timeline time) =>
    [
        Person(time, "P-901", "BOARD", "Annelies Verhoeven", "Chair of the board"),
        Person(time, "P-902", "BOARD", "Matteo Ricci", "Chair of the risk and audit committee"),
        Person(time, "P-903", "SECRETARY", "Lena Brandt", "Secretary to the board"),
        Person(time, "P-904", "AUDITOR", "Joost Hendriks", "Head of internal audit"),
    ];

    private static Line Person(Timeline time, string id, string role, string name, string title) => new Line(time, "person", id)
        .With("role", role).With("name", name).With("title", title)
        .List("emails", $"{name.ToLowerInvariant().Replace(' ', '.')}@halden-freight.example").Due("from", time.FirstDay.AddYears(-2));

    private static IEnumerable<Line> Forums(Timeline time) =>
    [
        Forum(time, Meetings.Board, "Board", "BOARD", null, "CIO", "CISO", "FINANCE", "LEGAL"),
        Forum(time, Meetings.Committee, "Risk and audit committee", "COMMITTEE", null, "CIO", "CISO", "FINANCE"),
        Forum(time, "F-EXEC", "Executive meeting", "EXECUTIVE", null, "CIO", "CISO", "FINANCE", "LEGAL", "BUSINESS"),
        Forum(time, "F-CAB", "Change board", "OTHER", "CIO", "CIO", "CISO", "ARCHITECTURE"),
        Forum(time, "F-EXC", "Exceptions board", "OTHER", "CISO", "CISO", "CIO"),
        Forum(time, "F-ARCH", "Architecture round", "OTHER", "CIO", "CIO", "ARCHITECTURE"), Forum(time, "F-THREAT", "Threat round", "OTHER", "CISO", "CISO", "CIO"),
    ];

    private static Line Forum(Timeline time, string id, string name, string type, string? owner, params string[] members) =>
        new Line(time, "forum", id).With("name", name).With("type", type).With("owner", owner).With("jointTopics", true).List("members", members);

    /// <summary>Leave, by the calendar: summer and the days after Christmas.</summary>
    private static IEnumerable<Line> Absences(Timeline time)
    {
        for (var year = time.FirstDay.Year; year <= time.LastDay.Year; year++)
        {
            yield return Leave(time, $"ABS-C{year}A", "CIO", new DateOnly(year, 7, 27), 20);
            yield return Leave(time, $"ABS-S{year}A", "CISO", new DateOnly(year, 7, 13), 18);
            yield return Leave(time, $"ABS-C{year}B", "CIO", new DateOnly(year, 12, 22), 11);
            yield return Leave(time, $"ABS-S{year}B", "CISO", new DateOnly(year, 12, 24), 9);
        }
    }

    private static Line Leave(Timeline time, string id, string party, DateOnly from, int days) => new Line(time, "absence", id)
        .With("party", party).Due("from", from).Due("to", from.AddDays(days)).With("reason", "LEAVE");
}
