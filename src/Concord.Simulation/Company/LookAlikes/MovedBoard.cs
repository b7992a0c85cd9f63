namespace Concord.Simulation;

/// <summary>N7: from the second year on the board and its committee meet three weeks later in every other quarter.</summary>
internal sealed class MovedBoard : LookAlike
{
    private const double QuarterDays = 91;
    private const double Later = 21;

    internal override double MovedTo(double day) => day >= 7 * Begin && (int)(day / QuarterDays) % 2 == 0 ? day + Later : day;
}
