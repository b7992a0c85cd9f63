using System.Text;

namespace Concord.Steps;

/// <summary>Letters of other alphabets that look like Latin ones, for words that deny a fact in letters no list has.</summary>
internal static class LookAlikes
{
    private const string Others = "АВЕЅІЈКМНОРСТХУаеѕіјорсухԁһνοραυικΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
    private const string Plain = "ABESIJKMHOPCTXYaesijopcyxdhvopauikABEZHIKMNOPTYX";
    private const int Alphabet = 52;
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    /// <summary>The text in Latin letters as far as they look alike: Cyrillic, Greek, and the bold and slanted alphabets of mathematics.</summary>
    public static string Latin(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0370', '\uDFFF'))
        {
            return text;
        }

        var latin = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            // U+1D400 to U+1D6A3: thirteen alphabets of 52 letters.
            if (rune.Value is >= 0x1D400 and < 0x1D400 + (13 * Alphabet))
            {
                latin.Append(Letters[(rune.Value - 0x1D400) % Alphabet]);
            }
            else if (rune.IsBmp && Others.IndexOf((char)rune.Value, StringComparison.Ordinal) is >= 0 and var at)
            {
                latin.Append(Plain[at]);
            }
            else
            {
                latin.Append(rune.ToString());
            }
        }

        return latin.ToString();
    }
}
