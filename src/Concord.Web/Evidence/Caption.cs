using System.Text.Json;
using Concord.Evidence;

namespace Concord.Web.Evidence;

/// <summary>A few words by which a person knows a piece of evidence: its title, subject, name or what else stands first.</summary>
public static class Caption
{
    private static readonly string[] Telling = ["title", "subject", "name", "vulnerability", "category", "product", "priority", "metric", "system", "forum", "series"];

    /// <summary>The caption of a version; its id where no field tells.</summary>
    public static string Of(EvidenceLink link, ReadOnlyMemory<byte> json)
    {
        using var record = JsonDocument.Parse(json);
        var field = Telling.FirstOrDefault(name => record.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String);
        if (field is null)
        {
            return link.Id;
        }

        var text = record.RootElement.GetProperty(field).GetString()!;

        return record.RootElement.TryGetProperty("asset", out var asset) && asset.ValueKind == JsonValueKind.String ? $"{text} on {asset.GetString()}" : text;
    }
}
