using System.Globalization;

namespace Concord.Steps;

/// <summary>Times of day: 14:30, 6 a.m., six in the evening.</summary>
internal sealed partial class AmountReader
{
    // 14:30 · 14.30 Uhr · 2.30 pm · 6 Uhr: one name for one time of day.
    private Amount? Clock(int at)
    {
        var (word, length) = Daytime(at + 1);
        length++;
        var parts = tokens[at].Fold.Split(':', '.');
        if (parts.Length > 2 || (word.Length == 0 && !(parts.Length == 2 && tokens[at].Fold.Contains(':', StringComparison.Ordinal)))
            || !parts.All(p => p.Length is 1 or 2 && p.All(char.IsAsciiDigit)) || Numerals.Plain(parts[0]) is not (<= 24 and { } hour) || (parts.Length == 2 && parts[1].Length != 2))
        {
            return null;
        }

        return TimeOfDay(at, length, hour + (word is "pm" && hour < 12 ? 12 : 0), parts.Length == 2 ? parts[1] : "00");
    }

    private Amount TimeOfDay(int at, int length, decimal hour, string minutes) =>
        new() { Value = 0, Name = (hour % 24).ToString(CultureInfo.InvariantCulture) + ":" + minutes, Text = Text(at, length), At = at, Length = length };

    // "am", "a.m.", "o'clock", "in the evening" behind an hour.
    private (string Word, int Length) Daytime(int at)
    {
        if (Fold(at) is "uhr" or "pm" || (Fold(at) is "am" && language == Language.English))
        {
            return (Fold(at), 1);
        }

        if (language == Language.English && Fold(at) is "a" or "p" && Fold(at + 1) is "." && Fold(at + 2) is "m" && tokens[at + 2].Start == tokens[at].Start + 2)
        {
            return (Fold(at) + "m", 3);
        }

        var day = Fold(at) is "in" && Fold(at + 1) is "the" ? Fold(at + 2) : "";
        return Fold(at) is "o'clock" ? ("uhr", 1) : day is "morning" ? ("am", 3) : day is "evening" or "afternoon" ? ("pm", 3) : ("", 0);
    }
}
