namespace Concord.Simulation.Halden;

/// <summary>Asks each way and of others, and how they were answered.</summary>
/// <remarks>
/// Planted: a plain no is rare both ways. Security's yes was in time in four of five asks of the first year and in half of the second's:
/// slow to a yes is supported on the CISO's side. IT's own answers to security are in time.
/// </remarks>
internal static class Requests
{
    // h how, later yes · y yes · n no with another way · N no · l how, and past the agreed time · w withdrawn · dot = h
    private static readonly Pattern _toTheCiso = new("hyh.nhy.lh.yhl.h.hyNh.lhy.h.hlyh. .lhyl.hllyh.nlhlyl.hlylh.llhyl.lh");

    private static readonly Pattern _toTheCio = new("hyyh.hyhl.yhy.hyh. yhyhy.nhyhyhl.yhyhy.");

    private static readonly Pattern _ofOthers = new("hyh.yl.hy.h.yh. h.yhl.yh.hyh.y.h");

    private static readonly string[] _outcomes =
        ["carrier connected", "peak week covered", "customer audit passed", "site opened", "contract kept", "trial started"];

    public static IEnumerable<Line> Lines(Timeline time) =>
    [
        .. Asks(time, _toTheCiso, "CIO", "CISO", "REQ-S"), .. Asks(time, _toTheCio, "CISO", "CIO", "REQ-C"), .. Asks(time, _ofOthers, "BUSINESS", "CISO", "REQ-B"),
        .. Papers(time, _toTheCiso, "CISO", "REQ-S"), .. Papers(time, _toTheCio, "CIO", "REQ-C"),
    ];

    /// <summary>The options papers that followed a no with another way: three ways, one of them chosen.</summary>
    private static IEnumerable<Line> Papers(Timeline time, Pattern pattern, string decider, string prefix) =>
        from i in Enumerable.Range(0, pattern.Cases.Count)
        where pattern.Cases[i] == 'n'
        let raised = time.NextWorkday(time.Day(pattern.WeeksAgo(i, to: 5) - 1, 1)).ToDateTime(new TimeOnly(9, 30))
        let decided = time.Workdays(raised, 8)
        select new Line(time, "decision", $"DEC-{prefix[^1]}{701 + i}").With("title", "Another way to what was asked for").With("decider", decider).With("joint", true)
            .With("domain", decider).With("about", $"security-request/{prefix}{701 + i}").At("raisedAt", raised).List("consulted", decider == "CIO" ? "CISO" : "CIO")
            .Parts("options", new[] { "Soonest, with a filter", "With a segment of its own", "With the supplier's service" }.Select((title, place) => new Line(time)
                .With("id", $"{(char)('A' + place)}").With("title", title).Euros("price", 5_000 + (20_000 * place)).With("days", 4 + (12 * place)).With("securityScore", 55 + (15 * place))))
            .Once(decided, "chosen", "B").Once(decided, "chosenBy", decider).At("decidedAt", decided);

    private static IEnumerable<Line> Asks(Timeline time, Pattern pattern, string asker, string to, string prefix)
    {
        var chance = time.Chance(prefix);
        for (var i = 0; i < pattern.Cases.Count; i++)
        {
            var tier = (i % 3) + 1;
            var asked = Timeline.Hour(time.NextWorkday(time.Day(pattern.WeeksAgo(i, to: 5), i % 4)), chance);
            yield return Ask(time, pattern.Cases[i], tier, asked, asker, i, new Line(time, "security-request", $"{prefix}{701 + i}")
                .With("asker", asker).With("to", to).With("tier", tier).At("askedAt", asked)
                .With("businessOutcome", _outcomes[i % _outcomes.Length]).Due("businessDeadline", DateOnly.FromDateTime(time.Workdays(asked, 25))));
        }
    }

    private static Line Ask(Timeline time, char fate, int tier, DateTime asked, string asker, int place, Line line)
    {
        var limit = tier switch { 1 => 2, 2 => 5, _ => 15 };
        var first = time.Workdays(asked, tier == 1 ? 1 : 1 + (place % 3));
        var stopped = tier == 3 && place % 4 == 2 && fate is not ('n' or 'N');
        var yes = fate switch
        {
            'y' => first,
            'n' or 'N' => (DateTime?)null,
            'l' => time.Workdays(asked, limit + 3 + (place % 5)),
            _ => time.Workdays(asked, tier == 1 ? 1 : limit - 1),
        };
        var type = fate switch { 'y' => "YES", 'n' or 'N' => "NO", _ => "HOW" };

        return line.Parts("stops", stopped && time.Knows(time.Workdays(first, 3))
                ? [new Line(time).At("from", time.Workdays(first, 1)).At("to", time.Workdays(first, 3)).With("waitingOn", asker).With("agreedBy", asker)]
                : [])
            .Part("firstAnswer", time.Knows(first) ? new Line(time).At("at", first).With("type", type).With("alternative", fate != 'N') : null)
            .At("yesAt", yes);
    }
}
