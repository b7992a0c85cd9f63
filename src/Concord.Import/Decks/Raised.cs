using System.Text;

namespace Concord.Import.Decks;

/// <summary>Digits set above or below the line: a 1 raised behind 38 is a note's mark or a power, and no 381.</summary>
internal static class Raised
{
    private const string High = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const string Low = "₀₁₂₃₄₅₆₇₈₉";

    /// <summary>The words with their digits raised or lowered; those lowered behind a letter, as in CO₂, stay.</summary>
    /// <param name="words">The words.</param>
    /// <param name="shift">Above 0 = raised, below 0 = lowered.</param>
    /// <param name="before">The letter before them; null = none.</param>
    public static string Of(string words, long shift, char? before)
    {
        if (shift == 0 || (shift < 0 && before is { } letter && !char.IsAsciiDigit(letter)))
        {
            return words;
        }

        var shifted = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            shifted.Append(char.IsAsciiDigit(c) ? (shift > 0 ? High : Low)[c - '0'] : c);
        }

        return shifted.ToString();
    }
}
