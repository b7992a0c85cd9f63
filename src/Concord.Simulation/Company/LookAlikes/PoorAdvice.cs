namespace Concord.Simulation;

/// <summary>N10: from the second year on one advice in sixteen is worth nothing, and is overridden with a reason in time. Overrides then are at 0.15, half-way to the tolerance.</summary>
internal sealed class PoorAdvice : LookAlike
{
    private const double Part = 1 / 15.0;

    internal override void Add(Stage stage)
    {
        foreach (var side in Sides.Both)
        {
            AdviceFlow.AddPoor(stage, side, Part * stage.Volumes.Advice, Begin);
        }
    }
}
