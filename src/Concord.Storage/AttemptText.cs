using System.Text.Json;

namespace Concord.Storage;

/// <summary>An import of one file as the ledger records it, whether or not anything came of it.</summary>
internal static class AttemptText
{
    private const int MostRejections = 100;

    /// <summary>The attempt as one JSON object.</summary>
    public static byte[] Of(string id, FileReceipt file, Actor actor)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("kind", LedgerKinds.Import);
            json.WriteString("id", id);
            json.WriteString("by", actor.Seat);
            json.WriteString("path", file.Path);
            json.WriteString("format", file.Format);
            json.WriteString("sha256", file.Sha256);
            WriteCounts(json, file);
            json.WriteString("refused", file.Refused);
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static void WriteCounts(Utf8JsonWriter json, FileReceipt file)
    {
        json.WriteNumber("read", file.Read);
        json.WriteNumber("added", file.Added);
        json.WriteNumber("changed", file.Changed);
        json.WriteNumber("unchanged", file.Unchanged);
        json.WriteNumber("merged", file.Merged);
        json.WriteNumber("rejected", file.Rejected);
        json.WriteStartObject("kinds");
        foreach (var (kind, count) in file.Kinds)
        {
            json.WriteNumber(kind, count);
        }

        json.WriteEndObject();
        json.WriteStartArray("rejections");
        foreach (var rejection in file.Rejections.Take(MostRejections))
        {
            json.WriteStartObject();
            json.WriteNumber("line", rejection.Number);
            json.WriteString("field", rejection.Field);
            json.WriteString("reason", rejection.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
