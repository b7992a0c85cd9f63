namespace Concord.Simulation;

/// <summary>N5: five times as many disagreements; those that are added are all agreed between the two within ten days, and both say that they disagree a lot.</summary>
internal sealed class LoudButSolved : LookAlike
{
    private const int Times = 5;

    internal override void Shape(Conditions now) => now.Noisiness = 1.5;

    internal override void Add(Stage stage) => DisagreementFlow.AddSolved(stage, (Times - 1) * stage.Volumes.Disagreements);
}
