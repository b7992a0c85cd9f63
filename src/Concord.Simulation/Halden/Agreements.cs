namespace Concord.Simulation.Halden;

/// <summary>Work agreed, promises, requests for a talk, sessions of the teams, how the two work together, and who opened the shared pages.</summary>
/// <remarks>
/// Planted: IT delivers what it agreed with security in five of six cases, as it does for others. Promises are kept in nine of ten, most
/// talks are accepted within days, and of the teams' sessions most take place.
/// </remarks>
internal static class Agreements
{
    // l late or missed · dot = in time
    private static readonly Pattern _ofTheCio = new("...l.......l.. .....l........l.");

    private static readonly Pattern _ofTheCiso = new("....l......... ...l..........");

    private static readonly Pattern _forOthers = new("..l......l........l.....l.. ...l.......l......l.......l");

    public static IEnumerable<Line> Lines(Timeline time) =>
    [
        .. Items(time, _ofTheCio, "CIO", _ => "CISO", "AGR-C"), .. Items(time, _ofTheCiso, "CISO", _ => "CIO", "AGR-S"),
        .. Items(time, _forOthers, "CIO", i => i % 2 == 0 ? "FINANCE" : "BUSINESS", "AGR-F"),
        .. Promises(time), .. Talks(time), .. Sessions(time), .. Interactions(time), .. Visits(time), .. Reviews(time),
    ];

    private static IEnumerable<Line> Items(Timeline time, Pattern pattern, string owner, Func<int, string> receiver, string prefix)
    {
        for (var i = 0; i < pattern.Cases.Count; i++)
        {
            var due = time.NextWorkday(time.Day(pattern.WeeksAgo(i, to: 2), i % 4));
            yield return new Line(time, "agreed-item", $"{prefix}{901 + i}")
                .With("owner", owner).With("for", receiver(i)).With("team", owner == "CIO" ? Findings.TeamOf(i) : "Security tools").Due("dueAt", due)
                .On("doneAt", due.AddDays(pattern.Cases[i] == 'l' ? 9 : -(i % 5)));
        }
    }

    private static IEnumerable<Line> Promises(Timeline time)
    {
        for (var i = 0; i < 60; i++)
        {
            var due = time.NextWorkday(time.Day(103 - (i * 101 / 60), i % 4));
            yield return new Line(time, "promise", $"PRM-{i + 1:00}")
                .With("from", i % 2 == 0 ? "CIO" : "CISO").With("to", i % 2 == 0 ? "CISO" : "CIO").Due("dueAt", due)
                .On("keptAt", i % 20 is 9 or 14 ? due.AddDays(6) : i == 23 ? null : due.AddDays(-(i % 3)));
        }
    }

    private static IEnumerable<Line> Talks(Timeline time)
    {
        for (var i = 0; i < 48; i++)
        {
            var asked = time.NextWorkday(time.Day(103 - (i * 101 / 48), i % 4)).ToDateTime(new TimeOnly(9 + (i % 7), 40));
            var isDeclined = i % 16 == 11;
            var answered = time.Workdays(asked, i % 16 == 5 ? 8 : 1 + (i % 3));
            yield return new Line(time, "meeting-request", $"TLK-{i + 1:00}")
                .With("from", i % 2 == 0 ? "CISO" : "CIO").With("to", i % 2 == 0 ? "CIO" : "CISO").At("askedAt", asked)
                .At(isDeclined ? "declinedAt" : "acceptedAt", answered);
        }
    }

    private static IEnumerable<Line> Sessions(Timeline time)
    {
        for (var month = 23; month >= 0; month--)
        {
            var planned = time.NextWorkday(time.Day((month * 13 / 3) + 2, 3));
            yield return new Line(time, "team-session", $"SES-{24 - month:00}").Due("plannedAt", planned).On("heldAt", month % 8 == 5 ? null : planned);
        }
    }

    private static IEnumerable<Line> Interactions(Timeline time)
    {
        for (var i = 0; i < 78; i++)
        {
            yield return new Line(time, "interaction", $"INT-{i + 1:00}")
                .At("at", time.NextWorkday(time.Day(103 - (i * 101 / 78), i % 4)).ToDateTime(new TimeOnly(10 + (i % 6), 0)))
                .With("type", (i % 6) switch { 0 or 3 => "GATE_APPROVAL", 1 or 4 => "JOINT_DESIGN", 2 => "COAUTHORED", _ => i < 40 ? "GATE_APPROVAL" : "JOINT_DESIGN" });
        }
    }

    /// <summary>The shared scorecard, opened by both every other week; the CISO's page of priorities now and then.</summary>
    private static IEnumerable<Line> Visits(Timeline time) =>
        from side in new[] { "CIO", "CISO" }
        from visit in Enumerable.Range(0, 26)
        select new Line(time, "page-visit", $"VIS-{(side == "CIO" ? "C" : "S")}{visit + 1:00}")
            .With("page", visit % 5 == 4 ? "priorities" : "scorecard").With("side", side)
            .At("at", time.NextWorkday(time.Day(51 - (2 * visit), side == "CIO" ? 0 : 2)).ToDateTime(new TimeOnly(8, 15)));

    private static IEnumerable<Line> Reviews(Timeline time)
    {
        for (var i = 0; i < 34; i++)
        {
            var isPresent = i % 11 != 5 && i != 7;
            yield return new Line(time, "review", $"RVW-{i + 1:00}")
                .With("type", (i % 3) switch { 0 => "DESIGN", 1 => "DATA", _ => "CUSTOMER_TRUST" })
                .On("at", time.NextWorkday(time.Day(102 - (i * 100 / 34), 1))).With("product", (i % 3) switch { 0 => "Booking", 1 => "Yard", _ => "Handhelds" })
                .With("securityPresent", isPresent).With("waiver", i == 7 ? "Signed by both: no change of data" : null);
        }
    }
}
