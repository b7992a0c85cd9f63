using Concord.Steps;
using Concord.Web.Charts;
using Concord.Web.Shell;

namespace Concord.Web.Steps;

/// <summary>Plays as people read them.</summary>
public static class PlayWords
{
    /// <summary>The states in the order of the page.</summary>
    public static IReadOnlyList<PlayState> Order { get; } = [PlayState.Open, PlayState.Due, PlayState.Waiting, PlayState.Done, PlayState.Stopped];

    /// <summary>Where a play stands, as a heading.</summary>
    public static string Heading(this PlayState state) => state switch
    {
        PlayState.Open => "Under way",
        PlayState.Due => "Called for",
        PlayState.Waiting => "Waiting for a free place",
        PlayState.Done => "Done",
        _ => "Ended before all steps were done",
    };

    /// <summary>The shape that goes with the words.</summary>
    public static Answer ToAnswer(this PlayState state) => state switch
    {
        PlayState.Done => Answer.Yes,
        PlayState.Open => Answer.Partly,
        PlayState.Due or PlayState.Waiting => Answer.No,
        _ => Answer.Unknown,
    };

    /// <summary>The finding over all plays: how many are under way and how many are called for.</summary>
    public static string Headline(PlaysReading plays)
    {
        var open = plays.Plays.Count(p => p.State == PlayState.Open);
        var due = plays.Plays.Count(p => p.State is PlayState.Due or PlayState.Waiting);

        return (open, due) switch
        {
            (0, 0) => "No play is under way, and none is called for.",
            (0, _) => $"{Plays(due)} called for. None is under way.",
            (_, 0) => $"{Plays(open)} under way. No other is called for.",
            _ => $"{Plays(open)} under way. {Sentence.Count(due).Capital()} more {(due == 1 ? "is" : "are")} called for.",
        };
    }

    /// <summary>The address of a play's page.</summary>
    public static string Address(this Play play) => $"/steps/plays/{play.Slug}";

    /// <summary>Where a play stands for a theme that leads to it: its open, due, waiting or last run; null where it is neither called for nor was run.</summary>
    public static PlayReading? NewestOf(this PlaysReading plays, Play play) => plays.Plays.FirstOrDefault(p => p.Id == play.Id);

    /// <summary>The plays of some ids, in their order; an id that is no play is left out.</summary>
    public static IEnumerable<Play> Find(IEnumerable<string> ids) => ids.Select(PlayBook.Find).OfType<Play>();

    private static string Plays(int count) => $"{Sentence.Count(count).Capital()} {(count == 1 ? "play is" : "plays are")}";
}
