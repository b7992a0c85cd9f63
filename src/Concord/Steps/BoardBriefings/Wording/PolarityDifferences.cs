namespace Concord.Steps;

/// <summary>A "not" put in or taken out, and a word turned into its opposite.</summary>
internal sealed class PolarityDifferences(Statement stated, Statement presented)
{
    /// <summary>The differences with where they stand in the stated text.</summary>
    public List<(int At, FactDifference Difference)> Find()
    {
        var found = new List<(int, FactDifference)>();
        var left = Hard(stated);
        var right = Hard(presented);
        var turned = Turned().ToList();
        var (lackLeft, lackRight) = (Soft(stated, presented), Soft(presented, stated));
        var apart = left.Count - right.Count;

        if (turned.Count > 0)
        {
            if (Math.Abs(apart) % 2 == 0)
            {
                found.AddRange(turned.Select(t => (t.Left.At, new FactDifference(DifferenceKind.Negation, t.Left.Text, t.Right.Text))));
            }

            return found;
        }

        if (apart > 0 && lackRight.Count == 0)
        {
            found.Add((left[0].At, new FactDifference(DifferenceKind.Negation, left[^1].Text, right.Count == 0 ? null : right[^1].Text)));
        }
        else if (apart < 0 && lackLeft.Count == 0)
        {
            found.Add((int.MaxValue, new FactDifference(DifferenceKind.Negation, null, right[^1].Text)));
        }

        else if (left.Count + right.Count == 0 && lackLeft.FirstOrDefault(m => m.Sense.Family == "sure" && !stated.Content.Any(c => c.At == m.At && presented.Content.Any(c.SameAs))) is { } denied && presented.Of("lack", "sure").FirstOrDefault() is null)
        {
            found.Add((denied.At, new FactDifference(DifferenceKind.Negation, denied.Text, null)));
        }

        return found;
    }

    private static List<Mark> Hard(Statement statement) => [.. statement.Of("negation")];

    // Words that deny by their meaning, where the other text has no such word of the same stem.
    private static List<Mark> Soft(Statement statement, Statement other) => [.. statement.Of("lack")
        .Where(m => !other.Of("lack").Any(o => other.Tokens[o.At].Stem == statement.Tokens[m.At].Stem))];

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
