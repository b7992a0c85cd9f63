using Concord.Evidence;
using Concord.Numerics;

namespace Concord.Signs;

/// <summary>One side's guess at the other's five priorities in one blind round, beside what the other stated.</summary>
/// <param name="Guess">The statement of the side that guesses.</param>
/// <param name="Stated">The statement of the other side.</param>
/// <param name="At">When the round was over.</param>
internal sealed record PriorityGuess(PriorityStatement Guess, PriorityStatement Stated, DateTimeOffset At)
{
    /// <summary>Priorities a side states (SIGNS S8).</summary>
    internal const int Five = 5;

    /// <summary>How many of the five were named.</summary>
    internal int Hits => Stated.Own.Intersect(Guess.Predicted, StringComparer.Ordinal).Count();

    /// <summary>What a stranger would name with the same menu.</summary>
    internal StrangerGuess Stranger => StrangerGuess.Of(Math.Max(Five, Stated.Menu.Distinct(StringComparer.Ordinal).Count()));

    /// <summary>The guesses of a side in the rounds that can be scored, the oldest first: five stated, at least one guessed.</summary>
    internal static List<PriorityGuess> Of(Standpoint standpoint, Direction direction) =>
    [
        .. from pair in Rounds(standpoint, direction)
           where pair.Stated.Own.Distinct(StringComparer.Ordinal).Count() == Five && pair.Guess.Predicted.Count > 0
           select pair,
    ];

    /// <summary>The rounds in which both sides made a statement, the oldest first.</summary>
    internal static IEnumerable<PriorityGuess> Rounds(Standpoint standpoint, Direction direction) =>
        from round in standpoint.Once(StatedPriorities.All).GroupBy(s => s.Statement.Wave, StringComparer.Ordinal)
        let guess = round.LastOrDefault(s => s.Side == direction.ToSide())
        let stated = round.LastOrDefault(s => s.Side == direction.ToSide().Counterpart())
        where guess is not null && stated is not null
        let at = guess.At > stated.At ? guess.At : stated.At
        orderby at, round.Key
        select new PriorityGuess(guess.Statement, stated.Statement, at);
}
