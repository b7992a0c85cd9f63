using Concord.Numerics;

namespace Concord.Simulation.Halden;

/// <summary>Recommendations each way and from other functions, and what became of them.</summary>
/// <remarks>
/// Planted: the CIO's side overruled about one in twelve in the first year, then seven of twelve in one stretch of the second, then
/// about one in five: worth a look. Could be either way: the CISO's side overruled three of twenty. The other functions' advice is
/// overruled as rarely as ever. Days and hours of work are fixed here, so that chance can't tip what is planted.
/// </remarks>
internal static class AdviceItems
{
    // x overruled · X overruled with the remaining risk above appetite · m taken in a changed form · l answered late · w withdrawn · dot = adopted
    private static readonly Pattern _toCio = new(
        "..m...x...m. .l..m.....x. ..m....... .xx.xxXx.x.. ..xm..x..x.. .xm.");

    private static readonly Pattern _toCiso = new("..x..m....x..l..... m.x...l...m.x....w..x.");

    private static readonly Pattern _functionsToCio = new(
        "...x....l....m.... ...m....x....l.... ..x.....m....l... ...m...x.....l.... ....x...m....l.... ...m....x...l.... ..m.....x....l.... ....m...x...l.");

    private static readonly Pattern _functionsToCiso = new("...m....x....l...... ...m.....x....l.....");

    private static readonly string[] _functions = ["LEGAL", "FINANCE", "PRIVACY", "ARCHITECTURE"];

    public static IEnumerable<Line> Lines(Timeline time)
    {
        var chance = time.Chance("advice");

        return
        [
            .. Items(time, chance, _toCio, "ADV-C", _ => "CISO", "CIO", AdviceSubjects.ToCio),
            .. Items(time, chance, _toCiso, "ADV-S", _ => "CIO", "CISO", AdviceSubjects.ToCiso),
            .. Items(time, chance, _functionsToCio, "ADV-F", i => _functions[i % 4], "CIO", AdviceSubjects.FromFunctions),
            .. Items(time, chance, _functionsToCiso, "ADV-G", i => _functions[i % 4], "CISO", AdviceSubjects.FromFunctions),
        ];
    }

    private static IEnumerable<Line> Items(
        Timeline time, SeededGenerator chance, Pattern pattern, string prefix, Func<int, string> from, string to, IReadOnlyList<string> subjects)
    {
        for (var i = 0; i < pattern.Cases.Count; i++)
        {
            var issued = Timeline.Hour(time.NextWorkday(time.Day(pattern.WeeksAgo(i, to: 3), i % 4)), chance);
            yield return Item(time, chance, pattern.Cases[i], issued, i % 5, new Line(time, "advice", $"{prefix}{101 + i}")
                .With("from", from(i)).With("to", to).With("type", "RECOMMENDATION")
                .With("subject", subjects[i % subjects.Count]).With("materiality", i % 5 == 2 ? 3 : 2).With("decisionRight", to)
                .With("businessEffect", i % 6 == 4 ? null : "Said in hours of work and euros").With("effectConfirmed", i % 6 == 4 ? null : i % 7 != 3)
                .With("enablingOption", i % 9 != 1));
        }
    }

    private static Line Item(Timeline time, SeededGenerator chance, char fate, DateTime issued, int pace, Line line)
    {
        var answered = time.Workdays(issued, fate == 'l' ? 13 + pace : 2 + pace);
        var decided = time.Workdays(answered, pace % 2);
        var overruled = fate is 'x' or 'X';
        var outcome = fate switch { 'x' or 'X' => "OVERRIDDEN", 'm' => "ADOPTED_MODIFIED", 'w' => "WITHDRAWN", _ => "ADOPTED" };
        var by = time.Workdays(decided, 20);
        var unreasoned = fate == 'X' || (overruled && chance.Chance(0.3));
        var reasoned = time.Workdays(decided, unreasoned ? 12 : chance.Below(3));

        return line.At("issuedAt", issued).Due("responseDue", DateOnly.FromDateTime(time.Workdays(issued, 10)))
            .At("answeredAt", answered).Once(decided, "outcome", outcome).At("outcomeAt", decided)
            .Once(overruled ? reasoned : null, "reason", "The cost of waiting weighed more").At("reasonAt", overruled ? reasoned : null)
            .Once(fate == 'm' ? decided : null, "preservesIntent", true)
            .Once(overruled ? decided : null, "residualAboveAppetite", fate == 'X')
            .Once(fate is '.' or 'm' or 'l' ? decided : null, "implementBy", Timeline.Text(DateOnly.FromDateTime(by)))
            .At("implementedAt", fate is '.' or 'm' or 'l' ? by.AddDays(chance.Chance(0.12) ? 40 : -chance.Below(9)) : null);
    }
}
