using System.Text.Json;
using Concord.Evidence;

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

    /// <summary>What became of the file, as it was recorded.</summary>
    public static FileReceipt Read(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        var attempt = document.RootElement;

        return new FileReceipt
        {
            Path = attempt.GetProperty("path").GetString()!,
            Format = attempt.GetProperty("format").GetString(),
            Sha256 = attempt.GetProperty("sha256").GetString()!,
            Read = attempt.GetProperty("read").GetInt64(),
            Added = attempt.GetProperty("added").GetInt64(),
            Changed = attempt.GetProperty("changed").GetInt64(),
            Unchanged = attempt.GetProperty("unchanged").GetInt64(),
            Merged = attempt.GetProperty("merged").GetInt64(),
            Rejected = attempt.GetProperty("rejected").GetInt64(),
            Kinds = attempt.GetProperty("kinds").EnumerateObject().ToDictionary(k => k.Name, k => k.Value.GetInt64()),
            Rejections = [.. attempt.GetProperty("rejections").EnumerateArray().Select(ReadRejection)],
            Refused = attempt.GetProperty("refused").GetString(),
        };
    }

    /// <summary>Kind and id of what the ledger records of its own doing.</summary>
    public static (string Kind, string Id) Named(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);

        return (document.RootElement.GetProperty("kind").GetString()!, document.RootElement.GetProperty("id").GetString()!);
    }

    private static Rejection ReadRejection(JsonElement rejection) => new(
        rejection.GetProperty("line").GetInt64(), rejection.GetProperty("field").GetString(), rejection.GetProperty("reason").GetString()!);

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
