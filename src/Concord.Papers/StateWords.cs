using Concord.Signs;

namespace Concord.Papers;

/// <summary>States as the paper says them.</summary>
internal static class StateWords
{
    /// <summary>Where a state stands when the worst is named first (SIGNS §2.3).</summary>
    public static int Place(this IndicatorState state) => state switch
    {
        IndicatorState.Present => 0,
        IndicatorState.Early => 1,
        IndicatorState.Unclear => 2,
        IndicatorState.NotEnoughEvidence => 3,
        IndicatorState.NoData => 4,
        _ => 5,
    };

    public static string Words(this IndicatorState state) => state switch
    {
        IndicatorState.Present => "Over the line we agreed",
        IndicatorState.Early => "Worth a look",
        IndicatorState.Unclear => "Could be either way",
        IndicatorState.Within => "Inside the line",
        IndicatorState.NotEnoughEvidence => "Too few to say",
        _ => "No source yet",
    };

    /// <summary>The state as CONTRACT §2 writes it.</summary>
    public static string Code(this IndicatorState state) => state switch
    {
        IndicatorState.NoData => "NO_DATA",
        IndicatorState.NotEnoughEvidence => "NOT_ENOUGH_EVIDENCE",
        _ => state.ToString().ToUpperInvariant(),
    };

    /// <summary>Whether the figures say something, not the lack of them.</summary>
    public static bool IsSaid(this IndicatorState state) => state is not (IndicatorState.NoData or IndicatorState.NotEnoughEvidence);

    /// <summary>A glyph, a word and the number for how sure the figures make us that the line is crossed.</summary>
    public static (string Glyph, string Word) Sureness(Reading reading) => reading switch
    {
        { State: IndicatorState.NotEnoughEvidence or IndicatorState.NoData } => ("◌", "Too few to say"),
        { ProbabilityOver: >= 0.95 and var p } => ("▲", $"Almost sure {Figures.Chance(p)}"),
        { ProbabilityOver: >= 0.66 and var p } => ("△", $"Likely {Figures.Chance(p)}"),
        { ProbabilityOver: > 0.33 and var p } => ("◐", $"About even {Figures.Chance(p)}"),
        { ProbabilityOver: > 0.05 and var p } => ("○", $"Unlikely {Figures.Chance(p)}"),
        { ProbabilityOver: { } p } => ("✓", $"Very unlikely {Figures.Chance(p)}"),
        { State: IndicatorState.Within } => ("✓", "Full count"),
        _ => ("▲", "Full count"),
    };
}
