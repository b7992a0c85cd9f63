namespace Concord.Steps;

/// <summary>A "not" put in or taken out, and a word turned into its opposite.</summary>
internal sealed class PolarityDifferences(Statement stated, Statement presented)
{
    private readonly bool _edited = stated.IsEditedTo(presented);

    /// <summary>The differences with where they stand in the stated text.</summary>
    public List<(int At, FactDifference Difference)> Find()
    {
        var found = new List<(int, FactDifference)>();
        var left = Hard(stated, presented);
        var right = Hard(presented, stated);
        var turned = Turned().ToList();
        var (lackLeft, lackRight) = (Soft(stated, presented), Soft(presented, stated));
        var apart = left.Count - right.Count;

        if (turned.Count > 0)
        {
            // "not staffed" and "unstaffed": the "not" within the turned word is the turning itself.
            apart += left.Count(m => m.Sense.Family == "within" && turned.Any(t => t.Left.At == m.At)) + right.Count(m => m.Sense.Family == "within" && turned.Any(t => t.Right.At == m.At));
            if (Math.Abs(apart) % 2 == 0)
            {
                found.AddRange(turned.Select(t => (t.Left.At, new FactDifference(DifferenceKind.Negation, t.Left.Text, t.Right.Text))));
            }

            return found;
        }

        if (apart == 0 && _edited && left.FirstOrDefault(IsGivenUp) is { } moved)
        {
            found.Add((moved.At, new FactDifference(DifferenceKind.Negation, moved.Text, right[0].Text)));
        }
        else if (apart > 0 && lackRight.Count == 0)
        {
            found.Add((left[0].At, new FactDifference(DifferenceKind.Negation, left[^1].Text, right.Count == 0 ? null : right[^1].Text)));
        }
        else if (apart < 0 && lackLeft.Count == 0)
        {
            found.Add((int.MaxValue, new FactDifference(DifferenceKind.Negation, null, right[^1].Text)));
        }

        else if (left.Count + right.Count == 0 && lackLeft.FirstOrDefault(m => m.Sense.Family == "sure" && !presented.Of("lack").Any(o => presented.Tokens[o.At].Stem == stated.Tokens[m.At].Stem) && !stated.Content.Any(c => c.At == m.At && presented.Content.Any(c.SameAs))) is { } denied && presented.Of("lack", "sure").FirstOrDefault() is null)
        {
            found.Add((denied.At, new FactDifference(DifferenceKind.Negation, denied.Text, null)));
        }

        return found;
    }

    // "no password, and anyone" made "a password, and nobody": the word after the "not" stands there without one.
    private bool IsGivenUp(Mark not)
    {
        if (not.Sense.Family == "within" || stated.Content.FirstOrDefault(c => !c.IsGuess && c.At > not.At && c.At - not.At <= 4) is not { } denied)
        {
            return false;
        }

        var there = presented.Content.Where(denied.SameAs).ToList();
        return there.Count > 0 && !there.Any(c => presented.Of("negation").Any(n => Math.Abs(n.At - c.At) <= 4));
    }

    // Words such as "unavailable" that the other text says without a "not" ("outage") turn nothing.
    private static List<Mark> Hard(Statement statement, Statement other) => [.. statement.Of("negation")
        .Where(m => !statement.Content.Any(c => c.At <= m.At && m.At < c.At + c.Length && c.Concepts.Length > 0 && other.Content.Any(o => o.Concepts.Intersect(c.Concepts).Any() && !IsDenied(other, o))))];

    private static bool IsDenied(Statement statement, Telling word) => statement.Of("negation").Any(n => n.Sense.Family != "within" && n.At < word.At && word.At - n.At <= 3);

    // Words that deny by their meaning: those the other text has not, and in a text put freshly also those it has, since it may say a thing twice.
    private List<Mark> Soft(Statement statement, Statement other) => [.. statement.Of("lack")
        .Where(m => (m.Sense.Family == "sure" && !_edited) || !other.Of("lack").Any(o => other.Tokens[o.At].Stem == statement.Tokens[m.At].Stem))];

    private IEnumerable<(Mark Left, Mark Right)> Turned()
    {
        foreach (var left in stated.Weights.Where(w => w.Sense.Kind == "opposite"))
        {
            var same = presented.Weights.Any(w => w.Sense == left.Sense);
            if (!same && presented.Weights.FirstOrDefault(w => w.Sense.Kind == "opposite" && w.Sense.Family == left.Sense.Family && w.Sense.Level != left.Sense.Level) is { } right
                && !stated.Weights.Any(w => w.Sense == right.Sense))
            {
                yield return (left, right);
            }
        }
    }
}
