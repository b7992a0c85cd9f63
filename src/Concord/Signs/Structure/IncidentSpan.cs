using Concord.Evidence;

namespace Concord.Signs;

/// <summary>One incident as far as its times are known: each time lies between two instants.</summary>
/// <param name="Incident">The record.</param>
/// <param name="Start">Start of malicious activity or first impact; the earliest trace kept where that is unknown.</param>
/// <param name="Detected">When it was noticed; null = not recorded.</param>
/// <param name="Contained">When it was contained; null = still open.</param>
/// <param name="Cut">Up to when an open one is known.</param>
/// <param name="IsByTrace">Whether the start is only the earliest trace kept.</param>
internal sealed record IncidentSpan(Incident Incident, Moment Start, Moment? Detected, Moment? Contained, DateTimeOffset Cut, bool IsByTrace)
{
    /// <summary>Incidents of a lower severity, 1 to 4, are not counted (RS.2).</summary>
    internal const int LeastSeverity = 2;

    /// <summary>Every incident that counts and had been noticed by the standpoint's end, in order of start; exercises don't count.</summary>
    internal static IReadOnlyList<IncidentSpan> All(Standpoint standpoint) => standpoint.Once(Find);

    /// <summary>Incidents of the severity that counts and no times to place them: they can't be measured.</summary>
    internal static int WithoutTimes(Standpoint standpoint) =>
        standpoint.Dossier.Incidents.Count(i => Counts(i) && i is { StartedAt: null, DetectedAt: null, UnderstoodAt: null });

    private static List<IncidentSpan> Find(Standpoint standpoint) =>
    [
        .. standpoint.Dossier.Incidents
            .Where(i => Counts(i) && !(i.DetectedAt is { } detected && detected.Latest >= standpoint.End))
            .Select(i => (Incident: i, Start: i.StartedAt ?? i.DetectedAt ?? i.UnderstoodAt))
            .Where(i => standpoint.HasHappened(i.Start))
            .Select(i => Of(standpoint, i.Incident, i.Start!.Value))
            .OrderBy(s => s.Start)
            .ThenBy(s => s.Incident.Id, StringComparer.Ordinal),
    ];

    private static bool Counts(Incident incident) => incident.Severity >= LeastSeverity && incident.Exercise != true;

    private static IncidentSpan Of(Standpoint standpoint, Incident incident, Moment start)
    {
        var cut = incident.Latest is { } latest && latest.Earliest < standpoint.End ? latest.Earliest : standpoint.End;
        var isByTrace = incident.StartedAt is null || incident.StartBasis == StartBasis.EarliestEvidence;

        return new IncidentSpan(incident, start, incident.DetectedAt, ContainedAt(standpoint, incident, start), cut, isByTrace);
    }

    // What was resolved was contained before: between being noticed and being resolved.
    private static Moment? ContainedAt(Standpoint standpoint, Incident incident, Moment start)
    {
        if (standpoint.HasHappened(incident.ContainedAt))
        {
            return incident.ContainedAt;
        }

        if (incident.ContainedAt is not null || !standpoint.HasHappened(incident.ResolvedAt))
        {
            return null;
        }

        var noticed = (incident.UnderstoodAt ?? incident.DetectedAt ?? start).Earliest;
        var resolved = incident.ResolvedAt!.Value.Latest;

        return Moment.Between(noticed < resolved ? noticed : resolved, resolved);
    }
}
