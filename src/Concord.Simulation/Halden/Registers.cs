using Concord.Numerics;

namespace Concord.Simulation.Halden;

/// <summary>Controls with their owners, what the scanner covered, and how far each source reaches.</summary>
internal static class Registers
{
    private static readonly (string Name, string Owner, bool IsHygiene, bool? ItConsulted)[] _controls =
    [
        ("tested backups", "IT", true, null), ("multi-factor sign-in", "SECURITY", true, true), ("admin rights", "IT", true, null),
        ("central logging", "SECURITY", true, true), ("asset list", "IT", true, null),
        ("Block of unknown attachments", "SECURITY", false, true), ("Network zones of the terminals", "IT", false, null), ("Review of suppliers' access", "BUSINESS", false, true),
        ("Lock of idle handhelds", "IT", false, null), ("Four eyes on payments", "FINANCE", false, true), ("Camera pictures deleted after two weeks", "PRIVACY", false, false),
    ];

    public static IEnumerable<Line> Lines(Timeline time)
    {
        var chance = time.Chance("registers");

        return [.. Controls(time), .. Scans(time, chance), .. Feeds(time)];
    }

    private static IEnumerable<Line> Controls(Timeline time) => _controls.Select((control, i) => new Line(time, "control", $"CTL-{i + 1}")
        .With("name", control.Name).With("ownerFunction", control.Owner).With("itConsulted", control.ItConsulted).With("hygiene", control.IsHygiene)
        .On("inPlaceAt", time.Day(98 - (8 * i))));

    private static IEnumerable<Line> Scans(Timeline time, SeededGenerator chance) => Enumerable.Range(0, 51).Select(i => new Line(time, "scan", $"SCN-{i + 1:00}")
        .With("scanner", "Nessus").At("at", time.Day(102 - (2 * i), 6).ToDateTime(new TimeOnly(2, 0)))
        .With("assetsSeen", 640 + (2 * i) + chance.Below(9)).With("assetsKnown", 668 + (2 * i)).With("complete", true));

    private static IEnumerable<Line> Feeds(Timeline time) =>
        new (string Name, string[] Kinds)[]
        {
            ("Decision log", ["advice", "decision", "disagreement"]), ("Portfolio and purchasing", ["initiative", "purchase", "tool"]),
            ("Scanner and tickets", ["finding", "scan"]), ("Board papers", ["briefing", "executive-contact"]),
            ("Calendar and taps", ["meeting", "contact"]), ("Charter register", ["owed-fact", "information-request", "access-grant", "missing-entry"]),
            ("Service desk", ["security-request", "incident", "work-item", "agreed-item"]), ("Build system", ["release"]),
            ("Shared board", ["promise", "meeting-request", "team-session", "review", "review-finding", "interaction", "page-visit"]),
            ("Plans and budget", ["plan-item", "priority-link", "budget-ask", "appetite", "risk", "control", "activity"]),
        }
        .Select((feed, i) => new Line(time, "feed", $"FEED-{i + 1}")
            .With("name", feed.Name).List("kinds", feed.Kinds).Due("from", time.FirstDay).Due("to", time.LastDay).With("complete", true));
}
