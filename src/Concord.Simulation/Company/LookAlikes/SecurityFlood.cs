namespace Concord.Simulation;

/// <summary>N4: from the second year on security prioritizes four times as much.</summary>
internal sealed class SecurityFlood : LookAlike
{
    private const double Times = 4;

    internal override void Shape(Conditions now)
    {
        if (now.Weeks > Begin)
        {
            Array.Fill(now.Inflow, Times, Begin, now.Weeks - Begin);
        }
    }
}
