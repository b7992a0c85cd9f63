using Concord.Evidence;

namespace Concord.Simulation;

/// <summary>N13: queues are reorganized; for half a year tickets bounce everywhere, odds × 3.3.</summary>
internal sealed class Reorganisation : LookAlike
{
    private const int Week = Begin + 8;
    private const int Weeks = 26;
    private const double Logit = 1.2;

    internal override void Shape(Conditions now) => now.Raise("S9.3", Logit, Week, Week + Weeks);

    internal override void Add(Stage stage) => stage.Shake(DisruptionType.Reorganisation, 7 * Week);
}
