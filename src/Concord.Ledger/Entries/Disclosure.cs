using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Concord.Ledger.Merkle;

namespace Concord.Ledger.Entries;

/// <summary>One field of a record with its salt: who holds it can show that the log committed to exactly this value.</summary>
/// <remarks>
/// Source: RFC 9901 §4.2. The text itself is hashed, so it is kept letter by letter: the same value written with other
/// white space is another disclosure. Without the salt nobody can test guesses of the value against the log.
/// </remarks>
public sealed class Disclosure
{
    /// <summary>The length of the salts this log uses, in bytes.</summary>
    public const int SaltLength = 32;

    /// <summary>How deep a value may nest: a whole record with its own limit of 64 fits in, with room around it.</summary>
    internal const int DeepestNesting = 128;

    private const char Separator = '~';

    private Disclosure(string text, string salt, Element? name, Element value)
    {
        (Text, Salt, Value) = (text, salt, value.Json);
        (Name, RawName) = (name?.Text, name is null ? default : name.Json[1..^1]);
    }

    /// <summary>Base64url of the JSON array of salt, name and value.</summary>
    public string Text { get; }

    /// <summary>The salt as it stands in the array.</summary>
    public string Salt { get; }

    /// <summary>The field's name; null where the disclosure is an element of a list.</summary>
    public string? Name { get; }

    /// <summary>The field's name as it was written between its quotes, escapes and all.</summary>
    internal ReadOnlyMemory<byte> RawName { get; }

    /// <summary>The value as JSON, byte by byte as it was recorded.</summary>
    public ReadOnlyMemory<byte> Value { get; }

    /// <summary>What a leaf holds in its place: SHA-256 over the text, in base64url.</summary>
    public string Digest => Base64.EncodeUrl(SHA256.HashData(Encoding.ASCII.GetBytes(Text)));

    /// <summary>The hash of this disclosure as a row of a bulk import: RFC 6962's leaf hash over the text.</summary>
    public MerkleHash RowHash => MerkleHash.OfLeaf(Encoding.ASCII.GetBytes(Text));

    /// <summary>A disclosure of one field.</summary>
    /// <param name="salt">32 random bytes, used for nothing else.</param>
    /// <param name="name">The field's name.</param>
    /// <param name="value">One JSON value, taken as it stands.</param>
    /// <exception cref="ArgumentException">The salt is not 32 bytes or the value is not JSON.</exception>
    public static Disclosure Of(ReadOnlySpan<byte> salt, string name, ReadOnlyMemory<byte> value) =>
        OfRawName(salt, JsonEncodedText.Encode(name).EncodedUtf8Bytes, value);

    /// <summary>Reads a disclosure of three elements (a field) or two (an element of a list); null when it is neither.</summary>
    public static Disclosure? Parse(string text) => Base64.DecodeUrl(text) is { } json ? OfJson(json, text) : null;

    /// <summary>Several disclosures as one text, for storing them together.</summary>
    public static string Join(IEnumerable<Disclosure> disclosures) => string.Join(Separator, disclosures.Select(d => d.Text));

    /// <summary>Takes apart what <see cref="Join"/> put together; null when one of them is no disclosure.</summary>
    public static IReadOnlyList<Disclosure>? Split(string joined)
    {
        ArgumentNullException.ThrowIfNull(joined);
        var disclosures = new List<Disclosure>();
        foreach (var part in joined.Length == 0 ? [] : joined.Split(Separator))
        {
            if (Parse(part) is not { } disclosure)
            {
                return null;
            }

            disclosures.Add(disclosure);
        }

        return disclosures;
    }

    /// <summary>A disclosure whose name is taken as it stands between its quotes.</summary>
    internal static Disclosure OfRawName(ReadOnlySpan<byte> salt, ReadOnlySpan<byte> rawName, ReadOnlyMemory<byte> value)
    {
        if (salt.Length != SaltLength)
        {
            throw new ArgumentException($"A salt has {SaltLength} bytes, not {salt.Length}.", nameof(salt));
        }

        byte[] json = [.. "[\""u8, .. Encoding.ASCII.GetBytes(Base64.EncodeUrl(salt)), .. "\",\""u8, .. rawName, .. "\","u8, .. value.Span, .. "]"u8];

        return OfJson(json, Base64.EncodeUrl(json)) is { Name: not null } disclosure
            ? disclosure
            : throw new ArgumentException("The value is not one JSON value.", nameof(value));
    }

    private static Disclosure? OfJson(byte[] json, string text)
    {
        try
        {
            return ElementsOf(json) switch
            {
                [{ Text: { } salt }, { Text: not null } name, var value] => new Disclosure(text, salt, name, value),
                [{ Text: { } salt }, var value] => new Disclosure(text, salt, null, value),
                _ => null,
            };
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static List<Element> ElementsOf(byte[] json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = DeepestNesting });
        var elements = new List<Element>(3);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartArray)
        {
            return elements;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            elements.Add(new Element(text, json.AsMemory(start..(int)reader.BytesConsumed)));
        }

        return reader.Read() ? throw new JsonException() : elements;
    }

    private sealed record Element(string? Text, ReadOnlyMemory<byte> Json);
}
