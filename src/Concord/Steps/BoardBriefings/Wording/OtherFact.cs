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
            var isReplaced = Lost(text, fact) > 0;
            return (isReplaced && ((own >= 2 && order < 0.5) || (HasOwnName(fact, text) && HasOwnName(text, fact)))) || ((isReplaced || own >= 3 || order < 0.55) && kept <= (own >= 1 ? 0.84 : 0.7));
        }

        var isTurned = own >= 3 && fact.Of("negation").Any() != text.Of("negation").Any();
        var most = Figures(fact) >= 2 && Lost(fact, text) == 0 ? 0.5 : isTurned || FactComparison.Of(fact, text).Change == FactChange.Softened ? 0.75 : 0.67;
        return own >= 2 && kept <= most && order < 0.65;
    }

    /// <summary>Whether at least half of a fact's figures are gone.</summary>
    public static bool LosesFigures(Statement fact, Statement text) => Figures(fact) is > 0 and var figures && 2 * Lost(fact, text) >= figures;

    /// <summary>How much of one text's telling words the other has: 0 to 1.</summary>
    public static double Kept(Statement of, Statement other)
    {
        var all = Telling(of);
        return all == 0 ? 1 : (double)Math.Min(all - Alone(of, other), Telling(other)) / all;
    }

    private static int Telling(Statement statement) => statement.Content.Count(c => !c.IsGuess);

    private static int Alone(Statement of, Statement other) => of.Content.Count(c => !c.IsGuess && !other.Content.Any(c.SameAs) && !other.Says(c));

    // "Porto" is no "portal": a name is another word only where that is a name too.
    private static bool HasOwnName(Statement of, Statement other) => of.Content.Any(c => c.IsName && !other.Content.Any(o => c.SameAs(o) && (o.IsName || o.Stem == c.Stem)));

    private static int Figures(Statement of) => of.Amounts.Count(IsFigure) + of.Dates.Count;

    // "One" and "first" need not be numbers, and 100 % is "all".
    private static bool IsFigure(Amount amount) => !amount.IsFaint && amount is not { Unit: "share", Value: 1 };

    private static int Lost(Statement of, Statement other) =>
        of.Amounts.Count(a => IsFigure(a) && !other.Amounts.Any(o => IsSame(a, of, o, other))) + of.Dates.Count(d => !other.Dates.Any(o => o.Last == d.Last || d.SameAs(o)));

    // "Took 48 hours, promised were eight": a number without a unit has that of another one in its text.
    private static bool IsSame(Amount one, Statement of, Amount other, Statement with) => one.SameAs(other) || Inherits(one, of, other) || Inherits(other, with, one);

    private static bool Inherits(Amount bare, Statement of, Amount full) =>
        bare.Unit.Length == 0 && bare.Name is null && bare.Written == full.Written && of.Amounts.Any(a => a.Unit.Length > 0 && a.Unit == full.Unit && a.Scale == full.Scale);
}
