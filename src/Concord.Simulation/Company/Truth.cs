using Concord.Signs;

namespace Concord.Simulation;

/// <summary>What is really so in a synthetic company, whether it was written down or not: what the signs are scored against.</summary>
/// <param name="Streams">Every behaviour that was simulated.</param>
public sealed record Truth(IReadOnlyList<TrueStream> Streams)
{
    /// <summary>One behaviour; null where it was not simulated.</summary>
    /// <param name="indicator">The indicator, such as S6.1.</param>
    /// <param name="direction">Whose behaviour.</param>
    public TrueStream? Of(string indicator, Direction direction) =>
        Streams.FirstOrDefault(s => s.Indicator == indicator && s.Direction == direction);
}

/// <summary>One behaviour week by week.</summary>
public sealed record TrueStream
{
    /// <summary>The indicator, such as S6.1.</summary>
    public required string Indicator { get; init; }

    /// <summary>Whose behaviour.</summary>
    public required Direction Direction { get; init; }

    /// <summary>What the levels are: a share of events 0 to 1, or median days.</summary>
    public required bool IsDays { get; init; }

    /// <summary>The true level in each week, with the shared load of the week and without what differs from case to case.</summary>
    public required IReadOnlyList<double> Levels { get; init; }

    /// <summary>How much of a planted sign is in each week, in units of p1: 0 = none.</summary>
    public required IReadOnlyList<double> Strain { get; init; }

    /// <summary>How many opportunities came up in each week, recorded or not.</summary>
    public required IReadOnlyList<int> Opportunities { get; init; }

    /// <summary>How many of them were events; for shares of a campaign the sum, rounded down.</summary>
    public required IReadOnlyList<int> Events { get; init; }

    /// <summary>The first week in which something is planted, from 0; null where nothing is.</summary>
    public int? Onset => Strain.ToList().FindIndex(s => s > 0) is var first and >= 0 ? first : null;
}
