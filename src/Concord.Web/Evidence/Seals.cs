using System.Text.Json;
using Concord.Evidence;
using Concord.Storage;
using Concord.Web.Seats;

namespace Concord.Web.Evidence;

/// <summary>
/// Keeps from a seat what is not for it yet, or not at all, wherever evidence is shown: blind estimates, messages on the safe channel, briefings in the making.
/// </summary>
public sealed class Seals(Latest latest)
{
    private const string Estimate = "risk-estimate";
    private const string Message = "safe-message";

    /// <summary>Whether a seat may see what a version says.</summary>
    public async ValueTask<bool> MaySee(EvidenceLink link, EvidenceVersion version, Seat seat) => link.Kind switch
    {
        Estimate => (await latest.Risk()).Rounds.MaySee(link.Id, SideOf(version.Json, "by"), seat.ToSide()),
        Message => MayReadMessage(SideOf(version.Json, "from"), seat),
        "briefing" or "sealed-draft" => AccessMatrix.ReadDraft.Allows(seat, []),
        "briefing-pack" => AccessMatrix.ReadPublished.Allows(seat, []),
        _ => true,
    };

    /// <summary>Whether a seat may see every version of a piece.</summary>
    public async ValueTask<bool> MaySee(EvidenceLink link, IReadOnlyList<EvidenceVersion> versions, Seat seat)
    {
        foreach (var version in versions)
        {
            if (!await MaySee(link, version, seat))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a seat may read the words of a message to the secretary: its sender and the secretary alone.</summary>
    public static bool MayReadMessage(Side? from, Seat seat) => seat == Seat.Secretary || (seat.IsPrincipal() && from is not null && seat.ToSide() == from);

    /// <summary>A page of the list without what the seat may not see, as full as it would be had that never been written.</summary>
    public async ValueTask<EvidencePage> Find(Workspace workspace, EvidenceQuery query, Seat seat)
    {
        var seen = new List<EvidenceLine>();
        for (var rest = query; ; rest = query with { After = rest.After, Count = query.Count - seen.Count })
        {
            var found = workspace.Find(rest);
            var before = seen.Count;
            foreach (var line in found.Lines)
            {
                if (await MaySee(line.Link, line.Version, seat))
                {
                    seen.Add(line);
                }
            }

            if (found.Next is null || seen.Count - before == found.Lines.Count)
            {
                return new EvidencePage(seen, found.Next);
            }

            rest = rest with { After = found.Next };
        }
    }

    /// <summary>Why a seat may not see a piece, in sentences for pages and for programs.</summary>
    public static string Sentence(EvidenceLink link, EvidenceVersion newest, TimeZoneInfo zone) => link.Kind switch
    {
        Estimate => "This estimate was given blind. The other side sees it when it has given its own, or when the agreed round is over.",
        Message => $"The {(SideOf(newest.Json, "from") == Side.Cio ? "CIO" : "CISO")} wrote to the board’s secretary; the ledger took it in on {Shell.Sentence.Instant(newest.RecordedAt, zone)}. That it exists is known to both sides; what it says is for its sender and the secretary.",
        "briefing-pack" => "A published briefing is read by the two, the board and its secretary.",
        _ => "A briefing in the making is read by the two and the board’s secretary until it is published.",
    };

    private static Side? SideOf(ReadOnlyMemory<byte> json, string field)
    {
        using var record = JsonDocument.Parse(json);

        return Concord.Signs.Seats.SideOf(record.RootElement.TryGetProperty(field, out var by) && by.ValueKind == JsonValueKind.String ? by.GetString() : null);
    }
}
