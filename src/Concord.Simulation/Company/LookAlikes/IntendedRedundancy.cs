namespace Concord.Simulation;

/// <summary>N14: from the second year on three in ten more purchases double on purpose what the other side has, with the reason recorded.</summary>
internal sealed class IntendedRedundancy : LookAlike
{
    private const double Part = 0.3;

    internal override void Add(Stage stage)
    {
        foreach (var side in Sides.Both)
        {
            PurchaseFlow.AddIntended(stage, side, Part * stage.Volumes.Purchases, Begin);
        }
    }
}
