using Concord.Numerics;

namespace Concord.Simulation.Halden;

/// <summary>Projects, vendors, migrations: when each was funded and when the other side heard of it.</summary>
/// <remarks>
/// Planted: about six in ten of the CIO's initiatives reach security after funding, a little fewer at the end, while legal, privacy and
/// finance are asked in time in seven of eight. Too few to say: the CISO's side starts three initiatives a year.
/// </remarks>
internal static class Initiatives
{
    // L asked after funding · P found by looking · T seen in telemetry · H heard from a third person · dot = asked in time
    private static readonly Pattern _cio = new(
        "L.PL..LTL LL.P.L.LH L.TL.LP.L .LLP.L.TL PL.L.TL.L L.LP..LL. .L.LL.P.T L..PL.L.T");

    private static readonly Pattern _ciso = new("..L ..L");

    public static IEnumerable<Line> Lines(Timeline time)
    {
        var chance = time.Chance("initiatives");
        for (var i = 0; i < _cio.Cases.Count; i++)
        {
            yield return OfTheCio(time, chance, i);
        }

        for (var i = 0; i < _ciso.Cases.Count; i++)
        {
            yield return OfTheCiso(time, chance, i);
        }

        for (var i = 0; i < InitiativeTitles.Ideas.Count; i++)
        {
            yield return Idea(time, chance, i);
        }
    }

    private static Line OfTheCio(Timeline time, SeededGenerator chance, int place)
    {
        var (title, type, outcome) = InitiativeTitles.OfTheCio(place);
        var gates = Gates.From(time, chance, _cio.WeeksAgo(place, Timeline.Weeks - 2, 2));
        var mode = _cio.Cases[place];
        var asked = mode == '.' ? Early(time, chance, gates) : mode == 'L' ? Late(time, chance, gates) : (DateTime?)null;
        var line = new Line(time, "initiative", $"PPM-{1040 + (3 * place)}")
            .With("title", title).With("type", type).With("owner", "CIO")
            .Part("gates", gates.ToLine(time)).Part("planned", new Line(time).Due("G6", gates.Planned))
            .Parts("consults", Consults(time, chance, gates, "CISO", asked, place))
            .Part("discovery", Discovery(time, chance, "CISO", mode, asked, gates))
            .With("aboveThreshold", true).With("businessOutcome", outcome)
            .Parts("requirements", Requirements(time, chance, gates, place, "CISO"))
            .Part("exposure", place % 5 is 1 or 3 ? Exposure(time, gates, place) : null)
            .With("joint", place % 3 == 0 ? true : null).Parts("waits", place % 3 == 0 ? Waits(time, gates, place) : []);

        return line.List("sources", Sources(chance, place));
    }

    private static Line OfTheCiso(Timeline time, SeededGenerator chance, int place)
    {
        var (title, type, outcome) = InitiativeTitles.OfTheCiso[place];
        var gates = Gates.From(time, chance, 88 - (15 * place));
        var mode = _ciso.Cases[place];
        var asked = mode == '.' ? Early(time, chance, gates) : Late(time, chance, gates);

        return new Line(time, "initiative", $"SEC-{210 + (7 * place)}")
            .With("title", title).With("type", type).With("owner", "CISO")
            .Part("gates", gates.ToLine(time)).Part("planned", new Line(time).Due("G6", gates.Planned))
            .Parts("consults", Consults(time, chance, gates, "CIO", asked, place))
            .Part("discovery", Discovery(time, chance, "CIO", mode, asked, gates))
            .With("aboveThreshold", true).With("businessOutcome", outcome)
            .List("sources", "PPM", "PROCUREMENT");
    }

    /// <summary>Not past funding yet, so not counted: what is being thought about.</summary>
    private static Line Idea(Timeline time, SeededGenerator chance, int place)
    {
        var (title, type, outcome) = InitiativeTitles.Ideas[place];
        var thought = time.At(3 + (2 * place), chance);

        return new Line(time, "initiative", $"PPM-{1300 + place}")
            .With("title", title).With("type", type).With("owner", "CIO")
            .Part("gates", new Line(time).At("G0", thought).At("G1", time.Workdays(thought, 6)))
            .Parts("consults", place == 0 ? [Consult(time, "CISO", time.Workdays(thought, 1), time.Workdays(thought, 3), "HOW")] : [])
            .With("businessOutcome", outcome).List("sources", "INTAKE");
    }

    private static IEnumerable<Line> Consults(Timeline time, SeededGenerator chance, Gates gates, string other, DateTime? asked, int place)
    {
        var answer = other == "CISO" && place % 9 == 4 ? "NO" : chance.Chance(0.6) ? "HOW" : "YES";
        DateTime? answered = asked is { } ask ? time.Workdays(ask, 2 + chance.Below(6)) : null;
        if (time.Knows(asked))
        {
            yield return Consult(time, other, asked!.Value, answered!.Value, answer);
        }

        foreach (var (function, slot) in new[] { ("FINANCE", 0), (place % 2 == 0 ? "LEGAL" : "PRIVACY", 4) })
        {
            var late = (place + slot) % 8 == 3;
            var when = time.Workdays(gates.Funded.AddDays(late ? 6 + chance.Below(20) : -14 - chance.Below(18)), 0);
            if (time.Knows(when))
            {
                yield return Consult(time, function, when, time.Workdays(when, 1 + chance.Below(5)), "YES");
            }
        }
    }

    private static Line Consult(Timeline time, string party, DateTime asked, DateTime answered, string answer) => new Line(time)
        .With("party", party).At("requestedAt", asked).At("answeredAt", answered).Once(answered, "answer", answer);

    private static Line? Discovery(Timeline time, SeededGenerator chance, string by, char mode, DateTime? asked, Gates gates)
    {
        var found = time.Workdays(gates.Funded.AddDays(35 + chance.Below(45)), 0);
        var (how, when) = mode switch
        {
            'P' => ("PROBING", found),
            'T' => ("TELEMETRY", time.Workdays(found.AddDays(20), 0)),
            'H' => ("THIRD_PERSON", found),
            _ => (mode == '.' ? "INTAKE" : "TOLD", asked!.Value),
        };

        return time.Knows(when) ? new Line(time).With("by", by).With("mode", how).At("at", when) : null;
    }

    /// <summary>What could be lost by it, as the business case puts it.</summary>
    private static Line Exposure(Timeline time, Gates gates, int place) => new Line(time)
        .At("at", time.Workdays(gates.Funded.AddDays(-7), 0)).Euros("loss", 120_000 + (35_000 * (place % 8))).With("delayDays", 3 + (place % 6));

    /// <summary>What a joint initiative stood still for: security's answer, IT's lines, or a supplier.</summary>
    private static IEnumerable<Line> Waits(Timeline time, Gates gates, int place)
    {
        var (from, to) = (time.Workdays(gates.Designed, 3), time.Workdays(gates.Designed, 6 + (place % 7)));

        return time.Knows(to)
            ? [new Line(time).At("from", from).At("to", to).With("waitingOn", (place % 4) switch { 0 => "SECURITY", 1 or 2 => "IT", _ => "OTHER" })]
            : [];
    }

    private static List<Line> Requirements(Timeline time, SeededGenerator chance, Gates gates, int place, string by)
    {
        var added = Enumerable.Range(0, 2 + chance.Below(2))
            .Select(i => i % 3 == place % 3 ? gates.Designed.AddDays(8 + (5 * i)) : gates.Designed.AddDays(-9 - i))
            .ToList();

        return [.. added.Where(a => time.Knows(a))
            .Select((a, i) => new Line(time).With("id", $"R{i + 1}").At("addedAt", a).With("by", by))];
    }

    /// <summary>Nearly every initiative stands in both lists, so that the two together say how much of all is seen.</summary>
    private static IEnumerable<string> Sources(SeededGenerator chance, int place)
    {
        var bought = chance.Pick(["PROCUREMENT", "CHANGE", "CLOUD", "SSO"]);

        return (place % 12) switch
        {
            5 => ["PPM"],
            9 => [bought],
            _ => [place % 4 == 1 ? "INTAKE" : "PPM", bought],
        };
    }

    private static DateTime Early(Timeline time, SeededGenerator chance, Gates gates) =>
        time.Workdays(gates.Intake, 1 + chance.Below(4));

    private static DateTime Late(Timeline time, SeededGenerator chance, Gates gates) =>
        time.Workdays(gates.Funded, 8 + chance.Below(25));
}
