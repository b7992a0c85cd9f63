using Concord.Evidence;
using Concord.Signs;
using Concord.Web.Charts;

namespace Concord.Web.Today;

/// <summary>The pair's one-to-ones: the next one planned, and what became of the last ones.</summary>
public sealed record OneToOnes
{
    private const int Shown = 26;
    private const string MissedSlots = "S7.1";

    /// <summary>The next planned meeting of exactly the two; null where none is known.</summary>
    public Meeting? Next { get; init; }

    /// <summary>Up to half a year of fortnightly slots, the oldest first.</summary>
    public IReadOnlyList<Slot> Slots { get; init; } = [];

    /// <summary>The slots in words: "18 of 26 held, 4 moved, 4 missed".</summary>
    public string Record
    {
        get
        {
            int Of(Slot slot) => Slots.Count(s => s == slot);
            var held = $"{Of(Slot.Held)} of {Slots.Count} held";

            return $"{held}{Part(Of(Slot.Moved), "moved")}{Part(Of(Slot.Missed), "missed")}";
        }
    }

    /// <summary>Reads the slots as sign 7 counted them, and the next meeting from the calendar.</summary>
    public static OneToOnes Of(Dossier dossier, SignsReading signs, DateTimeOffset now)
    {
        var meetings = dossier.All<Meeting>();
        var moved = meetings.Where(m => m.MovedTo is not null).Select(m => m.Link).ToHashSet();
        var counted = signs.Signs.SelectMany(s => s.Readings).FirstOrDefault(r => r.Indicator == MissedSlots)?.Evidence ?? [];

        return new OneToOnes
        {
            Next = meetings
                .Where(m => m.Status == MeetingStatus.Planned && m.AttendeeCount == 2 && StartOf(m).Earliest > now && IsOfTheTwo(m, dossier))
                .MinBy(StartOf),
            Slots =
            [
                .. counted.OrderByDescending(slot => slot.At).Take(Shown).Reverse()
                    .Select(slot => slot.IsEvent ? Slot.Missed : moved.Contains(slot.Link) ? Slot.Moved : Slot.Held),
            ],
        };
    }

    /// <summary>When a meeting begins: its new start where it was moved (CONTRACT §1).</summary>
    public static Moment StartOf(Meeting meeting) => meeting.MovedTo ?? meeting.Start;

    private static bool IsOfTheTwo(Meeting meeting, Dossier dossier) => Concord.Signs.Seats.SidesOf(meeting.Attendees, dossier).Count == 2;

    private static string Part(int count, string what) => count == 0 ? "" : $", {count} {what}";
}
