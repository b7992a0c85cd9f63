namespace Concord.Evidence.Interchange;

/// <summary>The time or number does not lie before another one of the same record, where both are known.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class NotBeforeAttribute(string start) : Attribute
{
    /// <summary>The property that comes first.</summary>
    public string Start { get; } = start;
}
