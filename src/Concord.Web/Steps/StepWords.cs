using Concord.Steps;
using Concord.Web.Charts;
using Concord.Web.Shell;

namespace Concord.Web.Steps;

/// <summary>The two answers of a step as people read them.</summary>
public static class StepWords
{
    /// <summary>Whether it is taken, in a word or two.</summary>
    public static string Words(this TakenState state) => state switch
    {
        TakenState.Yes => "Taken",
        TakenState.Partly => "Partly taken",
        TakenState.No => "Not taken",
        _ => "No source yet",
    };

    /// <summary>Whether it works, in a word or two.</summary>
    public static string Words(this WorkingState state) => state switch
    {
        WorkingState.Yes => "Working",
        WorkingState.No => "Not working yet",
        _ => "Too little to say",
    };

    /// <summary>The shape beside the words.</summary>
    public static Answer ToAnswer(this TakenState state) => state switch
    {
        TakenState.Yes => Answer.Yes,
        TakenState.Partly => Answer.Partly,
        TakenState.No => Answer.No,
        _ => Answer.Unknown,
    };

    /// <summary>The shape beside the words.</summary>
    public static Answer ToAnswer(this WorkingState state) => state switch
    {
        WorkingState.Yes => Answer.Yes,
        WorkingState.No => Answer.No,
        _ => Answer.Unknown,
    };

    /// <summary>Both answers of one step as a sentence's end: "partly taken; whether it works can't be said yet".</summary>
    public static string Finding(StepReading step) => (step.Taken, step.Working) switch
    {
        (TakenState.NoData, WorkingState.NotEnoughEvidence) => "no source tells of it yet",
        (TakenState.NoData, WorkingState.Yes) => "no source tells whether it is taken; what it should move is inside its line",
        (TakenState.NoData, _) => "no source tells whether it is taken; what it should move is past its line",
        (var taken, WorkingState.NotEnoughEvidence) => $"{taken.Words().ToLowerInvariant()}; whether it works can’t be said yet",
        var (taken, working) => $"{taken.Words().ToLowerInvariant()}, and {working.Words().ToLowerInvariant()}",
    };

    /// <summary>The finding over all steps: how many are taken and how many of these work.</summary>
    public static string Headline(IReadOnlyList<StepReading> steps)
    {
        var taken = steps.Where(s => s.Taken == TakenState.Yes).ToList();
        var partly = steps.Count(s => s.Taken == TakenState.Partly);
        if (steps.All(s => s.Taken == TakenState.NoData))
        {
            return "No source tells of the steps yet.";
        }

        var first = $"{(taken.Count == 0 ? "None" : Sentence.Count(taken.Count).Capital())} of the {Sentence.Count(steps.Count)} steps {(taken.Count <= 1 ? "is" : "are")} taken{(partly == 0 ? "" : $", {Sentence.Count(partly)} in part")}.";
        var working = taken.Count(s => s.Working == WorkingState.Yes);

        return taken.Count == 0 ? first : $"{first} Of those taken, {(working == 0 ? "none is" : working == 1 ? "one is" : $"{Sentence.Count(working)} are")} seen to work.";
    }
}
