using System.Globalization;

namespace Concord.Risk;

/// <summary>Where a number of a risk file may lie.</summary>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end, included; infinite where there is none.</param>
/// <param name="IsLowOut">Whether the lower end itself is out.</param>
/// <param name="IsHighOut">Whether the upper end itself is out.</param>
public readonly record struct NumberRange(double Low, double High, bool IsLowOut = false, bool IsHighOut = false)
{
    /// <summary>The largest amount of money a file may hold: beyond it no currency has a meaning.</summary>
    public const double MostMoney = 1e15;

    /// <summary>Any finite number.</summary>
    public static NumberRange Any { get; } = new(double.NegativeInfinity, double.PositiveInfinity);

    /// <summary>Above 0.</summary>
    public static NumberRange Positive { get; } = new(0, double.PositiveInfinity, IsLowOut: true);

    /// <summary>0 or more.</summary>
    public static NumberRange NotNegative { get; } = new(0, double.PositiveInfinity);

    /// <summary>0 to 1, both included.</summary>
    public static NumberRange Probability { get; } = new(0, 1);

    /// <summary>An amount of money of 0 or more.</summary>
    public static NumberRange Money { get; } = new(0, MostMoney);

    /// <summary>An amount of money above 0.</summary>
    public static NumberRange MoneyAbove0 { get; } = new(0, MostMoney, IsLowOut: true);

    /// <summary>An amount of money that may be below 0.</summary>
    public static NumberRange MoneyAround0 { get; } = new(-MostMoney, MostMoney);

    /// <summary>What is wrong with a number, as in "must be between 0 and 1, is 1.2"; null = nothing.</summary>
    public string? Breach(double value)
    {
        if (!double.IsFinite(value))
        {
            return "must be a finite number";
        }

        var isTooLow = IsLowOut ? value <= Low : value < Low;
        var isTooHigh = IsHighOut ? value >= High : value > High;

        return !isTooLow && !isTooHigh ? null : string.Create(CultureInfo.InvariantCulture, $"must be {Told(isTooLow).Words}, is {value}");
    }

    // Of a range as wide as all money only the end that was passed is worth a word.
    private NumberRange Told(bool isTooLow) => High < MostMoney ? this : isTooLow ? this with { High = double.PositiveInfinity } : this with { Low = double.NegativeInfinity };

    private string Words => (double.IsInfinity(Low), double.IsInfinity(High), IsLowOut, IsHighOut) switch
    {
        (false, true, true, _) => Invariant($"above {Low}"),
        (false, true, false, _) => Invariant($"at least {Low}"),
        (true, false, _, true) => Invariant($"below {High}"),
        (true, false, _, false) => Invariant($"at most {High}"),
        (_, _, false, false) => Invariant($"between {Low} and {High}"),
        (_, _, true, false) => Invariant($"above {Low} and at most {High}"),
        (_, _, false, true) => Invariant($"at least {Low} and below {High}"),
        _ => Invariant($"above {Low} and below {High}"),
    };

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
