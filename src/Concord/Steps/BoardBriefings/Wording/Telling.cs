namespace Concord.Steps;

/// <summary>A word or phrase that weighs, where it stands.</summary>
internal sealed record Mark(Sense Sense, int At, int Length, string Text);

/// <summary>A word that tells what a text is about.</summary>
/// <param name="At">Its first token.</param>
/// <param name="Length">How many tokens it has.</param>
/// <param name="Stem">Its stem.</param>
/// <param name="Concepts">The senses it shares with other words.</param>
/// <param name="Part">The part of the statement it stands in: parts end at commas and at words such as "because".</param>
/// <param name="Text">As it stands.</param>
internal sealed record Telling(int At, int Length, string Stem, string[] Concepts, int Part, string Text)
{
    /// <summary>Whether it is a name or an abbreviation.</summary>
    public bool IsName { get; init; }

    /// <summary>Whether it is a verb put together with a particle that stands apart and may belong to it.</summary>
    public bool IsGuess { get; init; }

    /// <summary>Whether the two say the same as far as the lists know.</summary>
    public bool SameAs(Telling other)
    {
        if (string.Equals(Stem, other.Stem, StringComparison.Ordinal) || Concepts.Any(c => other.Concepts.Contains(c)))
        {
            return true;
        }

        var (shorter, longer) = Stem.Length <= other.Stem.Length ? (Stem, other.Stem) : (other.Stem, Stem);
        return shorter.Length >= 4 && (longer.StartsWith(shorter, StringComparison.Ordinal) || (shorter.Length >= 4 && longer.Length >= 8 && longer.Contains(shorter, StringComparison.Ordinal))
            || Shared(shorter, longer) >= Math.Max(5, shorter.Length * 3 / 4));
    }

    private static int Shared(string a, string b)
    {
        var n = 0;
        while (n < a.Length && a[n] == b[n])
        {
            n++;
        }

        return n;
    }
}
