using Concord.Signs;

namespace Concord.Simulation;

/// <summary>The two sides, and whose behaviour is whose.</summary>
internal static class Sides
{
    /// <summary>Both sides.</summary>
    internal static readonly Side[] Both = [Side.Cio, Side.Ciso];

    /// <summary>A side as its seat is written.</summary>
    internal static string Seat(this Side side) => side == Side.Cio ? "CIO" : "CISO";

    /// <summary>The direction in which a side's behaviour is read.</summary>
    internal static Direction Behaving(this Side side) => side == Side.Cio ? Direction.Cio : Direction.Ciso;

    /// <summary>Which of a side's behaviours is joint and was planted on one side only; null = on both or none.</summary>
    internal static Side? Planted(this Scenario scenario, string indicator)
    {
        var toward = scenario.Injections.Where(i => i.ActsOn(Levels.Of(indicator), Direction.Joint)).Select(i => i.Toward).Distinct().ToList();

        return toward is [Direction.Cio] ? Side.Cio : toward is [Direction.Ciso] ? Side.Ciso : null;
    }
}
