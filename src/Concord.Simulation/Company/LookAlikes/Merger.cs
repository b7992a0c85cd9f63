using Concord.Evidence;

namespace Concord.Simulation;

/// <summary>N9: a merger. For a year there are three times the initiatives, and the new ones stand in the purchasing list only.</summary>
internal sealed class Merger : LookAlike
{
    private const int Week = Begin + 8;
    private const int Weeks = 52;
    private const int More = 2;

    internal override void Add(Stage stage)
    {
        stage.Shake(DisruptionType.Merger, 7 * Week);
        foreach (var side in Sides.Both)
        {
            InitiativeFlow.Owned(stage, side, $"merged initiatives of {side.Seat()}", More * stage.Volumes.Initiatives, (Week, Week + Weeks), isLinked: false);
        }
    }
}
