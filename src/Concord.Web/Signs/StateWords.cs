using Concord.Signs;

namespace Concord.Web.Signs;

/// <summary>States as people read them (the state decides where a sign stands).</summary>
public static class StateWords
{
    /// <summary>The states in the order of the pages, the most urgent first: what can't be said yet stands before what is settled.</summary>
    public static IReadOnlyList<IndicatorState> Order { get; } =
    [
        IndicatorState.Present, IndicatorState.Early, IndicatorState.Unclear,
        IndicatorState.Within, IndicatorState.NotEnoughEvidence, IndicatorState.NoData,
    ];

    /// <summary>The heading over the signs in a state.</summary>
    public static string Heading(this IndicatorState state) => state switch
    {
        IndicatorState.Present => "Over the line we agreed",
        IndicatorState.Early => "Worth a look",
        IndicatorState.Unclear => "Could be either way",
        IndicatorState.Within => "Inside the line",
        IndicatorState.NotEnoughEvidence => "Too few to say",
        _ => "No source yet",
    };

    /// <summary>What may be said of a reading: its state, or that it is only shown where no line was ever drawn for it.</summary>
    public static string Said(this Reading reading) =>
        reading is { Thresholds: null, State: IndicatorState.Unclear } ? "Shown for reading" : reading.State.Heading();

    /// <summary>How urgent a state is: the larger, the earlier it is named (SIGNS §2.3).</summary>
    public static int Urgency(this IndicatorState state) => state switch
    {
        IndicatorState.Present => 5,
        IndicatorState.Early => 4,
        IndicatorState.Unclear => 3,
        IndicatorState.NotEnoughEvidence => 2,
        IndicatorState.NoData => 1,
        _ => 0,
    };

    /// <summary>Whether a state says something about the figures, not about the lack of them.</summary>
    public static bool IsSaid(this IndicatorState state) => state is not (IndicatorState.NoData or IndicatorState.NotEnoughEvidence);
}
