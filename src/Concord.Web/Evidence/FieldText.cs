using System.Text.Json;

namespace Concord.Web.Evidence;

/// <summary>The fields of one version as people read them.</summary>
/// <param name="Name">The field's name in the record.</param>
/// <param name="Text">Its value in words.</param>
/// <param name="IsOwn">Whether Concord has no meaning for it: kept and shown, never scored.</param>
public sealed record FieldText(string Name, string Text, bool IsOwn)
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The fields of a version in the order of its text; kind and id are left out, the page's heading says them.</summary>
    /// <param name="json">The version, byte for byte.</param>
    /// <param name="known">The names of the fields the kind has.</param>
    public static IReadOnlyList<FieldText> Of(ReadOnlyMemory<byte> json, IReadOnlySet<string> known)
    {
        using var record = JsonDocument.Parse(json);

        return
        [
            .. record.RootElement.EnumerateObject()
                .Where(field => field.Name is not ("kind" or "id"))
                .Select(field => new FieldText(field.Name, Words(field.Value), !known.Contains(field.Name))),
        ];
    }

    private static string Words(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Null => "unknown",
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        JsonValueKind.Array when value.EnumerateArray().All(v => v.ValueKind is JsonValueKind.String or JsonValueKind.Number) =>
            value.GetArrayLength() == 0 ? "none" : string.Join(", ", value.EnumerateArray().Select(Words)),
        JsonValueKind.Object when Amount(value) is { } money => money,
        JsonValueKind.Object when value.EnumerateObject().All(p => p.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number) =>
            string.Join(" · ", value.EnumerateObject().Select(p => $"{p.Name} {Words(p.Value)}")),
        _ => JsonSerializer.Serialize(value, Readable),
    };

    private static string? Amount(JsonElement value) =>
        value.TryGetProperty("amount", out var amount) && value.TryGetProperty("currency", out var currency) && value.EnumerateObject().Count() == 2
            ? $"{(amount.ValueKind == JsonValueKind.String ? amount.GetString() : amount.GetRawText())} {currency.GetString()}"
            : null;
}

/// <summary>One field that differs between two versions.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Before">What it said; null = it was absent.</param>
/// <param name="After">What it says; null = it is absent.</param>
public sealed record FieldChange(string Name, string? Before, string? After)
{
    /// <summary>What differs, in the order of the later version, then what is gone.</summary>
    public static IReadOnlyList<FieldChange> Between(IReadOnlyList<FieldText> before, IReadOnlyList<FieldText> after)
    {
        var earlier = before.ToDictionary(f => f.Name, f => f.Text, StringComparer.Ordinal);
        var later = after.Select(f => f.Name).ToHashSet(StringComparer.Ordinal);

        return
        [
            .. after.Where(f => earlier.GetValueOrDefault(f.Name) != f.Text).Select(f => new FieldChange(f.Name, earlier.GetValueOrDefault(f.Name), f.Text)),
            .. before.Where(f => !later.Contains(f.Name)).Select(f => new FieldChange(f.Name, f.Text, null)),
        ];
    }
}
