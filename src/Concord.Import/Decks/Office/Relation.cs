namespace Concord.Import.Decks;

/// <summary>What a part of an office document points to.</summary>
/// <param name="Id">The pointer's id within its part.</param>
/// <param name="Type">The last word of the relationship's type, such as <c>slide</c> or <c>image</c>.</param>
/// <param name="Target">The name of another part, or an address elsewhere.</param>
/// <param name="IsElsewhere">Whether the target lies outside the file; it is never fetched.</param>
internal sealed record Relation(string Id, string Type, string Target, bool IsElsewhere);
