namespace Concord.Evidence.Interchange;

/// <summary>The number lies between two limits, both included.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class WithinAttribute(double low, double high = double.PositiveInfinity) : Attribute
{
    /// <summary>The lowest value.</summary>
    public double Low { get; } = low;

    /// <summary>The highest value; infinity = no limit.</summary>
    public double High { get; } = high;
}
