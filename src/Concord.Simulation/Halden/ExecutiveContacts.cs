using Concord.Numerics;

namespace Concord.Simulation.Halden;

/// <summary>Items before the board and the executives: whose they were, who spoke, and where the other stood.</summary>
/// <remarks>Planted as healthy: each side carries nearly all of its own items; once a year the committee sees each of them alone.</remarks>
internal static class ExecutiveContacts
{
    private static readonly string[] _ofTheCiso = ["Threats to the terminals", "Fixes and exceptions", "Suppliers with access"];

    private static readonly string[] _ofTheCio = ["Uptime and delivery", "Cost of running the systems", "Progress of the programme"];

    public static IEnumerable<Line> Lines(Timeline time)
    {
        var chance = time.Chance("executive contacts");
        var meetings = Meetings.OfTheBoard(time).Where(m => time.Knows(m.At)).ToList();
        var items = meetings.SelectMany((m, i) => BeforeTheBoard(time, chance, m.Forum, m.At, i)).ToList();

        return [.. items, .. BeforeTheExecutives(time, chance)];
    }

    private static IEnumerable<Line> BeforeTheBoard(Timeline time, SeededGenerator chance, string forum, DateTime at, int place)
    {
        foreach (var (party, topics) in new[] { ("CISO", _ofTheCiso), ("CIO", _ofTheCio) })
        {
            for (var item = 0; item < 2; item++)
            {
                var start = at.AddMinutes((20 * item) + (party == "CIO" ? 45 : 0));
                var alone = forum == Meetings.Committee && place % 8 == 3 && item == 1;
                yield return new Line(time, "executive-contact", $"EXC-{(party == "CISO" ? "S" : "C")}{100 + (2 * place) + item}")
                    .With("forum", forum).At("at", start).With("party", party).With("otherPresent", !alone)
                    .With("carriedByOther", party == "CISO" && place % 8 == 5 && item == 1)
                    .With("topic", topics[(place + item) % topics.Length]).With("joint", item == 1 && place % 3 == 0)
                    .With("positionOfOther", alone ? "ABSENT" : chance.Chance(0.75) ? "SUPPORT" : "NEUTRAL")
                    .With("positionRecordedBy", "SECRETARY").With("closed", alone);
            }
        }
    }

    private static IEnumerable<Line> BeforeTheExecutives(Timeline time, SeededGenerator chance)
    {
        for (var i = 0; i < 24; i++)
        {
            var at = time.At(Timeline.Weeks - 3 - (4 * i), chance);
            var party = i % 2 == 0 ? "CISO" : "CIO";
            yield return new Line(time, "executive-contact", $"EXC-M{100 + i}")
                .With("forum", "F-EXEC").At("at", at).With("party", party).With("otherPresent", true).With("carriedByOther", false)
                .With("topic", (party == "CISO" ? _ofTheCiso : _ofTheCio)[i % 3]).With("joint", i % 5 == 0)
                .With("positionOfOther", chance.Pick(["SUPPORT", "SUPPORT", "NEUTRAL", "OPPOSE", "SILENT"]))
                .With("positionRecordedBy", "SECRETARY").With("closed", false);
        }
    }
}
