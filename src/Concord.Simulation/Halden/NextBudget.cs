using System.Text.Json.Nodes;

namespace Concord.Simulation.Halden;

/// <summary>What both ask of next year's shared budget, each with what it would change: laid side by side, not decided yet.</summary>
/// <remarks>Planted: all of it costs 1.4 million and the pool holds about half; security's asks pay in risk, IT's in delivery and some in both.</remarks>
internal static class NextBudget
{
    // A change is a risk, what it changes (its rate or the size of its losses) and the factor: least, likeliest, most.
    private static readonly (string Side, string Title, decimal Once, decimal Yearly, int Days, double Delivery, string? Requires, (int Risk, string What, double Least, double Likely, double Most)[] Changes)[] _asks =
    [
        ("CISO", "Strong sign-in at the terminals", 90_000, 25_000, 120, 1, null, [(2, "lambda", 0.4, 0.55, 0.8), (6, "lambda", 0.5, 0.65, 0.9)]),
        ("CISO", "Terminals in network segments of their own", 240_000, 30_000, 200, 0, null, [(2, "mu", 0.3, 0.5, 0.8), (7, "lambda", 0.4, 0.55, 0.8)]),
        ("CISO", "Backup copies nobody can change", 130_000, 40_000, 90, 2, null, [(2, "mu", 0.3, 0.45, 0.7), (8, "mu", 0.3, 0.45, 0.7)]),
        ("CISO", "A call back before a bank account changes", 20_000, 15_000, 30, 0, null, [(6, "lambda", 0.2, 0.35, 0.6)]),
        ("CISO", "Suppliers' access reviewed each quarter", 45_000, 35_000, 60, 0, null, [(3, "lambda", 0.4, 0.6, 0.9)]),
        ("CISO", "The rate book watched for copying", 70_000, 20_000, 100, 0, null, [(9, "lambda", 0.5, 0.7, 0.95)]),
        ("CIO", "A second line for the customs link", 110_000, 40_000, 120, 5, null, [(5, "lambda", 0.2, 0.4, 0.6)]),
        ("CIO", "Booking in two cloud regions", 310_000, 90_000, 240, 7, "ASK-39", [(1, "lambda", 0.3, 0.5, 0.8), (10, "mu", 0.2, 0.3, 0.6)]),
        ("CIO", "A trial run before each migration", 60_000, 10_000, 60, 4, null, [(8, "lambda", 0.3, 0.5, 0.8)]),
        ("CIO", "Payroll as a service", 96_000, 40_000, 150, 3, null, [(4, "lambda", 0.2, 0.3, 0.6)]),
        ("CIO", "Self-service for small shippers", 180_000, 20_000, 160, 9, null, []),
        ("CIO", "Handhelds that work without a network", 75_000, 10_000, 110, 6, null, []),
    ];

    public static IEnumerable<Line> Lines(Timeline time) => _asks.Select((ask, i) => new Line(time, "budget-ask", Id(i))
        .With("side", ask.Side).With("pool", "Change budget, third year").Euros("cost", ask.Once).On("at", time.NextWorkday(time.Day(4, i % 5)))
        .With("deliveryValue", ask.Delivery).With("jointlyRanked", true)
        .Part("option", new Line(time).With("id", Id(i)).With("title", ask.Title)
            .Part("cost", new Line(time).With("oneOff", ask.Once).With("yearly", ask.Yearly)).With("days", ask.Days)
            .Parts("changes", ask.Changes.Select(c => new Line(time).With("scenario", $"RSK-{c.Risk}").Part(c.What, new Line(time).With("pert", new JsonArray(c.Least, c.Likely, c.Most)))))
            .List("requires", ask.Requires is { } other ? [other] : Array.Empty<string>())));

    private static string Id(int place) => $"ASK-{31 + place}";
}
