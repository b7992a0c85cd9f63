using Concord.Numerics;

namespace Concord.Simulation.Halden;

/// <summary>Where both took a position and the positions differed, and how it ended.</summary>
/// <remarks>Planted as healthy: twenty-six a year, agreed within days, one a year gone up alone, one a year without a move for weeks.</remarks>
internal static class Disagreements
{
    // n agreed on a new option · j gone up together · u gone up alone · s stalled, then agreed · o decided over · dot = agreed
    private static readonly Pattern _pattern = new(
        "..n...n..j. .n..u..n... s..n..n... .n...n..j..n. n..u.s. ....");

    private static readonly string[] _areas =
    [
        "PATCHING", "ACCESS", "CLOUD_ARCH", "VENDOR", "RESILIENCE", "BUDGET", "DATA", "RISK_APPETITE", "AI_USE", "INCIDENT_RESPONSE",
    ];

    public static IEnumerable<Line> Lines(Timeline time)
    {
        var chance = time.Chance("disagreements");
        for (var i = 0; i < _pattern.Cases.Count; i++)
        {
            yield return Disagreement(time, chance, _pattern.Cases[i], i);
        }
    }

    private static Line Disagreement(Timeline time, SeededGenerator chance, char fate, int place)
    {
        var opened = time.At(_pattern.WeeksAgo(place, to: 2), chance);
        var days = fate == 's' ? 58 : fate is 'u' or 'j' ? 16 + chance.Below(6) : 2 + chance.Below(9);
        var closed = time.Workdays(opened.AddDays(days), 0);
        var opener = place % 3 == 1 ? "CIO" : "CISO";

        return new Line(time, "disagreement", $"DIS-{61 + place}")
            .List("between", "CIO", "CISO").With("area", _areas[(place * 3) % _areas.Length])
            .With("type", place % 11 == 7 ? "PROCESS" : "TASK").At("openedAt", opened).With("openedBy", opener)
            .Parts("positions",
            [
                new Line(time).With("party", "CISO").With("position", place % 4 == 1 ? "A" : "AGAINST").At("statedAt", opened),
                new Line(time).With("party", "CIO").With("position", place % 4 == 1 ? "B" : "FOR").At("statedAt", opened),
            ])
            .Parts("moves", Moves(time, chance, fate, opened, closed))
            .At("closedAt", closed).Once(closed, "closedAs", ClosedAs(fate))
            .Once(closed, "signedBy", fate == 'u' ? null : new System.Text.Json.Nodes.JsonArray("CIO", "CISO"))
            .Once(closed, "escalatedBy", fate == 'u' ? (place % 2 == 0 ? "CISO" : "CIO") : null)
            .Once(closed, "closedFor", fate == 'u' ? "CIO" : null);
    }

    private static List<Line> Moves(Timeline time, SeededGenerator chance, char fate, DateTime opened, DateTime closed)
    {
        var types = new[] { "NEW_FACT", fate == 'n' ? "NEW_OPTION" : "CONCESSION" };
        DateTime[] moved = fate switch
        {
            's' => [time.Workdays(opened, 3), time.Workdays(closed, 0).AddDays(-1)],
            'u' or 'j' => [time.Workdays(opened, 2), time.Workdays(opened, 8)],
            _ => [opened.AddDays((closed - opened).TotalDays / 3), opened.AddDays(2 * (closed - opened).TotalDays / 3)],
        };

        return [.. moved.Where(at => time.Knows(at)).Select((at, i) => new Line(time)
            .At("at", at).With("by", (i + (chance.Chance(0.5) ? 1 : 0)) % 2 == 0 ? "CIO" : "CISO").With("type", types[i]))];
    }

    private static string ClosedAs(char fate) => fate switch
    {
        'n' => "AGREED_NEW_OPTION",
        'j' => "ESCALATED_JOINT",
        'u' => "ESCALATED_UNILATERAL",
        _ => "AGREED",
    };
}
