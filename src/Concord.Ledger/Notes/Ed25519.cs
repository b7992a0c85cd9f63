using System.Runtime.InteropServices;

namespace Concord.Ledger.Notes;

/// <summary>Ed25519 signatures (RFC 8032), computed by the system's OpenSSL 3.</summary>
/// <remarks>
/// The one place in this project that calls outside the framework, which has no public Ed25519 type. Keys and messages
/// are handed in; nothing is drawn at random, so the same key and message always give the same signature.
/// </remarks>
public static partial class Ed25519
{
    /// <summary>The length of a private seed in bytes.</summary>
    public const int SeedLength = 32;

    /// <summary>The length of a public key in bytes.</summary>
    public const int PublicKeyLength = 32;

    /// <summary>The length of a signature in bytes.</summary>
    public const int SignatureLength = 64;

    private const string Library = "libcrypto.so.3";
    private const int KeyKind = 1087;

    /// <summary>The public key that belongs to a private seed.</summary>
    /// <exception cref="ArgumentException">The seed is not 32 bytes long.</exception>
    public static byte[] PublicKeyOf(ReadOnlySpan<byte> seed)
    {
        using var key = PrivateKey(seed);
        var publicKey = new byte[PublicKeyLength];
        nuint length = PublicKeyLength;
        Require(EVP_PKEY_get_raw_public_key(key, publicKey, ref length) == 1, "read a public key");

        return publicKey;
    }

    /// <summary>The signature of a message.</summary>
    /// <param name="seed">The private key's 32 bytes.</param>
    /// <param name="message">What is signed, of any length.</param>
    /// <exception cref="ArgumentException">The seed is not 32 bytes long.</exception>
    public static byte[] Sign(ReadOnlySpan<byte> seed, ReadOnlySpan<byte> message)
    {
        using var key = PrivateKey(seed);
        using var context = NewContext();
        var signature = new byte[SignatureLength];
        nuint length = SignatureLength;
        Require(EVP_DigestSignInit(context, 0, 0, 0, key) == 1, "start a signature");
        Require(EVP_DigestSign(context, signature, ref length, message, (nuint)message.Length) == 1, "sign");

        return signature;
    }

    /// <summary>Whether <paramref name="signature"/> was made over <paramref name="message"/> with the private half of <paramref name="publicKey"/>.</summary>
    /// <remarks>Keys and signatures of any length and content are an answer (no), never an exception.</remarks>
    public static bool Verify(ReadOnlySpan<byte> publicKey, ReadOnlySpan<byte> message, ReadOnlySpan<byte> signature)
    {
        if (publicKey.Length != PublicKeyLength || signature.Length != SignatureLength)
        {
            return false;
        }

        using var key = EVP_PKEY_new_raw_public_key(KeyKind, 0, publicKey, PublicKeyLength);
        using var context = NewContext();
        var verified = !key.IsInvalid
            && EVP_DigestVerifyInit(context, 0, 0, 0, key) == 1
            && EVP_DigestVerify(context, signature, SignatureLength, message, (nuint)message.Length) == 1;
        if (!verified)
        {
            ERR_clear_error();
        }

        return verified;
    }

    private static Key PrivateKey(ReadOnlySpan<byte> seed)
    {
        if (seed.Length != SeedLength)
        {
            throw new ArgumentException($"A private seed has {SeedLength} bytes, not {seed.Length}.", nameof(seed));
        }

        var key = EVP_PKEY_new_raw_private_key(KeyKind, 0, seed, SeedLength);
        Require(!key.IsInvalid, "load a private key");

        return key;
    }

    private static Context NewContext()
    {
        var context = EVP_MD_CTX_new();
        Require(!context.IsInvalid, "begin");

        return context;
    }

    private static void Require(bool succeeded, string act)
    {
        if (!succeeded)
        {
            throw new InvalidOperationException($"The system's OpenSSL could not {act} with Ed25519.");
        }
    }

    [LibraryImport(Library)]
    private static partial Key EVP_PKEY_new_raw_private_key(int kind, nint engine, ReadOnlySpan<byte> key, nuint length);

    [LibraryImport(Library)]
    private static partial Key EVP_PKEY_new_raw_public_key(int kind, nint engine, ReadOnlySpan<byte> key, nuint length);

    [LibraryImport(Library)]
    private static partial int EVP_PKEY_get_raw_public_key(Key key, Span<byte> bytes, ref nuint length);

    [LibraryImport(Library)]
    private static partial void EVP_PKEY_free(nint key);

    [LibraryImport(Library)]
    private static partial Context EVP_MD_CTX_new();

    [LibraryImport(Library)]
    private static partial void EVP_MD_CTX_free(nint context);

    [LibraryImport(Library)]
    private static partial int EVP_DigestSignInit(Context context, nint keyContext, nint digest, nint engine, Key key);

    [LibraryImport(Library)]
    private static partial int EVP_DigestSign(Context context, Span<byte> signature, ref nuint signatureLength, ReadOnlySpan<byte> message, nuint length);

    [LibraryImport(Library)]
    private static partial int EVP_DigestVerifyInit(Context context, nint keyContext, nint digest, nint engine, Key key);

    [LibraryImport(Library)]
    private static partial int EVP_DigestVerify(Context context, ReadOnlySpan<byte> signature, nuint signatureLength, ReadOnlySpan<byte> message, nuint length);

    [LibraryImport(Library)]
    private static partial void ERR_clear_error();

    private sealed class Key() : SafeHandle(0, ownsHandle: true)
    {
        public override bool IsInvalid => handle == 0;

        protected override bool ReleaseHandle()
        {
            EVP_PKEY_free(handle);

            return true;
        }
    }

    private sealed class Context() : SafeHandle(0, ownsHandle: true)
    {
        public override bool IsInvalid => handle == 0;

        protected override bool ReleaseHandle()
        {
            EVP_MD_CTX_free(handle);

            return true;
        }
    }
}
