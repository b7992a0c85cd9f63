using Concord.Numerics;

namespace Concord.Simulation.Halden;

/// <summary>What both wanted the board to know, and what was on the table.</summary>
/// <remarks>
/// Planted as healthy: nothing that must reach the board was cut in the last year. One weakening was agreed to, one rewording came
/// after the signature (an open event), and one cut lies more than a year back.
/// </remarks>
internal static class Briefings
{
    private static readonly (string Text, double Value, string Unit)[] _ofTheCiso =
    [
        ("Overdue urgent fixes", 38, "assets"), ("Expected loss a year from outages by attack", 1.9, "million EUR"),
        ("Initiatives security heard of after funding", 6, "initiatives"), ("Median time to contain an incident", 31, "hours"),
        ("Share of suppliers with remote access reviewed", 0.82, "share"),
    ];

    private static readonly (string Text, double Value, string Unit)[] _ofTheCio =
    [
        ("Uptime of the first tier of services", 0.9994, "share"), ("Projects delivered on the promised date", 0.78, "share"),
        ("Run cost against budget", 0.014, "share"), ("Changes that failed", 0.08, "share"), ("Places still on the old network", 4, "sites"),
    ];

    public static IEnumerable<Line> Lines(Timeline time)
    {
        var chance = time.Chance("briefings");

        return Meetings.OfTheBoard(time)
            .Select((meeting, i) => (meeting, Submitted: time.Workdays(meeting.At.AddDays(-20), 0), Place: i))
            .Where(b => time.Knows(b.Submitted))
            .Select(b => Briefing(time, chance, b.meeting.Forum, b.meeting.At, b.Submitted, b.Place));
    }

    private static Line Briefing(Timeline time, SeededGenerator chance, string forum, DateTime presented, DateTime submitted, int place)
    {
        var edited = time.Workdays(submitted, 3);
        var signed = time.Workdays(submitted, 5);
        var line = new Line(time, "briefing", $"BRF-{21 + place}")
            .With("forum", forum).With("author", "CISO").At("sealedAt", submitted.AddHours(-3)).At("submittedAt", submitted)
            .At("signedAt", signed).At("presentedAt", presented).Once(presented, "presentedBy", place % 2 == 0 ? "CISO" : "CIO")
            .Parts("facts", [.. Facts(time, chance, "CISO", _ofTheCiso), .. Facts(time, chance, "CIO", _ofTheCio)]);

        return time.Knows(presented)
            ? line.Parts("asPresented", Changes(time, chance, place, edited, signed))
            : line;
    }

    private static IEnumerable<Line> Facts(Timeline time, SeededGenerator chance, string author, (string Text, double Value, string Unit)[] facts) =>
        facts.Select((fact, i) => new Line(time)
            .With("id", $"{author}-{i + 1}").With("author", author).With("level", "MUST_REACH").With("text", fact.Text)
            .With("value", Reported(chance, fact.Value, fact.Unit)).With("unit", fact.Unit));

    /// <summary>A figure near the latest one: whole for what is counted, within reach of 1 for a share.</summary>
    private static double Reported(SeededGenerator chance, double value, string unit) => unit switch
    {
        "share" => Math.Round(value + (Math.Min(value, 1 - value) * (chance.Uniform() - 0.5) / 3), 4),
        "million EUR" => Math.Round(value * (0.9 + (0.2 * chance.Uniform())), 1),
        _ => Math.Round(value * (0.8 + (0.4 * chance.Uniform()))),
    };

    private static List<Line> Changes(Timeline time, SeededGenerator chance, int place, DateTime edited, DateTime signed)
    {
        List<Line> changes = [];
        foreach (var (author, number) in Enumerable.Range(0, 10).Select(i => (i < 5 ? "CISO" : "CIO", (i % 5) + 1)))
        {
            var other = author == "CISO" ? "CIO" : "CISO";
            var change = new Line(time).With("fact", $"{author}-{number}");
            changes.Add((place, author, number) switch
            {
                (4, "CISO", 3) => change.With("change", "REMOVED").With("editedBy", other).At("at", edited).With("concurrence", false),
                (11, "CISO", 1) => change.With("change", "SOFTENED").With("editedBy", other).At("at", edited)
                    .With("concurrence", true).With("reason", "The count fell between the two dates"),
                (15, "CISO", 2) => change.With("change", "REWORDED").With("editedBy", other).At("at", signed.AddDays(4))
                    .With("meaningKept", true).With("concurrence", true),
                _ when chance.Chance(0.1) => change.With("change", "REWORDED").With("editedBy", other).At("at", edited)
                    .With("meaningKept", true).With("concurrence", true),
                _ when chance.Chance(0.06) => change.With("change", "MOVED").With("editedBy", other).At("at", edited).With("concurrence", true),
                _ => change.With("change", "UNCHANGED").With("editedBy", author).At("at", edited),
            });
        }

        return changes;
    }
}
