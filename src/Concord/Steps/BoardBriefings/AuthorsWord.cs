using Concord.Evidence;

namespace Concord.Steps;

/// <summary>What a fact's author says became of it.</summary>
/// <param name="Change">What was done to it.</param>
/// <param name="MeaningKept">For a rewording: whether it says what was meant; null = not said yet.</param>
/// <param name="Concurs">Whether the author agrees with the change; null = not said. Silence is not concurrence.</param>
/// <param name="Note">The author's note; null = none.</param>
public sealed record AuthorsWord(FactChange Change, bool? MeaningKept = null, bool? Concurs = null, string? Note = null);
