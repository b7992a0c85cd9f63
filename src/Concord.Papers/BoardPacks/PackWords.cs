using System.Globalization;
using System.Text;
using Concord.Evidence;

namespace Concord.Papers;

/// <summary>Sides, days and changes as a pack says them.</summary>
internal static class PackWords
{
    /// <summary>The mark of a side by shape: a circle, a diamond, a square for a function.</summary>
    public static string Mark(Party? party) => party switch { Party.Cio => "●", Party.Ciso => "◆", _ => "■" };

    public static string Name(Party? party) => party switch
    {
        Party.Cio => "CIO",
        Party.Ciso => "CISO",
        Party.Hr => "human resources",
        { } function => function.ToString().ToLowerInvariant(),
        null => "author not named",
    };

    /// <summary>A seat as evidence writes it, in words: "the CIO", "the board's secretary"; anything else as it stands.</summary>
    public static string Seat(string seat) => seat.ToUpperInvariant() switch
    {
        "CIO" or "CISO" => $"the {seat.ToUpperInvariant()}",
        "SECRETARY" => "the board’s secretary",
        "BOARD" => "the board",
        _ => Plain(seat),
    };

    public static string Day(Moment at, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTime(at.Earliest, zone).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A day, with the hour where it is known.</summary>
    public static string Time(Moment at, TimeZoneInfo zone) => at.IsExact
        ? TimeZoneInfo.ConvertTime(at.Earliest, zone).ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture)
        : Day(at, zone);

    /// <summary>What was done to a fact: "left out".</summary>
    public static string Done(FactChange change) => change switch
    {
        FactChange.Removed => "left out",
        FactChange.Blocked => "kept from being presented",
        FactChange.Softened => "presented weaker",
        FactChange.Moved => "moved",
        FactChange.Reworded => "reworded",
        _ => "left as it was",
    };

    /// <summary>Whether the text is a digest: 64 hexadecimal digits.</summary>
    public static bool IsDigest(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigit);

    /// <summary>Whether the text ends in a digest: it is set small, because nobody reads it.</summary>
    public static bool EndsInDigest(string text) => text.Length > 64 && IsDigest(text[^64..]);

    /// <summary>"fact", "facts" with the count before it in words.</summary>
    public static string Facts(int n) => $"{Figures.Count(n)} {(n == 1 ? "fact" : "facts")}";

    /// <summary>The words as one line that every form can hold: characters that XML forbids or that turn the direction of text around are left out, breaks become spaces.</summary>
    public static string Plain(string? text)
    {
        var plain = new StringBuilder(text?.Length ?? 0);
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (rune.Value is '\n' or '\r' or '\t' or 0x85 or 0x2028 or 0x2029)
            {
                plain.Append(' ');
            }
            else if (rune.Value is not (< 0x20 or (>= 0x7f and <= 0x9f) or (>= 0x202a and <= 0x202e) or (>= 0x2066 and <= 0x2069) or 0xfffe or 0xffff))
            {
                plain.Append(rune.ToString());
            }
        }

        return string.Join(' ', plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
