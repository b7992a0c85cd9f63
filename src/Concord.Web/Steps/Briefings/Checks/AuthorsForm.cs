using Concord.Evidence;
using Concord.Steps;

namespace Concord.Web.Steps.Briefings;

/// <summary>What an author says became of its own facts, as the form sends it: only what it says otherwise is recorded.</summary>
internal static class AuthorsForm
{
    /// <summary>The answers an author can give, in the order of the list. No answer is none.</summary>
    public static IReadOnlyList<(string Code, string Words, AuthorsWord Word)> Answers { get; } =
    [
        ("unchanged", "it stands as I wrote it", new AuthorsWord(FactChange.Unchanged)),
        ("kept", "other words, meaning kept", new AuthorsWord(FactChange.Reworded, MeaningKept: true)),
        ("lost", "other words, meaning lost", new AuthorsWord(FactChange.Reworded, MeaningKept: false)),
        ("moved", "it stands elsewhere", new AuthorsWord(FactChange.Moved)),
        ("softened", "it is softened", new AuthorsWord(FactChange.Softened)),
        ("removed", "it is not there", new AuthorsWord(FactChange.Removed)),
    ];

    /// <summary>The answer that stands; null = the author has not said.</summary>
    public static string? CodeOf(PresentedFact? entry) => entry switch
    {
        null or { Change: FactChange.Reworded, MeaningKept: null } => null,
        { Change: FactChange.Blocked } => "removed",
        _ => Answers.First(a => a.Word.Change == entry.Change && (entry.Change != FactChange.Reworded || a.Word.MeaningKept == entry.MeaningKept)).Code,
    };

    /// <summary>Records the answers that differ from what stands.</summary>
    public static RoomAnswer Confirm(BriefingRoom room, BriefingActor by, IFormCollection form)
    {
        RoomAnswer? last = null;
        foreach (var fact in room.Briefing.Facts.Where(f => by.Words(room.AuthorOf(f))))
        {
            var (entry, code, note) = (room.EntryOf(fact.Id), form[$"became-{fact.Id}"].ToString(), form[$"note-{fact.Id}"].ToString().Trim());
            var agrees = form[$"agree-{fact.Id}"] == "yes";
            var answer = Answers.FirstOrDefault(a => a.Code == code).Word ?? (CodeOf(entry) is { } stands ? Answers.First(a => a.Code == stands).Word : null);
            var isNew = code.Length > 0 && code != CodeOf(entry);
            if (answer is null || (!isNew && agrees == (entry?.Concurrence == true) && note == (entry?.Note ?? "")))
            {
                continue;
            }

            var word = answer with
            {
                Change = entry is { Change: FactChange.Blocked } && !isNew ? FactChange.Blocked : answer.Change,
                Concurs = agrees ? true : entry?.Concurrence == true ? false : null,
                Note = note.Length == 0 ? null : note,
            };
            last = room.Confirm(by, fact.Id, word);
            if (last.WhyNot is not null)
            {
                return last;
            }

            room = new BriefingRoom(last.Briefing!);
        }

        // Nothing said is nothing recorded: the room's own refusal says what could be.
        return last ?? room.Confirm(by, "", new AuthorsWord(FactChange.Unchanged));
    }
}
