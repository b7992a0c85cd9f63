namespace Concord.Evidence.Interchange;

/// <summary>The list holds between two numbers of items, both included.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class CountAttribute(int low, int high) : Attribute
{
    /// <summary>The fewest items.</summary>
    public int Low { get; } = low;

    /// <summary>The most items.</summary>
    public int High { get; } = high;
}
