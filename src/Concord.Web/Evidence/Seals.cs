using System.Text.Json;
using Concord.Evidence;
using Concord.Storage;
using Concord.Web.Seats;

namespace Concord.Web.Evidence;

/// <summary>Keeps a blind estimate from the other side until its round is revealed, wherever evidence is shown.</summary>
public sealed class Seals(Latest latest)
{
    private const string Kind = "risk-estimate";

    /// <summary>Whether a seat may see what a version says.</summary>
    public async ValueTask<bool> MaySee(EvidenceLink link, EvidenceVersion version, Seat seat) =>
        link.Kind != Kind || (await latest.Risk()).Rounds.MaySee(link.Id, SideOf(version.Json), seat.ToSide());

    /// <summary>A page of the list without what the seat may not see.</summary>
    public async ValueTask<EvidencePage> Open(EvidencePage found, Seat seat)
    {
        var lines = new List<EvidenceLine>();
        foreach (var line in found.Lines)
        {
            if (await MaySee(line.Link, line.Version, seat))
            {
                lines.Add(line);
            }
        }

        return found with { Lines = lines };
    }

    private static Side? SideOf(ReadOnlyMemory<byte> json)
    {
        using var record = JsonDocument.Parse(json);

        return Concord.Signs.Seats.SideOf(record.RootElement.TryGetProperty("by", out var by) && by.ValueKind == JsonValueKind.String ? by.GetString() : null);
    }
}
