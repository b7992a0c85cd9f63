namespace Concord.Web.Shell;

/// <summary>Small words of sentences: numbers in words, lists with "and", days as people write them.</summary>
public static class Sentence
{
    private static readonly string[] Words =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>A count in words up to twelve, in figures above.</summary>
    public static string Count(int n) => n >= 0 && n < Words.Length ? Words[n] : Figure(n);

    /// <summary>A count with its noun: "one file", "3,100 files".</summary>
    public static string Count(long n, string one, string many) => n == 1 ? $"1 {one}" : $"{Figure(n)} {many}";

    /// <summary>A whole number with its thousands set apart.</summary>
    public static string Figure(long n) => n.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A text with its first letter as a capital.</summary>
    public static string Capital(this string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A list with commas and an "and" before its last part.</summary>
    public static string Join(IReadOnlyList<string> parts) => parts.Count switch
    {
        0 => "nothing",
        1 => parts[0],
        _ => $"{string.Join(", ", parts.Take(parts.Count - 1))} and {parts[^1]}",
    };

    /// <summary>A day as "24 Nov", with its year when that isn't the year at hand.</summary>
    public static string Day(DateOnly day, int? year = null) =>
        day.ToString(day.Year == year ? "d MMM" : "d MMM yyyy", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>An instant as day and time in a time zone, to the minute.</summary>
    public static string Instant(DateTimeOffset at, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTime(at, zone).ToString("d MMM yyyy, HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A share of one as whole percent; "under 1 %" and "over 99 %" at the ends.</summary>
    public static string Percent(double share) => share switch
    {
        > 0 and < 0.01 => "<1%",
        < 1 and > 0.99 => ">99%",
        _ => $"{Math.Round(share * 100, MidpointRounding.AwayFromZero):0}%",
    };
}
