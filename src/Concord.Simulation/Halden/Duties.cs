namespace Concord.Simulation.Halden;

/// <summary>Who does what where both have a part, as each wrote it alone and as they agreed, and what joint reviews found.</summary>
/// <remarks>Planted: worth a look. Of 27 joint activities four have a gap, an overlap or no signature, and three stand in the handbook alone.</remarks>
internal static class Duties
{
    // s accountable: the CISO · c the CIO · S and C the same, but the two first named different ones · n nobody · t two · u not accepted by its holder
    private static readonly (string Title, char Case)[] _activities =
    [
        ("Set fix priorities by exposure", 's'), ("Plan patch windows", 'c'), ("Decide on emergency changes", 'c'), ("Watch the alerts at night", 's'), ("Switch off a site in an attack", 'n'),
        ("Approve a new supplier's access", 's'), ("End a supplier's access", 'C'), ("Test the restore of booking", 'c'), ("Keep the asset list", 'c'), ("Choose the endpoint agent", 't'),
        ("Answer customers' security questions", 's'), ("Handle a data request", 's'), ("Sign off a release", 'C'), ("Check code before a release", 's'), ("Design a new interface", 'c'),
        ("Keep the handhelds' profile", 'c'), ("Grant crane engineers access", 'u'), ("Review admin rights", 's'), ("Run the exercise of the year", 's'), ("Report an incident to the authority", 's'),
        ("Speak to customers in an outage", 'c'), ("Retire an old login", 'S'), ("Set the rules for AI tools", 's'), ("Keep keys and certificates", 'n'),
    ];

    public static IEnumerable<Line> Lines(Timeline time) => [.. _activities.Select((a, i) => Activity(time, a.Title, a.Case, i)), .. Findings(time)];

    private static Line Activity(Timeline time, string title, char fate, int place)
    {
        var signed = time.Day(21 + (place % 3), 2);
        var (holder, other) = fate is 's' or 'S' ? ("CISO", "CIO") : ("CIO", "CISO");
        var isOpen = fate is 'n' or 't';
        var byCio = Letters(time, fate switch { 'n' => null, 't' or 'S' => "CIO", _ => holder }, "CIO");
        var byCiso = Letters(time, fate switch { 'n' => null, 't' or 'C' => "CISO", _ => holder }, "CISO");
        var line = new Line(time, "activity", $"DUTY-{place + 1:00}").With("title", title).With("joint", true)
            .Part("versions", new Line(time).Part("CIO", byCio).Part("CISO", byCiso));

        return isOpen ? line.List("risks", $"RSK-{1 + (place % 10)}") : line
            .Part("agreed", Letters(time, holder, other)).List("acceptedBy", fate == 'u' ? [] : [holder]).List("signedBy", fate == 'u' ? ["CISO"] : ["CIO", "CISO"]).On("signedAt", signed)
            .With("boundary", place % 4 == 0 ? "Decided together when a site stands still" : null).List("risks", $"RSK-{1 + (place % 10)}");
    }

    private static Line Letters(Timeline time, string? accountable, string responsible) => new Line(time)
        .List("R", responsible).List("A", accountable is null ? [] : [accountable]).List("C", accountable == "CIO" ? "CISO" : "CIO").List("I", "BUSINESS");

    private static IEnumerable<Line> Findings(Timeline time)
    {
        for (var i = 0; i < 36; i++)
        {
            var assigned = i % 2 == 0 ? "CIO" : "CISO";
            yield return new Line(time, "review-finding", $"RVF-{i + 1:00}")
                .With("activity", $"DUTY-{1 + (i % 24):00}").With("review", $"JRV-{1 + (i / 3):00}").On("at", time.Day(100 - (9 * (i / 3)), 2))
                .With("assignedTo", assigned).With("contestedBy", i % 12 == 7 ? assigned : null);
        }
    }
}
