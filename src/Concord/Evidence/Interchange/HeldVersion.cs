namespace Concord.Evidence.Interchange;

/// <summary>One version of a piece of evidence as far as it matters for which version counts.</summary>
/// <param name="UpdatedAt">The source's own time of change, where it has one.</param>
/// <param name="Import">The number of the import that brought it in; a later import has a greater number.</param>
/// <param name="Content">Its content as <see cref="CanonicalLine.Of"/> gives it.</param>
public sealed record HeldVersion(DateTimeOffset? UpdatedAt, long Import, ReadOnlyMemory<byte> Content);
