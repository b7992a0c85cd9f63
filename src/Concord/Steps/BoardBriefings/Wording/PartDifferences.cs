namespace Concord.Steps;

/// <summary>Parts of a statement that are gone: a cause, a consequence, an owner, a name, what is asked of the board.</summary>
internal sealed class PartDifferences(Statement stated, Statement presented)
{
    // A text with nearly as many telling words as the sealed one has put it otherwise; a shorter one has left something out.
    internal const double Full = 0.85;

    private static readonly HashSet<string> _asking = ["ask", "do-ask", "approve", "do-approve", "w-approval", "decide", "do-decide", "w-resolution", "board", "w-board", "supervisory", "w-supervisoryboard"];

    private static readonly HashSet<string> _costing = ["cost", "w-cost", "do-pay", "money", "w-worth", "w-sum"];

    private static readonly HashSet<string> _small = ["and", "of", "for", "the", "to", "in", "on", "at", "und", "für", "der", "des", "in", "im", "zur", "zum", "von"];

    /// <summary>The differences with where they stand in the stated text.</summary>
    public List<(int At, FactDifference Difference)> Find()
    {
        var found = new List<(int, FactDifference)>();
        Ask(found);
        Gone(found);
        return found;
    }

    private void Ask(List<(int, FactDifference)> found)
    {
        var asked = stated.Of("ask").MaxBy(m => m.Sense.Level);
        var offered = presented.Of("ask").MaxBy(m => m.Sense.Level);
        if (asked is not null && (offered is null ? !IsKept(asked) : offered.Sense.Level < asked.Sense.Level))
        {
            found.Add((asked.At, new FactDifference(DifferenceKind.Part, asked.Text, offered?.Text)));
        }
    }

    // "A supplier requests two weeks more": asked in other words than a board is.
    private bool IsKept(Mark asked) => stated.Content.Any(c => c.At == asked.At && presented.Content.Any(c.SameAs));

    private void Gone(List<(int, FactDifference)> found)
    {
        var missing = stated.Content.Where(c => !c.IsGuess && !IsSaid(c, stated, presented)).ToList();
        var denied = stated.Of("negation").Any() && !presented.Of("negation").Any();
        var fresh = presented.Content.Where(c => !c.IsGuess && !IsSaid(c, presented, stated) && !(denied && presented.Of("lack").Any(m => m.At == c.At))).ToList();
        if (missing.Count + fresh.Count > 0 && (missing.Any(c => c.IsName) || (missing.Count > 0 && fresh.Count > 0) ? stated.IsEditedTo(presented) : stated.IsCutOrFilledTo(presented)))
        {
            found.Add((missing.Count > 0 ? missing[0].At : int.MaxValue, new FactDifference(DifferenceKind.Part, missing.Count > 0 ? missing[0].Text : null, fresh.Count > 0 ? fresh[0].Text : null)));
            return;
        }

        var spare = fresh.Count(c => !presented.Weights.Any(w => w.At == c.At && w.Sense is { Kind: "severity", Level: <= 2 }));
        var isPoorer = presented.Content.Count(c => !c.IsGuess) < Full * stated.Content.Count(c => !c.IsGuess);
        foreach (var part in missing.GroupBy(c => c.Part).OrderByDescending(p => p.Count()))
        {
            var all = stated.Content.Count(c => c.Part == part.Key);
            var lost = part.Count();
            if (lost - spare >= (lost == all ? 1 : 2) && (lost * 2 > all || lost - spare >= 2) && (isPoorer || lost - spare >= 3))
            {
                found.Add((part.First().At, new FactDifference(DifferenceKind.Part, stated.Quote(part.First().At, part.Last().At + part.Last().Length - part.First().At), null)));
            }

            spare = Math.Max(0, spare - lost);
        }
    }

    // Said in the same words or in others; a phrase the other text does not have is said where each of its words is.
    private static bool IsSaid(Telling word, Statement of, Statement other) => other.Content.Any(word.SameAs) || IsAsked(word, of, other) || IsDenied(word, of, other) || IsCounted(word, other) || other.Says(word) || IsSpelled(word, of, other) || IsTurned(of, word, other)
        || (word.Length > 1 && of.Words.Where(w => word.At <= w.At && w.At < word.At + word.Length).All(w => other.Words.Any(w.SameAs) || other.Says(w)));

    // "We ask the board to approve" and "For decision": both ask, whatever words say it.
    private static bool IsAsked(Telling word, Statement of, Statement other) => word.Concepts.Any(_asking.Contains) && of.Of("ask").Any(m => m.Sense.Level == 3) && other.Of("ask").Any(m => m.Sense.Level == 3);

    // "It will cost EUR 400,000 and take 10 weeks" and "Repair: EUR 400,000, 10 weeks": the unit says it.
    private static bool IsCounted(Telling word, Statement other) => word.Concepts.Any(c => (_costing.Contains(c) && other.Amounts.Any(a => a.Unit.Length == 3 && char.IsUpper(a.Unit[0])))
        || (c is "do-last" && other.Amounts.Any(a => a.Unit is "time" or "months")));

    // "The tests were skipped" and "nobody tested": what one text says with a word that denies, the other says with a "not".
    private static bool IsDenied(Telling word, Statement of, Statement other) => of.Of("lack").Any(m => m.At <= word.At && word.At < m.At + m.Length) && other.Of("negation").Count(PolarityDifferences.IsFinal) > of.Of("negation").Count();

    // The other text has its opposite: whether that turns the meaning is for the polarity to say.
    private static bool IsTurned(Statement of, Telling word, Statement other) => of.Weights.Any(w => w.At <= word.At && word.At < w.At + w.Length && w.Sense.Kind == "opposite"
        && other.Weights.Any(o => o.Sense.Kind == "opposite" && o.Sense.Family == w.Sense.Family && o.Sense.Level != w.Sense.Level));

    // CIO and "chief information officer": letters that begin words of the other text, and words that letters of the other text begin.
    private static bool IsSpelled(Telling word, Statement of, Statement other) => IsLetters(word) && Spells(other, word.Stem) is not null
        || other.Content.Any(o => IsLetters(o) && Spells(of, o.Stem) is { } range && range.First <= word.At && word.At <= range.Last);

    private static bool IsLetters(Telling word) => word.IsName && word.Stem.Length is >= 2 and <= 5;

    // Where words begin with the letters in their order, small words such as "and" left out; a long German word may hold several of them: RZ and Rechenzentrum.
    private static (int First, int Last)? Spells(Statement statement, string letters)
    {
        for (var first = 0; first < statement.Tokens.Count; first++)
        {
            if (Spelled(statement, first, letters, 0) is { } end && (end > first + 1 || statement.Language == Language.German))
            {
                return (first, end - 1);
            }
        }

        return null;
    }

    private static int? Spelled(Statement statement, int at, string letters, int next)
    {
        if (next == letters.Length)
        {
            return at;
        }

        if (at >= statement.Tokens.Count || statement.Tokens[at].Kind != TokenKind.Word)
        {
            return null;
        }

        var word = statement.Tokens[at].Fold;
        for (var (place, used) = (word[0] == letters[next] ? 0 : -1, next + 1); place >= 0; used++)
        {
            if (Spelled(statement, at + 1, letters, used) is { } end)
            {
                return end;
            }

            place = used < letters.Length && statement.Language == Language.German && word.Length >= 8 ? word.IndexOf(letters[used], place + 1) : -1;
        }

        return next > 0 && _small.Contains(word) ? Spelled(statement, at + 1, letters, next) : null;
    }
}
