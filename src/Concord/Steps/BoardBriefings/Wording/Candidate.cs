namespace Concord.Steps;

/// <summary>Lines of a deck in which a fact may stand.</summary>
/// <param name="Fact">The fact, from 0.</param>
/// <param name="Lines">The lines in reading order.</param>
/// <param name="Text">Their words.</param>
/// <param name="Likeness">How much of the fact's words by weight stands there: 0 to 1.</param>
internal sealed record Candidate(int Fact, IReadOnlyList<int> Lines, string Text, double Likeness)
{
    /// <summary>Whether a reader sees all of it.</summary>
    public required bool IsPlain { get; init; }

    /// <summary>How much of what the lines say is the fact's: 0 to 1.</summary>
    public required double Share { get; init; }

    /// <summary>Whether these are words of another fact that only sounds like this one.</summary>
    public bool IsOther { get; init; }

    /// <summary>Whether enough of the fact stands here.</summary>
    public bool IsFound => !IsOther && (Likeness >= DeckSearch.Found || (Likeness >= DeckSearch.FoundInPart && Share >= 0.6));

    /// <summary>Where it begins.</summary>
    public required DeckPlace Place { get; init; }
}
