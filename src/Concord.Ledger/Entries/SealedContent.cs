using System.Security.Cryptography;
using System.Text;

namespace Concord.Ledger.Entries;

/// <summary>Content that only the holder of its key can read: AES-256-GCM under a key of its own.</summary>
/// <remarks>
/// One byte of format, 12 bytes of nonce, the ciphertext, 16 bytes of tag. What the content belongs to is bound in, so that
/// sealed bytes cannot be moved to another record. Destroying the key erases the content for good; the log stays whole.
/// </remarks>
public static class SealedContent
{
    /// <summary>The length of a key in bytes.</summary>
    public const int KeyLength = 32;

    /// <summary>The length of a nonce in bytes.</summary>
    public const int NonceLength = 12;

    private const byte Format = 1;
    private const int TagLength = 16;
    private const int Overhead = 1 + NonceLength + TagLength;

    /// <summary>Seals content.</summary>
    /// <param name="key">32 random bytes.</param>
    /// <param name="nonce">12 bytes never used before with this key.</param>
    /// <param name="belongsTo">What it belongs to, such as the subject of its leaf; needed again to open it.</param>
    /// <param name="content">What is sealed.</param>
    /// <exception cref="ArgumentException">The key or the nonce has the wrong length.</exception>
    public static byte[] Seal(ReadOnlySpan<byte> key, ReadOnlySpan<byte> nonce, string belongsTo, ReadOnlySpan<byte> content)
    {
        RequireKey(key);
        if (nonce.Length != NonceLength)
        {
            throw new ArgumentException($"A nonce has {NonceLength} bytes, not {nonce.Length}.", nameof(nonce));
        }

        var sealedBytes = new byte[Overhead + content.Length];
        sealedBytes[0] = Format;
        nonce.CopyTo(sealedBytes.AsSpan(1));
        using var aes = new AesGcm(key, TagLength);
        aes.Encrypt(nonce, content, sealedBytes.AsSpan(1 + NonceLength, content.Length), sealedBytes.AsSpan(^TagLength..), Bound(belongsTo));

        return sealedBytes;
    }

    /// <summary>Opens sealed content; null when the key or what it belongs to is another, or a bit was changed.</summary>
    /// <exception cref="ArgumentException">The key has the wrong length.</exception>
    public static byte[]? Open(ReadOnlySpan<byte> key, string belongsTo, ReadOnlySpan<byte> sealedBytes)
    {
        RequireKey(key);
        if (sealedBytes.Length < Overhead || sealedBytes[0] != Format)
        {
            return null;
        }

        var content = new byte[sealedBytes.Length - Overhead];
        using var aes = new AesGcm(key, TagLength);
        try
        {
            aes.Decrypt(sealedBytes.Slice(1, NonceLength), sealedBytes[(1 + NonceLength)..^TagLength], sealedBytes[^TagLength..], content, Bound(belongsTo));

            return content;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }

    private static byte[] Bound(string belongsTo) => Encoding.UTF8.GetBytes($"concord-content/{Format}\n{belongsTo}");

    private static void RequireKey(ReadOnlySpan<byte> key)
    {
        if (key.Length != KeyLength)
        {
            throw new ArgumentException($"A key has {KeyLength} bytes, not {key.Length}.", nameof(key));
        }
    }
}
