namespace Concord.Evidence.Interchange;

/// <summary>The list may be written as a single value.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class OneOrManyAttribute : Attribute;
