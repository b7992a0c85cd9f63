using System.Text;
using Concord.Papers;
using Concord.Steps;

namespace Concord.Cli;

/// <summary>Looks for sentences in what a reader of a file sees: hidden, tiny or noted words do not count.</summary>
internal static class VisibleWords
{
    public static IReadOnlyList<LostSentence> Lost(IReadOnlyList<PackSentence> sentences, Deck deck)
    {
        // A long fact goes on on the next slide: what counts is the words in their order, not where they are cut.
        var seen = deck.Passages.Where(p => p.Place.Part is (DeckPart.Text or DeckPart.Table)).ToList();
        var all = Bare(string.Concat(seen.Select(p => p.Text)));

        return [.. sentences.Where(s => !all.Contains(Bare(s.Text), StringComparison.Ordinal)).Select(s => new LostSentence(s, Why(s, deck)))];
    }

    /// <summary>What became of the words, as far as the deck check can tell.</summary>
    private static string Why(PackSentence sentence, Deck deck) =>
        DeckCheck.Of([new SealedFact(sentence.About, Concord.Evidence.FactLevel.MustReach, sentence.Text)], deck).Facts[0].Why;

    /// <summary>The words without the spaces, in one form of their letters.</summary>
    private static string Bare(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormC))
        {
            if (!char.IsWhiteSpace(letter))
            {
                bare.Append(letter);
            }
        }

        return bare.ToString();
    }
}

/// <summary>Words that a pack should show and does not.</summary>
/// <param name="Sentence">The words.</param>
/// <param name="Why">What became of them, in a sentence; may be empty.</param>
internal sealed record LostSentence(PackSentence Sentence, string Why);
