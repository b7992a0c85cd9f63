using System.Text.Json;

namespace Concord.Tests.Ledger;

/// <summary>The ledger's published test vectors; the README beside them says where each comes from.</summary>
internal static class Vectors
{
    public static JsonElement Json(params string[] path)
    {
        using var file = JsonDocument.Parse(Bytes(path));

        return file.RootElement.Clone();
    }

    public static byte[] Bytes(params string[] path) => File.ReadAllBytes(House.Shared(["vectors", .. path]));

    public static byte[] Hex(this JsonElement vector, string field) => Convert.FromHexString(vector.Text(field));

    public static string Text(this JsonElement vector, string field) => vector.GetProperty(field).GetString()!;

    public static string[] Texts(this JsonElement vector, string field) =>
        [.. vector.GetProperty(field).EnumerateArray().Select(e => e.GetString()!)];
}
