namespace Concord;

/// <summary>A part of a whole, from 0 (none) to 1 (all), both included.</summary>
public readonly record struct Share : IComparable<Share>
{
    private Share(double value) => Value = value;

    /// <summary>The share as a fraction between 0 and 1.</summary>
    public double Value { get; }

    /// <summary>The share written as <paramref name="fraction"/> of one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The fraction is not between 0 and 1.</exception>
    public static Share Of(double fraction) => fraction is >= 0 and <= 1
        ? new Share(fraction)
        : throw new ArgumentOutOfRangeException(nameof(fraction), fraction, "A share is between 0 and 1.");

    /// <summary>The share written as <paramref name="percent"/> in a hundred.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The percentage is not between 0 and 100.</exception>
    public static Share Percent(double percent) => percent is >= 0 and <= 100
        ? new Share(percent / 100)
        : throw new ArgumentOutOfRangeException(nameof(percent), percent, "A share is between 0 and 100 percent.");

    /// <inheritdoc/>
    public int CompareTo(Share other) => Value.CompareTo(other.Value);
}
