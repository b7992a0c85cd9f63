namespace Concord.Evidence.Interchange;

/// <summary>The text may be written as a number; its digits are kept as they stand.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class NumberTooAttribute : Attribute;
