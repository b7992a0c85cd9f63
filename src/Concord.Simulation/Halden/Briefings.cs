using System.Globalization;
using Concord.Evidence;
using Concord.Numerics;
using Concord.Steps;

namespace Concord.Simulation.Halden;

/// <summary>What both wanted the board to know, what was published, and what was on the table.</summary>
/// <remarks>
/// Planted as healthy: nothing that must reach the board was cut in the last year, up to the last week. One weakening was agreed to, one
/// rewording came after the signature (an open event), and one cut lies more than a year back. In the last week one fact of the newest
/// briefing is withheld: open on the day it happens, and in the annex of the pack.
/// </remarks>
internal static class Briefings
{
    private const int FirstNumber = 21;
    private const int Newest = 16;

    public static IEnumerable<Line> Lines(Timeline time)
    {
        var chance = time.Chance("briefings");
        var meetings = Meetings.OfTheBoard(time).ToList();

        return
        [
            .. Enumerable.Range(0, Newest)
                .Where(place => time.Knows(Submitted(time, meetings[place].At)))
                .SelectMany(place => Presented(new BriefingStory(time, Opening(time, place, meetings[place])), time, chance, place, meetings[place].At)),
            .. NewestOne(new BriefingStory(time, Opening(time, Newest, meetings[Newest])), time, chance),
        ];
    }

    private static DateTime Submitted(Timeline time, DateTime meeting) => time.Workdays(meeting.AddDays(-20), 0);

    private static BriefingOpening Opening(Timeline time, int place, (string Forum, DateTime At) meeting) => new()
    {
        Id = $"BRF-{FirstNumber + place}",
        Forum = meeting.Forum,
        Title = meeting.At.ToString(meeting.Forum == Meetings.Board ? "'Technology and security: report to the board,' MMMM yyyy" : "'Technology and security: report to the risk committee,' MMMM yyyy", CultureInfo.InvariantCulture),
        MeetsAt = time.Instant(meeting.At),
        PublishBy = time.Instant(place == Newest ? ThisWeek(time, 3, 17) : time.Workdays(Submitted(time, meeting.At), 6).Date.AddHours(17)),
        Sections = BriefingFacts.Sections,
    };

    // Handed in, now and then edited, signed by both, presented. The committee's last one needed a second edition.
    private static IEnumerable<Line> Presented(BriefingStory story, Timeline time, SeededGenerator chance, int place, DateTime presented)
    {
        var submitted = Submitted(time, presented);
        var (edited, signed) = (time.Workdays(submitted, 3), time.Workdays(submitted, 5));
        story.Open(submitted, "CISO", chance, place);
        if (place == 4)
        {
            story.Do(edited, (room, at) => room.Withhold(BriefingActor.Cio, "CISO-3", "The number of initiatives is told to the committee instead.", at));
            story.Do(edited.AddHours(2), (room, _) => room.Concur(BriefingActor.Ciso, "CISO-3", false));
        }

        story.Do(signed, (room, at) => room.Sign(BriefingActor.Ciso, at));
        if (place == Newest - 1)
        {
            TwoEditions(story, time, submitted);
        }
        else
        {
            story.Do(signed.AddMinutes(40), (room, at) => room.Sign(BriefingActor.Cio, at));
        }

        story.Present(presented, place % 2 == 0 ? "CISO" : "CIO", place, Changes(time, chance, place, edited, signed));

        return story.Lines;
    }

    // The CIO's signature was missing at the deadline; then a figure was corrected, and both signed.
    private static void TwoEditions(BriefingStory story, Timeline time, DateTime submitted)
    {
        var (deadline, corrected) = (time.Workdays(submitted, 7), time.Workdays(submitted, 8));
        story.Publish(deadline, BriefingActor.Secretary);
        story.Do(corrected, (room, at) => room.Reword(BriefingActor.Ciso, "CISO-4", Corrected(FactWording.Of(room.Fact("CISO-4")!)), at));
        story.Do(corrected.AddMinutes(20), (room, at) => room.Sign(BriefingActor.Ciso, at));
        story.Do(corrected.AddHours(1), (room, at) => room.Sign(BriefingActor.Cio, at));
        story.Publish(time.Workdays(submitted, 9), BriefingActor.Secretary);
    }

    private static FactWording Corrected(FactWording before)
    {
        var hours = int.Parse(before.Value!, CultureInfo.InvariantCulture);
        var value = (hours + 2).ToString(CultureInfo.InvariantCulture);

        return before with { Text = before.Text.Replace($"{hours} hours", $"{value} hours, two late reports included", StringComparison.Ordinal), Value = value };
    }

    private static IEnumerable<Line> NewestOne(BriefingStory story, Timeline time, SeededGenerator chance)
    {
        story.Open(time.Day(1).ToDateTime(new TimeOnly(9, 0)), "CISO", chance, Newest, "CIO");
        story.Freeze(time.Day(1, 4).ToDateTime(new TimeOnly(16, 0)), Newest);
        story.Do(ThisWeek(time, 0, 10), (room, at) => room.Suggest(BriefingActor.Cio, "CISO-3", $"{room.Fact("CISO-3")!.Value} initiatives of the last quarter had their money before security heard of them.", at));
        story.Do(ThisWeek(time, 0, 11), (room, at) => room.Suggest(BriefingActor.Ciso, "CIO-1", "The services of the first tier missed their promise of 99.95 %.", at));
        story.Do(ThisWeek(time, 0, 14), (room, at) => room.Answer(BriefingActor.Cio, "S-2", false, at));
        story.Do(ThisWeek(time, 0, 15), (room, at) => room.Answer(BriefingActor.Ciso, "S-1", true, at));
        story.Do(ThisWeek(time, 1, 11), (room, at) => room.Withhold(BriefingActor.Cio, "CISO-1", "The count still holds systems that were switched off; it is being checked.", at));
        story.Do(ThisWeek(time, 1, 16), (room, _) => room.Note(BriefingActor.Ciso, "CISO-1", "The count comes from both scanners of last Friday. Systems that were switched off are not in it."));
        story.Tell(ThisWeek(time, 1, 17), Side.Ciso, "I ask for ten minutes without the other side on the overdue fixes.", ThisWeek(time, 2, 9));
        story.Do(ThisWeek(time, 2, 10), (room, at) => room.Sign(BriefingActor.Cio, at));
        story.Do(ThisWeek(time, 2, 14), (room, at) => room.Sign(BriefingActor.Ciso, at));
        story.Publish(ThisWeek(time, 3, 12), BriefingActor.Secretary);

        return story.Lines;
    }

    private static DateTime ThisWeek(Timeline time, int weekday, int hour) => time.Day(0, weekday).ToDateTime(new TimeOnly(hour, 0));

    private static List<PresentedFact> Changes(Timeline time, SeededGenerator chance, int place, DateTime edited, DateTime signed)
    {
        List<PresentedFact> changes = [];
        for (var number = 0; number < BriefingFacts.Count; number++)
        {
            var author = BriefingFacts.Author(number);
            var other = author.Side == Side.Cio ? BriefingActor.Ciso : BriefingActor.Cio;
            var id = $"{author.Word}-{(number % 5) + 1}";
            var change = new PresentedFact { Fact = id, Change = FactChange.Unchanged, EditedBy = other.Word, At = Moment.At(time.Instant(edited)), Concurrence = true };
            changes.Add((place, id) switch
            {
                (11, "CISO-1") => change with { Change = FactChange.Softened, Reason = "The count fell between the two dates." },
                (15, "CISO-2") => change with { Change = FactChange.Reworded, At = Moment.At(time.Instant(signed.AddDays(4))), MeaningKept = true },
                _ when chance.Chance(0.1) => change with { Change = FactChange.Reworded, MeaningKept = true },
                _ when chance.Chance(0.06) => change with { Change = FactChange.Moved },
                _ => new PresentedFact { Fact = id, Change = FactChange.Unchanged, EditedBy = author.Word, At = Moment.At(time.Instant(edited)) },
            });
        }

        return changes;
    }
}
