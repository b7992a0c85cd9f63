using Concord.Evidence;

namespace Concord.Signs;

/// <summary>When the things the two exchange about were settled.</summary>
internal static class JointTopics
{
    /// <summary>The instant from which each settled record is no open topic any more; records still open are not in it.</summary>
    internal static Dictionary<EvidenceLink, DateTimeOffset> ClosedAt(Standpoint standpoint)
    {
        var dossier = standpoint.Dossier;
        var ends = dossier.All<Disagreement>().Select(d => (d.Link, At: d.ClosedAt))
            .Concat(dossier.All<Decision>().Select(d => (d.Link, At: d.DecidedAt)))
            .Concat(dossier.All<Advice>().Select(a => (a.Link, At: a.OutcomeAt)))
            .Concat(dossier.All<SecurityRequest>().Select(r => (r.Link, At: r.YesAt ?? r.WithdrawnAt)))
            .Concat(dossier.All<Incident>().Select(i => (i.Link, At: i.ResolvedAt)));

        return ends.Where(e => e.At is not null).ToDictionary(e => e.Link, e => e.At!.Value.Latest);
    }
}
