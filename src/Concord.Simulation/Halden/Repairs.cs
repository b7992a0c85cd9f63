namespace Concord.Simulation.Halden;

/// <summary>What the two have begun to repair, what they contest of each other's facts, entries one of them misses, and what shook the company.</summary>
/// <remarks>Planted: the patch compact is done; the fast path for late initiatives is open.</remarks>
internal static class Repairs
{
    public static IEnumerable<Line> Lines(Timeline time) =>
    [
        new Line(time, "play-run", "RUN-1").With("play", "P16").With("trigger", "S11.1").At("openedAt", At(time, 47, 1))
            .Part("owners", new Line(time).With("CIO", "Head of Platforms").With("CISO", "Head of Security Operations")).Due("due", time.Day(21, 4))
            .Parts("steps", [Step(time, "Agree the due table", At(time, 45, 2)), Step(time, "Name a window for every terminal", At(time, 41, 1)), Step(time, "Weekly room for overdue fixes", At(time, 38, 0))])
            .At("endedAt", At(time, 22, 4)).Once(At(time, 22, 4), "endReason", "All steps are done"),
        new Line(time, "play-run", "RUN-2").With("play", "P09").With("trigger", "S6.1").At("openedAt", At(time, 9, 0))
            .Part("owners", new Line(time).With("CIO", "Head of the portfolio office").With("CISO", "Head of Security Architecture")).Due("due", time.Day(-17, 4))
            .Parts("steps", [Step(time, "Fast answer for what is already funded", At(time, 7, 3)), Step(time, "A question on the intake form", At(time, 3, 1)), Step(time, "A first look within two days", null)])
            .List("appliesTo", "VENDOR", "AI_USE"),
        Contest(time, "CNT-1", "initiative/PPM-1226", "CIO", "The architect had asked on the phone in the week before", At(time, 12, 2)).List("closedBy", "CIO", "CISO"),
        Contest(time, "CNT-2", "advice/ADV-S135", "CISO", "The advice was withdrawn before it was answered", At(time, 4, 1)),
        Missing(time, "MIS-1", "CIO", "S2", At(time, 40, 1), At(time, 37, 2), "ADDED"),
        Missing(time, "MIS-2", "CISO", "S6", At(time, 22, 3), At(time, 21, 1), "ADDED"),
        Missing(time, "MIS-3", "CISO", "S1", At(time, 4, 2), null, null),
        Disruption(time, "DSR-1", "REORGANISATION", 83, 70), Disruption(time, "DSR-2", "AI", 46, null), Disruption(time, "DSR-3", "MERGER", 19, null),
    ];

    private static DateTime At(Timeline time, int weeksAgo, int weekday) => time.NextWorkday(time.Day(weeksAgo, weekday)).ToDateTime(new TimeOnly(11, 30));

    private static Line Step(Timeline time, string title, DateTime? done) => new Line(time).With("title", title).At("doneAt", done);

    private static Line Contest(Timeline time, string id, string subject, string by, string statement, DateTime at) =>
        new Line(time, "contest", id).With("subject", subject).With("by", by).With("statement", statement).At("at", at);

    private static Line Missing(Timeline time, string id, string by, string sign, DateTime at, DateTime? resolved, string? how) =>
        new Line(time, "missing-entry", id).With("by", by).With("about", sign).At("at", at).At("resolvedAt", resolved).With("resolvedAs", how);

    private static Line Disruption(Timeline time, string id, string type, int from, int? to) =>
        new Line(time, "disruption", id).With("type", type).On("at", time.Day(from)).On("endedAt", to is { } end ? time.Day(end) : null);
}
