namespace Concord.Ledger;

/// <summary>Strict base64: one text for one sequence of bytes, so that no two texts pass for the same proof.</summary>
internal static class Base64
{
    /// <summary>The bytes of standard, padded, canonical base64 (RFC 4648 §4); null when it is anything else.</summary>
    public static byte[]? Decode(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var bytes = new byte[text.Length / 4 * 3];
        if (!Convert.TryFromBase64String(text, bytes, out var length))
        {
            return null;
        }

        Array.Resize(ref bytes, length);

        return Convert.ToBase64String(bytes) == text ? bytes : null;
    }

    /// <summary>The bytes of unpadded, canonical base64url (RFC 4648 §5); null when it is anything else.</summary>
    public static byte[]? DecodeUrl(string? text)
    {
        if (text is null || text.Contains('='))
        {
            return null;
        }

        var bytes = new byte[System.Buffers.Text.Base64Url.GetMaxDecodedLength(text.Length)];
        if (!System.Buffers.Text.Base64Url.TryDecodeFromChars(text, bytes, out var length))
        {
            return null;
        }

        Array.Resize(ref bytes, length);

        return EncodeUrl(bytes) == text ? bytes : null;
    }

    /// <summary>Unpadded base64url.</summary>
    public static string EncodeUrl(ReadOnlySpan<byte> bytes) => System.Buffers.Text.Base64Url.EncodeToString(bytes);
}
