namespace Concord.Simulation;

/// <summary>N3: from the second year on two fifths of the capacity to fix are gone.</summary>
internal sealed class CapacityCut : LookAlike
{
    private const double Left = 0.6;

    internal override void Shape(Conditions now)
    {
        if (now.Weeks > Begin)
        {
            Array.Fill(now.Capacity, Left, Begin, now.Weeks - Begin);
        }
    }
}
