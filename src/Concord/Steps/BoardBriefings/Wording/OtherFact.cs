using Concord.Evidence;

namespace Concord.Steps;

/// <summary>Tells a fact from another one that only sounds like it: a sentence of the same form about something else, or another sentence about the same subject.</summary>
/// <remarks>A softening keeps the fact's words in their order and changes a thing or two, and an honest rewording keeps its figures; another fact puts its own words and figures in their place.
/// All shares are house defaults, set on namesakes and rewordings written by hand (docs/steps/deck-check.md).</remarks>
internal static class OtherFact
{
    /// <summary>Whether a text speaks of something else than the fact does.</summary>
    public static bool Is(Statement fact, Statement text)
    {
        var (kept, own, order) = (Kept(fact, text), Alone(text, fact), fact.Order(text));
        if (LosesFigures(fact, text))
        {
            var isSibling = Lost(text, fact) > 0 || own >= 3;
            return (isSibling || order < 0.55) && (own >= 1 ? kept <= 0.84 : kept <= 0.6 && Lost(fact, text) == Figures(fact));
        }

        var most = Figures(fact) >= 2 && Lost(fact, text) == 0 ? 0.5 : FactComparison.Of(fact, text).Change == FactChange.Softened ? 0.75 : 0.6;
        return own >= 2 && kept <= most && order < 0.65;
    }

    /// <summary>Whether at least half of a fact's figures are gone.</summary>
    public static bool LosesFigures(Statement fact, Statement text) => Figures(fact) is > 0 and var figures && 2 * Lost(fact, text) >= figures;

    /// <summary>How much of one text's telling words the other has: 0 to 1.</summary>
    public static double Kept(Statement of, Statement other)
    {
        var all = of.Content.Count(c => !c.IsGuess);
        return all == 0 ? 1 : 1 - ((double)Alone(of, other) / all);
    }

    private static int Alone(Statement of, Statement other) => of.Content.Count(c => !c.IsGuess && !other.Content.Any(c.SameAs) && !other.Says(c));

    private static int Figures(Statement of) => of.Amounts.Count(a => !a.IsFaint) + of.Dates.Count;

    private static int Lost(Statement of, Statement other) =>
        of.Amounts.Count(a => !a.IsFaint && !other.Amounts.Any(a.SameAs)) + of.Dates.Count(d => !other.Dates.Any(o => o.Last == d.Last || d.SameAs(o)));
}
