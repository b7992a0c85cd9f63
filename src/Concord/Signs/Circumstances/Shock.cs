using Concord.Evidence;

namespace Concord.Signs;

/// <summary>Something that shook the organization.</summary>
/// <param name="Link">The record.</param>
/// <param name="Type">What.</param>
/// <param name="Began">The day it began.</param>
/// <param name="Ended">The day it was over; null = not yet.</param>
public sealed record Shock(EvidenceLink Link, DisruptionType Type, DateOnly Began, DateOnly? Ended)
{
    /// <summary>It in a sentence.</summary>
    public string Sentence => $"{What} {(Ended is { } over ? $"from {Words.Day(Began)} to {Words.Day(over)}" : $"since {Words.Day(Began)}")}.";

    private string What => Type switch
    {
        DisruptionType.Ai => "A shift by AI",
        DisruptionType.Economy => "A shift of the economy",
        DisruptionType.Reorganisation => "A reorganization",
        DisruptionType.Executive => "A change at the top",
        DisruptionType.Incident => "A large incident",
        _ => "A merger or acquisition",
    };

    /// <summary>What was under way in the 52 weeks up to a standpoint, the newest first.</summary>
    internal static IReadOnlyList<Shock> In(Standpoint standpoint)
    {
        var first = new Week(standpoint.Week.Number - Week.Year).Evaluated;

        return
        [
            .. standpoint.Dossier.Disruptions
                .Where(d => standpoint.HasHappened(d.At))
                .Select(d => new Shock(
                    d.Link, d.Type, standpoint.Days.DayOf(Case.Instant(d.At)), standpoint.HasHappened(d.EndedAt) ? standpoint.Days.DayOf(Case.Instant(d.EndedAt!.Value)) : null))
                .Where(s => s.Ended is null || s.Ended >= first)
                .OrderByDescending(s => s.Began)
                .ThenBy(s => s.Link.Id, StringComparer.Ordinal),
        ];
    }
}
