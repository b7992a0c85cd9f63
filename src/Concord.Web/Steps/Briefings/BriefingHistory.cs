using Concord.Evidence;
using Concord.Evidence.Interchange;
using Concord.Steps;
using Concord.Storage;

namespace Concord.Web.Steps.Briefings;

/// <summary>Every version of a briefing as the ledger took it in.</summary>
public static class BriefingHistory
{
    private const string Unknown = "unknown";

    /// <summary>The versions, the oldest first; each briefing carries its ledger entry. What came in from a file has the file's own time.</summary>
    public static IReadOnlyList<BriefingVersion> Of(Workspace workspace, EvidenceLink link)
    {
        var text = new EvidenceText(workspace.Zone);

        return
        [
            .. workspace.VersionsOf(link).Reverse()
                .Select(v => text.Read(v.Json.Span, out _) is Briefing briefing ? Version(briefing with { Entry = v.Entry, RecordedAt = v.RecordedAt }, v.Actor?.Seat ?? Unknown) : null)
                .OfType<BriefingVersion>(),
        ];
    }

    /// <summary>Who recorded a version, in a sentence.</summary>
    public static string Who(this BriefingVersion version) => version.By switch
    {
        Unknown => "somebody",
        "cio_staff" => "the CIO’s staff",
        "ciso_staff" => "the CISO’s staff",
        "connector" => "a file",
        var seat => BriefingWords.Who(seat),
    };

    private static BriefingVersion Version(Briefing briefing, string by) =>
        new(briefing, BriefingActor.Find(by) is null && briefing.UpdatedAt is { } at ? at : briefing.RecordedAt, by);
}
