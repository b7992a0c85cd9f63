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

        // "cannot be patched without closing the line" and "patching requires closing the line".
        if (Math.Abs(apart) == 2 && !_edited && (apart > 0 ? left : right).Any(m => m.Text.ToLowerInvariant() is "without" or "ohne"))
        {
            return found;
        }

        var (givenUp, putIn) = (Flipped(stated, left, presented), Flipped(presented, right, stated));
        if (apart == 0 && _edited && givenUp is not null)
        {
            found.Add((givenUp.At, new FactDifference(DifferenceKind.Negation, givenUp.Text, right.FirstOrDefault()?.Text)));
        }
        else if (apart > 0 && lackRight.Count == 0 && (_edited || givenUp is not null || !Troubled()))
        {
            found.Add((left[0].At, new FactDifference(DifferenceKind.Negation, (givenUp ?? left[^1]).Text, right.Count == 0 ? null : right[^1].Text)));
        }
        else if (apart < 0 && lackLeft.Count == 0 && (_edited || putIn is not null))
        {
            found.Add((int.MaxValue, new FactDifference(DifferenceKind.Negation, null, (putIn ?? right[^1]).Text)));
        }

        else if (left.Count + right.Count == 0 && lackLeft.FirstOrDefault(m => m.Sense.Family == "sure" && !presented.Of("lack").Any(o => presented.Tokens[o.At].Stem == stated.Tokens[m.At].Stem) && !(m.Length == 1 && stated.Content.Any(c => c.At == m.At && presented.Content.Any(c.SameAs)))) is { } denied && presented.Of("lack", "sure").FirstOrDefault() is null && !Troubled())
        {
            found.Add((denied.At, new FactDifference(DifferenceKind.Negation, denied.Text, null)));
        }

        return found;
    }

    // "no password, and anyone" made "a password, and nobody": the word a "not" denies stands in the other text without one.
    private static Mark? Flipped(Statement statement, List<Mark> marks, Statement other) => marks.FirstOrDefault(not => Denied(statement, not) is { } word
        && other.Words.Where(word.SameAs).ToList() is { Count: > 0 } there && there.All(w => !IsDeniedAt(other, w)));

    // What a "not" denies: the word it stands in, or the nearest word that tells behind it, or before it where none follows.
    private static Telling? Denied(Statement statement, Mark not) => not.Sense.Family == "within" ? statement.Words.FirstOrDefault(w => w.At == not.At)
        : statement.Words.FirstOrDefault(w => w.At >= not.At + not.Length && w.At - not.At <= 5 && statement.PartAt(w.At) == statement.PartAt(not.At))
        ?? statement.Words.LastOrDefault(w => w.At < not.At && not.At - w.At <= 4);

    private static bool IsDeniedAt(Statement statement, Telling word) => statement.Of("negation").Concat(statement.Of("lack")).Any(n => IsNear(statement, n, word))
        || statement.Weights.Any(w => w.Sense is { Kind: "severity", Family: "trouble", Level: >= 3 } && IsNear(statement, w, word));

    private static bool IsNear(Statement statement, Mark mark, Telling word) => statement.PartAt(mark.At) == word.Part
        || (Math.Abs(mark.At - word.At) <= 3 && !statement.Tokens.Skip(Math.Min(mark.At, word.At)).Take(Math.Abs(mark.At - word.At)).Any(t => t.IsBreak));

    /// <summary>Whether a "not" is no "not yet", which promises a change.</summary>
    public static bool IsFinal(Mark not) => not.Text.ToLowerInvariant() is not ("not yet" or "noch nicht" or "bisher nicht" or "noch kein" or "noch keine" or "noch keinen");

    // "without the platform" and "if the platform is down".
    private bool Troubled() => presented.Weights.Any(w => w.Sense is { Kind: "severity", Family: "trouble", Level: >= 3 } && !stated.Weights.Any(o => o.Sense == w.Sense));

    // Words such as "unavailable" that the other text says without a "not" ("outage") turn nothing.
    private static List<Mark> Hard(Statement statement, Statement other) => [.. statement.Of("negation")
        .Where(m => !statement.Content.Any(c => c.At <= m.At && m.At < c.At + c.Length && c.Concepts.Length > 0
            && (other.Content.Any(o => o.Concepts.Intersect(c.Concepts).Any() && !IsDenied(other, o) && !IsBase(c, o)) || (!other.Content.Any(o => IsBase(c, o)) && other.SaysSense(c)))))];

    // "encrypted" for "unencrypted" is no other word for it.
    private static bool IsBase(Telling negated, Telling other) => negated.Length == 1 && other.Length == 1 && negated.Stem == other.Stem;

    private static bool IsDenied(Statement statement, Telling word) => statement.Of("negation").Any(n => n.Sense.Family != "within" && n.At < word.At && word.At - n.At <= 3);

    // Words that deny by their meaning: those the other text has not, and in a text put freshly also those it has, since it may say a thing twice.
    private List<Mark> Soft(Statement statement, Statement other) => [.. statement.Of("lack")
        .Where(m => (m.Sense.Family == "sure" && !_edited && presented.Content.Count >= PartDifferences.Full * stated.Content.Count) || !other.Of("lack").Any(o => other.Tokens[o.At].Stem == statement.Tokens[m.At].Stem))];

    private IEnumerable<(Mark Left, Mark Right)> Turned()
    {
        foreach (var left in stated.Weights.Where(w => w.Sense.Kind == "opposite" && (_edited || w.Sense.Family is not "order")))
        {
            var same = presented.Weights.Any(w => w.Sense == left.Sense);
            if (!same && presented.Weights.FirstOrDefault(w => w.Sense.Kind == "opposite" && w.Sense.Family == left.Sense.Family && w.Sense.Level != left.Sense.Level) is { } right
                && !stated.Weights.Any(w => w.Sense == right.Sense) && !IsSame(left, right))
            {
                yield return (left, right);
            }
        }
    }

    // "not cover" and "exclude": the list knows that the two say the same.
    private bool IsSame(Mark left, Mark right) => stated.Content.Any(c => c.At <= left.At && left.At < c.At + c.Length && presented.Content.Any(o => o.At <= right.At && right.At < o.At + o.Length
        && o.Length + c.Length > 2 && o.Concepts.Intersect(c.Concepts).Any()));
}
