namespace Concord.Steps;

/// <summary>Tells a fact from another one that only sounds like it: a sentence of the same form about something else, or another sentence about the same subject.</summary>
/// <remarks>A softening keeps the subject and changes a thing or two; another fact puts its own subject and figures in the place of the sealed ones, or says mostly things the fact does not say.
/// All shares are house defaults.</remarks>
internal static class OtherFact
{
    /// <summary>Whether a text speaks of something else than the fact does.</summary>
    public static bool Is(Statement fact, Statement text) => IsSibling(fact, text) || IsNamesake(fact, text);

    /// <summary>Whether words and figures of the fact are gone together and others stand in their place.</summary>
    public static bool IsSibling(Statement fact, Statement text)
    {
        var (lost, all) = (Lost(fact, text), fact.Amounts.Count + fact.Dates.Count);
        return lost > 0 && 2 * lost >= all && Lost(text, fact) > 0 && Alone(fact, text) >= 2 && Alone(text, fact) >= 2;
    }

    /// <summary>How many telling words of one text the other has.</summary>
    public static int Kept(Statement of, Statement other) => Telling(of) - Alone(of, other);

    // Hardly more than the subject is the fact's; the rest is the text's own.
    private static bool IsNamesake(Statement fact, Statement text)
    {
        var (kept, own) = ((double)Kept(fact, text) / Math.Max(1, Telling(fact)), Alone(text, fact));
        return (own >= 3 && kept <= 0.6) || (own >= 2 && kept <= 0.5 && 2 * Lost(fact, text) >= fact.Amounts.Count + fact.Dates.Count);
    }

    private static int Telling(Statement statement) => statement.Content.Count(c => !c.IsGuess);

    private static int Alone(Statement of, Statement other) => of.Content.Count(c => !c.IsGuess && !other.Content.Any(c.SameAs));

    private static int Lost(Statement of, Statement other) =>
        of.Amounts.Count(a => !other.Amounts.Any(a.SameAs)) + of.Dates.Count(d => !other.Dates.Any(o => o.Last == d.Last || d.SameAs(o)));
}
