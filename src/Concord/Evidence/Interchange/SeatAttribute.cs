namespace Concord.Evidence.Interchange;

/// <summary>The text may name a side or a function beside other things, so letters that only look like one are refused.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class SeatAttribute : Attribute;
