namespace Concord.Simulation;

/// <summary>N8: both are on leave for six weeks.</summary>
internal sealed class LongLeave : LookAlike
{
    private const int Week = Begin + 8;
    private const int Weeks = 6;

    internal override IEnumerable<(double From, double To)> Away => [(7 * Week, (7 * (Week + Weeks)) - 0.01)];
}
