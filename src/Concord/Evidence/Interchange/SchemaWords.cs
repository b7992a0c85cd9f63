using System.Reflection;

namespace Concord.Evidence.Interchange;

/// <summary>Says what a type or a property means, in the words of its documentation; null where it has none.</summary>
internal delegate string? SchemaWords(MemberInfo member);
