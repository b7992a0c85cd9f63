namespace Concord.Simulation;

/// <summary>N1: everybody's load varies with σ = 0.9, comparators' too.</summary>
internal sealed class BusyYear : LookAlike
{
    private const double Sigma = 0.9;

    internal override void Shape(Conditions now) => now.Sigma = Math.Max(now.Sigma, Sigma);
}
