using Concord.Evidence;

namespace Concord.Papers;

/// <summary>When the two meet next, as the calendar has it.</summary>
internal static class NextOneOnOne
{
    /// <summary>The first planned meeting of exactly two in a series after the dossier's moment; null where there is none.</summary>
    public static DateTimeOffset? In(Dossier dossier) => dossier.All<Meeting>()
        .Where(m => m is { AttendeeCount: 2, Status: MeetingStatus.Planned, Series: not null })
        .Select(m => (m.MovedTo ?? m.Start).Earliest)
        .Where(start => start > dossier.KnownAt)
        .Select(start => (DateTimeOffset?)TimeZoneInfo.ConvertTime(start, dossier.Zone))
        .Min();
}
