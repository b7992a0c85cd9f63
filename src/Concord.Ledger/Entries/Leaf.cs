using System.Buffers;
using System.Text.Json;
using Concord.Ledger.Merkle;

namespace Concord.Ledger.Entries;

/// <summary>One entry of the log: who did what when, and a commitment to the content. It never holds content itself.</summary>
/// <remarks>
/// Written as UTF-8 JSON in one form only, so that equal leaves are equal bytes. Everything in it is a code, a number, a
/// pseudonym or a digest: what a person could read lies in the disclosures, and can be erased there without touching the log.
/// </remarks>
public sealed record Leaf
{
    /// <summary>A leaf is at most this many bytes long.</summary>
    public const int LongestLeaf = 4096;

    /// <summary>A leaf commits to at most this many fields and decoys, so that it always fits.</summary>
    public const int MostDigests = 64;

    /// <summary>The format this code writes and reads.</summary>
    public const int Version = 1;

    private const int LongestToken = 64;
    private const int LongestSignature = 700;
    private static readonly SearchValues<char> _tokenLetters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    /// <summary>What happened, as a short code such as <c>record</c>; letters, digits, '-' and '_', at most 64.</summary>
    public required string Event { get; init => field = Token(value, nameof(Event)); }

    /// <summary>When the log learned of it; kept in whole milliseconds, UTC.</summary>
    public required DateTimeOffset RecordedAt
    {
        get;
        init => field = DateTimeOffset.FromUnixTimeMilliseconds(value.ToUnixTimeMilliseconds());
    }

    /// <summary>The pseudonym of the key or seat that acted; written like <see cref="Event"/>.</summary>
    public required string Actor { get; init => field = Token(value, nameof(Actor)); }

    /// <summary>The random name of what it is about, the same for all its versions; written like <see cref="Event"/>.</summary>
    public required string Subject { get; init => field = Token(value, nameof(Subject)); }

    /// <summary>The leaf of the version before this one, from 0; null for a first version.</summary>
    public long? Previous { get; init => field = value is null or >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(Previous)); }

    /// <summary>The salted digests of the fields, with decoys among them, in the order of their letters.</summary>
    public IReadOnlyList<string> Digests { get; init => field = Sorted(value); } = [];

    /// <summary>For a bulk import: how many rows there are and the Merkle root over them.</summary>
    public TreeHead? Rows { get; init; }

    /// <summary>The actor's signature over this leaf without it, in base64url; null when there is none.</summary>
    public string? Signature { get; init => field = Signed(value); }

    /// <summary>Reads a leaf; null when the bytes are not a leaf exactly as this version writes it.</summary>
    public static Leaf? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > LongestLeaf)
        {
            return null;
        }

        try
        {
            var reader = new Utf8JsonReader(bytes);
            using var document = JsonDocument.ParseValue(ref reader);
            var leaf = Of(document.RootElement);

            return leaf is not null && bytes.SequenceEqual(leaf.ToBytes()) ? leaf : null;
        }
        catch (Exception wrong) when (wrong is JsonException or ArgumentException or InvalidOperationException or FormatException or KeyNotFoundException)
        {
            return null;
        }
    }

    /// <summary>The leaf as it is logged.</summary>
    public byte[] ToBytes()
    {
        var bytes = new ArrayBufferWriter<byte>(LongestLeaf);
        using var json = new Utf8JsonWriter(bytes);
        json.WriteStartObject();
        json.WriteNumber("v", Version);
        json.WriteString("event", Event);
        json.WriteNumber("at", RecordedAt.ToUnixTimeMilliseconds());
        json.WriteString("actor", Actor);
        json.WriteString("subject", Subject);
        if (Previous is { } previous)
        {
            json.WriteNumber("previous", previous);
        }

        if (Rows is { } rows)
        {
            json.WriteStartObject("rows");
            json.WriteNumber("count", rows.Size);
            json.WriteString("root", Base64.EncodeUrl(rows.Root.ToArray()));
            json.WriteEndObject();
        }

        json.WriteStartArray("_sd");
        foreach (var digest in Digests)
        {
            json.WriteStringValue(digest);
        }

        json.WriteEndArray();
        if (Signature is not null)
        {
            json.WriteString("signature", Signature);
        }

        json.WriteEndObject();
        json.Flush();

        return bytes.WrittenSpan.ToArray();
    }

    private static Leaf? Of(JsonElement json) => json.GetProperty("v").GetInt32() != Version ? null : new Leaf
    {
        Event = json.GetProperty("event").GetString()!,
        RecordedAt = DateTimeOffset.FromUnixTimeMilliseconds(json.GetProperty("at").GetInt64()),
        Actor = json.GetProperty("actor").GetString()!,
        Subject = json.GetProperty("subject").GetString()!,
        Previous = json.TryGetProperty("previous", out var previous) ? previous.GetInt64() : null,
        Rows = json.TryGetProperty("rows", out var rows) ? RowsOf(rows) : null,
        Digests = [.. json.GetProperty("_sd").EnumerateArray().Select(d => d.GetString()!)],
        Signature = json.TryGetProperty("signature", out var signature) ? signature.GetString() : null,
    };

    private static TreeHead RowsOf(JsonElement rows) =>
        new(rows.GetProperty("count").GetInt64(), new MerkleHash(Base64.DecodeUrl(rows.GetProperty("root").GetString())));

    private static string Token(string value, string name) =>
        value is { Length: > 0 and <= LongestToken } && !value.AsSpan().ContainsAnyExcept(_tokenLetters)
            ? value
            : throw new ArgumentException($"A code is 1 to {LongestToken} letters, digits, '-' or '_'.", name);

    private static IReadOnlyList<string> Sorted(IReadOnlyList<string> digests) =>
        digests.Count <= MostDigests && digests.All(d => Base64.DecodeUrl(d) is { Length: MerkleHash.Length })
            ? [.. digests.Order(StringComparer.Ordinal)]
            : throw new ArgumentException($"A leaf holds at most {MostDigests} digests of 32 bytes.", nameof(digests));

    private static string? Signed(string? signature) =>
        signature is null || (signature.Length <= LongestSignature && Base64.DecodeUrl(signature) is { Length: > 0 })
            ? signature
            : throw new ArgumentException($"A signature is base64url of at most {LongestSignature} letters.", nameof(signature));
}
