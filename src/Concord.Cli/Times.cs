using System.Globalization;

namespace Concord.Cli;

/// <summary>Reads times from the command line.</summary>
internal static class Times
{
    /// <summary>A day (its last instant in the zone) or an instant with an offset.</summary>
    public static DateTimeOffset Read(string option, string text, TimeZoneInfo zone)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return Moment.On(day, zone).Latest;
        }

        return text.Contains('T', StringComparison.Ordinal)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? instant
            : throw new RefusedUse($"{option} holds '{text}', which is not a day such as 2026-03-31 or a time such as 2026-03-31T09:00:00Z.");
    }
}
