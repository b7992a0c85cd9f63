using System.Text.Json.Nodes;
using Concord.Evidence;
using Concord.Evidence.Interchange;

namespace Concord.Import;

/// <summary>Writes pieces of evidence as lines that are taken in.</summary>
internal static class Pieces
{
    /// <summary>A piece of evidence, with what the source says beyond the record's own fields.</summary>
    public static AcceptedLine Accept(long number, Exhibit exhibit, JsonObject? extras = null) =>
        new(number, exhibit.Kind, exhibit.Id, exhibit.UpdatedAt, EvidenceText.Write(exhibit, extras));
}
