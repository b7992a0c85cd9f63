namespace Concord.Simulation.Halden;

/// <summary>The plans' lines, and which of the priorities stand in them.</summary>
/// <remarks>Planted: three of the CISO's five priorities stand in IT's plans with an owner and a date, four of the CIO's in security's.</remarks>
internal static class Plans
{
    // Title, weeks ago at which it started, weeks ahead at which it is due, whether security had a line in it from the start.
    private static readonly (string Plan, string Title, string? Owner, int Started, int? Due, decimal? Amount, char Security)[] _items =
    [
        ("BUSINESS_STRATEGY", "Two new terminals", "BUSINESS", 60, 70, 9_000_000, 's'), ("BUSINESS_STRATEGY", "Booking for small shippers", "BUSINESS", 52, 26, 1_200_000, 's'),
        ("BUSINESS_STRATEGY", "Cold chain for pharma", "BUSINESS", 48, 40, 2_400_000, '-'), ("BUSINESS_STRATEGY", "The Baltic lanes", "BUSINESS", 30, 60, 3_100_000, 'l'),
        ("IT_STRATEGY", "Known holes fixed within the agreed time", "CIO", 44, 20, 240_000, 's'), ("IT_STRATEGY", "Restore of every first-tier system within a day", "CIO", 44, 34, 310_000, 's'),
        ("IT_STRATEGY", "One register of suppliers with access", "CIO", 40, null, null, '-'), ("IT_STRATEGY", "Booking in the cloud", "CIO", 50, 30, 1_800_000, 's'),
        ("ROADMAP", "Strong sign-in in the yards", "CIO", 36, 18, 190_000, 's'), ("ROADMAP", "Handhelds, second generation", "CIO", 46, 8, 640_000, 's'), ("ROADMAP", "Crane scheduling", "CIO", 41, 12, 420_000, '-'),
        ("ROADMAP", "Data warehouse in the cloud", "CIO", 33, 22, 560_000, 'l'), ("ROADMAP", "Rail slot exchange", "CIO", 27, 25, 280_000, 's'), ("ROADMAP", "Planner desktops", "CIO", 22, 16, 350_000, '-'),
        ("ROADMAP", "Parcel lockers", "CIO", 15, 37, 510_000, 's'), ("ROADMAP", "Chat assistant for dispatch", "CIO", 9, 30, 120_000, 's'),
        ("BUDGET", "Patch windows at the terminals", "CIO", 38, 14, 90_000, '-'), ("BUDGET", "Second line for two halls", "CIO", 38, 20, 270_000, '-'),
        ("SECURITY_PLAN", "Checks that keep the terminals up", "CISO", 45, 20, 60_000, '-'), ("SECURITY_PLAN", "Answers within two days in delivery", "CISO", 45, 10, 40_000, '-'),
        ("SECURITY_PLAN", "Landing zone for booking in the cloud", "CISO", 39, 26, 150_000, '-'), ("SECURITY_PLAN", "One agent in place of two", "CISO", 31, 18, 80_000, '-'),
        ("SECURITY_PLAN", "A proof for customers each year", "CISO", 26, null, null, '-'),
    ];

    // The priority by its rank, and the plan's line it stands in.
    private static readonly (string Of, int Rank, int Item)[] _links =
        [("CISO", 0, 4), ("CISO", 1, 5), ("CISO", 2, 6), ("CISO", 3, 8), ("CIO", 0, 19), ("CIO", 1, 18), ("CIO", 2, 20), ("CIO", 3, 21), ("CIO", 4, 22)];

    public static IEnumerable<Line> Lines(Timeline time) =>
    [
        .. _items.Select((item, i) => new Line(time, "plan-item", Id(i))
            .With("plan", item.Plan).With("title", item.Title).With("owner", item.Owner).On("startAt", time.Day(item.Started, 1))
            .Due("due", item.Due is { } weeks ? time.Day(-weeks, 4) : null).Euros("amount", item.Amount)
            .On("securityLineAt", item.Security switch { 's' => time.Day(item.Started + 2, 1), 'l' => time.Day(item.Started - 8, 1), _ => null })
            .List("links", item.Plan == "ROADMAP" ? [Id(i % 4)] : Array.Empty<string>())),
        .. _links.Select(link => new Line(time, "priority-link", $"LNK-{(link.Of == "CIO" ? "C" : "S")}{link.Rank + 1}")
            .With("priority", Priorities.Latest(link.Of)[link.Rank]).With("of", link.Of).With("planItem", Id(link.Item)).With("cycle", $"{time.LastDay.Year}")),
    ];

    private static string Id(int place) => $"PLN-{place + 1:00}";
}
