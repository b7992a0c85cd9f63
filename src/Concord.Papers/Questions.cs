using Concord.Signs;

namespace Concord.Papers;

/// <summary>Questions that open a talk: about a case and the next step, never about a person.</summary>
internal static class Questions
{
    public const string ForAnEvent = "What do both of us want the record to say about it, and can it be closed today?";

    /// <summary>The question for a reading, from its state and from the kind of record that stands behind it.</summary>
    public static string For(Reading reading, IReadOnlyList<Record> records) => reading.State switch
    {
        IndicatorState.Present => ForWhatStands(records),
        IndicatorState.Early => "A rough stretch, or the start of something? What would each of us expect to see a quarter from now?",
        IndicatorState.Unclear => "Which of these cases would each of us have counted differently?",
        _ => "Who can bring what is missing, and is knowing it worth the effort?",
    };

    private static string ForWhatStands(IReadOnlyList<Record> records) => records.FirstOrDefault() switch
    {
        { Link.Kind: "initiative", Text: { } title } => $"Take “{title}”: at which stage would it have been easy to ask, and who would have had to know that?",
        { Link.Kind: "finding" } => "Which of these could not be done by the date we set, and which never came first in line? What would move if we agreed on half as many?",
        { Link.Kind: "advice", Text: { } title } => $"Take “{title}”: what did the one who decided know that the one who advised did not?",
        { Link.Kind: "disagreement" } => "Which of these would a third option have ended a week earlier, and who could have drawn it?",
        { Link.Kind: "meeting" } => "What would make this hour worth more to both of us than what replaces it?",
        { Link.Kind: "briefing" } => "What has to stand in the next paper word for word, and how do we both say yes to it?",
        { } newest => $"Take the newest one, {newest.Link.Id}: what would each of us have needed for it to go another way?",
        _ => "What would each of us have to see to call this settled?",
    };
}
