using System.Text.Json;
using Concord.Storage;

namespace Concord.Web.Evidence;

/// <summary>A page of pieces of evidence, as other programs read it.</summary>
public sealed record EvidenceListView(IReadOnlyList<PieceView> Evidence, string? Next);

/// <summary>One piece in a list.</summary>
public sealed record PieceView(string Kind, string Id, DateTimeOffset At, long Versions, VersionView Version)
{
    internal static PieceView Of(EvidenceLine line) => new(line.Link.Kind, line.Link.Id, line.At, line.Versions, VersionView.Of(line.Version));
}

/// <summary>One version of a piece.</summary>
public sealed record VersionView(long Entry, long? Row, DateTimeOffset RecordedAt, string? RecordedBy, bool Counts, JsonElement Evidence)
{
    internal static VersionView Of(EvidenceVersion version)
    {
        using var json = JsonDocument.Parse(version.Json);

        return new VersionView(version.Entry, version.Row, version.RecordedAt, version.Actor?.Seat, version.Counts, json.RootElement.Clone());
    }
}
