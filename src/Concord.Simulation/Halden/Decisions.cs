using Concord.Numerics;

namespace Concord.Simulation.Halden;

/// <summary>What was decided and by whom, four decisions that wait for both, and one question about a risk that has no options yet.</summary>
internal static class Decisions
{
    private static readonly string[] _subjects =
    [
        "Supplier for yard cameras", "Exception for the old label printers", "Date of the network change in Antwerp", "Backup copy off site",
        "Owner of the handheld app", "Scan window for the terminals", "Remote access for crane engineers", "Order of the cloud moves",
        "Log retention", "Freeze before peak weeks",
    ];

    public static IEnumerable<Line> Lines(Timeline time)
    {
        var chance = time.Chance("decisions");

        return [.. Taken(time, chance), .. Waiting(time, chance)];
    }

    private static IEnumerable<Line> Taken(Timeline time, SeededGenerator chance)
    {
        for (var i = 0; i < 56; i++)
        {
            var raised = time.At(Timeline.Weeks - 1 - (i * 98 / 56), chance);
            var decided = time.Workdays(raised, 4 + chance.Below(12));
            var decider = (i % 4) switch { 0 => "CIO", 1 => "CISO", 2 => "F-CAB", _ => "F-EXEC" };
            yield return new Line(time, "decision", $"DEC-{501 + i}")
                .With("title", _subjects[i % _subjects.Length]).With("decider", decider).With("joint", i % 3 != 1)
                .With("domain", i % 2 == 0 ? "CIO" : "CISO").At("raisedAt", raised)
                .List("consulted", decider == "CIO" ? "CISO" : "CIO")
                .With("chosen", "A").With("chosenBy", decider).At("decidedAt", decided)
                .At("implementedAt", time.Workdays(decided, 10 + chance.Below(20))).With("risk", i % 2 == 0 ? $"RSK-{1 + (i % 10)}" : null).With("appetiteCited", i % 4 == 0);
        }
    }

    private static IEnumerable<Line> Waiting(Timeline time, SeededGenerator chance) =>
    [
        Open(time, "DEC-601", "Close or shield the EDI gateway", time.At(2, chance), "CISO",
            Option(time, "A", "Shield it with a filter rule", 8_000, 3, 55),
            Option(time, "B", "Patch and move to its own segment", 64_000, 25, 82),
            Option(time, "C", "Replace with the partner's service", 310_000, 105, 95)),
        Open(time, "DEC-602", "Move payroll to software as a service before year end", time.At(1, chance), "CIO",
            Option(time, "A", "Move in December", 90_000, 20, 48), Option(time, "B", "Move in March", 96_000, 80, 74),
            Option(time, "C", "Move the small entities first", 104_000, 45, 70), Option(time, "D", "Stay another year", 40_000, 0, 61)),
        Open(time, "DEC-603", "One endpoint agent in place of two", time.At(4, chance), "CIO",
            Option(time, "A", "Keep security's agent", 120_000, 60, 76), Option(time, "B", "Keep IT's agent", 95_000, 40, 71)),
        Open(time, "DEC-604", "Patch window for plant 3", time.At(1, chance), "CIO",
            Option(time, "A", "Every second Sunday", 0, 5, 70), Option(time, "B", "Each first Sunday", 0, 5, 60),
            Option(time, "C", "At every product change", 12_000, 15, 66)),
        Open(time, "DEC-605", "How to keep a ransom attack out of the terminals", time.At(3, chance), "CIO").With("risk", "RSK-2"),
    ];

    private static Line Open(Timeline time, string id, string title, DateTime raised, string domain, params Line[] options) =>
        new Line(time, "decision", id).With("title", title).With("decider", domain).With("joint", true).With("domain", domain)
            .At("raisedAt", raised).Parts("options", options);

    private static Line Option(Timeline time, string id, string title, decimal price, int days, int securityScore) => new Line(time)
        .With("id", id).With("title", title).Euros("price", price).With("days", days).With("securityScore", securityScore);
}
