namespace Concord.Evidence;

/// <summary>A piece of JSON that belongs to another part's format and is kept as it was written.</summary>
/// <param name="Text">The JSON text: one complete value.</param>
public readonly record struct JsonFragment(string Text);
