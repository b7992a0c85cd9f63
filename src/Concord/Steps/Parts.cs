using Concord.Signs;

namespace Concord.Steps;

/// <summary>One thing that belongs to a step, and whether it is there.</summary>
internal enum Part
{
    /// <summary>It is there.</summary>
    There,

    /// <summary>Some of it is there.</summary>
    Partly,

    /// <summary>It is known that nothing of it is there.</summary>
    Missing,

    /// <summary>No source tells.</summary>
    Unknown,
}

/// <summary>Whether a step is taken, from its parts (SIGNS §6).</summary>
internal static class Parts
{
    /// <summary>What one reading says: events are what is missing.</summary>
    internal static Part Of(Reading reading) => reading switch
    {
        { State: IndicatorState.Within } => Part.There,
        { State: IndicatorState.NoData or IndicatorState.NotEnoughEvidence } => Part.Unknown,
        { Events: { } missing, Opportunities: { } all } => missing < all ? Part.Partly : Part.Missing,
        _ => Part.Partly,
    };

    /// <summary>What the readings of some indicators say, in every direction; an indicator that is not read is unknown.</summary>
    internal static IEnumerable<Part> Of(KnownReadings readings, params string[] indicators) =>
        indicators.SelectMany(id => readings.Of(id).Select(Of).DefaultIfEmpty(Part.Unknown));

    /// <summary>Taken when all is there, partly when something is, not when nothing is and all of it is known.</summary>
    internal static TakenState Taken(IEnumerable<Part> parts)
    {
        var all = parts.ToList();

        return all.TrueForAll(p => p == Part.There) ? TakenState.Yes
            : all.Exists(p => p is Part.There or Part.Partly) ? TakenState.Partly
            : all.TrueForAll(p => p == Part.Missing) ? TakenState.No
            : TakenState.NoData;
    }
}
