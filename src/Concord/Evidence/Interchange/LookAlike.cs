using System.Globalization;
using System.Text;

namespace Concord.Evidence.Interchange;

/// <summary>
/// Finds words that look like one of ours and are spelled with other letters, such as СІО in Cyrillic. They are never
/// taken for ours, and never silently for something else.
/// </summary>
internal static class LookAlike
{
    private const int Widened = 'Ａ' - 'A';

    /// <summary>Pairs: a Cyrillic or Greek letter, then the letter of ours it looks like.</summary>
    private const string Pairs = "АAВBСCЕEНHІIӀIКKМMОOРPЅSТTУYҮYХXЈJԚQԜWаAсCеEоOрPхXуYіIѕSјJΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXϹCοOνVϲC";

    /// <summary>The name the text looks like and is not, or null.</summary>
    public static string? Of(string text, IEnumerable<string> names)
    {
        if (Ascii.IsValid(text))
        {
            return null;
        }

        var seen = Seen(text);

        return names.FirstOrDefault(n => n == seen);
    }

    /// <summary>Why the text is refused, as the part of the sentence after the field's name.</summary>
    public static string Reason(string text, string name) =>
        $"holds '{Quote.Of(text)}', which looks like {name} but is spelled with other letters; type {name} with the letters A to Z";

    private static string Seen(string text)
    {
        var seen = new StringBuilder(text.Length);
        foreach (var letter in text.Where(c => !char.IsWhiteSpace(c) && char.GetUnicodeCategory(c) != UnicodeCategory.Format))
        {
            seen.Append(char.ToUpperInvariant(Ours(letter)));
        }

        return seen.ToString();
    }

    private static char Ours(char letter)
    {
        if (letter is >= 'Ａ' and <= 'ｚ')
        {
            return (char)(letter - Widened);
        }

        for (var at = 0; at < Pairs.Length; at += 2)
        {
            if (Pairs[at] == letter)
            {
                return Pairs[at + 1];
            }
        }

        return letter;
    }
}
