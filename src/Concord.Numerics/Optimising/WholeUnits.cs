namespace Concord.Numerics;

/// <summary>Amounts as whole multiples of one unit, so that sums are exact and no unit of money changes a result.</summary>
/// <remarks>
/// The unit is the greatest common divisor of the amounts where they are multiples of a hundredth (or, finer, a millionth of one),
/// otherwise a part in 2^40 of their sum.
/// </remarks>
internal sealed class WholeUnits
{
    private const double Rounding = 1e-9;
    private static readonly double[] _parts = [1, 100, 1e6];
    private readonly double _unit;

    internal WholeUnits(IReadOnlyList<double> amounts)
    {
        var sum = amounts.Sum();
        _unit = sum == 0 ? 1 : _parts.Select(parts => CommonUnit(amounts, parts)).FirstOrDefault(unit => unit > 0, sum / (1L << 40));
        Amounts = [.. amounts.Select(a => (long)Math.Round(a / _unit))];
        Sum = Amounts.Sum();
    }

    /// <summary>The amounts in units.</summary>
    internal long[] Amounts { get; }

    /// <summary>All of them together.</summary>
    internal long Sum { get; }

    /// <summary>The most units that stay within a limit; no more than all there are.</summary>
    internal long Within(double limit) => limit / _unit >= Sum ? Sum : (long)Math.Floor(limit / _unit * (1 + Rounding / 1000) + Rounding);

    private static double CommonUnit(IReadOnlyList<double> amounts, double parts)
    {
        var divisor = 0L;
        foreach (var amount in amounts)
        {
            var whole = Math.Round(amount * parts);
            if (whole > 1L << 50 || Math.Abs(amount * parts - whole) > Rounding * Math.Max(1, whole) * 1e-3)
            {
                return 0;
            }

            divisor = Divisor(divisor, (long)whole);
        }

        return divisor / parts;
    }

    private static long Divisor(long a, long b) => b == 0 ? a : Divisor(b, a % b);
}
