namespace Concord.Simulation.Halden;

/// <summary>What each ranks first, what each believes the other ranks first, and how well each describes the other.</summary>
/// <remarks>
/// Planted: the CIO names four of the CISO's five; the CISO names four of the CIO's, but two in each of the last two rounds: worth a look.
/// </remarks>
internal static class Priorities
{
    private static readonly string[] _menu =
    [
        "Uptime of the terminals", "Deliver on the promised date", "Booking in the cloud", "Lower run cost", "One data platform",
        "Known holes fixed in time", "Suppliers with access", "Strong sign-in everywhere", "Restore within a day", "Attacks seen within hours",
        "Skilled people", "Fewer systems", "Safe use of AI", "Customers' trust", "Ready for a merger",
    ];

    private static readonly int[] _ofTheCio = [1, 0, 2, 3, 13];

    private static readonly int[] _ofTheCiso = [5, 8, 6, 7, 13];

    // How many of the other's five each names, a round a letter.
    private const string NamedByTheCio = "344444";

    private const string NamedByTheCiso = "444422";

    /// <summary>The five priorities of a side in the latest round, ranked.</summary>
    public static IReadOnlyList<string> Latest(string party) => Own(party, Waves.Quarters - 1);

    public static IEnumerable<Line> Lines(Timeline time) =>
        from quarter in Enumerable.Range(Waves.FirstPriorities, Waves.Quarters - Waves.FirstPriorities)
        from party in new[] { "CIO", "CISO" }
        from line in Marks(time, party, quarter).Prepend(Statement(time, party, quarter))
        select line;

    private static List<string> Own(string party, int quarter)
    {
        var own = (party == "CIO" ? _ofTheCio : _ofTheCiso).ToArray();
        own[4] = quarter % 2 == 1 ? own[4] : party == "CIO" ? 4 : 9;

        return [.. own.Select(i => _menu[i])];
    }

    /// <summary>Some of the other's own, the highest first, filled up with what is nobody's.</summary>
    private static List<string> Predicted(string party, int quarter)
    {
        var other = Own(party == "CIO" ? "CISO" : "CIO", quarter);
        var named = (party == "CIO" ? NamedByTheCio : NamedByTheCiso)[quarter - Waves.FirstPriorities] - '0';

        return [.. other.Take(named), .. new[] { "Skilled people", "Safe use of AI" }.Take(5 - named)];
    }

    private static Line Statement(Timeline time, string party, int quarter)
    {
        var own = Own(party, quarter);
        var published = Waves.Opens(time, quarter).AddDays(8).ToDateTime(new TimeOnly(11, 0));

        return new Line(time, "priority-statement", $"PRI-{(party == "CIO" ? "C" : "S")}{quarter + 1}")
            .With("party", party).With("wave", Waves.Id("PRIORITIES", quarter)).List("menu", _menu).List("own", own).List("predicted", Predicted(party, quarter))
            .Part("needs", new Line(time).With(own[0], party == "CIO" ? "An answer to firewall requests within two days" : "A patch window at every terminal").With(own[1], party == "CIO" ? "One list of demands for a project" : "A restore test each quarter"))
            .List("adopted", party == "CIO" ? _menu[5] : _menu[0])
            .List("challenges", party == "CIO" ? ["Two halls without spare lines", "Projects that wait for each other", "Few crane engineers"] : ["Late word of new suppliers", "Old label printers", "One analyst at night"])
            .List("incentives", party == "CIO" ? ["Uptime", "Delivery on the promised date", "Run cost"] : ["Fixed by the agreed date", "Time to contain"])
            .At("publishedAt", published).At("acknowledgedAt", published.AddDays(quarter == 4 && party == "CISO" ? 19 : 3));
    }

    /// <summary>How right the described side finds the other's words about it: three challenges and the strategy a round.</summary>
    private static IEnumerable<Line> Marks(Timeline time, string party, int quarter)
    {
        for (var i = 0; i < 4; i++)
        {
            yield return new Line(time, "description-mark", $"DES-{(party == "CIO" ? "C" : "S")}{quarter + 1}-{i + 1}")
                .With("of", party).With("by", party == "CIO" ? "CISO" : "CIO").With("part", i == 3 ? "STRATEGY" : "CHALLENGES")
                .With("mark", ((quarter * 4) + i) % 7 == 3 ? 0 : ((quarter * 4) + i) % 3 == 1 ? 1 : 2).With("wave", Waves.Id("PRIORITIES", quarter));
        }
    }
}
