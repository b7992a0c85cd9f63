using Concord.Numerics;

namespace Concord.Simulation.Halden;

/// <summary>Items before the board and the executives: whose they were, who spoke, who sat there, and where the other stood.</summary>
/// <remarks>
/// Planted: each side carries nearly all of its own items before the board, and once a year the committee sees each of them alone. Worth a
/// look: the CIO sits beside the CISO's items in two of three in the second year, after one of three in the first. The CIO's own items
/// the CISO joins in about one of four.
/// </remarks>
internal static class ExecutiveContacts
{
    // p the other is present · dot = not
    private static readonly Pattern _ofTheCiso = new("p..p...p..p..p...p..p. .p.pp.pp.ppp.pp.ppp.pp");

    private static readonly Pattern _ofTheCio = new(".p...p...p....p..p.... p...p....p...p...p....");

    private static readonly string[] _topicsOfTheCiso = ["Threats to the terminals", "Fixes and exceptions", "Suppliers with access"];

    private static readonly string[] _topicsOfTheCio = ["Uptime and delivery", "Cost of running the systems", "Progress of the programme"];

    public static IEnumerable<Line> Lines(Timeline time)
    {
        var chance = time.Chance("executive contacts");
        var items = new[] { "CISO", "CIO" }.SelectMany(party => Items(time, chance, party).OrderBy(i => i.At).Select((item, place) => Item(time, item, party, place)));

        return [.. items];
    }

    private static IEnumerable<Appearance> Items(Timeline time, SeededGenerator chance, string party)
    {
        var meetings = Meetings.OfTheBoard(time).Where(m => time.Knows(m.At)).ToList();
        for (var i = 0; i < 2 * meetings.Count; i++)
        {
            var (meeting, number) = (meetings[i / 2], i % 2);
            var isClosed = meeting.Forum == Meetings.Committee && (i / 2) % 8 == 3 && number == 1;
            var isCarried = party == "CISO" && (i / 2) % 8 == 5 && number == 1;
            yield return new Appearance($"EXC-{(party == "CISO" ? "S" : "C")}{100 + i}", meeting.Forum, meeting.At.AddMinutes((20 * number) + (party == "CIO" ? 45 : 0)), isClosed, isCarried);
        }

        for (var i = 0; i < 12; i++)
        {
            var at = time.At(Timeline.Weeks - 3 - (8 * i) - (party == "CIO" ? 4 : 0), chance);
            yield return new Appearance($"EXC-M{(party == "CISO" ? 100 : 200) + i}", "F-EXEC", at, false, false);
        }
    }

    private static Line Item(Timeline time, Appearance item, string party, int place)
    {
        var (presence, topics) = party == "CISO" ? (_ofTheCiso, _topicsOfTheCiso) : (_ofTheCio, _topicsOfTheCio);
        var isPresent = !item.IsClosed && (item.IsCarried || presence.Cases[place % presence.Cases.Count] == 'p');
        var position = !isPresent ? "ABSENT" : (place % 7) switch { 0 or 3 or 5 => "SUPPORT", 2 => "SILENT", 6 => "OPPOSE", _ => "NEUTRAL" };
        var isJoint = place % 4 == 2;

        return new Line(time, "executive-contact", item.Id).With("forum", item.Forum).At("at", item.At).With("party", party)
            .With("otherPresent", isPresent).With("carriedByOther", item.IsCarried).With("topic", topics[place % topics.Length])
            .With("joint", isJoint).With("priority", place % 3 == 2 ? null : Priorities.Latest(party)[place % 5])
            .With("positionOfOther", position).With("positionRecordedBy", place % 5 == 4 ? "BOTH" : "SECRETARY")
            .With("contradictedWithoutNotice", isJoint ? party == "CISO" && place == 26 : null).With("closed", item.IsClosed);
    }

    private sealed record Appearance(string Id, string Forum, DateTime At, bool IsClosed, bool IsCarried);
}
