namespace Concord.Simulation;

/// <summary>N2: from the second year on whatever has a date comes late with odds × e, towards Legal and Finance as much as towards each other.</summary>
internal sealed class EveryoneLate : LookAlike
{
    private const double Logit = 1;

    private static readonly string[] Timed = ["S1.2", "S3.1", "S3.4", "S6.1", "S11.1", "C2.2"];

    internal override void Shape(Conditions now)
    {
        foreach (var indicator in Timed)
        {
            now.Raise(indicator, Logit, Begin, now.Weeks);
        }
    }
}
