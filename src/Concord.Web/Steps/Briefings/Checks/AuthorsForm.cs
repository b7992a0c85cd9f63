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

    /// <summary>Whether the author says anything otherwise than it stands.</summary>
    public static bool SaysSomething(BriefingRoom room, BriefingActor by, IFormCollection form) => Own(room, by).Any(fact => WordOn(room.EntryOf(fact.Id), fact.Id, form) is not null);

    /// <summary>Records the answers that differ from what stands; the author says something.</summary>
    public static RoomAnswer Confirm(BriefingRoom room, BriefingActor by, IFormCollection form)
    {
        RoomAnswer? last = null;
        foreach (var fact in Own(room, by))
        {
            if (WordOn(room.EntryOf(fact.Id), fact.Id, form) is not { } word)
            {
                continue;
            }

            last = room.Confirm(by, fact.Id, word);
            if (last.WhyNot is not null)
            {
                return last;
            }

            room = new BriefingRoom(last.Briefing!);
        }

        return last!;
    }

    private static IReadOnlyList<BriefingFact> Own(BriefingRoom room, BriefingActor by) => [.. room.Briefing.Facts.Where(f => by.Words(room.AuthorOf(f)))];

    // Null where the form says what stands already, or nothing.
    private static AuthorsWord? WordOn(PresentedFact? entry, string fact, IFormCollection form)
    {
        var (stands, code, note) = (CodeOf(entry), form[$"became-{fact}"].ToString(), form[$"note-{fact}"].ToString().Trim());
        var (isNew, agrees) = (code.Length > 0 && code != stands, form[$"agree-{fact}"] == "yes");
        var answer = Answers.FirstOrDefault(a => a.Code == (isNew ? code : stands)).Word;

        return answer is null || (!isNew && agrees == (entry?.Concurrence == true) && note == (entry?.Note ?? "")) ? null : answer with
        {
            Change = isNew ? answer.Change : entry!.Change,
            Concurs = agrees ? true : entry?.Concurrence == true ? false : null,
            Note = note.Length == 0 ? null : note,
        };
    }
}
