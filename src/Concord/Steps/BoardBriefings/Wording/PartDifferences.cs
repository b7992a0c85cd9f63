namespace Concord.Steps;

/// <summary>Parts of a statement that are gone: a cause, a consequence, an owner, a name, what is asked of the board.</summary>
internal sealed class PartDifferences(Statement stated, Statement presented)
{
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
        if (asked is not null && (offered is null || offered.Sense.Level < asked.Sense.Level))
        {
            found.Add((asked.At, new FactDifference(DifferenceKind.Part, asked.Text, offered?.Text)));
        }
    }

    private void Gone(List<(int, FactDifference)> found)
    {
        var missing = stated.Content.Where(c => !c.IsGuess && !presented.Content.Any(c.SameAs) && !Spelled(c) && !IsTurned(stated, c, presented)).ToList();
        var denied = stated.Of("negation").Any() && !presented.Of("negation").Any();
        var fresh = presented.Content.Where(c => !c.IsGuess && !stated.Content.Any(c.SameAs) && !IsTurned(presented, c, stated) && !(denied && presented.Of("lack").Any(m => m.At == c.At))).ToList();
        if (missing.Count + fresh.Count > 0 && stated.IsEditedTo(presented))
        {
            found.Add((missing.Count > 0 ? missing[0].At : int.MaxValue, new FactDifference(DifferenceKind.Part, missing.Count > 0 ? missing[0].Text : null, fresh.Count > 0 ? fresh[0].Text : null)));
            return;
        }

        var spare = fresh.Count;
        foreach (var part in missing.GroupBy(c => c.Part).OrderByDescending(p => p.Count()))
        {
            var all = stated.Content.Count(c => c.Part == part.Key);
            var lost = part.Count();
            if (lost - spare >= 1 && (lost * 2 > all || lost - spare >= 2))
            {
                found.Add((part.First().At, new FactDifference(DifferenceKind.Part, stated.Quote(part.First().At, part.Last().At + part.Last().Length - part.First().At), null)));
            }

            spare = Math.Max(0, spare - lost);
        }
    }

    // The other text has its opposite: whether that turns the meaning is for the polarity to say.
    private static bool IsTurned(Statement of, Telling word, Statement other) => of.Weights.Any(w => w.At <= word.At && word.At < w.At + w.Length && w.Sense.Kind == "opposite"
        && other.Weights.Any(o => o.Sense.Kind == "opposite" && o.Sense.Family == w.Sense.Family && o.Sense.Level != w.Sense.Level));

    // CIO and "chief information officer": letters that begin words of the other text, or words whose first letters stand there as a name.
    private bool Spelled(Telling word) => word.IsName && word.Stem.Length is >= 2 and <= 5 && Initials(presented).Contains(word.Stem, StringComparison.Ordinal);

    private static string Initials(Statement statement) => new([.. statement.Tokens.Where(t => t.Kind == TokenKind.Word).Select(t => t.Fold[0])]);
}
